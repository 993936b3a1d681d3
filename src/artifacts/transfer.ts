import type { S3Client } from '@aws-sdk/client-s3';
import { readAwsError } from '../aws/errors.ts';
import { type Activity, endIfStalled, retryLoop, stallTimeout } from '../aws/retry.ts';
import type { Clock } from '../clock.ts';
import type { S3Location } from '../job.ts';
import { oneLine } from '../text.ts';

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

/**
 * Milliseconds without a byte before a request is given up: two minutes, and the longest wait between two tries.
 */
const budget = 135_000;
/** Renewals of credentials in a row without a byte. */
const mostRenewals = 3;

/**
 * Makes one request to S3 until it is answered in whole. `attempt` is one try of it, which its signal ends; it can be
 * repeated, and reports bytes that move.
 *
 * @throws the last error of S3 or Node, or the signal's reason
 */
export type Persist = <T>(
  attempt: (signal: AbortSignal, activity: Activity) => Promise<T>,
  signal: AbortSignal,
) => Promise<T>;

/**
 * The retry policy of downloads and uploads: throttling, 5xx, network errors and stalls pass, for up to two minutes
 * without a byte; credentials that have expired are renewed.
 *
 * @param onRetry called with the error before each retry
 * @param random 0 ≤ n < 1
 */
export function persistent(
  { clock, renewCredentials }: Pick<Transfer, 'clock' | 'renewCredentials'>,
  onRetry: (error: unknown) => void,
  random?: () => number,
): Persist {
  // Requests in progress at the same time find out together that their credentials have expired: one renewal serves all.
  let renewals = 0;
  return async (attempt, signal) => {
    let renewalsBefore = renewals;
    let refusedCredentials = 0;
    const isWorthRetrying = (error: unknown): error is unknown => {
      const { kind } = readAwsError(error);
      if (kind !== 'credentials') return ['throttled', 'server', 'network'].includes(kind);
      refusedCredentials += 1;
      if (refusedCredentials > mostRenewals) return false;
      if (renewals === renewalsBefore) {
        renewals += 1;
        renewCredentials();
      }
      return true;
    };
    const oneTry = async (activity: Activity) => {
      renewalsBefore = renewals;
      return await endIfStalled(
        (ended, moved) =>
          attempt(ended, {
            moved: () => {
              moved();
              activity.moved();
            },
            kept: () => {
              refusedCredentials = 0;
              activity.kept();
            },
          }),
        stallTimeout,
        clock,
        signal,
      );
    };
    return await retryLoop(oneTry, isWorthRetrying, onRetry, { clock, budget, signal, random });
  };
}
