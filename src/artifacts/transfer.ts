import type { S3Location } from '../job.ts';
import { oneLine } from '../text.ts';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Clock } from '../clock.ts';

/** What moving artifacts needs from the outside. It knows nothing of GitHub or of the job API. */
export interface Transfer {
  /** Signs with the job's own artifact credentials and renews them before they end. */
  readonly s3: S3Client;
  /** S3 called the credentials expired: the next request shall get new ones. */
  readonly renewCredentials: () => void;
  readonly clock: Clock;
  /** Ends every transfer at once; they then reject with its reason, with no temporary file left. */
  readonly signal: AbortSignal;
  /** A line for the person who watches: how far what takes long is, and what is done. */
  readonly progress: (line: string) => void;
  readonly warn: (line: string) => void;
  /** Absolute path of a folder for temporary files (RUNNER_TEMP). */
  readonly temporaryFolder: string;
}

/** An object of S3 as messages name it, and as `aws s3 cp` takes it. */
export function objectUrl({ bucket, key }: S3Location): string {
  return oneLine(`s3://${bucket}/${key}`);
}
