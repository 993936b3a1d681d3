import { readActionMetadata } from './action-metadata.ts';
import { planMain, planPost } from './action-step.ts';
import { planCall } from './call-step.ts';
import type { RunIdentity } from './environment.ts';
import { evaluateText } from './expressions.ts';
import { createFolders, removeFolders } from './folders.ts';
import { startGitHubServices } from './github-services.ts';
import { contextsOf, describeJob } from './job-state.ts';
import type { JobRun } from './job-state.ts';
import { createMasks } from './masks.ts';
import { watchMoments } from './moments.ts';
import type { RunOptions } from './options.ts';
import { planScript } from './script-step.ts';
import { runStage } from './stage.ts';
import type { StagePlan } from './stage.ts';
import type { Job, Step } from './workflow.ts';

/** Runs the job's steps and then the posts of those that started, the last one first (runner: StepsRunner). */
export async function runJob(job: Job, options: RunOptions): Promise<JobRun> {
  const run = await setUpJob(job, options);
  try {
    setJobEnvironment(run);
    const posts: StagePlan[] = [];
    for (const [index, step] of job.steps.entries()) {
      const stepId = stepIdOf(step, index);
      if ('uses' in step) {
        const main = await runStage(run, planMain(run, step, stepId));
        const { post } = run.action;
        if (main.hasBegun && post !== undefined) posts.unshift(planPost(run, step, stepId, post, main.state));
      } else {
        await runStage(run, 'run' in step ? planScript(run, step, stepId) : planCall(run, step, stepId));
      }
    }
    for (const post of posts) await runStage(run, post);
  } catch (error) {
    await removeFolders(run.folders);
    throw error;
  } finally {
    run.current = undefined;
    for (const endTree of run.orphans) endTree();
    await run.services.close();
  }
  return run;
}

async function setUpJob(job: Job, options: RunOptions): Promise<JobRun> {
  const repository = options.repository ?? 'octo-org/shop';
  const identity: RunIdentity = {
    runId: options.runId ?? 10_200_300_400,
    runAttempt: options.runAttempt ?? 1,
    repository,
    ref: 'refs/heads/main',
    token: options.token ?? 'ghs_token0of0the0local0runner00000000000',
    runnerName: 'GitHub Actions 12',
    event: options.event,
    debug: options.debug ?? false,
  };
  const action = await readActionMetadata(options.actionDirectory);
  const folders = await createFolders(repository, options.workspace, options.event.payload);
  const moments = watchMoments(options.cancel, options.kill);
  const masks = createMasks();
  for (const secret of [identity.token, ...Object.values(options.secrets ?? {})]) masks.add(secret);

  const services = await startGitHubServices({
    ...identity,
    // Without a permissions block the token may read; with one, what it leaves out is none.
    mayReadActions: job.permissions === undefined || job.permissions.actions === 'read',
    mayRequestIdTokens: job.permissions?.['id-token'] === 'write',
    behaviour: options.gitHub ?? {},
    describeJob: () => describeJob(run),
  });
  if (services.idToken !== undefined) masks.add(services.idToken.requestToken);
  const run: JobRun = {
    options,
    job,
    action,
    identity,
    folders,
    services,
    masks,
    moments,
    clockSpeed: options.clockSpeed ?? 1,
    status: moments.cancelled.aborted ? 'cancelled' : 'success',
    env: new Map(Object.entries(options.env ?? {})),
    writtenEnv: new Map(),
    path: [],
    steps: new Map(),
    stages: [],
    lines: [],
    unexpectedCommands: [],
    orphans: [],
    current: undefined,
  };
  moments.cancelled.addEventListener('abort', () => {
    run.status = 'cancelled';
  });
  return run;
}

function setJobEnvironment(run: JobRun): void {
  const contexts = contextsOf(run);
  for (const [name, value] of Object.entries(run.job.env ?? {})) {
    run.env.set(name, evaluateText(String(value), contexts));
  }
}

/** Its id, or a name of the kind that the runner makes up. */
function stepIdOf(step: Step, index: number): string {
  return step.id ?? ('uses' in step ? `__self_${index + 1}` : `__run_${index + 1}`);
}
