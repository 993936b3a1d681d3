import type { Clock } from '../clock.ts';
import { ApiError } from './job-api.ts';

/** How long tries are repeated, in milliseconds from the first. */
export const budgets = {
  /** Any call of main (contract, "Budgets"). */
  call: 60_000,
  result: 600_000,
  /** After a cancellation all that is left of the runner's job shares about five minutes. */
  resultAfterCancellation: 60_000,
  /** GetActionType only decides how much is masked; it is not worth a minute's wait. */
  secretProperties: 10_000,
} as const;

export interface RetryOptions {
  readonly clock: Clock;
  /** Milliseconds, from the first try. */
  readonly budget: number;
  readonly signal?: AbortSignal | undefined;
  /** Told of each failed try that is followed by another. */
  readonly onRetry: (error: ApiError, waitMilliseconds: number) => void;
  /** 0 ≤ n < 1; Math.random unless a test says otherwise. */
  readonly random?: () => number;
}

const firstWait = 500;
const longestWait = 20_000;

/**
 * Tries until one is answered: throttling, 5xx and network errors are tried again, with full jitter, until the
 * budget is used up. `attempt` is told whether an earlier try may have arrived unanswered.
 *
 * @throws the last ApiError, whose `mayHaveArrived` then speaks of all tries; at once whatever else `attempt` throws.
 */
export async function retry<T>(
  attempt: (earlierMayHaveArrived: boolean) => Promise<T>,
  { clock, budget, signal, onRetry, random = Math.random }: RetryOptions,
): Promise<T> {
  const end = clock.now() + budget;
  let mayHaveArrived = false;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(mayHaveArrived);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      mayHaveArrived ||= error.mayHaveArrived;
      const ceiling = Math.min(longestWait, firstWait * 2 ** (tries - 1));
      const wait = ceiling / 2 + (random() * ceiling) / 2;
      if (!isWorthRetrying(error) || clock.now() + wait >= end) throw withHistory(error, mayHaveArrived);
      onRetry(error, wait);
      await clock.sleep(wait, signal);
    }
  }
}

function isWorthRetrying({ kind }: ApiError): boolean {
  return ['throttled', 'server', 'network', 'no credentials'].includes(kind);
}

function withHistory(error: ApiError, mayHaveArrived: boolean): ApiError {
  if (error.mayHaveArrived === mayHaveArrived) return error;
  return new ApiError({ kind: error.kind, code: error.code, mayHaveArrived }, error.message, {
    cause: error.cause,
  });
}
