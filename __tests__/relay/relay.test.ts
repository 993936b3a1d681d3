import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Job, type JobToQueue, type LocalCloud, startLocalCloud } from '../../local-cloud/index.ts';
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../../local-github/index.ts';
import { readEvent } from '../../relay/events.ts';
import { createGitHubClient } from '../../relay/github/client.ts';
import { createWorkflows } from '../../relay/github/workflows.ts';
import { createLog } from '../../relay/log.ts';
import { fileRecords } from '../../relay/records/file-records.ts';
import type { JobRecord, State } from '../../relay/job-record.ts';
import type { Records, Stored } from '../../relay/records/records.ts';
import { createRelay, type Relay } from '../../relay/relay.ts';
import type { GitHubAccess } from '../../relay/settings.ts';
import { wallClock } from '../../relay/start.ts';
import type { Clock } from '../../src/clock.ts';
import { createSend, type Send } from '../../src/codepipeline/client.ts';
import { customJob } from '../../src/codepipeline/open-job.ts';

/*
 * Each row of what the relay promises ("Watch" and the rest), against CodePipeline and GitHub as they are here, over
 * HTTP and by the clock on the wall, which jumps ahead between two rounds.
 */

const workflow = `
name: Build
run-name: Build for job \${{ inputs.job-id || github.event.client_payload.job-id }}
on:
  workflow_dispatch:
    inputs: { job-id: {}, client-token: {} }
  repository_dispatch:
    types: [codepipeline]
jobs: { build: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`;
const unnamed = workflow.replace(/run-name.*\n/, '');
const token = 'ghp_secretOfTheRelay';

let cloud: LocalCloud;
let gitHub: LocalGitHub;
let records: Records;
let send: Send;
let folder: string;
let lines: string[];
/** Milliseconds by which the relay's clock is ahead. */
let ahead: number;
const clock: Clock = {
  now: () => Date.now() + ahead,
  sleep: (milliseconds, signal) => wallClock.sleep(milliseconds, signal),
};
const before = { ...process.env };

beforeEach(async () => {
  cloud = await startLocalCloud();
  cloud.defineActionType({ owner: 'Custom', provider: 'GitHub' }, []);
  cloud.defineActionType({}, []);
  Object.assign(process.env, cloud.environment);
  send = createSend(
    {
      region: cloud.region,
      credentials: () => Promise.resolve({ sessionToken: undefined, ...cloud.worker }),
    },
    wallClock,
  );
  folder = await mkdtemp(join(tmpdir(), 'relay-test-'));
  records = await fileRecords(folder, () => Date.now());
  lines = [];
  ahead = 0;
});

afterEach(async () => {
  process.env = { ...before };
  await Promise.all([cloud.close(), gitHub.close()]);
  await rm(folder, { recursive: true, force: true });
});

async function startGitHub(options: LocalGitHubOptions = {}): Promise<void> {
  gitHub = await startLocalGitHub(options);
  await gitHub.addRepository({
    fullName: 'octo-org/shop',
    workflows: { 'build.yml': { text: workflow }, 'unnamed.yml': { text: unnamed } },
  });
}

function startRelay(access?: GitHubAccess): Relay {
  const client = createGitHubClient({
    access: access ?? {
      token: gitHub.newToken({
        repositories: ['octo-org/shop'],
        permissions: { actions: 'write', contents: 'write', metadata: 'read' },
      }),
    },
    apiUrl: gitHub.url,
    clock,
    readSecret: (setting) => Promise.resolve(setting),
  });
  return createRelay({
    settings: {
      actionTypes: [
        { category: 'Build', owner: 'Custom', provider: 'GitHub', version: '1' },
        { category: 'Build', owner: 'ThirdParty', provider: 'GitHub-Actions', version: '1' },
      ],
      routes: { allowed: ['octo-org/shop', 'octo-org/gone'], defaults: {} },
      timeouts: { start: 60_000, answerGrace: 300 },
      clientTokenPrefix: 'clients/',
    },
    records,
    workflows: createWorkflows(client, clock),
    send,
    // As Secrets Manager would: by the client's ID.
    readSecret: (name) => {
      const job = cloud.jobs.find(
        ({ kind, clientId }) => kind === 'third-party' && name === `clients/${clientId}`,
      );
      return job === undefined
        ? Promise.reject(new Error(`no secret ${name}`))
        : Promise.resolve(job.clientToken);
    },
    clock,
    log: createLog(
      (line) => lines.push(line),
      () => undefined,
    ),
  });
}

function queue(configuration: Readonly<Record<string, string>> = {}, more: JobToQueue = {}): Promise<Job> {
  const all = { Repository: 'octo-org/shop', Workflow: 'build.yml', ...configuration };
  const named = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  return cloud.queueJob({ kind: 'custom', configuration: named, ...more });
}

async function openRecords(): Promise<Stored[]> {
  const open: Stored[] = [];
  for await (const stored of records.open(Number.MAX_SAFE_INTEGER)) open.push(stored);
  return open;
}

/**
 * Rounds, one after the other, until it is so. The relay's time-outs are minutes, which no busy machine uses up: its
 * clock jumps by `step` between two rounds.
 */
async function roundsUntil(relay: Relay, isSo: () => boolean | Promise<boolean>, step = 1000): Promise<void> {
  const end = clock.now() + 30 * 60_000;
  while (!(await isSo())) {
    if (clock.now() > end) throw new Error(`It never was so. The log:\n${lines.join('\n')}`);
    await relay.round(clock.now() + 400);
    await wallClock.sleep(50);
    ahead += step;
  }
}

/** By when a call has to have begun that nothing keeps waiting. */
const inTime = () => clock.now() + 60_000;

const isClosed = async () => (await openRecords()).length === 0;
const dispatches = () => gitHub.requestsOf('CreateWorkflowDispatch').length;

describe('A job that goes well', () => {
  it('is acknowledged, started within a round, answered by its run, and then left alone', async () => {
    await startGitHub();
    const relay = startRelay();
    const job = await queue();
    await expect(relay.round(inTime())).resolves.toEqual({
      found: 1,
      dispatched: 1,
      failed: 0,
      closed: 0,
    });
    expect(job.status).toBe('InProgress');
    const run = await gitHub.nextRun();
    expect(run.inputs).toMatchObject({ 'job-id': job.jobId });
    run.begin();
    await customJob(job.jobId, undefined, send).putSuccess({
      executionDetails: { summary: 'done', externalExecutionId: String(run.id) },
    });
    run.end('success');
    await roundsUntil(relay, isClosed);
    expect(job.status).toBe('Succeeded');
    expect(gitHub.runs).toHaveLength(1);
    expect(lines.join('\n')).not.toContain(job.nonce);
    expect(lines.join('\n')).not.toContain(token);
  });

  it('makes two calls of a round in which there is nothing to do', async () => {
    await startGitHub();
    await startRelay().round(inTime());
    expect(cloud.requests.map(({ operation }) => operation).sort()).toEqual([
      'PollForJobs',
      'PollForThirdPartyJobs',
    ]);
    expect(gitHub.requests).toEqual([]);
  });

  it('is found by the event, and by two relays is started once', async () => {
    await startGitHub();
    const [one, other] = [startRelay(), startRelay()];
    const job = await queue();
    const event = readEvent(cloud.events[0]);
    if (event.is !== 'started') throw new Error('no STARTED');
    await Promise.all([one, other].map((relay) => relay.started(event.of, inTime())));
    await Promise.all([one, other].map((relay) => relay.round(inTime())));
    expect(job.acknowledgements.filter(({ status }) => status === 'InProgress')).toHaveLength(1);
    expect(gitHub.runs).toHaveLength(1);
  });

  it('is sent its client token where a partner owns the action, and acknowledged by the run', async () => {
    await startGitHub();
    const job = await queue({}, { kind: 'third-party' });
    await startRelay().round(inTime());
    const run = await gitHub.nextRun();
    expect(run.inputs).toMatchObject({ 'job-id': job.jobId, 'client-token': job.clientToken });
    expect(job.status).not.toBe('InProgress');
    expect(lines.join('\n')).not.toContain(job.clientToken);
  });

  it('comes with the invocation where it is of the Lambda action, once', async () => {
    await startGitHub();
    const relay = startRelay();
    const parameters = JSON.stringify({ Repository: 'octo-org/shop', Workflow: 'build.yml' });
    const job = await cloud.queueJob({ kind: 'lambda', configuration: { UserParameters: parameters } });
    const event = readEvent(job.invocationEvent);
    if (event.is !== 'Lambda job') throw new Error('no job');
    await relay.lambdaJob(event.job, inTime());
    await relay.lambdaJob(event.job, inTime());
    expect(gitHub.runs.map(({ inputs }) => inputs['job-id'])).toEqual([job.jobId]);
  });

  it('is started by repository_dispatch too, and its run found by its name', async () => {
    await startGitHub({ listingLagMilliseconds: 500 });
    const relay = startRelay();
    const job = await queue({ Workflow: '', EventType: 'codepipeline' });
    await roundsUntil(relay, async () => (await openRecords())[0]?.record.state.name === 'started');
    // The other one, which does not have the job's ID in its name, is started by the same event.
    const [run, ...others] = gitHub.runs.filter(({ displayTitle }) => displayTitle.includes(job.jobId));
    expect(others).toEqual([]);
    expect((await openRecords())[0]?.record.state).toMatchObject({ run: { id: String(run?.id) } });
  });

  it('is started on a GitHub Enterprise Server that does not tell the run', async () => {
    await startGitHub({ server: 'enterprise-server' });
    const relay = startRelay();
    await queue();
    await roundsUntil(relay, async () => (await openRecords())[0]?.record.state.name === 'started');
    expect(gitHub.runs).toHaveLength(1);
  });
});

describe('A job that cannot be started is failed at once', () => {
  it.each<[string, Record<string, string>, string, RegExp]>([
    [
      'no such workflow',
      { Workflow: 'bild.yml' },
      'ConfigurationError',
      /bild\.yml of octo-org\/shop.*Not Found.*Workflow/,
    ],
    ['no such ref', { Ref: 'mian' }, 'ConfigurationError', /ref mian.*No ref found.*property Ref/],
    [
      'no such repository',
      { Repository: 'octo-org/gone' },
      'ConfigurationError',
      /octo-org\/gone.*Not Found/,
    ],
    [
      'one that is not allowed',
      { Repository: 'evil/shop' },
      'PermissionError',
      /evil\/shop: RELAY_REPOSITORIES/,
    ],
    ['no workflow named', { Workflow: '' }, 'ConfigurationError', /neither a workflow nor an event type/],
  ])('%s', async (_what, configuration, type, message) => {
    await startGitHub();
    const relay = startRelay();
    const job = await queue(configuration);
    await expect(relay.round(inTime())).resolves.toMatchObject({
      found: 1,
      failed: 1,
      dispatched: 0,
    });
    expect(job.failure).toMatchObject({ type });
    expect(job.failure?.message).toMatch(message);
    expect(gitHub.runs).toHaveLength(0);
  });

  it('where the token may not', async () => {
    await startGitHub();
    const readOnly = gitHub.newToken({
      repositories: ['octo-org/shop'],
      permissions: { actions: 'read', metadata: 'read' },
    });
    const job = await queue();
    await startRelay({ token: readOnly }).round(inTime());
    expect(job.failure).toMatchObject({ type: 'PermissionError' });
    expect(job.failure?.message).toMatch(/Resource not accessible.*actions: write for octo-org\/shop/);
  });

  it('acknowledging it first where a partner owns the action', async () => {
    await startGitHub();
    const job = await queue({ Workflow: 'bild.yml' }, { kind: 'third-party' });
    await startRelay().round(inTime());
    expect(job.failure?.message).toMatch(/bild\.yml/);
  });
});

describe('A dispatch whose answer is lost', () => {
  it('is looked for, and not made again where it has started a run', async () => {
    await startGitHub({ listingLagMilliseconds: 300 });
    gitHub.misbehave({
      operation: 'CreateWorkflowDispatch',
      times: 1,
      how: { kind: 'reset', moment: 'after' },
    });
    const relay = startRelay();
    await queue();
    await roundsUntil(relay, async () => (await openRecords())[0]?.record.state.name === 'started');
    expect([dispatches(), gitHub.runs.length]).toEqual([1, 1]);
  });

  it('is made again where it has started none', async () => {
    await startGitHub();
    gitHub.misbehave({ operation: 'CreateWorkflowDispatch', times: 1, how: { kind: 'status', status: 502 } });
    const relay = startRelay();
    await queue();
    await roundsUntil(relay, async () => (await openRecords())[0]?.record.state.name === 'started');
    expect([dispatches(), gitHub.runs.length]).toEqual([2, 1]);
  });

  it('ends the job where nobody can tell', async () => {
    await startGitHub();
    gitHub.misbehave({
      operation: 'CreateWorkflowDispatch',
      times: 1,
      how: { kind: 'reset', moment: 'after' },
    });
    const relay = startRelay();
    const job = await queue({ Workflow: 'unnamed.yml' });
    await roundsUntil(relay, () => job.status === 'Failed', 5000);
    expect(job.failure?.message).toMatch(/not known whether.*does not start it again.*look at/);
    expect([dispatches(), gitHub.runs.length]).toEqual([1, 1]);
  });

  it('waits as long as GitHub says where a rate limit refuses it', async () => {
    await startGitHub();
    gitHub.misbehave({
      operation: 'CreateWorkflowDispatch',
      times: 1,
      how: {
        kind: 'status',
        status: 403,
        message: 'You have exceeded a secondary rate limit',
        headers: { 'retry-after': '2' },
      },
    });
    const relay = startRelay();
    await queue();
    const begun = clock.now();
    await roundsUntil(relay, () => gitHub.runs.length === 1);
    expect(clock.now() - begun).toBeGreaterThan(1900);
    expect(dispatches()).toBe(2);
  });

  it('waits no longer than the start time-out for a rate limit, be it the job that met it or another', async () => {
    await startGitHub();
    gitHub.misbehave({
      operation: 'CreateWorkflowDispatch',
      times: 1,
      how: {
        kind: 'status',
        status: 403,
        message: 'API rate limit exceeded for installation',
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
        },
      },
    });
    const relay = startRelay();
    const first = await queue();
    await relay.round(clock.now() + 400);
    // The relay knows of the limit by now.
    const jobs = [first, await queue()];
    await relay.round(clock.now() + 400);
    ahead += 61_000;
    await roundsUntil(relay, isClosed);
    expect(dispatches()).toBe(1);
    expect(gitHub.runs).toEqual([]);
    for (const { failure } of jobs) expect(failure?.message).toContain('could not be got to start');
    expect(jobs.map(({ failure }) => failure?.message).join()).toContain('rate limit exceeded');
  });
});

describe('Another relay that goes on with a job', () => {
  /** Does something when a record is about to be written for the first time in this state. */
  function whenWriting(
    state: string,
    work: (record: JobRecord, previous: Stored | undefined) => Promise<void>,
  ) {
    const inner = records;
    let isDone = false;
    records = {
      ...inner,
      write: async (record, previous) => {
        if (!isDone && record.state.name === state) {
          isDone = true;
          await work(record, previous);
        }
        return await inner.write(record, previous);
      },
    };
    return inner;
  }

  it('finds none started by one that stood still between its claim and its dispatch', async () => {
    await startGitHub();
    let claims = 0;
    whenWriting('dispatching', () => {
      claims += 1;
      // Others may soon take the record over.
      ahead += 40_000;
      return Promise.resolve();
    });
    const relay = startRelay();
    await queue();
    await relay.round(inTime());
    expect([claims, dispatches()]).toEqual([1, 0]);
    await roundsUntil(relay, () => dispatches() === 1);
  });

  it('has the run of the other cancelled where each has started one', async () => {
    await startGitHub();
    const other = { id: '1', url: 'https://github.com/octo-org/shop/actions/runs/1' };
    const inner = whenWriting('started', async (record, previous) => {
      await inner.write({ ...record, state: { ...record.state, run: other } as State }, previous);
    });
    const relay = startRelay();
    await queue();
    await expect(relay.round(inTime())).rejects.toThrow(/started for the job as well, and is cancelled/);
    const run = await gitHub.nextRun();
    expect(run.conclusion).toBe('cancelled');
    expect((await openRecords()).map(({ record }) => record.state)).toMatchObject([{ run: other }]);
  });
});

it('starts nothing for a job that CodePipeline has closed by the time it is acknowledged', async () => {
  await startGitHub();
  const job = await queue();
  const happens = () => {
    job.timeOut();
  };
  cloud.misbehave({ operation: 'AcknowledgeJob', how: { kind: 'meanwhile', happens } });
  await expect(startRelay().round(inTime())).resolves.toMatchObject({ found: 1, dispatched: 0, closed: 1 });
  expect(dispatches()).toBe(0);
  expect(job.results).toEqual([]);
});

it('goes on after writes of a record that failed', async () => {
  await startGitHub();
  const inner = records;
  let failures = 0;
  records = {
    ...inner,
    write: async (record, previous) => {
      if (record.state.name === 'started' && failures < 2) {
        failures += 1;
        throw new Error('The disk is busy.');
      }
      return await inner.write(record, previous);
    },
  };
  await queue();
  await expect(startRelay().round(inTime())).resolves.toMatchObject({ dispatched: 1, failed: 0 });
  expect(failures).toBe(2);
  expect((await openRecords()).map(({ record }) => record.state.name)).toEqual(['started']);
});

describe('A run that does not answer', () => {
  it.each<[string, (run: Awaited<ReturnType<LocalGitHub['nextRun']>>) => void, RegExp]>([
    [
      'has not begun by the start time-out',
      () => undefined,
      /had not begun.*"queued".*no runner took its job/,
    ],
    [
      'waits for an approval',
      (run) => {
        run.awaitApproval();
      },
      /"waiting".*approval/,
    ],
    [
      'cannot even be cancelled',
      (run) => {
        run.getStuck();
      },
      /"queued"/,
    ],
    [
      'ended',
      (run) => {
        run.begin();
        run.end('failure');
      },
      /ended \(failure\).*runner was lost/,
    ],
    [
      'succeeded without the action',
      (run) => {
        run.begin();
        run.end('success');
      },
      /ended \(success\).*no job of the workflow has reported/,
    ],
    [
      'was not valid',
      (run) => {
        run.end('startup_failure');
      },
      /ended \(startup_failure\).*not valid/,
    ],
  ])('%s', async (_what, act, message) => {
    await startGitHub();
    const relay = startRelay();
    const job = await queue();
    await roundsUntil(relay, () => gitHub.runs.length === 1);
    const run = await gitHub.nextRun();
    act(run);
    await roundsUntil(relay, isClosed, 10_000);
    expect(job.failure?.message).toMatch(message);
    expect(job.failure?.message).toContain(run.url);
    expect(job.failure?.externalExecutionId).toBe(String(run.id));
    if (run.status !== 'completed') expect(run.cancelRequests).toBeGreaterThan(0);
  });

  it('is gone', async () => {
    await startGitHub();
    const relay = startRelay();
    const job = await queue();
    await roundsUntil(relay, () => gitHub.runs.length === 1);
    const run = await gitHub.nextRun();
    run.begin();
    await roundsUntil(relay, async () => {
      const [open] = await openRecords();
      return open?.record.state.name === 'started' && open.record.state.hasBegun;
    });
    run.delete();
    await roundsUntil(relay, isClosed);
    expect(job.failure?.message).toMatch(/no longer knows the run/);
  });

  it('never took a partner’s job', async () => {
    await startGitHub();
    const relay = startRelay();
    const job = await queue({}, { kind: 'third-party' });
    await roundsUntil(relay, () => job.status === 'Failed', 5000);
    expect(job.failure?.message).toMatch(/had not begun/);
  });
});

it('cancels the run of an action that was abandoned, and closes its record', async () => {
  await startGitHub();
  const relay = startRelay();
  await queue();
  await relay.round(inTime());
  const run = await gitHub.nextRun();
  run.begin();
  const started = cloud.events[0];
  const event = readEvent({ ...started, detail: { ...started?.detail, state: 'ABANDONED' } });
  if (event.is !== 'abandoned') throw new Error('no ABANDONED');
  await relay.abandoned({ ...event.of, actionExecutionId: undefined, executionId: 'another' }, inTime());
  expect(run.conclusion).toBeUndefined();
  await relay.abandoned(event.of, inTime());
  expect(run.conclusion).toBe('cancelled');
  expect(await openRecords()).toEqual([]);
});

it('looks at no more than 50 runs a minute, ten of them left to Lambda jobs, so that dispatches have GitHub’s limits', async () => {
  await startGitHub();
  const at = clock.now();
  for (let job = 0; job < 80; job += 1) {
    const run = { id: String(job + 1), url: `https://github.com/octo-org/shop/actions/runs/${job + 1}` };
    // Those of Lambda come last.
    const kind = job < 60 ? 'custom' : 'lambda';
    await records.write(
      {
        ...{ jobId: randomUUID(), kind, foundAt: at, pipeline: {}, isAbandoned: false, due: at + job / 100 },
        route: { repository: 'octo-org/shop', workflow: 'build.yml' },
        state: { name: 'started', attempt: 1, at, run, hasBegun: false },
      },
      undefined,
    );
  }
  const relay = startRelay();
  await clock.sleep(1);
  await relay.round(inTime());
  await relay.round(inTime());
  const ids = gitHub.requestsOf('GetRun').map(({ url }) => Number(url.split('/').at(-1)));
  expect(ids).toHaveLength(50);
  expect(ids.filter((id) => id > 60)).toHaveLength(10);
  ahead += 61_000;
  await relay.round(inTime());
  expect(gitHub.requestsOf('GetRun').length).toBeGreaterThan(50);
});

it('learns from the history of the pipeline that an action was abandoned, where no event says so', async () => {
  await startGitHub();
  const job = await queue();
  const asked: unknown[] = [];
  let status = 'InProgress';
  const inner = send;
  // The local cloud keeps no history.
  send = (async (operation: string, command: { readonly input: unknown }, signal?: AbortSignal) => {
    if (operation !== 'ListActionExecutions') return await inner(operation, command as never, signal);
    asked.push(command.input);
    const { actionExecutionId } = job;
    return {
      actionExecutionDetails: [
        { actionExecutionId: 'another', status: 'Abandoned' },
        { actionExecutionId, status },
      ],
    };
  }) as unknown as Send;
  const relay = startRelay();
  await roundsUntil(relay, () => asked.length > 0);
  const run = await gitHub.nextRun();
  run.begin();
  expect(asked[0]).toMatchObject({
    pipelineName: job.pipelineName,
    filter: { pipelineExecutionId: job.pipelineExecutionId },
  });
  expect(run.conclusion).toBeUndefined();
  status = 'Abandoned';
  await roundsUntil(relay, isClosed);
  expect(run.conclusion).toBe('cancelled');
  expect(job.failure).toBeUndefined();
});

it('says in one line what is wrong with the relay itself, and fails the round', async () => {
  await startGitHub();
  process.env['AWS_ENDPOINT_URL'] = 'http://127.0.0.1:1';
  send = createSend(
    { region: cloud.region, credentials: () => Promise.reject(new Error('no credentials')) },
    wallClock,
  );
  await expect(startRelay().round(inTime())).rejects.toThrow(/^The round did not go through: [^\n]+$/);
});
