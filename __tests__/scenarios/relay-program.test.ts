import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type LocalCloud, startLocalCloud } from '../../local-cloud/index.ts';
import { type LocalGitHub, startLocalGitHub } from '../../local-github/index.ts';

/* The built program as a process, as on a laptop or in a container. */

const program = fileURLToPath(new URL('../../dist/relay/program/index.js', import.meta.url));
const workflow = `
on: { workflow_dispatch: { inputs: { job-id: {} } } }
jobs: { build: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`;

let cloud: LocalCloud;
let gitHub: LocalGitHub;
let folder: string;

beforeEach(async () => {
  cloud = await startLocalCloud();
  cloud.defineActionType({ owner: 'Custom', provider: 'GitHub' }, []);
  gitHub = await startLocalGitHub();
  await gitHub.addRepository({ fullName: 'octo-org/shop', workflows: { 'build.yml': { text: workflow } } });
  folder = await mkdtemp(join(tmpdir(), 'relay-program-'));
});
afterEach(async () => {
  await Promise.all([cloud.close(), gitHub.close()]);
  await rm(folder, { recursive: true, force: true });
});

function start(options: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const token = gitHub.newToken({
    repositories: ['octo-org/shop'],
    permissions: { actions: 'write', metadata: 'read' },
  });
  const child = spawn(process.execPath, [program, ...options], {
    env: {
      PATH: process.env['PATH'],
      ...cloud.environment,
      RELAY_ACTION_TYPES: 'Build/Custom/GitHub/1',
      RELAY_REPOSITORIES: 'octo-org/*',
      RELAY_RECORDS: folder,
      GITHUB_TOKEN: token,
      GITHUB_API_URL: gitHub.url,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  return { child, ended, token };
}

const queue = () =>
  cloud.queueJob({ kind: 'custom', configuration: { Repository: 'octo-org/shop', Workflow: 'build.yml' } });

it('goes one round with --once, and remembers the job', async () => {
  const job = await queue();
  const { ended, token } = start(['--once']);
  const { code, output } = await ended;
  expect(code).toBe(0);
  expect(job.status).toBe('InProgress');
  expect(gitHub.runs.map(({ inputs }) => inputs['job-id'])).toEqual([job.jobId]);
  expect(await readdir(folder)).toEqual([`${job.jobId}.json`]);
  for (const secret of [token, job.nonce, cloud.worker.secretAccessKey]) expect(output).not.toContain(secret);
  // The next process knows that it has been started.
  await expect(start(['--once']).ended).resolves.toMatchObject({ code: 0 });
  expect(gitHub.runs).toHaveLength(1);
});

it.each([
  ['a setting that is missing', { RELAY_REPOSITORIES: '' }, 'RELAY_REPOSITORIES is not set'],
  ['a setting that is malformed', { RELAY_START_TIMEOUT: 'soon' }, 'RELAY_START_TIMEOUT: \\"soon\\"'],
])('says %s in one line, before anything is polled', async (_what, environment, message) => {
  const { code, output } = await start([], environment).ended;
  expect(code).toBe(1);
  const said = output.split('\n').filter((line) => line.startsWith('{'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(message);
  expect(cloud.requests).toHaveLength(0);
});

it('ends with 1 where a round did not go through', async () => {
  const { code, output } = await start(['--once'], { RELAY_ACTION_TYPES: 'Build/Custom/Unknown/1' }).ended;
  expect(code).toBe(1);
  expect(output).toContain('ActionTypeNotFoundException');
});

it('goes on until it is told to end, keeps a second process out, and is followed by the next', async () => {
  const first = start([]);
  const job = await queue();
  await gitHub.nextRun();
  const { code, output } = await start(['--once']).ended;
  expect(code).toBe(1);
  expect(output).toContain('another relay (process');
  first.child.kill('SIGTERM');
  await expect(first.ended).resolves.toMatchObject({ code: 0 });
  await expect(start(['--once']).ended).resolves.toMatchObject({ code: 0 });
  expect(gitHub.runs.map(({ inputs }) => inputs['job-id'])).toEqual([job.jobId]);
});

it('goes on from its records after it was killed', async () => {
  const job = await queue();
  const timeouts = { RELAY_ANSWER_GRACE: '0.001', RELAY_START_TIMEOUT: '0.5' };
  const first = start([], timeouts);
  const run = await gitHub.nextRun();
  const record = join(folder, `${job.jobId}.json`);
  while (!(await readFile(record, 'utf8')).includes('"name": "started"')) await delay(20);
  first.child.kill('SIGKILL');
  await first.ended;
  run.end('failure');
  const end = Date.now() + 200_000;
  while (job.status !== 'Failed' && Date.now() < end)
    await expect(start(['--once'], timeouts).ended).resolves.toMatchObject({ code: 0 });
  expect(job.failure?.message).toContain('ended (failure)');
  expect(gitHub.runs).toHaveLength(1);
});
