import { deliverFailure } from '../codepipeline/deliver-result.ts';
import type { FailureType } from '../failure.ts';
import { findFailedSteps } from '../github/failed-steps.ts';
import { reportedSummary } from '../github/summary.ts';
import { describeJobFailure, type JobOutcome } from '../outcome.ts';
import { deliveryOptions, externalExecutionId, lenient, type Post, runOfJob } from './post-job.ts';

/** Reports that the workflow's job did not succeed, with the user's own words where there are any. */
export async function reportJobFailure(post: Post, outcome: Exclude<JobOutcome, 'success'>): Promise<void> {
  const { inputs, step, problems } = post;
  const written = lenient(inputs.failureMessage, problems);
  const token = lenient(inputs.githubToken, problems);
  const failedSteps =
    outcome === 'failure' && written === undefined && token !== undefined
      ? await findFailedSteps(step.run, token, {
          checkRunId: lenient(inputs.checkRunId, problems),
          log: step.log,
          clock: post.surroundings.clock,
        })
      : undefined;
  if (failedSteps !== undefined) step.secrets.keep([failedSteps.url]);
  const message = describeJobFailure(outcome, { written, failedSteps, runUrl: step.run.url });
  const type = lenient(inputs.failureType, problems) ?? 'JobFailed';
  await reportFailure(post, { type, message });
}

/**
 * Reports a failure.
 *
 * @throws Failure when it is not known to have arrived
 */
export async function reportFailure(
  post: Post,
  failure: { readonly type: FailureType; readonly message: string },
): Promise<void> {
  const { api, state, step } = post;
  const { type } = failure;
  const message = step.secrets.redact(failure.message);
  await deliverFailure(
    api,
    { type, message, externalExecutionId: externalExecutionId(post) },
    runOfJob(post),
    deliveryOptions(post),
  );
  step.log.info(`CodePipeline knows that job ${state.jobId} failed (${type}): ${message}`);
  step.commands.appendSummary(
    reportedSummary(state.pipeline, { result: `Failed (${type})`, message, url: step.run.url }, [], (text) =>
      step.secrets.redact(text),
    ),
  );
}
