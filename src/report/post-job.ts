import { deliverFailure, type DeliveryOptions } from '../codepipeline/deliver.ts';
import { runOfJob } from '../codepipeline/failures.ts';
import type { JobApi } from '../codepipeline/job-api.ts';
import { budgets } from '../codepipeline/tries.ts';
import type { FailureType } from '../failure.ts';
import { findFailedSteps } from '../github/failed-steps.ts';
import { type InputName, readInput } from '../github/inputs.ts';
import type { State } from '../github/state.ts';
import type { Step } from '../github/step.ts';
import { type MovedArtifact, reportedSummary } from '../github/summary.ts';
import { describeJobFailure, type JobOutcome } from '../outcome.ts';
import { retryOptions } from '../worker.ts';

/** The job as post has it before it reports. */
export interface Post {
  readonly state: State;
  /** How the workflow's job stands; undefined where that is not known. */
  readonly jobOutcome: JobOutcome | undefined;
  readonly api: JobApi;
  readonly step: Step;
  /** Bad inputs that must not keep a result from being sent, but that the step fails with in the end. */
  readonly problems: unknown[];
}

/** The input; undefined, with the problem noted, where it is bad. */
export function lenient<N extends InputName>({ step, problems }: Pick<Post, 'step' | 'problems'>, name: N) {
  try {
    return readInput(step.env, name);
  } catch (error) {
    problems.push(error);
    return undefined;
  }
}

/** How post repeats the delivery of a result. No signal ends it: a result that is not sent costs the pipeline hours. */
export function deliveryOptions({ state, step, jobOutcome }: Post): DeliveryOptions {
  const isCancelled = jobOutcome === 'cancelled' || step.signal.aborted;
  return {
    ...retryOptions(step, isCancelled ? budgets.resultAfterCancellation : budgets.result),
    signal: undefined,
    mayHaveArrived: state.phase === 'reporting',
  };
}

/** ExecutionDetails.externalExecutionId and FailureDetails.externalExecutionId, which the API wants to be there. */
export function externalExecutionId(post: Post): string {
  const { run, secrets } = post.step;
  return secrets.redact(lenient(post, 'external-execution-id') ?? run.id) || 'unknown';
}

/** Writes into the step's summary what CodePipeline was told. */
export function summarize(
  { state, step }: Post,
  result: string,
  message: string,
  stored: readonly MovedArtifact[] = [],
): void {
  const outcome = { result, message, url: step.run.url };
  step.commands.appendSummary(reportedSummary(state.pipeline, outcome, stored, step.secrets.redact));
}

/** Reports that the workflow's job did not succeed, with the user's own words where there are any. */
export async function reportJobFailure(post: Post, outcome: Exclude<JobOutcome, 'success'>): Promise<void> {
  const { step } = post;
  const written = lenient(post, 'failure-message');
  const token = lenient(post, 'github-token');
  const failedSteps =
    outcome === 'failure' && written === undefined && token !== undefined
      ? await findFailedSteps(step, token, lenient(post, 'check-run-id'))
      : undefined;
  if (failedSteps !== undefined) step.secrets.keep([failedSteps.url]);
  const message = describeJobFailure(outcome, { written, failedSteps, runUrl: step.run.url });
  await reportFailure(post, { type: lenient(post, 'failure-type') ?? 'JobFailed', message });
}

/**
 * Reports a failure.
 *
 * @throws Failure when it is not known to have arrived
 */
export async function reportFailure(
  post: Post,
  { type, message: text }: { readonly type: FailureType; readonly message: string },
): Promise<void> {
  const { api, state, step } = post;
  const message = step.secrets.redact(text);
  const failure = { type, message, externalExecutionId: externalExecutionId(post) };
  await deliverFailure(api, failure, runOfJob(state, step.run.attempt), deliveryOptions(post));
  step.log.info(`CodePipeline knows that job ${state.jobId} failed (${type}): ${message}`);
  summarize(post, `Failed (${type})`, message);
}
