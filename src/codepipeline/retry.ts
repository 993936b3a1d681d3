import { retry as retryLoop, type RetryOptions as LoopOptions } from '../aws/retry.ts';
import { ApiError } from './job-api.ts';

/** How long tries are repeated, in milliseconds from the first. */
export const budgets = {
  /** Any call of main. */
  call: 60_000,
  result: 600_000,
  /** After a cancellation all that is left of the runner's job shares about five minutes. */
  resultAfterCancellation: 60_000,
  /** GetActionType only decides how much is masked; it is not worth a minute's wait. */
  secretProperties: 10_000,
} as const;

export interface RetryOptions extends LoopOptions {
  /** Told of each failed try that is followed by another. */
  readonly onRetry: (error: ApiError, waitMilliseconds: number) => void;
}

/**
 * Tries until one is answered: throttling, 5xx and network errors are tried again until the budget is used up.
 * `attempt` is told whether an earlier try may have arrived unanswered.
 *
 * @throws the last ApiError, whose `mayHaveArrived` then speaks of all tries; at once whatever else `attempt` throws.
 */
export async function retry<T>(
  attempt: (earlierMayHaveArrived: boolean) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  let mayHaveArrived = false;
  const attemptWithHistory = async () => {
    try {
      return await attempt(mayHaveArrived);
    } catch (error) {
      if (error instanceof ApiError) mayHaveArrived ||= error.mayHaveArrived;
      throw error;
    }
  };
  try {
    return await retryLoop(attemptWithHistory, isWorthRetrying, options.onRetry, options);
  } catch (error) {
    throw error instanceof ApiError ? withHistory(error, mayHaveArrived) : error;
  }
}

function isWorthRetrying(error: unknown): error is ApiError {
  return (
    error instanceof ApiError && ['throttled', 'server', 'network', 'no credentials'].includes(error.kind)
  );
}

function withHistory(error: ApiError, mayHaveArrived: boolean): ApiError {
  if (error.mayHaveArrived === mayHaveArrived) return error;
  return new ApiError({ kind: error.kind, code: error.code, mayHaveArrived }, error.message, {
    cause: error.cause,
  });
}
