import { readAwsError } from '../../aws/errors.ts';
import { Failure } from '../../failure.ts';
import { oneLine } from '../../text.ts';
import type { Destination } from './destination.ts';

/** What S3's last answer to an upload means for the job (contract, "Main" 4 and brief table of types). */
export function uploadFailure(error: unknown, destination: Destination): Failure {
  if (error instanceof Failure) return error;
  const { kind, code, status, requestId } = readAwsError(error);
  const place = oneLine(`s3://${destination.bucket}/${destination.key}`);
  const id = requestId === undefined ? '' : `, request ID ${requestId}`;
  const answer = oneLine(`${code}${status === undefined ? '' : `, HTTP ${status}`}${id}`);
  const text = error instanceof Error && error.message !== '' ? oneLine(error.message) : 'no further word';
  const cause = { cause: error };
  switch (kind) {
    case 'denied':
      return new Failure(
        'PermissionError',
        `S3 denied writing ${place} (${answer}: ${text}): see that the policies of the artifact bucket ${oneLine(destination.bucket)} and of ${keyOf(destination)} allow it to the job’s artifact credentials`,
        cause,
      );
    case 'credentials':
      return new Failure(
        'PermissionError',
        `S3 does not accept the job’s artifact credentials for ${place}, renewed ones included (${answer}: ${text}): see that the job is still in progress in CodePipeline`,
        cause,
      );
    case 'throttled':
    case 'server':
    case 'network':
      return new Failure(
        'SystemUnavailable',
        `S3 did not take ${place} within the time for retries (${answer}: ${text}): retry the stage in CodePipeline`,
        cause,
      );
    case 'missing':
      if (code === 'NoSuchUpload') break;
      return new Failure(
        'ConfigurationError',
        `The bucket of ${place} does not exist (${answer}): see the artifact store of the pipeline`,
        cause,
      );
    case 'setting':
      return new Failure(
        'ConfigurationError',
        `${place} cannot be written as things are set (${answer}: ${text}): see aws-region, AWS_ENDPOINT_URL, and the bucket and KMS key of the pipeline's artifact store`,
        cause,
      );
    case 'changed':
    case 'refused':
      break;
  }
  return new Failure('JobFailed', `S3 refused to store ${place} (${answer}: ${text})`, cause);
}

function keyOf({ encryptionKeyId }: Destination): string {
  return encryptionKeyId === undefined
    ? 'the account’s key aws/s3'
    : `the KMS key ${oneLine(encryptionKeyId)}`;
}
