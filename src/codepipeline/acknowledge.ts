import { type RunOfJob, apiFailure, isJobLost, jobLost } from './failures.ts';
import { ApiError, type JobApi, type JobStatus } from './job-api.ts';
import { retry, type RetryOptions } from './retry.ts';

export interface AcknowledgeOptions extends RetryOptions {
  /** Whether an earlier process may have acknowledged the job with this nonce. */
  readonly mayHaveArrived?: boolean;
}

/**
 * Takes the job: resolves once it is this run's to work on, and to answer.
 *
 * An answer may be lost after CodePipeline carried the request out. The next try is then told InvalidNonce, since a
 * nonce serves once; it was valid seconds ago, in this very process, so the acknowledgement that used it was ours.
 *
 * @throws AcknowledgeError otherwise.
 */
export async function acknowledge(
  api: JobApi,
  nonce: string,
  run: RunOfJob,
  options: AcknowledgeOptions,
): Promise<void> {
  const tries = { mayHaveArrived: false };
  let status: JobStatus;
  try {
    status = await retry(async (earlierMayHaveArrived) => {
      try {
        return await api.acknowledge(nonce, options.signal);
      } catch (error) {
        if ((earlierMayHaveArrived || options.mayHaveArrived === true) && isUsedNonce(error))
          return 'InProgress';
        // What is no ApiError has ended the try from outside, while it was on its way.
        tries.mayHaveArrived ||= !(error instanceof ApiError) || error.mayHaveArrived;
        throw error;
      }
    }, options);
  } catch (error) {
    throw new AcknowledgeError(tries.mayHaveArrived && !isJobLost(error), apiFailure(error, run));
  }
  if (status !== 'InProgress')
    throw new AcknowledgeError(false, jobLost({ why: `its status is ${status}, not InProgress` }, run));
}

/** Why the job was not acknowledged, or is not known to be. */
export class AcknowledgeError extends Error {
  override readonly name = 'AcknowledgeError';
  /** True: CodePipeline may count the job as taken by this run, which then has to answer it. */
  readonly mayBeOurs: boolean;

  constructor(mayBeOurs: boolean, cause: unknown) {
    super('The job could not be acknowledged.', { cause });
    this.mayBeOurs = mayBeOurs;
  }
}

function isUsedNonce(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'InvalidNonceException';
}
