/** `npm run demo -- --relay`: a stage of a pipeline becomes a workflow run and goes on, with the relay in between. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startLocalCloud } from '../local-cloud/index.ts';
import type { Job, LocalCloud } from '../local-cloud/index.ts';
import { runLocally, startLocalGitHub } from '../local-github/index.ts';
import type { LocalGitHub, Run } from '../local-github/index.ts';
import { readEvent } from '../relay/events.ts';
import { createLog } from '../relay/log.ts';
import { fileRecords } from '../relay/records/file-records.ts';
import type { Relay } from '../relay/relay.ts';
import { readSettings } from '../relay/settings.ts';
import { placeOf, startRelay, wallClock } from '../relay/start.ts';
import { cut } from '../src/text.ts';
import { storedSite } from './outcomes.ts';
import { zipSources } from './archives.ts';
import type { Terminal } from './terminal.ts';

const repository = 'octo-org/tidebook';
const role = 'arn:aws:iam::123456789012:role/codepipeline-worker';

/** A stage of a pipeline, and how it should end. */
interface Example {
  readonly title: string;
  /** File name of the workflow, as the pipeline's action has it. */
  readonly workflow: string;
  /** Whether GitHub starts a run. */
  readonly hasRun: boolean;
  /** What happens to the run, where it is not really run. */
  readonly meanwhile?: (run: Run, job: Job, tell: Tell) => void;
  /** Throws where CodePipeline does not show what it should. */
  readonly verify: (job: Job, runs: readonly Run[]) => void;
}

/** Prints who did what, and when. */
type Tell = (who: string, what: string) => void;

/** @throws AssertionError where CodePipeline does not show what it should */
export async function demonstrateRelay({ print, paint, heading }: Terminal): Promise<void> {
  let begun = performance.now();
  const tell: Tell = (who, what) => {
    const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(5);
    print(`  ${paint('gray', `${seconds} s`)}  ${paint('cyan', who.padEnd(13))} ${what}`);
  };
  const folder = await mkdtemp(join(tmpdir(), 'relay-demo-'));
  let relay: Relay | undefined;
  /** ID of the example's job, once its stage has begun. */
  let current: string | undefined;
  const cloud = await startLocalCloud({
    onEvent: (event) => {
      const read = readEvent(event);
      if (read.is !== 'started' && read.is !== 'abandoned') return;
      current = cloud.jobs.at(-1)?.jobId;
      tell('EventBridge', `${event.detail.action} ${event.detail.state}: invokes the relay`);
      const until = Date.now() + 30_000;
      const work = read.is === 'started' ? relay?.started(read.of, until) : relay?.abandoned(read.of, until);
      work?.catch(fail);
    },
  });
  const gitHub = await startLocalGitHub();
  let failure: unknown;
  const fail = (error: unknown) => (failure ??= error);
  // The schedule, which on AWS invokes the relay every minute.
  const schedule = setInterval(() => {
    relay?.round(Date.now() + 10_000).catch(fail);
  }, 300);
  try {
    await addRepository(gitHub, cloud, tell);
    const app = gitHub.newApp({ repositories: [repository], permissions: { actions: 'write' } });
    // As the stack's parameters become the function's environment.
    Object.assign(process.env, cloud.environment, {
      RELAY_ACTION_TYPES: 'Build/Custom/GitHub/1',
      RELAY_REPOSITORIES: 'octo-org/*',
      RELAY_ANSWER_GRACE: '0.02',
      GITHUB_APP_ID: String(app.appId),
      GITHUB_APP_PRIVATE_KEY: app.privateKey,
      GITHUB_API_URL: gitHub.url,
    });
    cloud.trustRole(role, { audience: 'sts.amazonaws.com' });
    const properties = [{ name: 'Repository' }, { name: 'Workflow' }, { name: 'Title' }];
    cloud.defineActionType({ owner: 'Custom', provider: 'GitHub' }, properties);
    const settings = readSettings(process.env);
    const log = createLog(
      (line) => {
        const { message, jobId } = JSON.parse(line) as { message: string; jobId?: string };
        // What the relay closes of an earlier example would confuse the reader.
        if (jobId === current) tell('relay', cut(message, 90));
      },
      () => undefined,
    );
    relay = startRelay(settings, placeOf(settings), await fileRecords(folder, () => Date.now()), log);

    for (const [index, example] of examples.entries()) {
      begun = performance.now();
      current = undefined;
      heading(`${index + 1}. ${example.title}`);
      const job = await runExample(example, cloud, gitHub, tell);
      if (failure !== undefined) throw failure as Error;
      show(job, cloud, (name, value) => {
        print(`           ${paint('gray', name.padEnd(13))} ${value}`);
      });
      const runs = gitHub.runs.filter(({ displayTitle }) => displayTitle === job.jobId);
      example.verify(job, runs);
      print();
      print(paint('green', '  ✓ CodePipeline shows what it should.'));
    }
  } finally {
    clearInterval(schedule);
    await gitHub.close();
    await cloud.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const examples: readonly Example[] = [
  {
    title: 'a stage that runs as a GitHub workflow',
    workflow: 'codepipeline.yml',
    hasRun: true,
    verify: (job, runs) => {
      assert.equal(job.status, 'Succeeded');
      assert.equal(runs.length, 1);
      assert.equal(job.success?.executionDetails?.externalExecutionId, String(runs[0]?.id));
    },
  },
  {
    title: 'a workflow whose name is wrong',
    workflow: 'codepipelin.yml',
    hasRun: false,
    verify: (job, runs) => {
      assert.equal(job.failure?.type, 'ConfigurationError');
      assert.match(job.failure.message, /codepipelin\.yml.*octo-org\/tidebook/);
      assert.deepEqual(runs, []);
    },
  },
  {
    title: 'a run that dies',
    workflow: 'nightly.yml',
    hasRun: true,
    meanwhile: (run, _job, tell) => {
      tell('GitHub', `  run ${run.id} loses its runner`);
      run.end('failure');
    },
    verify: (job, runs) => {
      assert.equal(job.failure?.type, 'JobFailed');
      assert.equal(job.failure.message.includes(runs[0]?.url ?? 'no run'), true);
    },
  },
  {
    title: 'a stage that is abandoned',
    workflow: 'nightly.yml',
    hasRun: true,
    meanwhile: (_run, job, tell) => {
      tell('CodePipeline', 'someone stops and abandons the execution');
      job.stop();
    },
    verify: (job, [run, ...more]) => {
      assert.equal(job.isAbandoned, true);
      assert.equal(run?.conclusion, 'cancelled');
      assert.deepEqual(more, []);
    },
  },
];

async function addRepository(gitHub: LocalGitHub, cloud: LocalCloud, tell: Tell): Promise<void> {
  const file = fileURLToPath(new URL('./workflow.yml', import.meta.url));
  const really = runLocally({
    actionDirectory: fileURLToPath(new URL('..', import.meta.url)),
    machineEnv: { ...cloud.environment, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    vars: { CODEPIPELINE_ROLE: role, AWS_REGION: cloud.region },
    onLine: ({ kind, text }) => {
      if (kind === 'stage') tell('GitHub', `  ▸ ${text}`);
    },
  });
  await gitHub.addRepository({
    fullName: repository,
    workflows: {
      'codepipeline.yml': { file, runner: really },
      'nightly.yml': { file },
    },
  });
}

async function runExample(
  example: Example,
  cloud: LocalCloud,
  gitHub: LocalGitHub,
  tell: Tell,
): Promise<Job> {
  const sources = await zipSources(fileURLToPath(new URL('./example', import.meta.url)), (_, text) => text);
  const job = await cloud.queueJob({
    kind: 'custom',
    pipeline: { pipelineName: 'tidebook', stageName: 'Build', actionName: 'BuildSite' },
    configuration: { Repository: repository, Workflow: example.workflow, Title: 'Tides of the North Sea' },
    inputArtifacts: [{ name: 'Sources', content: sources, revision: '4d1f6a3b' }],
    outputArtifacts: ['Site'],
  });
  if (example.hasRun) {
    const run = await gitHub.nextRun();
    assert.equal(run.displayTitle, job.jobId);
    tell('GitHub', `run ${run.id} of ${example.workflow}: ${run.url}`);
    if (example.meanwhile !== undefined) {
      run.begin();
      example.meanwhile(run, job, tell);
    }
    while (run.status !== 'completed') await wallClock.sleep(20);
    tell('GitHub', `run ${run.id} has ended: ${run.conclusion ?? ''}`);
  }
  return job.ended();
}

/** The action as CodePipeline's console has it. */
function show(job: Job, cloud: LocalCloud, row: (name: string, value: string) => void): void {
  const status = job.isAbandoned ? 'Abandoned' : job.status;
  row('CodePipeline', `${job.pipelineName} › ${job.stageName} › ${job.actionName}: ${status}`);
  const { summary, externalExecutionId } = job.success?.executionDetails ?? {};
  if (summary !== undefined) row('Summary', summary);
  for (const [name, value] of Object.entries(job.success?.outputVariables ?? {})) {
    row('Variable', `${name} = ${value}`);
  }
  if (job.failure !== undefined) {
    row('Failure', job.failure.type);
    row('Message', job.failure.message);
  }
  const run = externalExecutionId ?? job.failure?.externalExecutionId;
  if (run !== undefined) row('Details', `https://github.com/${repository}/actions/runs/${run}`);
  const site = storedSite(job, cloud);
  if (site !== undefined) row('Output', `s3://${site.bucket}/${site.key}, ${site.size} bytes`);
}
