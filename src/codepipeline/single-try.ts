import { answerTimeout } from '../aws/client-settings.ts';
import { describeAwsError, readAwsError } from '../aws/errors.ts';
import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import { ApiError, type ApiErrorKind } from './job-api.ts';

/**
 * One try of one operation, ended after the timeout however the connection behaves.
 *
 * @param timeout in milliseconds
 * @throws ApiError when it failed, a Failure that `send` throws as it is; the signal's reason when the signal ended it
 */
export async function singleTry<T>(
  operation: string,
  clock: Clock,
  signal: AbortSignal | undefined,
  send: (signal: AbortSignal) => Promise<T>,
  timeout = answerTimeout,
): Promise<T> {
  signal?.throwIfAborted();
  const ended = new AbortController();
  const either = signal === undefined ? ended.signal : AbortSignal.any([ended.signal, signal]);
  const outOfTime = clock.sleep(timeout, either).then(
    () => {
      throw new ApiError(
        { kind: 'network', code: 'NoAnswer', mayHaveArrived: true },
        `${operation} got no answer within ${timeout / 1000} s`,
      );
    },
    () => new Promise<never>(() => undefined),
  );
  try {
    return await Promise.race([sendTwiceIfSkewed(send, either), outOfTime]);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof ApiError || error instanceof Failure ? error : toApiError(operation, error);
  } finally {
    ended.abort();
  }
}

/**
 * The SDK learns by how much the machine's clock is off from an answer that refuses the signature; the same request,
 * signed anew, then passes. A refused signature was not carried out, so this is still one try.
 */
async function sendTwiceIfSkewed<T>(
  send: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  try {
    return await send(signal);
  } catch (error) {
    if (!isSkewCorrected(error)) throw error;
    return await send(signal);
  }
}

function isSkewCorrected(error: unknown): boolean {
  if (readAwsError(error).kind !== 'credentials') return false;
  return (error as { $metadata?: { clockSkewCorrected?: boolean } }).$metadata?.clockSkewCorrected === true;
}

const kinds: Readonly<Record<ReturnType<typeof readAwsError>['kind'], ApiErrorKind>> = {
  credentials: 'credentials',
  denied: 'denied',
  missing: 'refused',
  changed: 'refused',
  throttled: 'throttled',
  server: 'server',
  network: 'network',
  setting: 'setting',
  refused: 'refused',
};

function toApiError(operation: string, error: unknown): ApiError {
  const { kind, code, mayHaveArrived } = readAwsError(error);
  return new ApiError(
    { kind: kinds[kind], code, mayHaveArrived },
    `${operation}: ${describeAwsError(error)}`,
    { cause: error },
  );
}
