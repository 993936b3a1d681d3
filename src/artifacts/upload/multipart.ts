import {
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { readAwsError } from '../../aws/errors.ts';
import { Failure } from '../../failure.ts';
import { abortUpload } from './abort-upload.ts';
import { checkChecksum, checksumOf, compositeChecksum } from './checksum.ts';
import { creationInput } from './destination.ts';
import { watchBody } from './moving-body.ts';
import type { Part } from './parts.ts';
import type { Upload } from './upload-context.ts';

/** S3 has forgotten the upload, as it does with one that is complete; but nothing says what is stored now. */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome';
}

interface StoredPart extends CompletedPart {
  readonly ChecksumCRC32: string;
  readonly bytes: number;
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
  const underWay: Promise<StoredPart>[] = [];
  const begin = async (part: Part) => {
    stoppable.signal.throwIfAborted();
    await upload.memory.enter(part.bytes);
    const stored = uploadPart(part, uploadId, stoppable).finally(() => {
      upload.memory.leave(part.bytes);
    });
    // The first that fails ends the others; it is met again below.
    stored.catch((error: unknown) => {
      stop.abort(error);
    });
    underWay.push(stored);
  };
  try {
    await begin(first);
    for await (const part of rest) await begin(part);
    return await complete(uploadId, await Promise.all(underWay), upload);
  } catch (error) {
    stop.abort(error);
    // S3 may go on to store parts that arrive after the upload was aborted, so none may be on its way.
    await Promise.allSettled(underWay);
    if (!(error instanceof UnknownOutcome)) await abortUpload(uploadId, upload);
    upload.signal.throwIfAborted();
    throw stop.signal.reason;
  }
}

async function create({ destination, persist, signal, transfer }: Upload): Promise<string> {
  const { UploadId } = await persist(
    async (abortSignal) =>
      await transfer
        .s3()
        .send(
          new CreateMultipartUploadCommand({ ...creationInput(destination), ChecksumAlgorithm: 'CRC32' }),
          { abortSignal },
        ),
    signal,
  );
  if (UploadId === undefined) throw new Failure('JobFailed', 'S3 began an upload without an ID for it');
  return UploadId;
}

async function uploadPart({ number, bytes }: Part, uploadId: string, upload: Upload): Promise<StoredPart> {
  const { destination, persist, signal, transfer, moved } = upload;
  const checksum = checksumOf(bytes);
  return await persist(async (abortSignal, activity) => {
    const command = new UploadPartCommand({
      Bucket: destination.bucket,
      Key: destination.key,
      UploadId: uploadId,
      PartNumber: number,
      Body: bytes,
      ContentLength: bytes.length,
      ChecksumAlgorithm: 'CRC32',
      ChecksumCRC32: checksum,
    });
    watchBody(command, bytes, (count) => {
      activity.moved();
      moved(count);
    });
    const { ETag, ChecksumCRC32 } = await transfer.s3().send(command, { abortSignal });
    checkChecksum(checksum, ChecksumCRC32);
    return { PartNumber: number, ETag, ChecksumCRC32: checksum, bytes: bytes.length };
  }, signal);
}

async function complete(uploadId: string, parts: readonly StoredPart[], upload: Upload): Promise<number> {
  const { destination, persist, signal, transfer } = upload;
  const size = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const checksum = compositeChecksum(parts.map(({ ChecksumCRC32 }) => ChecksumCRC32));
  const command = () =>
    new CompleteMultipartUploadCommand({
      Bucket: destination.bucket,
      Key: destination.key,
      UploadId: uploadId,
      MpuObjectSize: size,
      MultipartUpload: {
        Parts: parts.map(({ PartNumber, ETag, ChecksumCRC32 }) => ({ PartNumber, ETag, ChecksumCRC32 })),
      },
    });
  try {
    const answer = await persist((abortSignal) => transfer.s3().send(command(), { abortSignal }), signal);
    if (answer.ChecksumCRC32 === undefined || answer.ChecksumCRC32 === checksum) return size;
  } catch (error) {
    // A try whose answer was lost may have completed it: S3 then knows the upload no more.
    if (!(error instanceof Failure) || readAwsError(error.cause).code !== 'NoSuchUpload') throw error;
    if (await isStored(size, checksum, upload)) return size;
    throw new UnknownOutcome('S3 has forgotten the upload before it confirmed it.', { cause: error });
  }
  throw new UnknownOutcome('S3 has put the object together from other bytes than were sent.');
}

/** Whether S3 has exactly this content. The credentials may not be allowed to ask: then nobody knows. */
async function isStored(size: number, checksum: string, upload: Upload): Promise<boolean> {
  const { destination, persist, signal, transfer } = upload;
  const command = () =>
    new HeadObjectCommand({ Bucket: destination.bucket, Key: destination.key, ChecksumMode: 'ENABLED' });
  try {
    const found = await persist((abortSignal) => transfer.s3().send(command(), { abortSignal }), signal);
    return found.ContentLength === size && found.ChecksumCRC32 === checksum;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
