import { Failure, type FailureType } from './failure.ts';
import { messageOf } from './text.ts';

/** Status of the workflow's job when post runs: `job.status`, or `needs.*.result` of another job. */
export const jobOutcomes = ['success', 'failure', 'cancelled', 'skipped'] as const;
export type JobOutcome = (typeof jobOutcomes)[number];

/** How far main got, as saved in the state. Each phase is saved before what it names begins. */
export const phases = [
  /** Nothing was sent to CodePipeline, or the job turned out not to be this run's. */
  'unclaimed',
  /** The acknowledgement may have been sent. */
  'acknowledging',
  'acknowledged',
  'succeeded',
  'failed',
  /** Main was cancelled and may have reported its failure. */
  'reporting',
  /** Main has reported its failure. */
  'reported',
] as const;
export type Phase = (typeof phases)[number];

export interface MainOutcome {
  readonly phase: Phase;
  /** Why main failed; undefined where it was killed. */
  readonly failure: { readonly type: FailureType; readonly message: string } | undefined;
  /** Input `report`: false leaves the report of a main that succeeded to a later job. */
  readonly report: boolean;
}

export type Report =
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'success' }
  | { readonly kind: 'main-failure'; readonly type: FailureType; readonly message: string }
  /** Main succeeded, but the status of the workflow's job is not known. */
  | { readonly kind: 'unknown-outcome'; readonly message: string }
  /** The workflow's job did not succeed. */
  | { readonly kind: 'job-failure'; readonly outcome: Exclude<JobOutcome, 'success'> };

/** What post reports. `jobOutcome` is undefined where it is not known. */
export function decideReport(main: MainOutcome, jobOutcome: JobOutcome | undefined): Report {
  switch (main.phase) {
    case 'unclaimed':
      return { kind: 'nothing', why: 'main did not acknowledge the job, so there is nothing to answer' };
    case 'reported':
      return { kind: 'nothing', why: 'main has reported the failure of the job already' };
    case 'acknowledging':
    case 'acknowledged':
      if (jobOutcome === 'cancelled') return { kind: 'job-failure', outcome: 'cancelled' };
      return mainFailure(main.failure, 'The action’s main step ended before it was done, without saying why');
    case 'failed':
    case 'reporting':
      return mainFailure(main.failure, 'The action’s main step failed');
    case 'succeeded':
      break;
  }
  if (!main.report) return { kind: 'nothing', why: 'report is false: a later job reports' };
  if (jobOutcome === undefined) {
    // A success is never reported without being stated (actions/runner#2030: nested composites can blank the inputs).
    return {
      kind: 'unknown-outcome',
      message:
        'The outcome of the workflow’s job is unknown, since job-status was empty or not readable in the post step (nested composite actions can lose it): set job-status to ${{ job.status }} where the action is used',
    };
  }
  return jobOutcome === 'success' ? { kind: 'success' } : { kind: 'job-failure', outcome: jobOutcome };
}

function mainFailure(failure: MainOutcome['failure'], otherwise: string): Report {
  return { kind: 'main-failure', type: failure?.type ?? 'JobFailed', message: failure?.message ?? otherwise };
}

/** The failed steps of this workflow job, at least one, from GitHub's API. */
export interface FailedSteps {
  readonly names: readonly string[];
  readonly url: string;
}

interface JobFailure {
  readonly runUrl: string;
  readonly written?: string | undefined;
  readonly failedSteps?: FailedSteps | undefined;
}

/** FailureDetails.message for a workflow job that did not succeed; `written` is the input failure-message. */
export function describeJobFailure(
  outcome: Exclude<JobOutcome, 'success'>,
  { runUrl, written, failedSteps }: JobFailure,
): string {
  switch (outcome) {
    case 'cancelled':
      return `The workflow run was cancelled: ${written === undefined ? runUrl : `${written} (${runUrl})`}`;
    case 'skipped':
      return written ?? `The workflow job that this report is for was skipped: ${runUrl}`;
    case 'failure':
      return written ?? describeFailedSteps(failedSteps, runUrl);
  }
}

function describeFailedSteps(failedSteps: FailedSteps | undefined, runUrl: string): string {
  if (failedSteps === undefined) return `A step of the workflow’s job failed: ${runUrl}`;
  const { names, url } = failedSteps;
  const quoted = names.map((name) => `"${name}"`).join(', ');
  return `${names.length === 1 ? 'Step' : 'Steps'} ${quoted} failed: ${url} (run: ${runUrl})`;
}

/** Default of ExecutionDetails.summary. */
export function describeSuccess(runUrl: string, goesOn: boolean): string {
  return `${goesOn ? 'In progress, to be continued' : 'Succeeded'}: ${runUrl}`;
}

/** Any thrown value as a Failure; the default type is JobFailed. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure('JobFailed', `Unexpected error: ${messageOf(error) || String(error)}`, { cause: error });
}
