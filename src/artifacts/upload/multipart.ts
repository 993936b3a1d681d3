import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { readAwsError } from '../../aws/errors.ts';
import { endIfStalled } from '../../aws/retry.ts';
import type { Clock } from '../../clock.ts';
import { Failure } from '../../failure.ts';
import { objectUrl } from '../transfer.ts';
import type { Part } from './parts.ts';
import { checksumOf, creationInput, sendBytes, type Upload } from './request.ts';

/** S3 does not know the upload any more, as after its completion, but what is stored could not be verified. */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome';
}

interface StoredPart extends CompletedPart {
  readonly ChecksumCRC32: string;
}

/**
 * Stores content of more than one part; resolves with its size in bytes.
 *
 * @throws UnknownOutcome; a Failure, or the signal's reason, after the upload has been aborted
 */
export async function uploadInParts(first: Part, rest: AsyncIterable<Part>, upload: Upload): Promise<number> {
  const uploadId = await create(upload);
  const stop = new AbortController();
  const stoppable = { ...upload, signal: AbortSignal.any([upload.signal, stop.signal]) };
  const parts: Promise<StoredPart>[] = [];
  let size = 0;
  const begin = async (part: Part) => {
    stoppable.signal.throwIfAborted();
    await upload.memory.enter(part.bytes);
    size += part.bytes.length;
    const stored = uploadPart(part, uploadId, stoppable).finally(() => {
      upload.memory.leave(part.bytes);
    });
    // The first that fails ends the others; its error is thrown below.
    stored.catch((error: unknown) => {
      stop.abort(error);
    });
    parts.push(stored);
  };
  try {
    await begin(first);
    for await (const part of rest) await begin(part);
    await complete(uploadId, await Promise.all(parts), size, upload);
    return size;
  } catch (error) {
    stop.abort(error);
    // S3 may go on to store parts that arrive after the upload was aborted, so none may be in transit.
    await Promise.allSettled(parts);
    if (!(error instanceof UnknownOutcome)) await abort(uploadId, upload);
    upload.signal.throwIfAborted();
    throw stop.signal.reason;
  }
}

async function create({ destination, persist, signal, transfer }: Upload): Promise<string> {
  const command = () => new CreateMultipartUploadCommand(creationInput(destination));
  const { UploadId } = await persist((abortSignal) => transfer.s3.send(command(), { abortSignal }), signal);
  if (UploadId === undefined) throw new Failure('JobFailed', 'S3 began an upload without an ID for it');
  return UploadId;
}

async function uploadPart({ number, bytes }: Part, uploadId: string, upload: Upload): Promise<StoredPart> {
  const stored = await sendBytes(bytes, upload, (body, watch, abortSignal) => {
    const part = { ...idOf(upload), UploadId: uploadId, PartNumber: number };
    const command = new UploadPartCommand({ ...part, ...body });
    watch(command);
    return upload.transfer.s3.send(command, { abortSignal });
  });
  return { ...stored, PartNumber: number };
}

function idOf({ destination: { bucket, key } }: Upload) {
  return { Bucket: bucket, Key: key };
}

async function complete(uploadId: string, parts: StoredPart[], size: number, upload: Upload): Promise<void> {
  const { persist, signal, transfer } = upload;
  const checksum = compositeChecksum(parts.map(({ ChecksumCRC32 }) => ChecksumCRC32));
  const input = {
    ...idOf(upload),
    UploadId: uploadId,
    MpuObjectSize: size,
    MultipartUpload: { Parts: parts },
  };
  const command = () => new CompleteMultipartUploadCommand(input);
  try {
    const answer = await persist((abortSignal) => transfer.s3.send(command(), { abortSignal }), signal);
    if (answer.ChecksumCRC32 === undefined || answer.ChecksumCRC32 === checksum) return;
  } catch (error) {
    // A try whose answer was lost may have completed it: S3 then does not know the upload any more.
    if (!(error instanceof Failure) || readAwsError(error.cause).code !== 'NoSuchUpload') throw error;
    if (await isStored(size, checksum, upload)) return;
    throw new UnknownOutcome('S3 has forgotten the upload before it confirmed it.', { cause: error });
  }
  throw new UnknownOutcome('S3 has put the object together from other bytes than were sent.');
}

/**
 * What S3 says of an object uploaded in parts: the CRC-32 of the parts' CRC-32s, and their number.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html (composite checksums)
 */
export function compositeChecksum(parts: readonly string[]): string {
  const digests = Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')));
  return `${checksumOf(digests)}-${parts.length}`;
}

/** Whether S3 has exactly this content; false where the credentials may not ask. */
async function isStored(size: number, checksum: string, upload: Upload): Promise<boolean> {
  const { persist, signal, transfer } = upload;
  const command = () => new HeadObjectCommand({ ...idOf(upload), ChecksumMode: 'ENABLED' });
  try {
    const found = await persist((abortSignal) => transfer.s3.send(command(), { abortSignal }), signal);
    return found.ContentLength === size && found.ChecksumCRC32 === checksum;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

const abortTries = 3;
/** Milliseconds for one try to abort; and for all of them once the step is told to end, when a few seconds are left. */
const abortTimeout = 10_000;
const lateAbortTimeout = 1_500;

/** Aborts an upload, so that S3 drops its parts. Never rejects: it only warns. */
async function abort(uploadId: string, upload: Upload): Promise<void> {
  const { destination, transfer } = upload;
  const command = () => new AbortMultipartUploadCommand({ ...idOf(upload), UploadId: uploadId });
  let code = '';
  for (let attempt = 1; attempt <= abortTries; attempt += 1) {
    const over = new AbortController();
    try {
      // The signal that ended the upload must not end this at once.
      const signal = delayed(transfer.signal, lateAbortTimeout, transfer.clock, over.signal);
      const send = (abortSignal: AbortSignal) => transfer.s3.send(command(), { abortSignal });
      await endIfStalled(send, abortTimeout, transfer.clock, signal);
      return;
    } catch (error) {
      const reason = readAwsError(error);
      if (reason.code === 'NoSuchUpload') return;
      if (reason.kind === 'credentials') transfer.renewCredentials();
      code = reason.code;
    } finally {
      over.abort();
    }
  }
  transfer.warn(
    `The unfinished upload of ${objectUrl(destination)} could not be aborted (${code}): S3 keeps its parts until a lifecycle rule of the bucket removes them`,
  );
}

/** A signal that aborts the given time after another. */
function delayed(signal: AbortSignal, milliseconds: number, clock: Clock, over: AbortSignal): AbortSignal {
  const later = new AbortController();
  const start = () => {
    clock.sleep(milliseconds, over).then(
      () => {
        later.abort(new Error(`No answer within ${milliseconds / 1_000} s.`));
      },
      () => undefined,
    );
  };
  if (signal.aborted) start();
  else signal.addEventListener('abort', start, { once: true, signal: over });
  return later.signal;
}
