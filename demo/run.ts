/**
 * `npm run demo`: a CodePipeline job goes through the action on this machine. `-- --fail`, `-- --cancel`: it fails, or is cancelled.
 * `-- --custom`: a custom action's job in place of a third-party one. `-- --relay`: the relay takes jobs to the workflow.
 */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startLocalCloud } from '../local-cloud/index.ts';
import type { Job, JobKind, LocalCloud } from '../local-cloud/index.ts';
import { readWorkflow, runWorkflow } from '../local-runner/index.ts';
import type { WorkflowRun } from '../local-runner/index.ts';
import { listArchive, zipSources } from './archives.ts';
import { renderMarkdown } from './markdown.ts';
import { outcomes, storedSite } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';
import { createPage, createTerminal } from './terminal.ts';

const role = 'arn:aws:iam::123456789012:role/codepipeline-worker';
const secretKey = 'mk-5f0a7c1e93d2b846';
const terminal = createTerminal(process.stdout);
const { print, paint, heading } = terminal;

const flags = readFlags();
try {
  if (flags.relay) {
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
    // The SDK says which Node it wants as soon as it is loaded.
    const { demonstrateRelay } = await import('./relay.ts');
    await demonstrateRelay(terminal);
  } else {
    const outcome = flags.fail ? 'failure' : flags.cancel ? 'cancellation' : 'success';
    await demonstrate(outcomes[outcome], flags.custom ? 'custom' : 'third-party');
  }
} catch (error) {
  print();
  print(paint('red', '  ✗ This is not what CodePipeline should have recorded.'));
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function readFlags() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ options: { custom: flag, fail: flag, cancel: flag, relay: flag } }).values;
  } catch (error) {
    process.stderr.write(
      `${String(error)}\nusage: npm run demo [-- [--custom] [--fail | --cancel] | --relay]\n`,
    );
    process.exit(2);
  }
}

async function demonstrate(expected: Outcome, kind: JobKind): Promise<void> {
  const cloud = await startLocalCloud();
  try {
    const job = await queueJob(cloud, expected, kind);
    heading(`CodePipeline: ${expected.title}`);
    print(`  tidebook › ${job.stageName} › ${job.actionName}`);
    print(`  The ${kind} job ${job.jobId} is ${job.status}; a relay dispatches the workflow.`);

    heading('GitHub: the run');
    const run = await runOnGitHub(cloud, job, expected);
    try {
      heading('GitHub: the step summary');
      for (const line of renderMarkdown(run.summary, terminal.width - 2))
        print(line === '' ? '' : `  ${line}`);

      heading('CodePipeline: what it has recorded');
      await showRecord(job, cloud);

      assert.equal(run.conclusion, expected.conclusion);
      if (kind === 'third-party') assert.deepEqual(run.findSecrets([job.clientToken]), []);
      // Step outputs hand secrets to later steps; they are not displayed.
      const seen = run.findSecrets([secretKey]).filter(({ place }) => place !== 'outputs');
      assert.deepEqual(seen, []);
      await expected.verify(job, run, cloud);
      print();
      print(paint('green', '  ✓ CodePipeline has recorded what it should.'));
    } finally {
      await run.cleanup();
    }
  } finally {
    await cloud.close();
  }
}

async function queueJob(cloud: LocalCloud, { edit }: Outcome, kind: JobKind): Promise<Job> {
  cloud.trustRole(role, { audience: 'sts.amazonaws.com' });
  const sources = await zipSources(fileURLToPath(new URL('./example', import.meta.url)), edit);
  const job = await cloud.queueJob({
    kind,
    pipeline: { pipelineName: 'tidebook', stageName: 'Build', actionName: 'BuildSite' },
    configuration: { Title: 'Tides of the North Sea', MapsKey: secretKey },
    inputArtifacts: [{ name: 'Sources', content: sources, revision: '4d1f6a3b' }],
    outputArtifacts: ['Site'],
  });
  cloud.defineActionType(job.actionType, [{ name: 'Title' }, { name: 'MapsKey', noEcho: true }]);
  return job;
}

async function runOnGitHub(cloud: LocalCloud, job: Job, { cancelAt }: Outcome): Promise<WorkflowRun> {
  const page = createPage(terminal);
  const cancel = new AbortController();
  const { AWS_ENDPOINT_URL = cloud.url } = cloud.environment;
  return runWorkflow({
    actionDirectory: fileURLToPath(new URL('..', import.meta.url)),
    job: await readWorkflow(fileURLToPath(new URL('./workflow.yml', import.meta.url))),
    event: {
      name: 'repository_dispatch',
      payload: {
        action: 'codepipeline-job',
        client_payload: job.payload,
      },
    },
    repository: 'octo-org/tidebook',
    runId: 10_200_300_400,
    vars: { CODEPIPELINE_ROLE: role, AWS_REGION: cloud.region },
    machineEnv: {
      AWS_ENDPOINT_URL,
      // GitHub runs the action on Node 24; the SDK's complaint about this machine's Node would only mislead.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    cancel: cancel.signal,
    onLine: (line) => {
      page(line);
      if (cancelAt?.test(line.text) !== true || cancel.signal.aborted) return;
      print(paint('yellow', '    ⊘ someone presses “Cancel workflow”'));
      cancel.abort();
    },
  });
}

async function showRecord(job: Job, cloud: LocalCloud): Promise<void> {
  const row = (name: string, value: string) => {
    print(`  ${paint('gray', name.padEnd(18))} ${value}`);
  };
  row('Status', job.history.map(({ status }) => status).join(' → '));
  if (job.success !== undefined) {
    const { summary, externalExecutionId, percentComplete } = job.success.executionDetails ?? {};
    row('Summary', summary ?? '');
    row('External execution', externalExecutionId ?? '');
    row('Complete', `${percentComplete ?? 0} %`);
    for (const [name, value] of Object.entries(job.success.outputVariables ?? {})) {
      row('Output variable', `${name} = ${value}`);
    }
  }
  if (job.failure !== undefined) {
    row('Failure type', job.failure.type);
    row('Message', job.failure.message);
    row('External execution', job.failure.externalExecutionId ?? '');
  }
  const site = storedSite(job, cloud);
  if (site === undefined) {
    row('Output artifact', 'none');
    return;
  }
  row(
    'Output artifact',
    `s3://${site.bucket}/${site.key}, ${site.size} bytes, ${site.serverSideEncryption ?? 'no SSE'}`,
  );
  for (const { name, mode, size } of await listArchive(await site.read())) {
    print(`    ${paint('gray', `${mode} ${String(size).padStart(6)}`)} ${name}`);
  }
}
