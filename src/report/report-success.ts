import type { StoredArtifact } from '../artifacts/store.ts';
import { deliverSuccess } from '../codepipeline/deliver.ts';
import { isResultRefused, runOfJob } from '../codepipeline/failures.ts';
import type { SuccessResult } from '../codepipeline/job-api.ts';
import { takesOutputVariables } from '../codepipeline/open-job.ts';
import { Failure } from '../failure.ts';
import { assignOutputArtifacts } from '../github/artifact-inputs.ts';
import { readInput, readLatestTime, readRevision } from '../github/inputs.ts';
import { checkOutputVariables, parseOutputVariables } from '../github/output-inputs.ts';
import type { CurrentRevision } from '../job.ts';
import { describeSuccess, toFailure } from '../outcome.ts';
import { mapTexts, oneLine } from '../text.ts';
import {
  deliveryOptions,
  externalExecutionId,
  type Post,
  reportFailure,
  reportJobFailure,
  summarize,
} from './post-job.ts';

/**
 * Stores every output artifact, then reports success; reports a failure instead where that cannot be done.
 *
 * @throws Failure where an input is bad, an artifact is not stored, or the result is not known to have arrived
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
    await deliverSuccess(api, result, runOfJob(state, step.run.attempt), deliveryOptions(post));
  } catch (error) {
    // CodePipeline does not take the success as it is, so it was not counted: the job still has to be answered.
    if (error instanceof Error && isResultRefused(error.cause)) await reportInstead(post, error);
    throw error;
  }
  const { summary } = result.executionDetails;
  const goesOn = result.continuationToken !== undefined;
  step.log.info(`CodePipeline knows that job ${state.jobId} ${goesOn ? 'goes on' : 'succeeded'}: ${summary}`);
  summarize(post, goesOn ? 'To be continued' : 'Succeeded', summary, stored);
}

/** Reports what kept the job from its success. Where that does not arrive either, the log has both. */
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

/** Characters, from the API's model. A text can be cut, a token cannot. */
const longestToken = 2048;

/** Reads the inputs of a success. Throws a ConfigurationError. */
function successResult(post: Post): SuccessResult {
  const { env, run, secrets } = post.step;
  const continuationToken = readInput(env, 'continuation-token');
  if (continuationToken !== undefined && continuationToken.length > longestToken) {
    throw new Failure(
      'ConfigurationError',
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
    currentRevision: currentRevision(post),
    continuationToken,
    outputVariables: outputVariables(post, goesOn),
  };
}

function currentRevision({ step }: Post): CurrentRevision | undefined {
  const revision = readRevision(step.env);
  if (revision === undefined) return undefined;
  if (!('warning' in revision)) return mapTexts(revision, step.secrets.redact);
  step.log.warning(revision.warning);
  return undefined;
}

/** The variables for later actions of the pipeline, as they can be sent. Throws a ConfigurationError. */
function outputVariables({ state, step }: Post, goesOn: boolean): Record<string, string> | undefined {
  const given = readInput(step.env, 'output-variables');
  if (given === undefined) return undefined;
  if (goesOn || !takesOutputVariables(state)) {
    const why = takesOutputVariables(state)
      ? 'along with a continuation token: give them when the job ends'
      : 'for third-party jobs';
    step.log.warning(`Input output-variables is left out: CodePipeline takes none ${why}.`);
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

/**
 * Uploads a path for every output artifact of the job; of a job that goes on only those that have a path already.
 *
 * @throws Failure
 */
async function storeOutputArtifacts(post: Post, goesOn: boolean): Promise<readonly StoredArtifact[]> {
  const { api, state, step } = post;
  const { encryptionKeyId, outputArtifacts, region } = state;
  const { workspace } = step.run;
  const paths = readInput(step.env, 'output-artifacts');
  const assigned = assignOutputArtifacts(paths, outputArtifacts, workspace, goesOn);
  if (assigned.length === 0) return [];
  const artifacts = assigned.map(({ artifact: { name, bucket, key }, path }) => ({
    name,
    source: path,
    location: { bucket, key },
  }));
  return await step.log.group(
    `Output artifacts: ${artifacts.map(({ name }) => name).join(', ')}`,
    async () => {
      // First, so that threads start while S3's client is loaded, most of what this action weighs.
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
      const job = { run: () => runOfJob(state, step.run.attempt), region, api, credentials: undefined };
      return await storeArtifacts(prepared, encryptionKeyId, createTransfer(job, step));
    },
  );
}
