import type { StoredArtifact } from '../artifacts/store.ts';
import { deliverResult } from '../codepipeline/deliver.ts';
import { isResultRefused, runOfJob } from '../codepipeline/failures.ts';
import type { JobApi, SuccessResult } from '../codepipeline/job-api.ts';
import { takesOutputVariables } from '../codepipeline/open-job.ts';
import { budgets, type RetryOptions } from '../codepipeline/tries.ts';
import { configurationError, type Failure } from '../failure.ts';
import { assignOutputArtifacts } from '../github/artifact-inputs.ts';
import { findFailedSteps } from '../github/failed-steps.ts';
import { type InputName, readInput, readLatestTime, readRevision } from '../github/inputs.ts';
import { checkOutputVariables, parseOutputVariables } from '../github/output-inputs.ts';
import type { State } from '../github/state.ts';
import type { Step } from '../github/step.ts';
import { type MovedArtifact, reportedSummary } from '../github/summary.ts';
import type { CurrentRevision } from '../job.ts';
import { describeJobFailure, describeSuccess, type JobOutcome, toFailure } from '../outcome.ts';
import { mapTexts, oneLine } from '../text.ts';
import { retryOptions } from '../worker.ts';

/** What post needs for its report. */
export interface Post {
  readonly state: State;
  /** Status of the workflow's job; undefined where it is not known. */
  readonly jobOutcome: JobOutcome | undefined;
  readonly api: JobApi;
  readonly step: Step;
  /** Bad inputs, which must not prevent the report, but with which the step fails in the end. */
  readonly problems: unknown[];
}

/** The input; undefined where it is bad, which is noted. */
export function lenient<N extends InputName>({ step, problems }: Pick<Post, 'step' | 'problems'>, name: N) {
  try {
    return readInput(step.env, name);
  } catch (error) {
    problems.push(error);
    return undefined;
  }
}

/** Reports that the workflow's job did not succeed, with the input failure-message where it is set. */
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
  { type, message: text }: Pick<Failure, 'type' | 'message'>,
): Promise<void> {
  const { api, state, step } = post;
  const message = step.secrets.redact(text);
  const failure = { type, message, externalExecutionId: externalExecutionId(post) };
  await deliverResult(api, failure, runOfJob(state, step.run.attempt), deliveryOptions(post));
  step.log.info(`CodePipeline knows that job ${state.jobId} failed (${type}): ${message}`);
  summarize(post, `Failed (${type})`, message);
}

/**
 * Uploads every output artifact, then reports success; reports a failure instead where that cannot be done.
 *
 * @throws Failure where an input is bad, an upload failed, or the result is not known to have arrived
 */
export async function reportSuccess(post: Post): Promise<void> {
  const { api, state, step } = post;
  let result: SuccessResult;
  let stored: readonly StoredArtifact[];
  try {
    result = successResult(post);
    stored = await storeOutputArtifacts(post, result.continuationToken !== undefined);
  } catch (error) {
    await reportInstead(post, error);
    throw error;
  }
  try {
    await deliverResult(api, result, runOfJob(state, step.run.attempt), deliveryOptions(post));
  } catch (error) {
    // CodePipeline has rejected the success as such, so the job still needs a result.
    if (error instanceof Error && isResultRefused(error.cause)) await reportInstead(post, error);
    throw error;
  }
  const { summary } = result.executionDetails;
  const goesOn = result.continuationToken !== undefined;
  step.log.info(`CodePipeline knows that job ${state.jobId} ${goesOn ? 'goes on' : 'succeeded'}: ${summary}`);
  summarize(post, goesOn ? 'To be continued' : 'Succeeded', summary, stored);
}

/** Reports why the job did not succeed after all. Where that does not arrive either, both errors are logged. */
async function reportInstead(post: Post, error: unknown): Promise<void> {
  const { log, signal } = post.step;
  try {
    if (signal.aborted) await reportJobFailure(post, 'cancelled');
    else await reportFailure(post, toFailure(error));
  } catch (undelivered) {
    log.error(toFailure(error).message);
    throw undelivered;
  }
}

/** The retry policy for results. No signal ends it: a result that does not arrive blocks the pipeline for hours. */
function deliveryOptions({ state, step, jobOutcome }: Post): RetryOptions {
  const isCancelled = jobOutcome === 'cancelled' || step.signal.aborted;
  return {
    ...retryOptions(step, isCancelled ? budgets.resultAfterCancellation : budgets.result),
    signal: undefined,
    mayHaveArrived: state.phase === 'reporting',
  };
}

/** ExecutionDetails.externalExecutionId and FailureDetails.externalExecutionId, never empty. */
function externalExecutionId(post: Post): string {
  const { run, secrets } = post.step;
  return secrets.redact(lenient(post, 'external-execution-id') ?? run.id) || 'unknown';
}

/** Writes the reported result into the step summary. */
function summarize(
  { state, step }: Post,
  result: string,
  message: string,
  stored: readonly MovedArtifact[] = [],
): void {
  const outcome = { result, message, url: step.run.url };
  step.commands.appendSummary(reportedSummary(state.pipeline, outcome, stored, step.secrets.redact));
}

/** Characters (service model). A text can be cut, a token cannot. */
const longestToken = 2048;

/** Reads the inputs of a success. Throws a ConfigurationError. */
function successResult(post: Post): SuccessResult {
  const { env, run, secrets } = post.step;
  const continuationToken = readInput(env, 'continuation-token');
  if (continuationToken !== undefined && continuationToken.length > longestToken) {
    throw configurationError(
      `Input continuation-token has ${continuationToken.length} characters, but must have at most ${longestToken}.`,
    );
  }
  const goesOn = continuationToken !== undefined;
  return {
    executionDetails: {
      summary: secrets.redact(readInput(env, 'summary') ?? describeSuccess(run.url, goesOn)),
      externalExecutionId: externalExecutionId(post),
      percentComplete: readInput(env, 'percent-complete') ?? (goesOn ? undefined : 100),
    },
    currentRevision: currentRevision(post.step),
    continuationToken,
    outputVariables: outputVariables(post, goesOn),
  };
}

function currentRevision({ env, log, secrets }: Step): CurrentRevision | undefined {
  const revision = readRevision(env);
  if (revision === undefined) return undefined;
  if (!('warning' in revision)) return mapTexts(revision, secrets.redact);
  log.warning(revision.warning);
  return undefined;
}

/** Redacted and checked; undefined, with a warning, where the job takes none. Throws a ConfigurationError. */
function outputVariables({ state, step }: Post, goesOn: boolean): Record<string, string> | undefined {
  const { env, log, secrets } = step;
  const given = readInput(env, 'output-variables');
  if (given === undefined) return undefined;
  const takesNone = !takesOutputVariables(state)
    ? 'for third-party jobs'
    : goesOn && 'along with a continuation token: give them when the job ends';
  if (takesNone !== false) {
    log.warning(`Input output-variables is left out: CodePipeline takes none ${takesNone}.`);
    return undefined;
  }
  const variables = parseOutputVariables(given).map(({ name, value }) => {
    const redacted = secrets.redact(value);
    if (redacted !== value) {
      log.warning(
        `The output variable ${oneLine(name)} holds a masked secret, which CodePipeline would show to everyone: *** is sent in its place. See secret-configuration if it is none.`,
      );
    }
    return { name, value: redacted };
  });
  checkOutputVariables(variables);
  return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
}

/**
 * Uploads every output artifact of the job; of a job that is to be continued, those that have a path.
 *
 * @throws Failure
 */
async function storeOutputArtifacts(post: Post, goesOn: boolean): Promise<readonly StoredArtifact[]> {
  const { api, state, step } = post;
  const { encryptionKeyId, outputArtifacts, region } = state;
  const { workspace } = step.run;
  const paths = readInput(step.env, 'output-artifacts');
  const artifacts = assignOutputArtifacts(paths, outputArtifacts, workspace, goesOn);
  if (artifacts.length === 0) return [];
  const title = `Output artifacts: ${artifacts.map(({ name }) => name).join(', ')}`;
  return await step.log.group(title, async () => {
    // First, so that threads start while S3's client is loaded, the largest part of the action.
    const { prepareArtifacts } = await import('../artifacts/prepare.ts');
    const prepared = prepareArtifacts(artifacts, {
      workspace,
      symlinks: readInput(step.env, 'symlinks'),
      latestTime: readLatestTime(step.env),
    });
    const [{ storeArtifacts }, { createTransfer }] = await Promise.all([
      import('../artifacts/store.ts'),
      import('../transfer-artifacts.ts'),
    ]);
    const run = () => runOfJob(state, step.run.attempt);
    const transfer = createTransfer({ run, region, api, credentials: undefined }, step);
    return await storeArtifacts(prepared, encryptionKeyId, transfer);
  });
}
