import { answerTimeout } from '../aws/client-settings.ts';
import { describeAwsError, readAwsError } from '../aws/errors.ts';
import { endIfStalled, retryLoop, type RetryPolicy, Stalled } from '../aws/retry.ts';
import { type Clock, unlessAborted } from '../clock.ts';
import { Failure } from '../failure.ts';
import { ApiError } from './job-api.ts';

/** How long calls are retried, in milliseconds from the first try. */
export const budgets = {
  /** Any call of main. */
  call: 60_000,
  result: 600_000,
  /** After a cancellation the runner gives all remaining steps about five minutes in total. */
  resultAfterCancellation: 60_000,
  /** It only decides how much is masked, which is not worth a minute's wait. */
  secretProperties: 10_000,
} as const;

export interface RetryOptions extends RetryPolicy {
  /** Called for each failed try that is followed by another. */
  readonly onRetry: (error: ApiError, waitMilliseconds: number) => void;
  /** Whether an earlier process may have made the same call. */
  readonly mayHaveArrived?: boolean;
}

/**
 * Retries throttling, 5xx and network errors until the budget is used up.
 *
 * @param attempt is passed whether an earlier try may have arrived without a response
 * @throws the last ApiError, whose `mayHaveArrived` then covers all tries; anything else that `attempt` throws, at once
 */
export async function retry<T>(
  attempt: (earlierMayHaveArrived: boolean) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  let { mayHaveArrived = false } = options;
  const attemptWithHistory = async () => {
    try {
      return await attempt(mayHaveArrived);
    } catch (error) {
      if (error instanceof ApiError) {
        mayHaveArrived ||= error.mayHaveArrived;
        error.mayHaveArrived = mayHaveArrived;
      }
      throw error;
    }
  };
  return await retryLoop(attemptWithHistory, isWorthRetrying, options.onRetry, options);
}

function isWorthRetrying(error: unknown): error is ApiError {
  return (
    error instanceof ApiError && ['throttled', 'server', 'network', 'no credentials'].includes(error.kind)
  );
}

/**
 * One try of one operation, given up after the timeout or once the signal aborts, even where `send` ignores its signal,
 * as the SDK's credential providers do.
 *
 * @param timeout in milliseconds
 * @throws ApiError; a Failure of `send` as it is; the signal's reason
 */
export async function singleTry<T>(
  operation: string,
  clock: Clock,
  signal: AbortSignal | undefined,
  send: (signal: AbortSignal) => Promise<T>,
  timeout = answerTimeout,
): Promise<T> {
  signal?.throwIfAborted();
  const attempt = (ended: AbortSignal) => unlessAborted(sendTwiceIfSkewed(send, ended), ended);
  try {
    return await endIfStalled(attempt, timeout, clock, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof ApiError || error instanceof Failure ? error : toApiError(operation, error);
  }
}

/**
 * The SDK learns the machine's clock skew from a response that refuses the signature; the same request, signed again,
 * then succeeds. The refused request was not processed, so this is still one try.
 */
async function sendTwiceIfSkewed<T>(
  send: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  try {
    return await send(signal);
  } catch (error) {
    const { $metadata } = error as { $metadata?: { clockSkewCorrected?: boolean } };
    const isCorrected = readAwsError(error).kind === 'credentials' && $metadata?.clockSkewCorrected === true;
    if (!isCorrected) throw error;
    return await send(signal);
  }
}

function toApiError(operation: string, error: unknown): ApiError {
  const { kind, code, mayHaveArrived } = readAwsError(error);
  const details = { kind: kind === 'missing' || kind === 'changed' ? 'refused' : kind, code, mayHaveArrived };
  const message =
    error instanceof Stalled
      ? `${operation} got no answer within ${error.limit / 1000} s`
      : `${operation}: ${describeAwsError(error)}`;
  return new ApiError(details, message, { cause: error });
}
