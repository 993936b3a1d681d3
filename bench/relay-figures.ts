/** Measures the relay and sends RelayFigures to the parent process. Forked since Node reads NODE_EXTRA_CA_CERTS at start-up only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ServerIdentity } from '../local-cloud/certificates.ts';
import { startLocalCloud } from '../local-cloud/index.ts';
import { startLocalGitHub } from '../local-github/index.ts';
import type { Limits } from '../local-github/limits.ts';
import { readEvent } from '../relay/events.ts';
import { createLog } from '../relay/log.ts';
import { fileRecords } from '../relay/records/file-records.ts';
import { readSettings } from '../relay/settings.ts';
import { placeOf, startRelay, wallClock } from '../relay/start.ts';
import { peakOfTree } from './measure.ts';

/** What the relay takes, in seconds and megabytes. */
export interface RelayFigures {
  readonly single: Awaited<ReturnType<typeof measureSingleJobs>>;
  readonly burst: Awaited<ReturnType<typeof measureBurst>>;
}

/** A minute of the local GitHub's rate limits in the burst, in milliseconds. */
const minute = 15_000;
const program = fileURLToPath(new URL('../dist/relay/program/index.js', import.meta.url));
const workflow = `
run-name: Build for \${{ inputs.job-id }}
on: { workflow_dispatch: { inputs: { job-id: {} } } }
jobs: { build: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`;

async function startServices(limits: Partial<Limits>) {
  const cloud = await startLocalCloud({ tls: identity ?? false });
  cloud.defineActionType({ owner: 'Custom', provider: 'GitHub' }, []);
  const gitHub = await startLocalGitHub({ limits, ...(identity && { identity }) });
  await gitHub.addRepository({ fullName: 'octo-org/shop', workflows: { 'build.yml': { text: workflow } } });
  const folder = mkdtempSync(join(tmpdir(), 'relay-bench-'));
  const environment = {
    ...cloud.environment,
    RELAY_ACTION_TYPES: 'Build/Custom/GitHub/1',
    RELAY_REPOSITORIES: 'octo-org/*',
    RELAY_RECORDS: folder,
    GITHUB_TOKEN: gitHub.newToken({
      repositories: ['octo-org/shop'],
      permissions: { actions: 'write', metadata: 'read' },
    }),
    GITHUB_API_URL: gitHub.url,
  };
  const queue = () =>
    cloud.queueJob({
      kind: 'custom',
      configuration: { Repository: 'octo-org/shop', Workflow: 'build.yml', Ref: 'main' },
    });
  const close = async () => {
    await Promise.all([cloud.close(), gitHub.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
  return { cloud, gitHub, folder, environment, queue, close };
}

async function measureSingleJobs(count: number) {
  const unlimited = {
    requestsPerHour: Infinity,
    pointsPerMinute: Infinity,
    contentPerMinute: Infinity,
    contentPerHour: Infinity,
  };
  const { cloud, gitHub, folder, environment, queue, close } = await startServices(unlimited);
  Object.assign(process.env, environment);
  const settings = readSettings(process.env);
  let seconds: number[] = [];
  const log = createLog(
    (line) => {
      const { SecondsToDispatch } = JSON.parse(line) as { SecondsToDispatch?: number };
      if (SecondsToDispatch !== undefined) seconds.push(SecondsToDispatch);
    },
    () => undefined,
  );
  const relay = startRelay(
    settings,
    placeOf(settings),
    await fileRecords(folder, () => wallClock.now()),
    log,
  );
  const soon = () => wallClock.now() + 5000;
  const idle: number[] = [];
  await relay.round(soon());
  const callsBefore = cloud.requests.length;
  for (let round = 0; round < 20; round += 1) {
    const begun = performance.now();
    await relay.round(soon());
    idle.push((performance.now() - begun) / 1000);
  }
  const idleCalls = (cloud.requests.length - callsBefore) / 20;

  const startToRun: number[] = [];
  for (let job = 0; job < count; job += 1) {
    const begun = performance.now();
    await queue();
    const event = readEvent(cloud.events.at(-1));
    if (event.is !== 'started') throw new Error('The local cloud sent no event STARTED.');
    const [run] = await Promise.all([gitHub.nextRun(), relay.started(event.of, soon())]);
    startToRun.push((run.createdAt.getTime() - performance.timeOrigin - begun) / 1000);
  }
  const byEvent = seconds;
  seconds = [];
  for (let job = 0; job < count; job += 1) await queue();
  await relay.round(soon());
  await close();
  return { byEvent, startToRun, bySchedule: seconds, idle, idleCalls };
}

async function measureBurst(jobs: number) {
  const limits = {
    requestsPerHour: Infinity,
    contentPerMinute: Infinity,
    contentPerHour: Infinity,
    millisecondsPerMinute: minute,
  };
  const { cloud, gitHub, environment, queue, close } = await startServices(limits);
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let dispatched = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.includes('"JobsDispatched":1')) dispatched += 1;
  });
  // Warm: as it is after its first job.
  await queue();
  while (dispatched < 1) await wallClock.sleep(50);
  await wallClock.sleep(minute);
  const memoryBefore = peakOf(child.pid);
  for (let job = 0; job < jobs; job += 1) await queue();
  const begun = performance.now();
  const end = begun + 600_000;
  while (dispatched < jobs + 1 && performance.now() < end) await wallClock.sleep(50);
  const seconds = (performance.now() - begun) / 1000;
  const memoryAfter = peakOf(child.pid);
  child.kill('SIGTERM');
  await exited;
  const runs = new Map<unknown, number>();
  for (const { inputs } of gitHub.runs) runs.set(inputs['job-id'], (runs.get(inputs['job-id']) ?? 0) + 1);
  const twice = [...runs.values()].filter((count) => count > 1).length;
  const never = cloud.jobs.filter(({ jobId }) => !runs.has(jobId)).length;
  await close();
  // 900 points a minute at 5 a dispatch; the first 180 need not wait.
  const least = ((Math.ceil(jobs / 180) - 1) * minute) / 1000;
  return { seconds, least, twice, never, memoryBefore, memoryAfter };
}

/** In MiB; 0 where Linux does not say. */
function peakOf(pid: number | undefined): number {
  return Math.round((peakOfTree(pid) ?? 0) / 2 ** 20);
}

const [jobs = '', folder] = process.argv.slice(2);
const pem = (name: string) => readFileSync(join(folder ?? '', name), 'utf8');
const identity: ServerIdentity | undefined =
  folder === undefined
    ? undefined
    : { key: pem('key.pem'), cert: pem('cert.pem'), authority: pem('authority.pem') };
const figures: RelayFigures = {
  single: await measureSingleJobs(50),
  burst: await measureBurst(Number(jobs)),
};
process.send?.(figures, undefined, {}, () => {
  process.exit();
});
