import type { ArtifactToReceive, ReceivedArtifact, ReceiveOptions } from '../artifacts/receive.ts';
import type { KeptPlaces } from '../artifacts/target-folder.ts';
import { deliverResult } from '../codepipeline/deliver.ts';
import { ApiError, type JobApi } from '../codepipeline/job-api.ts';
import { budgets } from '../codepipeline/tries.ts';
import { Failure } from '../failure.ts';
import { type MainInputs, readInput, readMainInputs } from '../github/inputs.ts';
import { setJobOutputs } from '../github/outputs.ts';
import type { Step } from '../github/step.ts';
import { receivedSummary } from '../github/summary.ts';
import type { Job } from '../job.ts';
import { describeJobFailure, toFailure } from '../outcome.ts';
import { countText, oneLine } from '../text.ts';
import type { JobToMove } from '../transfer-artifacts.ts';
import { jobApi, retryOptions, workerCredentials } from '../worker.ts';
import { acknowledgeJob, checkInputs, Claim, fetchJob, maskConfiguration } from './take-job.ts';

/**
 * Main: acknowledges the job, downloads its input artifacts and sets the outputs.
 *
 * @throws Failure; by then the state tells post what to report, or it is reported already
 */
export async function receiveJob(step: Step): Promise<void> {
  const { commands, env, log, secrets, signal } = step;
  const claim = new Claim(step);
  let api: JobApi | undefined;
  /** Aborts a download for a job that is not ours after all. */
  const stop = new AbortController();
  try {
    const inputs = readMainInputs(env);
    claim.save({ report: inputs.report });
    for (const warning of inputs.warnings) log.warning(warning);
    if (inputs.clean)
      (await import('../artifacts/target-folder.ts')).checkClean(inputs.path, keptPlaces(step));

    const { role } = inputs;
    // Before it is assumed: where that fails here, post may still get a session to report this with.
    claim.save({ role });
    const credentials = await workerCredentials(role, claim.region, budgets.call, step);
    claim.save({ credentials });
    api = jobApi(claim.identity, claim.region, credentials, step);

    const details = await fetchJob(claim, api, step);
    const { artifactCredentials, job } = details;
    const secretValues = maskConfiguration(job, inputs['secret-configuration'], claim, api, step);
    const inputArtifacts = checkInputs(job, inputs, claim, step);

    const acknowledged = acknowledgeJob(claim, details, api, step);
    acknowledged.catch(() => undefined); // Awaited below.
    // Nothing else happens while code is loaded: the request goes out first.
    await new Promise(setImmediate);
    const toMove = { region: claim.region, run: () => claim.run, api, credentials: artifactCredentials };
    const stoppable = { ...step, signal: AbortSignal.any([signal, stop.signal]) };
    const [first] = inputArtifacts;
    const begun = first && beginDownload(first, inputs, toMove, stoppable);
    begun?.catch(() => undefined); // Awaited once the job is ours.
    await acknowledged;
    claim.save({ secrets: await secretValues });
    log.info(`Job ${job.id} is ours: ${placeOf(job)}`);

    const received = begun === undefined ? [] : await download(await begun, inputArtifacts, inputs, step);
    setJobOutputs(job, received, step);
    commands.appendSummary(receivedSummary(job, received, secrets.redact));
    const places = received.map(({ name, path }) => `${name} in ${path}`).join(', ');
    log.info(`Job ${job.id} of ${placeOf(job)}: ${places || 'no input artifacts downloaded'}`);
    claim.save({ phase: 'succeeded' });
  } catch (error) {
    stop.abort(error);
    if (!claim.isOurs) throw error;
    const { type, message } = toFailure(error);
    claim.save({ phase: 'failed', failure: { type, message: secrets.redact(message) } });
    if (signal.aborted) await reportCancellation(claim, api, step);
    throw error;
  }
}

/**
 * Loads the code for downloads, of which S3's client is most, and requests the first artifact, into memory only: the job
 * may turn out not to be ours.
 */
async function beginDownload(first: ArtifactToReceive, { extract }: MainInputs, job: JobToMove, step: Step) {
  const [{ openArtifact, receiveArtifacts }, { createTransfer }, folder] = await Promise.all([
    import('../artifacts/receive.ts'),
    import('../transfer-artifacts.ts'),
    import('../artifacts/target-folder.ts'),
  ]);
  // Lines about it are held back until after the line that the job is ours.
  const held: string[] = [];
  let tell = (line: string): void => {
    held.push(line);
  };
  const progress = (line: string): void => {
    tell(line);
  };
  const transfer = { ...createTransfer(job, step), progress };
  const opened = openArtifact(first, { extract }, transfer);
  const receiveAll = (artifacts: readonly ArtifactToReceive[], options: ReceiveOptions) => {
    tell = step.log.info;
    held.forEach(tell);
    return receiveArtifacts(artifacts, options, transfer, opened);
  };
  return { receiveAll, folder };
}

async function download(
  { receiveAll, folder }: Awaited<ReturnType<typeof beginDownload>>,
  inputArtifacts: readonly ArtifactToReceive[],
  { clean, extract, path }: MainInputs,
  step: Step,
): Promise<ReceivedArtifact[]> {
  const { log, signal } = step;
  if (clean) {
    // Again, since the disk may have changed.
    folder.checkClean(path, keptPlaces(step));
    await folder.emptyFolder(path, signal);
    log.info(`Emptied ${oneLine(path)}`);
  }
  const countLeftovers = folder.noteLeftovers(path);
  const title = `Input artifacts: ${inputArtifacts.map(({ name }) => name).join(', ')}`;
  const received = await log.group(title, () => receiveAll(inputArtifacts, { extract, path }));
  const left = (await countLeftovers?.(signal)) ?? 0;
  if (left > 0) {
    log.info(
      `${oneLine(path)} was not empty: ${countText(left, 'file stays', 'files stay')} from before. Set clean: true to empty it first.`,
    );
  }
  return received;
}

/** What emptying `path` must not delete, since the rest of the job needs it. */
function keptPlaces({ env, run }: Step): KeptPlaces {
  const files = ['GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_EVENT_PATH'].map((name) => env[name]);
  // The action itself may be in a checkout: post runs from there.
  const needed = [run.temporaryFolder, process.argv[1], ...files].filter((path) => path !== undefined);
  return { workspace: run.workspace, needed: needed.filter((path) => path !== '') };
}

function placeOf({ pipeline }: Job): string {
  const { pipelineName, stageName, actionName } = pipeline;
  const names = [pipelineName, stageName, actionName].filter((name) => name !== undefined);
  return oneLine(names.join(' / ')) || 'a pipeline without a name';
}

/** Milliseconds: three seconds in total, since the runner sends SIGTERM after 7.5 s, less the time until here. */
const cancellationBudget = 2_500;

/**
 * Main was cancelled: reports the failure at once, since post may have little time left, or none. Where that does not
 * succeed in time, post goes on trying.
 */
async function reportCancellation(claim: Claim, api: JobApi | undefined, step: Step): Promise<void> {
  const { env, log, run } = step;
  const message = describeJobFailure('cancelled', { runUrl: run.url });
  const failure = { type: 'JobFailed', message } as const;
  claim.save({ phase: 'failed', failure });
  if (api === undefined) return;
  claim.save({ phase: 'reporting' });
  try {
    await deliverResult(
      api,
      { ...failure, externalExecutionId: readInput(env, 'external-execution-id') ?? run.id },
      claim.run,
      {
        ...retryOptions(step, cancellationBudget),
        signal: AbortSignal.timeout(cancellationBudget),
        onRetry: () => undefined,
      },
    );
    claim.save({ phase: 'reported' });
    log.info('CodePipeline knows of the cancellation.');
  } catch (error) {
    // Where no try can have arrived, post must not take a refusal of the same result for a sign that one has.
    const reason = error instanceof Failure ? error.cause : undefined;
    if (reason instanceof ApiError && !reason.mayHaveArrived) claim.save({ phase: 'failed' });
    log.warning(`CodePipeline may not know of the cancellation yet; post goes on trying: ${String(error)}`);
  }
}
