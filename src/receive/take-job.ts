import type { ArtifactToReceive } from '../artifacts/receive.ts';
import { acknowledge } from '../codepipeline/deliver.ts';
import {
  apiFailure,
  isJobLost,
  nameThem,
  noEchoProblem,
  type RunOfJob,
  runOfJob,
} from '../codepipeline/failures.ts';
import type { JobApi, JobDetails } from '../codepipeline/job-api.ts';
import { comesAcknowledged, refuseRerun } from '../codepipeline/open-job.ts';
import { budgets, retry } from '../codepipeline/tries.ts';
import { configurationError, Failure } from '../failure.ts';
import { checkOutputNames, missingLineWarnings, selectInputArtifacts } from '../github/artifact-inputs.ts';
import { readJobIdentity } from '../github/event.ts';
import { type MainInputs, readInput, readRegion } from '../github/inputs.ts';
import { saveState, type State } from '../github/state.ts';
import type { Step } from '../github/step.ts';
import { type Artifact, type Job, type JobIdentity, type LocatedArtifact, namesOf } from '../job.ts';
import { decideSecrets, type SecretRule, type SecretSetting } from '../secret-configuration.ts';
import { oneLine } from '../text.ts';
import { maskCredentials, retryOptions } from '../worker.ts';
import { artifactFolders } from './artifact-folders.ts';

/**
 * This run's claim to its job, as saved for post. Each phase is saved before what it names begins, so that a job which may
 * be ours is never forgotten, however this process ends.
 */
export class Claim {
  readonly identity: JobIdentity;
  readonly region: string;
  #state: Pick<State, 'acknowledges' | 'phase' | 'names'> = {
    acknowledges: true,
    phase: 'unclaimed',
    names: [],
  };
  readonly #step: Step;

  /**
   * Reads which job this run is for, and whether it is acknowledged already, before any other input can fail.
   *
   * @throws Failure
   */
  constructor(step: Step) {
    this.#step = step;
    this.identity = readJobIdentity(step.env, step.secrets);
    this.region = readRegion(step.env);
    const acknowledge = readInput(step.env, 'acknowledge');
    const { clientToken, jobId } = this.identity;
    const { region } = this;
    this.save({
      ...this.#state,
      jobId,
      clientToken,
      region,
      report: true,
      outputArtifacts: [],
      pipeline: {},
    });
    if (!acknowledge || comesAcknowledged(this.identity)) this.enterAcknowledged();
  }

  /** For messages about the job. */
  get run(): RunOfJob {
    return runOfJob({ ...this.identity, ...this.#state }, this.#step.run.attempt);
  }

  /** Whether CodePipeline may be waiting for this run's result. */
  get isOurs(): boolean {
    return this.#state.phase !== 'unclaimed';
  }

  save(members: Partial<State>): void {
    this.#state = { ...this.#state, ...members };
    saveState(this.#step.commands, members);
  }

  /**
   * The job is acknowledged already, or its kind needs no acknowledgement: from now on this run has to report its result.
   *
   * @throws Failure for a re-run of a job for which attempt 1 has reported a result
   */
  enterAcknowledged(): void {
    refuseRerun(this.identity, this.#step.run.attempt);
    this.save({ acknowledges: false, phase: 'acknowledged' });
  }
}

/**
 * Fetches the job, and masks its artifact credentials.
 *
 * @throws Failure; where the job is not this run's, the claim is given up
 */
export async function fetchJob(claim: Claim, api: JobApi, step: Step): Promise<JobDetails> {
  try {
    const details = await retry(() => api.getDetails(step.signal), retryOptions(step, budgets.call));
    const { artifactCredentials, isAcknowledged, job } = details;
    claim.save({ pipeline: job.pipeline, names: namesOf(job) });
    if (isAcknowledged && claim.run.acknowledges) claim.enterAcknowledged();
    maskCredentials(artifactCredentials, step);
    return details;
  } catch (error) {
    // Acknowledged by its sender, but closed or unknown by now: no result of this run would be accepted.
    if (isJobLost(error)) claim.save({ phase: 'unclaimed' });
    throw apiFailure(error, claim.run);
  }
}

/**
 * Checks the inputs against the job, and saves what post needs of it.
 *
 * @returns the artifacts to download
 * @throws Failure (ConfigurationError)
 */
export function checkInputs(
  job: Job,
  inputs: MainInputs,
  claim: Claim,
  { log }: Step,
): readonly ArtifactToReceive[] {
  const selected = selectInputArtifacts(inputs['input-artifacts'], job.inputArtifacts).map(located);
  const inputArtifacts = artifactFolders(selected, inputs);
  const outputNames = job.outputArtifacts.map(({ name }) => name);
  checkOutputNames(inputs['output-artifacts'], outputNames);
  // Where a later job reports, the paths are that job's inputs.
  const missing = inputs.report ? missingLineWarnings(inputs['output-artifacts'], outputNames) : [];
  for (const warning of missing) log.warning(warning);
  claim.save({
    outputArtifacts: job.outputArtifacts.map(located),
    encryptionKeyId: job.encryptionKeyId,
  });
  return inputArtifacts;
}

function located({ name, location }: Artifact): LocatedArtifact {
  if (location !== undefined) return { name, location };
  throw configurationError(
    `Artifact ${oneLine(name)} of the job has no location in S3: check the artifact store of the pipeline.`,
  );
}

/**
 * Acknowledges the job, unless that is done or not needed.
 *
 * @throws Failure; where the job certainly is not this run's, the claim is given up
 */
export async function acknowledgeJob(
  claim: Claim,
  { nonce }: JobDetails,
  api: JobApi,
  step: Step,
): Promise<void> {
  if (!claim.run.acknowledges) return;
  if (nonce === undefined) {
    throw new Failure(
      'JobFailed',
      `Job ${claim.identity.jobId} came without a nonce, so it cannot be acknowledged: set acknowledge to false if someone else has done so already.`,
    );
  }
  // Cancelled in time: nothing was sent.
  step.signal.throwIfAborted();
  claim.save({ phase: 'acknowledging' });
  await acknowledge(api, nonce, claim.run, retryOptions(step, budgets.call), () => {
    claim.save({ phase: 'unclaimed' });
  });
  claim.save({ phase: 'acknowledged' });
}

/** Masks the secret values of the configuration, and resolves with them. Never rejects. */
export async function maskConfiguration(
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
