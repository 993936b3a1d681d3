import { Failure } from '../failure.ts';
import { apiFailure, isJobLost, jobLost, type RunOfJob } from './failures.ts';
import { ApiError, type FailureResult, type JobApi, type SuccessResult } from './job-api.ts';
import { retry, type RetryOptions } from './tries.ts';

/*
 * The calls whose delivery has to be certain: the acknowledgement and the results. Where a response is lost after
 * CodePipeline processed the request, the next try is refused with a code that shows that the earlier one arrived.
 */

/** @param arrived the code of that refusal; then the call resolves with undefined */
async function deliver<T>(
  call: () => Promise<T>,
  arrived: string,
  options: RetryOptions,
): Promise<T | undefined> {
  return await retry(async (earlierMayHaveArrived) => {
    try {
      return await call();
    } catch (error) {
      if (earlierMayHaveArrived && hasCode(error, arrived)) return undefined;
      throw error;
    }
  }, options);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof ApiError && error.code === code;
}

/**
 * Acknowledges the job: resolves once it is this run's. A nonce is valid once: a used one, after a try whose response
 * was lost, was used by that try.
 *
 * @param onLost called before a rejection where the job certainly is not this run's; otherwise this run may own it, and
 *   has to report its result
 * @throws Failure; the signal's reason
 */
export async function acknowledge(
  api: JobApi,
  nonce: string,
  run: RunOfJob,
  options: RetryOptions,
  onLost: () => void = () => undefined,
): Promise<void> {
  let mayHaveArrived = false;
  const call = async () => {
    try {
      return await api.acknowledge(nonce, options.signal);
    } catch (error) {
      // Anything but an ApiError means that the signal aborted the try while it was under way.
      mayHaveArrived ||= !(error instanceof ApiError) || error.mayHaveArrived;
      throw error;
    }
  };
  const status = await deliver(call, 'InvalidNonceException', options).catch((error: unknown) => {
    if (!mayHaveArrived || isJobLost(error)) onLost();
    throw apiFailure(error, run);
  });
  if (status === undefined || status === 'InProgress') return;
  onLost();
  throw jobLost([`its status is ${status}, not InProgress`], run);
}

/** A job accepts one result; a second is refused with this code. */
const closed = 'InvalidJobStateException';

/**
 * Reports a result, with retries until CodePipeline confirms it or the budget is used up.
 *
 * @throws Failure when it is not known to have arrived
 */
export async function deliverResult(
  api: JobApi,
  result: SuccessResult | FailureResult,
  run: RunOfJob,
  options: RetryOptions,
): Promise<void> {
  const { signal } = options;
  const put = () => ('type' in result ? api.putFailure(result, signal) : api.putSuccess(result, signal));
  try {
    await deliver(put, closed, options);
  } catch (error) {
    const what = 'type' in result ? 'failure' : 'success';
    const failure = apiFailure(error, run);
    if (!(failure instanceof Failure)) throw failure;
    const consequence = hasCode(error, closed)
      ? ''
      : ' The pipeline waits for a result until the action times out.';
    const status = error instanceof ApiError && error.mayHaveArrived ? 'may not have been' : 'was not';
    throw new Failure(
      failure.type,
      `The ${what} of job ${run.jobId} ${status} reported to CodePipeline. ${failure.message}${consequence}`,
      { cause: error },
    );
  }
}
