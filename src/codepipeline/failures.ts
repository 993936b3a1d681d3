import { Failure } from '../failure.ts';
import type { NoEchoProblem } from '../secret-configuration.ts';
import { oneLine } from '../text.ts';
import { ApiError } from './job-api.ts';

/** What stands in the messages about a job that is not, or no longer, this run's. */
export interface RunOfJob {
  readonly jobId: string;
  /** GITHUB_RUN_ATTEMPT; re-runs replay the original event, and so the original job. */
  readonly attempt: number;
}

/** Codes after which no result of this run would be taken: the job is another's, closed, or unknown. */
const lost: Readonly<Record<string, string>> = {
  InvalidNonceException: 'it is already acknowledged by another worker',
  JobNotFoundException: 'CodePipeline does not know it (any more), in this region and for this client token',
  InvalidJobException: 'CodePipeline has closed it already',
  InvalidJobStateException:
    'CodePipeline has closed it already (timed out, stopped, or answered by someone else), or never saw it acknowledged',
  InvalidClientTokenException: 'the client token is not this job’s',
};

/** Whether the job is not, or no longer, this run's to work on or to answer. */
export function isJobLost(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code in lost;
}

/** The error that ends the step when a job is not this run's. */
export function jobLost(why: string, { jobId, attempt }: RunOfJob, options?: ErrorOptions): Failure {
  const again =
    attempt > 1
      ? `this is attempt ${attempt} of the run, and a re-run replays the old job: retry the stage in CodePipeline instead`
      : 'see who else polls for this action’s jobs, or retry the stage in CodePipeline';
  return new Failure('JobFailed', `Job ${jobId} cannot be worked on: ${why}; ${again}.`, options);
}

/** What the step ends with when a call of CodePipeline's API has failed for good. */
export function apiFailure(error: unknown, run: RunOfJob): unknown {
  if (!(error instanceof ApiError)) return error;
  const why = lost[error.code];
  if (why !== undefined) return jobLost(`${why} (${error.message})`, run, { cause: error });
  const options = { cause: error };
  switch (error.kind) {
    case 'credentials':
      return new Failure(
        'PermissionError',
        `CodePipeline did not accept the worker's AWS credentials: ${error.message}. Check role-to-assume, or the step that sets AWS_ACCESS_KEY_ID.`,
        options,
      );
    case 'denied':
      return new Failure(
        'PermissionError',
        `The worker's AWS credentials may not do this: ${error.message}. Allow the operation in the IAM policy of the role or user.`,
        options,
      );
    case 'throttled':
    case 'server':
    case 'network':
      return new Failure(
        'SystemUnavailable',
        `CodePipeline could not be reached: ${error.message}. Check the network, the proxy and aws-region; then retry the stage in CodePipeline.`,
        options,
      );
    case 'refused':
      return new Failure(
        error.code === 'ValidationException' ? 'ConfigurationError' : 'JobFailed',
        `CodePipeline refused the request: ${error.message}. Check job-id, client-token and aws-region.`,
        options,
      );
  }
}

/** Why GetActionType did not tell which configuration properties are secret, and what to do about it. */
export function noEchoProblem(error: unknown): NoEchoProblem {
  const nameKeys = 'name the secret keys in the input secret-configuration';
  if (!(error instanceof ApiError))
    return { reason: `GetActionType failed: ${oneLine(String(error))}`, remedy: nameKeys };
  return error.kind === 'denied'
    ? {
        reason: `GetActionType is not allowed (${error.code})`,
        remedy: `allow codepipeline:GetActionType in the IAM policy of the worker, or ${nameKeys}`,
      }
    : { reason: `GetActionType failed (${error.code})`, remedy: nameKeys };
}
