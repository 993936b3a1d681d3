import type { KeptPlaces } from '../artifacts/clean.ts';
import type { ReceivedArtifact } from '../artifacts/receive.ts';
import { Claim } from './claim.ts';
import type { JobApi } from '../codepipeline/job-api.ts';
import { budgets } from '../codepipeline/retry.ts';
import { type MainInputs, readMainInputs } from '../github/inputs.ts';
import { setJobOutputs } from '../github/outputs.ts';
import type { Step } from '../github/step.ts';
import { receivedSummary } from '../github/summary.ts';
import type { Job } from '../job.ts';
import { countText } from '../measures.ts';
import { toFailure } from '../outcome.ts';
import { reportCancellation } from './report-cancellation.ts';
import { type LocatedArtifact, type TakenJob, takeJob } from './take-job.ts';
import { oneLine } from '../text.ts';
import { jobApi, type Surroundings, workerCredentials } from '../worker.ts';

/**
 * Main: takes the job over from CodePipeline, brings its input artifacts, and hands all that the workflow needs to
 * the steps that follow.
 *
 * @throws Failure; whatever has to be answered is in the state for post by then, or answered already
 */
export async function receiveJob(step: Step, surroundings: Surroundings): Promise<void> {
  const claim = new Claim(step);
  let api: JobApi | undefined;
  try {
    const inputs = readMainInputs(step.env);
    claim.save({ report: inputs.report });
    for (const warning of inputs.warnings) step.log.warning(warning);
    if (inputs.clean) (await import('../artifacts/clean.ts')).checkClean(inputs.path, keptPlaces(step));

    const credentials = await workerCredentials(inputs.role, claim.region, budgets.call, step, surroundings);
    claim.save({ credentials, role: inputs.role });
    api = jobApi(claim.identity, claim.region, credentials, surroundings);

    const taken = await takeJob(claim, inputs, api, loadTransfersFor, step, surroundings);
    const { job } = taken.details;
    step.log.info(`Job ${job.id} is ours: ${placeOf(job)}`);

    const received = await receiveArtifacts(taken, inputs, claim, api, step, surroundings);
    setJobOutputs(job, received, step);
    step.commands.appendSummary(receivedSummary(job, received, (text) => step.secrets.redact(text)));
    step.log.info(`Job ${job.id} of ${placeOf(job)}: ${whereabouts(received)}`);
    claim.enter('succeeded');
  } catch (error) {
    if (claim.isOurs) claim.fail(describe(error, step));
    if (claim.isOurs && surroundings.signal.aborted) await reportCancellation(claim, api, step, surroundings);
    throw error;
  }
}

/** Loaded only where there is something to download: S3's client is most of what this action weighs. */
function loadTransfers() {
  return Promise.all([
    import('../artifacts/receive.ts'),
    import('../transfer-artifacts.ts'),
    import('../artifacts/leftovers.ts'),
  ]);
}

/** Begins to load it, for whoever needs it next. */
function loadTransfersFor(inputArtifacts: readonly LocatedArtifact[]): void {
  if (inputArtifacts.length > 0) loadTransfers().catch(() => undefined);
}

async function receiveArtifacts(
  { details, inputArtifacts }: TakenJob,
  inputs: MainInputs,
  claim: Claim,
  api: JobApi,
  step: Step,
  surroundings: Surroundings,
): Promise<ReceivedArtifact[]> {
  if (inputArtifacts.length === 0) return [];
  const [{ receiveArtifacts: receive }, { createTransfer }, { noteLeftovers }] = await loadTransfers();
  const transfer = createTransfer(
    { run: claim.run, region: claim.region, api, credentials: details.artifactCredentials },
    step,
    surroundings,
  );
  if (inputs.clean) {
    const { checkClean, emptyFolder } = await import('../artifacts/clean.ts');
    // Again, since a while has passed.
    checkClean(inputs.path, keptPlaces(step));
    await emptyFolder(inputs.path, surroundings.signal);
    step.log.info(`Emptied ${oneLine(inputs.path)}`);
  }
  const countLeftovers = noteLeftovers(inputs.path);
  const received = await step.log.group(
    `Input artifacts: ${inputArtifacts.map(({ name }) => name).join(', ')}`,
    () => receive(inputArtifacts, { extract: inputs.extract, path: inputs.path }, transfer),
  );
  const left = await countLeftovers?.(surroundings.signal);
  if (left !== undefined && left > 0) {
    step.log.info(
      `${oneLine(inputs.path)} was not empty: ${countText(left, 'file stays', 'files stay')} from before. Set clean: true to empty it first.`,
    );
  }
  return received;
}

/** What emptying `path` must leave alone, so that the rest of the job finds it. */
function keptPlaces({ env, run }: Step): KeptPlaces {
  const files = ['GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_EVENT_PATH'].map((name) => env[name]);
  // The action itself, where a checkout brought it: post runs from there.
  const needed = [run.temporaryFolder, process.argv[1], ...files];
  return {
    workspace: run.workspace,
    needed: needed.filter((path) => path !== undefined && path !== '') as string[],
  };
}

/** What post will tell CodePipeline. */
function describe(error: unknown, { secrets }: Step) {
  const { type, message } = toFailure(error);
  return { type, message: secrets.redact(message) };
}

function placeOf({ pipeline }: Job): string {
  const names = [pipeline.pipelineName, pipeline.stageName, pipeline.actionName];
  const known = names.filter((name) => name !== undefined);
  return known.length === 0 ? 'a pipeline without a name' : oneLine(known.join(' / '));
}

function whereabouts(received: readonly ReceivedArtifact[]): string {
  if (received.length === 0) return 'no input artifacts downloaded';
  return received.map(({ name, path }) => `${name} in ${path}`).join(', ');
}
