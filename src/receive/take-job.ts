import { acknowledge } from '../codepipeline/deliver.ts';
import { apiFailure, isJobLost, nameThem, noEchoProblem } from '../codepipeline/failures.ts';
import type { JobApi, JobDetails } from '../codepipeline/job-api.ts';
import { budgets, retry } from '../codepipeline/tries.ts';
import { Failure } from '../failure.ts';
import { checkOutputNames, missingLineWarnings, selectInputArtifacts } from '../github/artifact-inputs.ts';
import type { MainInputs } from '../github/inputs.ts';
import type { Step } from '../github/step.ts';
import { type Artifact, type Credentials, type Job, namesOf, type S3Location } from '../job.ts';
import { decideSecrets, type SecretRule, type SecretSetting } from '../secret-configuration.ts';
import { oneLine } from '../text.ts';
import { maskCredentials, retryOptions } from '../worker.ts';
import { artifactFolders } from './artifact-folders.ts';
import type { Claim } from './claim.ts';

/** A job that is ours, what of it is to be downloaded, and what that has begun with. */
interface TakenJob<Begun> {
  readonly details: JobDetails;
  readonly inputArtifacts: readonly InputArtifact[];
  readonly begun: Begun;
}

interface LocatedArtifact {
  readonly name: string;
  readonly location: S3Location;
}

/** An artifact to download, with the absolute path of the folder that it goes into. */
export interface InputArtifact extends LocatedArtifact {
  readonly folder: string;
}

/**
 * Fetches the job, masks what is secret in it, holds the inputs against it and acknowledges it.
 *
 * @param begin told what is downloaded first, if anything, while the acknowledgement is on its way: time to load what
 *   that takes and to ask for it, but nothing may be written before the job is ours
 * @throws Failure; where the job is not ours after all the claim says so
 */
export async function takeJob<Begun>(
  claim: Claim,
  inputs: MainInputs,
  api: JobApi,
  step: Step,
  begin: (first: InputArtifact | undefined, credentials: Credentials | undefined) => Begun,
): Promise<TakenJob<Begun>> {
  const details = await fetchJob(claim, api, step);
  const { job } = details;
  claim.save({ pipeline: job.pipeline, names: namesOf(job) });
  if (details.isAcknowledged && claim.run.acknowledges) claim.enterAcknowledged();
  maskCredentials(details.artifactCredentials, step);
  const secretsKnown = maskConfiguration(job, inputs['secret-configuration'], claim, api, step);

  const selected = selectInputArtifacts(inputs['input-artifacts'], job.inputArtifacts).map(located);
  const inputArtifacts = artifactFolders(selected, inputs);
  const outputNames = job.outputArtifacts.map(({ name }) => name);
  checkOutputNames(inputs['output-artifacts'], outputNames);
  // Where a later job reports, the paths are that one's.
  const missing = inputs.report ? missingLineWarnings(inputs['output-artifacts'], outputNames) : [];
  for (const warning of missing) step.log.warning(warning);
  claim.save({
    outputArtifacts: job.outputArtifacts.map(located).map(({ name, location }) => ({ name, ...location })),
    encryptionKeyId: job.encryptionKeyId,
  });

  const acknowledged = claim.run.acknowledges ? acknowledgeJob(claim, details, api, step) : undefined;
  acknowledged?.catch(() => undefined); // Awaited below.
  // Nothing else happens while code is loaded: the request goes out first.
  if (acknowledged !== undefined) await new Promise(setImmediate);
  const begun = begin(inputArtifacts[0], details.artifactCredentials);
  await acknowledged;
  claim.save({ secrets: await secretsKnown });
  return { details, inputArtifacts, begun };
}

function located({ name, location }: Artifact): LocatedArtifact {
  if (location !== undefined) return { name, location };
  throw new Failure(
    'ConfigurationError',
    `Artifact ${oneLine(name)} of the job has no location in S3: check the artifact store of the pipeline.`,
  );
}

async function fetchJob(claim: Claim, api: JobApi, step: Step): Promise<JobDetails> {
  try {
    return await retry(() => api.getDetails(step.signal), retryOptions(step, budgets.call));
  } catch (error) {
    // Someone else acknowledged it, but it is closed or unknown: no answer of ours would be taken.
    if (isJobLost(error)) claim.save({ phase: 'unclaimed' });
    throw apiFailure(error, claim.run);
  }
}

async function acknowledgeJob(claim: Claim, { nonce }: JobDetails, api: JobApi, step: Step): Promise<void> {
  if (nonce === undefined) {
    throw new Failure(
      'JobFailed',
      `Job ${claim.identity.jobId} came without a nonce, so it cannot be acknowledged: set acknowledge to false if someone else has done so already.`,
    );
  }
  // Cancelled in time: nothing has been said to CodePipeline.
  step.signal.throwIfAborted();
  claim.save({ phase: 'acknowledging' });
  await acknowledge(api, nonce, claim.run, retryOptions(step, budgets.call), () => {
    claim.save({ phase: 'unclaimed' });
  });
  claim.save({ phase: 'acknowledged' });
}

/** Masks the secret values of the configuration; resolves with them. Overlaps with the acknowledgement. */
async function maskConfiguration(
  job: Job,
  setting: SecretSetting,
  claim: Claim,
  api: JobApi,
  step: Step,
): Promise<readonly string[]> {
  const names = [claim.region, ...namesOf(job)];
  step.secrets.keep(names);
  const rule = setting === 'auto' ? await askNoEcho(job, claim, api, step) : setting;
  const { values, warnings, summary } = decideSecrets(rule, job.configuration, [...names, ...step.run.names]);
  for (const value of values) step.secrets.add(value);
  for (const warning of warnings) step.log.warning(warning);
  if (summary !== undefined) step.log.info(summary);
  return values;
}

async function askNoEcho(job: Job, claim: Claim, api: JobApi, step: Step): Promise<SecretRule> {
  const { actionType } = job;
  if (Object.keys(job.configuration).length === 0) return { declared: [] };
  if (actionType === undefined) return { unknown: `the job does not name its action type: ${nameThem}` };
  const ask = () => api.getSecretProperties(actionType, step.signal);
  try {
    return { declared: await retry(ask, retryOptions(step, budgets.secretProperties)) };
  } catch (error) {
    step.log.debug(String(error));
    return { unknown: noEchoProblem(error, claim.run) };
  }
}
