import type { DeliveryOptions } from '../codepipeline/deliver-result.ts';
import type { RunOfJob } from '../codepipeline/failures.ts';
import type { JobApi } from '../codepipeline/job-api.ts';
import { budgets } from '../codepipeline/retry.ts';
import type { PostInputs } from '../github/inputs.ts';
import type { State } from '../github/state.ts';
import type { Step } from '../github/step.ts';
import type { JobOutcome } from '../outcome.ts';
import type { Surroundings } from '../worker.ts';

/** The job as post has it before it reports. */
export interface Post {
  readonly state: State;
  readonly inputs: PostInputs;
  /** How the workflow's job stands; undefined where nobody has said so. */
  readonly jobOutcome: JobOutcome | undefined;
  readonly api: JobApi;
  readonly step: Step;
  readonly surroundings: Surroundings;
  /** Bad inputs that must not keep a result from being sent, but that the step fails with in the end. */
  readonly problems: unknown[];
}

/** The input's value; undefined, with the problem noted, where it is bad. */
export function lenient<T>(read: () => T | undefined, problems: unknown[]): T | undefined {
  try {
    return read();
  } catch (error) {
    problems.push(error);
    return undefined;
  }
}

/** How post repeats the delivery of a result. No signal ends it: a result that is not sent costs the pipeline hours. */
export function deliveryOptions({ state, step, surroundings, jobOutcome }: Post): DeliveryOptions {
  const isCancelled = jobOutcome === 'cancelled' || surroundings.signal.aborted;
  return {
    clock: surroundings.clock,
    budget: isCancelled ? budgets.resultAfterCancellation : budgets.result,
    mayHaveArrived: state.phase === 'reporting',
    onRetry: (error, wait) => {
      step.log.info(`${error.message}; next try in ${(wait / 1000).toFixed(1)} s`);
    },
  };
}

export function runOfJob({ state, step }: Post): RunOfJob {
  const { jobId, clientToken, acknowledges } = state;
  return { jobId, clientToken, acknowledges, attempt: step.run.attempt };
}

/** ExecutionDetails.externalExecutionId and FailureDetails.externalExecutionId, which the API wants to be there. */
export function externalExecutionId({ inputs, step, problems }: Post): string {
  return step.secrets.redact(lenient(inputs.externalExecutionId, problems) ?? step.run.id) || 'unknown';
}
