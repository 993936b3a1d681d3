import { describeAwsError, readAwsError } from '../../aws/errors.ts';
import { Failure } from '../../failure.ts';
import { oneLine } from '../../text.ts';
import type { Destination } from './destination.ts';

/** What S3's last answer to an upload means for the job. */
export function uploadFailure(error: unknown, destination: Destination): Failure {
  if (error instanceof Failure) return error;
  const { kind, code } = readAwsError(error);
  const { bucket, key, encryptionKeyId } = destination;
  const place = oneLine(`s3://${bucket}/${key}`);
  const answer = describeAwsError(error);
  const cause = { cause: error };
  switch (kind) {
    case 'denied': {
      const kmsKey =
        encryptionKeyId === undefined
          ? 'the account’s key aws/s3'
          : `the KMS key ${oneLine(encryptionKeyId)}`;
      return new Failure(
        'PermissionError',
        `S3 denied writing ${place}: ${answer}. See that the policies of the artifact bucket ${oneLine(bucket)} and of ${kmsKey} allow it to the job’s artifact credentials.`,
        cause,
      );
    }
    case 'credentials':
      return new Failure(
        'PermissionError',
        `S3 does not accept the job’s artifact credentials for ${place}, renewed ones included: ${answer}. See that the job is still in progress in CodePipeline.`,
        cause,
      );
    case 'throttled':
    case 'server':
    case 'network':
      return new Failure(
        'SystemUnavailable',
        `S3 did not take ${place} within the time for retries: ${answer}. Retry the stage in CodePipeline.`,
        cause,
      );
    case 'missing':
      if (code === 'NoSuchUpload') break;
      return new Failure(
        'ConfigurationError',
        `The bucket of ${place} does not exist: ${answer}. See the artifact store of the pipeline.`,
        cause,
      );
    case 'setting':
      return new Failure(
        'ConfigurationError',
        `${place} cannot be written as things are set: ${answer}. See aws-region, AWS_ENDPOINT_URL, and the bucket and KMS key of the pipeline's artifact store. Where a certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.`,
        cause,
      );
    case 'changed':
    case 'refused':
      break;
  }
  return new Failure('JobFailed', `S3 refused to store ${place}: ${answer}.`, cause);
}
