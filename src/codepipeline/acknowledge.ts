import { type RunOfJob, apiFailure, jobLost } from './failures.ts';
import { Failure } from '../failure.ts';
import { ApiError, type JobApi } from './job-api.ts';
import { retry, type RetryOptions } from './retry.ts';

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
  options: RetryOptions,
): Promise<void> {
  try {
    const status = await retry(async (earlierMayHaveArrived) => {
      try {
        return await api.acknowledge(nonce, options.signal);
      } catch (error) {
        if (earlierMayHaveArrived && isUsedNonce(error)) return 'InProgress';
        throw error;
      }
    }, options);
    if (status !== 'InProgress') throw jobLost(`its status is ${status}, not InProgress`, run);
  } catch (error) {
    throw new AcknowledgeError(mayBeOurs(error), apiFailure(error, run));
  }
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

/** An answer that says no settles it; silence, or an end from outside in the middle of a try, does not. */
function mayBeOurs(error: unknown): boolean {
  if (error instanceof ApiError) return error.mayHaveArrived && error.kind !== 'refused';
  return !(error instanceof Failure);
}
