import { type AwsError, readAwsError } from '../../aws/errors.ts';
import type { Transfer } from '../transfer.ts';
import { type Attempt, endIfStalled } from './stall.ts';

/** Milliseconds without a byte after which a try is given up (contract, "Budgets"). */
const stallTimeout = 30_000;
/** Milliseconds from a request's first failure during which it is tried again. */
const budget = 120_000;
const firstWait = 500;
const longestWait = 15_000;
/** Each takes a fresh set; where S3 refuses three, a fourth will not be any better. */
const mostRenewals = 3;

/** S3 refused what it may well take next time: damaged on the way, or in the way of another request. */
const passing = new Set([
  'BadDigest',
  'ConditionalRequestConflict',
  'IncompleteBody',
  'InvalidDigest',
  'OperationAborted',
  'RequestTimeTooSkewed',
  'XAmzContentChecksumMismatch',
  'XAmzContentSHA256Mismatch',
]);

/** Sends one request until it is answered. */
export type Persist = <T>(attempt: Attempt<T>, signal: AbortSignal) => Promise<T>;

/**
 * Tries again, with jitter, what failed by throttling, 5xx, the network or a stall, for up to two minutes; renews
 * credentials that have expired. A try must be repeatable from memory.
 *
 * The sender that it returns rejects with the last error of S3 or Node, or with the signal's reason.
 *
 * @param onRetry told of what failed before it is tried again
 * @param random 0 ≤ n < 1
 */
export function persistent(
  { clock, renewCredentials }: Pick<Transfer, 'clock' | 'renewCredentials'>,
  onRetry: (error: unknown) => void,
  random: () => number = Math.random,
): Persist {
  // Requests under way together find out together that their credentials have expired: one renewal serves them all.
  let renewals = 0;
  return async (attempt, signal) => {
    let failedFirst: number | undefined;
    let refusedCredentials = 0;
    for (let tries = 1; ; tries += 1) {
      const renewalsBefore = renewals;
      try {
        return await endIfStalled(attempt, stallTimeout, clock, signal);
      } catch (error) {
        signal.throwIfAborted();
        const reason = readAwsError(error);
        if (reason.kind === 'credentials') {
          refusedCredentials += 1;
          if (refusedCredentials > mostRenewals) throw error;
          if (renewals === renewalsBefore) {
            renewals += 1;
            renewCredentials();
          }
        } else if (!mayPass(reason)) {
          throw error;
        }
        failedFirst ??= clock.now();
        const wait = waitBefore(tries, random());
        if (clock.now() + wait > failedFirst + budget) throw error;
        onRetry(error);
        await clock.sleep(wait, signal);
      }
    }
  };
}

function mayPass({ kind, code }: AwsError): boolean {
  return kind === 'throttled' || kind === 'server' || kind === 'network' || passing.has(code);
}

/** Half fixed, half by chance, so that requests that failed together do not come back together. */
function waitBefore(tries: number, chance: number): number {
  const ceiling = Math.min(longestWait, firstWait * 2 ** (tries - 1));
  return ceiling / 2 + (chance * ceiling) / 2;
}
