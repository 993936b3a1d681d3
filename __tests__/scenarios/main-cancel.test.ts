import { describe, expect, it } from '@jest/globals';
import {
  type Fault,
  jobKinds,
  type JobToQueue,
  type LocalCloud,
  type Misbehaviour,
} from '../../local-cloud/index.ts';
import type { RunOptions } from '../../local-runner/index.ts';
import { atRequest } from './at-request.ts';
import { loadedFirst, signalledProcess } from './in-process.ts';
import { operationsOf, runScenario, runUrl, type Scenario } from './scenario.ts';
import { expectNothingReported } from './untouched.ts';

const source: JobToQueue = { inputArtifacts: [{ name: 'Source', content: Buffer.alloc(100_000, 'x') }] };
/** A Lambda action's job is in progress from the beginning. */
const acknowledgedKinds = ['third-party', 'custom'] as const;
const neverAnswered: Misbehaviour = { kind: 'hang', moment: 'before' };

/** A run that is cancelled as soon as main has sent that request, which then meets with the fault. */
async function cancelAt(
  operation: string,
  how: Misbehaviour,
  options: Partial<RunOptions> & {
    readonly queued?: JobToQueue;
    readonly prepare?: (cloud: LocalCloud) => void;
    readonly faults?: Pick<Fault, 'times'>;
  } = {},
): Promise<Scenario> {
  const { prepare, faults, ...others } = options;
  const cancel = new AbortController();
  return runScenario({
    ...others,
    cancel: cancel.signal,
    prepare: (cloud) => {
      prepare?.(cloud);
      atRequest(
        cloud,
        operation,
        how,
        () => {
          cancel.abort();
        },
        faults,
      );
    },
  });
}

describe.each(acknowledgedKinds)('a run that is cancelled before the acknowledgement of a %s job', (kind) => {
  const { details, acknowledgement } = operationsOf(kind);

  it('leaves the job alone', async () => {
    const scenario = await cancelAt(details, neverAnswered, { queued: { kind } });
    expect(scenario.run.conclusion).toBe('cancelled');
    expect(scenario.run.main.exitCode).toBe(1);
    expect(scenario.run.main.log).toContain('The workflow run was cancelled (SIGINT)');
    expect(scenario.cloud.requestsOf(acknowledgement)).toEqual([]);
    expectNothingReported(scenario);
  });
});

describe.each(jobKinds)('a run that is cancelled before the details of a %s job are known', (kind) => {
  it('reports it where it was in progress already', async () => {
    const { job, run } = await cancelAt(operationsOf(kind).details, neverAnswered, {
      queued: { kind },
      // A Lambda action's job needs no input for that.
      with: kind === 'lambda' ? {} : { acknowledge: false },
      prepare: (cloud) => {
        cloud.jobs[0]?.acknowledgeElsewhere();
      },
    });
    expect(run.main.exitCode).toBe(1);
    expect(job.failure?.message).toContain('cancelled');
    expect(job.results).toHaveLength(1);
    expect(run.post.log).toContain('main has reported the failure of the job already');
  });
});

/**
 * Lets Node tell of SIGINT as SIGBREAK, its name for Windows' Ctrl+Break. Linux has no such signal: this shows what the
 * action does about Node's event, not that Windows sends it.
 */
const asCtrlBreak = `const { emit } = process;
process.emit = (name, ...rest) =>
  name === 'SIGINT' ? emit.call(process, 'SIGBREAK', 'SIGBREAK') : emit.call(process, name, ...rest);`;

describe('a run that is cancelled with Ctrl+Break, as the runner does on Windows after Ctrl+C', () => {
  it('is reported', async () => {
    const { job, run } = await cancelAt('GetObject', neverAnswered, {
      queued: source,
      faults: { times: Infinity },
      machineEnv: loadedFirst(asCtrlBreak),
    });
    expect(run.conclusion).toBe('cancelled');
    expect(run.main.log).toContain('The workflow run was cancelled (SIGBREAK)');
    expect(run.main.exitCode).toBe(1);
    expect(job.failure?.message).toContain('cancelled');
    expect(job.results).toHaveLength(1);
  });
});

describe('a run that is cancelled while main waits', () => {
  it('does not wait for the end of a wait between two tries', async () => {
    const scenario = await runScenario({
      cancel: { during: 'main', line: /next try in \d\d\./ },
      clockSpeed: 10,
      prepare: (cloud) => {
        cloud.misbehave({ operation: 'GetThirdPartyJobDetails', how: { kind: 'throttle' }, times: Infinity });
      },
    });
    expect(scenario.run.main.exitCode).toBe(1);
    expectNothingReported(scenario);
  });

  it('does not wait for STS', async () => {
    const role = 'arn:aws:iam::123456789012:role/worker';
    const scenario = await cancelAt('AssumeRoleWithWebIdentity', neverAnswered, {
      faults: { times: Infinity },
      job: {
        permissions: { 'id-token': 'write' },
        steps: [{ id: 'bridge', uses: './', with: { 'role-to-assume': role } }],
      },
      prepare: (cloud) => {
        cloud.trustRole(role, { audience: 'sts.amazonaws.com' });
      },
    });
    expect(scenario.run.main.signal).toBeNull();
    expect(scenario.run.main.exitCode).toBe(1);
    expectNothingReported(scenario);
  });
});

describe.each(acknowledgedKinds)('a run that is cancelled while a %s job is acknowledged', (kind) => {
  const { acknowledgement, failure } = operationsOf(kind);
  const queued = { kind };

  it('reports a job that became ours', async () => {
    const { job, run } = await cancelAt(acknowledgement, { kind: 'hang', moment: 'after' }, { queued });
    expect(run.main.exitCode).toBe(1);
    expect(job.failure?.message).toContain('The workflow run was cancelled');
    expect(job.results).toHaveLength(1);
    expect(run.post.log).toContain('main has reported the failure of the job already');
  });

  it('reports nothing where the request never arrived', async () => {
    const scenario = await runScenario({
      queued,
      cancel: { during: 'main', line: /Acknowledge(?:ThirdParty)?Job.*next try/ },
      prepare: (cloud) => {
        cloud.misbehave({ operation: acknowledgement, how: { kind: 'throttle' }, times: Infinity });
      },
    });
    expect(scenario.run.main.exitCode).toBe(1);
    expect(scenario.job.acknowledgements).toEqual([]);
    expectNothingReported(scenario);
  });

  it('lets post find out that the job is not in progress, and fail', async () => {
    const { cloud, job, run } = await cancelAt(acknowledgement, neverAnswered, { queued });
    expect(run.main.exitCode).toBe(1);
    expect(job.acknowledgements).toEqual([]);
    // CodePipeline tells main and post that the job is not in progress: nobody claims that it knows of the failure.
    expect(cloud.requestsOf(failure).map(({ errorCode }) => errorCode)).toEqual([
      'InvalidJobStateException',
      'InvalidJobStateException',
    ]);
    expect(run.log).not.toContain('CodePipeline knows');
    expect(run.post.exitCode).toBe(1);
    expect(run.post.log).toContain('was not reported to CodePipeline');
  });
});

describe.each(jobKinds)('a run that is cancelled during a download of a %s job', (kind) => {
  const { failure } = operationsOf(kind);
  const queued = { ...source, kind };

  it('stops it, and main itself reports the job', async () => {
    const { cloud, job, run } = await cancelAt(
      'GetObject',
      { kind: 'stall', afterBytes: 1000 },
      {
        queued,
        faults: { times: Infinity },
      },
    );
    expect(run.conclusion).toBe('cancelled');
    expect(run.main.signal).toBeNull();
    expect(run.main.exitCode).toBe(1);
    expect(job.failure).toMatchObject({ type: 'JobFailed', externalExecutionId: '10200300400' });
    expect(job.failure?.message).toMatch(
      /^The workflow run was cancelled: https:\/\/github\.com\/.*\/runs\//,
    );
    expect(cloud.requestsOf(failure)).toHaveLength(1);
    expect(run.main.log).toContain('CodePipeline knows of the cancellation');
    expect(run.post.exitCode).toBe(0);
    expect(run.post.log).toContain('main has reported the failure of the job already');
    expect(run.outputs).toEqual({});
  });

  it.each<[string, Misbehaviour, number]>([
    ['does not get through', neverAnswered, 1],
    ['gets through, but its answer does not come', { kind: 'hang', moment: 'after' }, 2],
  ])('post goes on where the report %s', async (_, how, results) => {
    const { job, run } = await cancelAt(
      'GetObject',
      { kind: 'stall', afterBytes: 1000 },
      {
        queued,
        faults: { times: Infinity },
        prepare: (cloud) => {
          cloud.misbehave({ operation: failure, how });
        },
      },
    );
    expect(run.main.signal).toBeNull();
    expect(run.main.exitCode).toBe(1);
    expect(run.main.log).toContain('CodePipeline may not know of the cancellation yet');
    expect(run.post.exitCode).toBe(0);
    expect(job.results.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(job.results).toHaveLength(results);
    expect(job.failure?.message).toContain('cancelled');
    expect(job.failure?.message.split(runUrl)).toHaveLength(2);
  });

  it('is tried again by main within its time', async () => {
    const { cloud, job, run } = await cancelAt(
      'GetObject',
      { kind: 'stall', afterBytes: 1000 },
      {
        queued,
        faults: { times: Infinity },
        prepare: (it) => {
          it.misbehave({ operation: failure, how: { kind: 'throttle' } });
        },
      },
    );
    expect(cloud.requestsOf(failure)).toHaveLength(2);
    expect(run.main.log).toContain('CodePipeline knows of the cancellation');
    expect(job.status).toBe('Failed');
  });
});

describe.each(jobKinds)('a process that is signalled or ended by others, with a %s job', (kind) => {
  async function signalAt(
    operation: string,
    signal: NodeJS.Signals,
    how: Misbehaviour,
    times: number,
  ): Promise<Scenario> {
    const signalled = signalledProcess();
    const act = () => {
      signalled.signal(signal);
    };
    return await runScenario({
      queued: { ...source, kind },
      machineEnv: signalled.machineEnv,
      prepare: (cloud) => {
        atRequest(cloud, operation, how, act, { times });
      },
    });
  }

  it('SIGTERM alone does what a cancellation does', async () => {
    const { job, run } = await signalAt(
      'GetObject',
      'SIGTERM',
      { kind: 'stall', afterBytes: 1000 },
      Infinity,
    );
    expect(run.main.signal).toBeNull();
    expect(run.main.exitCode).toBe(1);
    expect(job.failure?.message).toContain('cancelled');
    expect(job.results).toHaveLength(1);
    expect(run.post.log).toContain('main has reported the failure of the job already');
  });

  it.each<[string, string]>([
    kind === 'lambda'
      ? ['before its details are known', operationsOf(kind).details]
      : ['in the middle of the acknowledgement', operationsOf(kind).acknowledgement],
    ['during the download', 'GetObject'],
  ])('SIGKILL %s: post knows the job, and reports the failure', async (_, operation) => {
    const { job, run } = await signalAt(operation, 'SIGKILL', { kind: 'hang', moment: 'after' }, 1);
    expect(run.main.signal).toBe('SIGKILL');
    expect(job.failure).toMatchObject({ type: 'JobFailed' });
    expect(job.failure?.message).toContain('main step ended before it was done');
    expect(job.results).toHaveLength(1);
  });
});

describe('an event loop that drains early', () => {
  /** What is waited for does not keep the process alive: as if a library had lost its callback. */
  const unref = (stage: 'main' | 'post') => `
    const net = require('node:net');
    const timers = require('node:timers/promises');
    const { syncBuiltinESMExports } = require('node:module');
    if (process.argv[1].replaceAll('\\\\', '/').includes('/dist/${stage}/')) {
      const { connect } = net.Socket.prototype;
      net.Socket.prototype.connect = function (...options) { this.unref(); return connect.apply(this, options); };
      net.Socket.prototype.ref = function () { return this; };
      const { setTimeout } = timers;
      const ofCallback = globalThis.setTimeout;
      globalThis.setTimeout = (...options) => ofCallback(...options).unref();
      timers.setTimeout = (time, value, options) => setTimeout(time, value, { ...options, ref: false });
      syncBuiltinESMExports();
    }`;

  it('is no success of main, and post reports it', async () => {
    const { job, run } = await runScenario({
      machineEnv: loadedFirst(unref('main')),
      with: { acknowledge: false },
      prepare: (cloud, waiting) => {
        waiting.acknowledgeElsewhere();
        cloud.misbehave({ operation: 'GetThirdPartyJobDetails', how: neverAnswered });
      },
    });
    expect(run.main.signal).toBeNull();
    expect(run.main.exitCode).toBe(1);
    expect(run.main.log).toContain('came to an end before it was done');
    expect(job.failure?.message).toContain('main step ended before it was done');
  });

  it('nor is one that anything ends without an exit code', async () => {
    const { machineEnv, signal } = signalledProcess("process.on('SIGUSR2', () => process.exit());");
    const { job, run } = await runScenario({
      machineEnv,
      with: { acknowledge: false },
      prepare: (cloud, waiting) => {
        waiting.acknowledgeElsewhere();
        const act = () => {
          signal('SIGUSR2');
        };
        atRequest(cloud, 'GetThirdPartyJobDetails', neverAnswered, act, { times: Infinity });
      },
    });
    expect(run.main.signal).toBeNull();
    expect(run.main.exitCode).toBe(1);
    expect(job.failure?.message).toContain('main step ended before it was done');
  });

  it('is no success of post', async () => {
    const { job, run } = await runScenario({
      machineEnv: loadedFirst(unref('post')),
      prepare: (cloud) => {
        cloud.misbehave({ operation: 'PutThirdPartyJobSuccessResult', how: neverAnswered });
      },
    });
    expect(run.post.exitCode).toBe(1);
    expect(run.post.log).toContain('came to an end before it was done');
    expect(job.status).toBe('InProgress');
  });
});
