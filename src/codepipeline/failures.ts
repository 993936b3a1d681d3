import { certificateAdvice } from '../aws/errors.ts';
import { Failure, type FailureType } from '../failure.ts';
import type { Phase } from '../outcome.ts';
import { messageOf, oneLine } from '../text.ts';
import { ApiError } from './job-api.ts';

/**
 * How far a run got with its job. Until the details are read, its ID, client token or region may be wrong; until it is
 * taken (acknowledged, by this run or its sender), it may be another run's.
 */
export type JobProgress = 'unread' | 'read' | 'taken';

/** What messages about a job depend on. */
export interface RunOfJob {
  readonly jobId: string;
  /** Of a third-party job. */
  readonly clientToken: string | undefined;
  /** Whether it is this run that acknowledges the job. */
  readonly acknowledges: boolean;
  readonly progress: JobProgress;
  /** GITHUB_RUN_ATTEMPT; re-runs replay the original event, and so the original job. */
  readonly attempt: number;
}

/** @param job from the state: `names` is empty until the job's details are read */
export function runOfJob(
  job: Omit<RunOfJob, 'progress' | 'attempt'> & { readonly names: readonly string[]; readonly phase: Phase },
  attempt: number,
): RunOfJob {
  const { acknowledges, clientToken, jobId, names, phase } = job;
  const isTaken = phase !== 'unclaimed' && phase !== 'acknowledging';
  const progress = names.length === 0 ? 'unread' : isTaken ? 'taken' : 'read';
  return { jobId, clientToken, acknowledges, progress, attempt };
}

const needsToken = 'a third-party job needs its client token: send it as client-token along with the job ID';
const retryStage = 'retry the stage in CodePipeline';
const closed = 'CodePipeline has closed it already (timed out, stopped, or answered by someone else)';

/** `advice` says what to do, unless this is a re-run. */
type Loss = readonly [why: string, advice?: string | undefined];

/** Codes after which CodePipeline would accept no result of this run: the job is another's, closed, or unknown. */
const lost: Readonly<Record<string, (run: RunOfJob) => Loss>> = {
  InvalidNonceException: () => [
    'it is already acknowledged by another worker, or was handed out again',
    `most likely it was dispatched twice: nothing to do, since the other run answers it. If there is none, ${retryStage}`,
  ],
  JobNotFoundException: ({ clientToken, progress }) => {
    const gone = 'CodePipeline gave this job to this run, and no longer knows it';
    if (progress === 'taken') return [gone, `most likely it timed out or was stopped: ${retryStage}`];
    if (progress === 'read')
      return [
        gone,
        `most likely another run has answered it: nothing to do. If there is none, it timed out or was stopped: ${retryStage}`,
      ];
    if (clientToken !== undefined)
      return ['CodePipeline does not know it (any more), in this region and for this client token'];
    return [
      'no custom action and no Lambda action has such a job (any more) in this region and account',
      `${needsToken}; else ${retryStage}`,
    ];
  },
  InvalidJobException: () => ['CodePipeline has closed it already'],
  InvalidJobStateException: ({ acknowledges, clientToken }) => {
    if (acknowledges) return [closed];
    const why = `${closed}, or never saw it acknowledged`;
    if (clientToken !== undefined) return [why];
    return [
      why,
      `see that whoever polls for a custom action’s jobs sends their nonce along or acknowledges them (AcknowledgeJob), then ${retryStage}`,
    ];
  },
  InvalidClientTokenException: ({ progress }) =>
    progress === 'unread'
      ? ['the client token is not this job’s']
      : ['CodePipeline no longer takes the token with which it gave this job to this run'],
};

/** Whether the error says that the job is not, or no longer, this run's. */
export function isJobLost(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code in lost;
}

/** Whether CodePipeline rejected a result as such, so that the job still waits for one. */
export function isResultRefused(error: unknown): boolean {
  return error instanceof ApiError && error.kind === 'refused' && !error.mayHaveArrived && !isJobLost(error);
}

/** The error that ends the step when a job is not this run's. */
export function jobLost(
  [why, advice]: Loss,
  { jobId, attempt, progress }: RunOfJob,
  options?: ErrorOptions,
): Failure {
  const next =
    attempt > 1 && progress !== 'taken'
      ? `this is attempt ${attempt} of the run, and a re-run replays the old job: ${retryStage} instead`
      : (advice ?? `see who else polls for this action’s jobs, or ${retryStage}`);
  return new Failure('JobFailed', `Job ${jobId} cannot be worked on: ${why}; ${next}.`, options);
}

/** Whether the credentials that CodePipeline refused last were valid before. */
function hasExpired(error: ApiError): boolean {
  const { code } = error.cause instanceof ApiError ? error.cause : error;
  return /^(?:ExpiredToken|RequestExpired)/.test(code);
}

const expiredAdvice =
  'They have to last as long as the job: set role-to-assume, with which main and post each get a session of their own, or ask for a longer session in the step that sets AWS_ACCESS_KEY_ID';

/** Codes for values that come from inputs. */
const asWritten = new Set(['ValidationException', 'OutputVariablesSizeExceededException']);

/** The error that the step ends with after a call of CodePipeline's API has failed for good. */
export function apiFailure(error: unknown, run: RunOfJob): unknown {
  if (!(error instanceof ApiError)) return error;
  const { code, kind, message } = error;
  // It says why there are no credentials.
  if (kind === 'no credentials' && error.cause instanceof Failure) return error.cause;
  const options = { cause: error };
  const loss = lost[code]?.(run);
  if (loss !== undefined) return jobLost([`${loss[0]} (${message})`, loss[1]], run, options);
  const fail = (type: FailureType, text: string) => new Failure(type, text, options);
  // Before the job's details are read, any setting may be wrong.
  const isUnread = run.progress === 'unread';
  const hint = isUnread && run.clientToken === undefined ? ` (${needsToken})` : '';
  switch (kind) {
    case 'setting':
      return fail(
        'ConfigurationError',
        `CodePipeline cannot be asked as things are set: ${message}. Check ${isUnread ? 'aws-region and AWS_ENDPOINT_URL' : 'AWS_ENDPOINT_URL, which a step may have set since'}. ${certificateAdvice}`,
      );
    case 'no credentials':
    case 'credentials':
      return fail(
        'PermissionError',
        `CodePipeline did not accept the worker's AWS credentials: ${message}. ${hasExpired(error) ? expiredAdvice : 'Check role-to-assume, or the step that sets AWS_ACCESS_KEY_ID'}.`,
      );
    case 'denied':
      return fail(
        'PermissionError',
        `The worker's AWS credentials may not do this: ${message}. Allow the operation in the IAM policy of the role or user${hint}.`,
      );
    case 'throttled':
    case 'server':
    case 'network':
      return fail(
        'SystemUnavailable',
        `CodePipeline could not be reached: ${message}. Check the network${isUnread ? ', the proxy and aws-region' : ' and the proxy'}; then ${retryStage}.`,
      );
    case 'refused':
      return fail(
        asWritten.has(code) ? 'ConfigurationError' : 'JobFailed',
        `CodePipeline refused the request: ${message}. ${isUnread ? `Check job-id, client-token and aws-region${hint}` : 'Check the inputs that this names'}.`,
      );
  }
}

/** Why it is not known which configuration properties are secret, and what to do. */
export function noEchoProblem(error: unknown, { clientToken }: RunOfJob): string {
  const operation = clientToken === undefined ? 'ListActionTypes' : 'GetActionType';
  const why = error instanceof ApiError ? error.code : oneLine(messageOf(error));
  return error instanceof ApiError && error.kind === 'denied'
    ? `${operation} is not allowed (${why}): allow codepipeline:${operation} in the IAM policy of the worker, or ${nameThem}`
    : `${operation} failed (${why}): ${nameThem}`;
}

/** Advice where it is not known which configuration properties are secret. */
export const nameThem = 'name the secret keys in the input secret-configuration';
