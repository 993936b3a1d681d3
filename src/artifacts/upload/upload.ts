import { PutObjectCommand } from '@aws-sdk/client-s3';
import { type AwsErrorKind, certificateAdvice, describeAwsError, readAwsError } from '../../aws/errors.ts';
import { Failure, type FailureType } from '../../failure.ts';
import { oneLine } from '../../text.ts';
import type { TransferWatch } from '../progress.ts';
import { objectUrl, type Persist, persistent } from '../transfer.ts';
import { UnknownOutcome, uploadInParts } from './multipart.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { creationInput, type UploadTarget, sendBytes, type Upload, type UploadContext } from './request.ts';

/**
 * Stores content as an object, in one request or in parts, and resolves with its size in bytes when S3 has confirmed
 * all of it.
 *
 * @param content begins anew at each call; it is asked for again where the outcome of a whole upload is unknown
 * @throws Failure, or the signal's reason; an upload in parts is aborted then
 */
export async function uploadObject(
  content: () => AsyncIterable<Uint8Array>,
  destination: UploadTarget,
  context: UploadContext,
  { moved, failed }: TransferWatch,
): Promise<number> {
  const persist = withFailures(destination, persistent(context.transfer, failed));
  const upload: Upload = { ...context, destination, moved, persist };
  for (let attempt = 1; ; attempt++) {
    try {
      return await uploadOnce(content(), upload);
    } catch (error) {
      if (!(error instanceof UnknownOutcome)) throw error;
      if (attempt === 1) continue;
      throw new Failure(
        'SystemUnavailable',
        `S3 never confirmed ${objectUrl(destination)}, though it was uploaded twice: retry the stage in CodePipeline`,
        { cause: error },
      );
    }
  }
}

function withFailures(destination: UploadTarget, persist: Persist): Persist {
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

async function uploadWhole({ bytes }: Part, upload: Upload): Promise<number> {
  const { destination, transfer } = upload;
  await sendBytes(bytes, upload, (body, watch, abortSignal) => {
    const command = new PutObjectCommand({ ...creationInput(destination), ...body });
    watch(command);
    return transfer.s3.send(command, { abortSignal });
  });
  return bytes.length;
}

/** The failure of the job after S3's last answer to an upload. */
export function uploadFailure(error: unknown, destination: UploadTarget): Failure {
  if (error instanceof Failure) return error;
  const { kind, code } = readAwsError(error);
  // NoSuchUpload is no missing bucket.
  const [type, what, advice] = meanings(destination)[code === 'NoSuchUpload' ? 'refused' : kind];
  return new Failure(type, `${what}: ${describeAwsError(error)}.${advice && ` ${advice}`}`, { cause: error });
}

function meanings(
  destination: UploadTarget,
): Readonly<Record<AwsErrorKind, readonly [type: FailureType, what: string, advice: string]>> {
  const { bucket, encryptionKeyId: key } = destination;
  const place = objectUrl(destination);
  const kmsKey = key === undefined ? 'the account’s key aws/s3' : `the KMS key ${oneLine(key)}`;
  const refused = ['JobFailed', `S3 refused to store ${place}`, ''] as const;
  const unavailable = [
    'SystemUnavailable',
    `S3 did not take ${place} within the time for retries`,
    'Retry the stage in CodePipeline.',
  ] as const;
  return {
    denied: [
      'PermissionError',
      `S3 denied writing ${place}`,
      `See that the policies of the artifact bucket ${oneLine(bucket)} and of ${kmsKey} allow it to the job’s artifact credentials.`,
    ],
    credentials: [
      'PermissionError',
      `S3 does not accept the job’s artifact credentials for ${place}, renewed ones included`,
      'See that the job is still in progress in CodePipeline.',
    ],
    throttled: unavailable,
    server: unavailable,
    network: unavailable,
    missing: [
      'ConfigurationError',
      `The bucket of ${place} does not exist`,
      'See the artifact store of the pipeline.',
    ],
    setting: [
      'ConfigurationError',
      `${place} cannot be written as things are set`,
      `See AWS_ENDPOINT_URL, and the bucket and KMS key of the pipeline's artifact store. ${certificateAdvice}`,
    ],
    changed: refused,
    refused,
  };
}
