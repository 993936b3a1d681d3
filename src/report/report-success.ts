import type { StoredArtifact } from '../artifacts/store.ts';
import { deliverSuccess } from '../codepipeline/deliver-result.ts';
import { isResultRefused } from '../codepipeline/failures.ts';
import type { CurrentRevision, SuccessResult } from '../codepipeline/job-api.ts';
import { limits } from '../codepipeline/limits.ts';
import { takesOutputVariables } from '../codepipeline/open-job.ts';
import { Failure } from '../failure.ts';
import { checkOutputVariables, parseOutputVariables } from '../github/output-variables.ts';
import type { RevisionInput } from '../github/revision.ts';
import { reportedSummary } from '../github/summary.ts';
import { describeSuccess, toFailure } from '../outcome.ts';
import { oneLine } from '../text.ts';
import { deliveryOptions, externalExecutionId, type Post, runOfJob } from './post-job.ts';
import { reportFailure, reportJobFailure } from './report-failure.ts';
import { storeOutputArtifacts } from './store-output-artifacts.ts';

/**
 * Stores every output artifact, then reports success; reports a failure instead where that cannot be done.
 *
 * @throws Failure where an input is bad, an artifact is not stored, or the result is not known to have arrived
 */
export async function reportSuccess(post: Post): Promise<void> {
  const { api, state, step } = post;
  let result: SuccessResult;
  let stored: StoredArtifact[];
  try {
    result = successResult(post);
    stored = await storeOutputArtifacts(post, result.continuationToken !== undefined);
  } catch (error) {
    await reportInstead(post, error);
    throw error;
  }
  try {
    await deliverSuccess(api, result, runOfJob(post), deliveryOptions(post));
  } catch (error) {
    // CodePipeline does not take the success as it is, so it was not counted: the job still has to be answered.
    if (error instanceof Error && isResultRefused(error.cause)) await reportInstead(post, error);
    throw error;
  }
  const { summary } = result.executionDetails;
  const goesOn = result.continuationToken !== undefined;
  const outcome = goesOn ? 'To be continued' : 'Succeeded';
  step.log.info(`CodePipeline knows that job ${state.jobId} ${goesOn ? 'goes on' : 'succeeded'}: ${summary}`);
  step.commands.appendSummary(
    reportedSummary(
      state.pipeline,
      { result: outcome, message: summary, url: step.run.url },
      stored,
      (text) => step.secrets.redact(text),
    ),
  );
}

/** Reports what kept the job from its success. Where that does not arrive either, the log has both. */
async function reportInstead(post: Post, error: unknown): Promise<void> {
  const { step, surroundings } = post;
  try {
    if (surroundings.signal.aborted) await reportJobFailure(post, 'cancelled');
    else await reportFailure(post, toFailure(error));
  } catch (undelivered) {
    step.log.error(toFailure(error).message);
    throw undelivered;
  }
}

/** Reads the inputs of a success. Throws a ConfigurationError. */
function successResult(post: Post): SuccessResult {
  const { inputs, step } = post;
  const redact = (text: string) => step.secrets.redact(text);
  const continuationToken = inputs.continuationToken();
  if (continuationToken !== undefined && continuationToken.length > limits.continuationToken) {
    throw new Failure(
      'ConfigurationError',
      `Input continuation-token has ${continuationToken.length} characters, but must have at most ${limits.continuationToken}.`,
    );
  }
  const percentComplete = inputs.percentComplete() ?? (continuationToken === undefined ? 100 : undefined);
  const revision = inputs.currentRevision();
  if (revision !== undefined && 'warning' in revision) step.log.warning(revision.warning);
  const outputVariables = readOutputVariables(post, continuationToken !== undefined);
  return {
    executionDetails: {
      summary: redact(inputs.summary() ?? describeSuccess(step.run.url, continuationToken !== undefined)),
      externalExecutionId: externalExecutionId(post),
      ...(percentComplete === undefined ? {} : { percentComplete }),
    },
    ...(revision === undefined || 'warning' in revision
      ? {}
      : { currentRevision: redactRevision(revision, redact) }),
    ...(continuationToken === undefined ? {} : { continuationToken }),
    ...(outputVariables === undefined ? {} : { outputVariables }),
  };
}

/** The variables for later actions of the pipeline, as they can be sent. Throws a ConfigurationError. */
function readOutputVariables(
  { inputs, state, step }: Post,
  goesOn: boolean,
): Readonly<Record<string, string>> | undefined {
  const given = inputs.outputVariables();
  if (given === undefined) return undefined;
  const without = !takesOutputVariables(state)
    ? 'CodePipeline takes none for third-party jobs'
    : goesOn
      ? 'CodePipeline takes none along with a continuation token: give them when the job ends'
      : undefined;
  if (without !== undefined) {
    step.log.warning(`Input output-variables is left out: ${without}.`);
    return undefined;
  }
  const variables = parseOutputVariables(given).map(({ name, value }) => {
    const redacted = step.secrets.redact(value);
    if (redacted !== value) {
      step.log.warning(
        `The output variable ${oneLine(name)} holds a masked secret, which CodePipeline would show to everyone: *** is sent in its place. See secret-configuration if it is none.`,
      );
    }
    return { name, value: redacted };
  });
  checkOutputVariables(variables);
  return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
}

/** The revision without secrets in any of its texts. */
function redactRevision(given: RevisionInput, redact: (text: string) => string): CurrentRevision {
  const { revision, changeIdentifier, revisionSummary } = given;
  return {
    ...given,
    revision: redact(revision),
    changeIdentifier: redact(changeIdentifier),
    ...(revisionSummary === undefined ? {} : { revisionSummary: redact(revisionSummary) }),
  };
}
