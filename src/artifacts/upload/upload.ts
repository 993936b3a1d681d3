import { PutObjectCommand } from '@aws-sdk/client-s3';
import { Failure } from '../../failure.ts';
import { oneLine } from '../../text.ts';
import { type Persist, persistent } from '../persist.ts';
import type { TransferWatch } from '../progress.ts';
import { checkChecksum, checksumOf } from './checksum.ts';
import { creationInput, type Destination } from './destination.ts';
import { UnknownOutcome, uploadInParts } from './multipart.ts';
import { watchBody } from './moving-body.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { uploadFailure } from './upload-failure.ts';
import type { Upload, UploadContext } from './upload-context.ts';

/**
 * Stores content as an object, in one request or in parts, and resolves with its size in bytes when S3 has confirmed
 * all of it.
 *
 * @param content begins anew at each call; it is asked for again where the outcome of a whole upload is unknown
 * @throws Failure, or the signal's reason; an upload in parts is aborted then
 */
export async function uploadObject(
  content: () => AsyncIterable<Uint8Array>,
  destination: Destination,
  context: UploadContext,
  { moved, failed }: TransferWatch,
): Promise<number> {
  const persist = withFailures(destination, persistent(context.transfer, failed));
  const upload: Upload = { ...context, destination, moved, persist };
  try {
    return await uploadOnce(content(), upload);
  } catch (error) {
    if (!(error instanceof UnknownOutcome)) throw error;
  }
  try {
    return await uploadOnce(content(), upload);
  } catch (error) {
    if (!(error instanceof UnknownOutcome)) throw error;
    throw new Failure(
      'SystemUnavailable',
      `S3 never confirmed ${oneLine(`s3://${destination.bucket}/${destination.key}`)}, though it was uploaded twice: retry the stage in CodePipeline`,
      { cause: error },
    );
  }
}

function withFailures(destination: Destination, persist: Persist): Persist {
  return async (attempt, signal) => {
    try {
      return await persist(attempt, signal);
    } catch (error) {
      signal.throwIfAborted();
      throw uploadFailure(error, destination);
    }
  };
}

async function uploadOnce(content: AsyncIterable<Uint8Array>, upload: Upload): Promise<number> {
  const parts = cutIntoParts(content, (size) => upload.memory.allocate(size));
  const first = await parts.next();
  if (first.done === true) throw new Error('Content has at least one part.');
  return first.value.last
    ? await uploadWhole(first.value, upload)
    : await uploadInParts(first.value, parts, upload);
}

async function uploadWhole(
  { bytes }: Part,
  { destination, persist, signal, transfer, moved }: Upload,
): Promise<number> {
  const checksum = checksumOf(bytes);
  await persist(async (abortSignal, activity) => {
    const command = new PutObjectCommand({
      ...creationInput(destination),
      Body: bytes,
      ContentLength: bytes.length,
      ChecksumAlgorithm: 'CRC32',
      ChecksumCRC32: checksum,
    });
    watchBody(command, bytes, (count) => {
      activity.moved();
      moved(count);
    });
    const answer = await transfer.s3().send(command, { abortSignal });
    checkChecksum(checksum, answer.ChecksumCRC32);
  }, signal);
  return bytes.length;
}
