import type { S3Location } from '../job.ts';
import { oneLine } from '../text.ts';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Clock } from '../clock.ts';

/** The dependencies of downloads and uploads. */
export interface Transfer {
  /** Signs with the job's own artifact credentials and renews them before they end. */
  readonly s3: S3Client;
  /** Called where S3 rejected the credentials as expired: the next request gets new ones. */
  readonly renewCredentials: () => void;
  readonly clock: Clock;
  /** Ends every transfer at once; they then reject with its reason, with no temporary file left. */
  readonly signal: AbortSignal;
  /** Logs a line about the progress or the end of a transfer. */
  readonly progress: (line: string) => void;
  readonly warn: (line: string) => void;
  /** Absolute path of a folder for temporary files (RUNNER_TEMP). */
  readonly temporaryFolder: string;
}

/** An object's name for messages, in the form of `aws s3 cp`. */
export function objectUrl({ bucket, key }: S3Location): string {
  return oneLine(`s3://${bucket}/${key}`);
}
