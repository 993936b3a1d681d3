import { Failure } from '../failure.ts';
import { apiFailure, type RunOfJob } from './failures.ts';
import { ApiError, type FailureResult, type JobApi, type SuccessResult } from './job-api.ts';
import { retry, type RetryOptions } from './retry.ts';

export interface DeliveryOptions extends RetryOptions {
  /** Whether a result may have been sent before, by main. */
  readonly mayHaveArrived?: boolean;
}

/**
 * Reports success, until CodePipeline has it or the budget is used up.
 *
 * @throws Failure when it is not known to have arrived.
 */
export async function deliverSuccess(
  api: JobApi,
  result: SuccessResult,
  run: RunOfJob,
  options: DeliveryOptions,
): Promise<void> {
  await deliver(() => api.putSuccess(result, options.signal), 'success', run, options);
}

/** As deliverSuccess, for a failure. */
export async function deliverFailure(
  api: JobApi,
  result: FailureResult,
  run: RunOfJob,
  options: DeliveryOptions,
): Promise<void> {
  await deliver(() => api.putFailure(result, options.signal), 'failure', run, options);
}

async function deliver(
  put: () => Promise<void>,
  what: string,
  run: RunOfJob,
  options: DeliveryOptions,
): Promise<void> {
  try {
    await retry(async (earlierMayHaveArrived) => {
      try {
        await put();
      } catch (error) {
        if ((earlierMayHaveArrived || options.mayHaveArrived === true) && isClosed(error)) return;
        throw error;
      }
    }, options);
  } catch (error) {
    const failure = apiFailure(error, run);
    if (!(failure instanceof Failure)) throw failure;
    const consequence = isClosed(error) ? '' : ' The pipeline waits for a result until the action times out.';
    const news = isAmbiguous(error) ? 'may not have been' : 'was not';
    throw new Failure(
      failure.type,
      `The ${what} of job ${run.jobId} ${news} reported to CodePipeline. ${failure.message}${consequence}`,
      { cause: error },
    );
  }
}

function isAmbiguous(error: unknown): boolean {
  return error instanceof ApiError && error.mayHaveArrived;
}

/** A job takes one result: after a try that may have arrived, this says that it did. */
function isClosed(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'InvalidJobStateException';
}
