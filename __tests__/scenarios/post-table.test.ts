import { describe, expect, it } from '@jest/globals';
import { type JobKind, jobKinds } from '../../local-cloud/index.ts';
import { operationsOf, runScenario, runUrl } from './scenario.ts';

/*
 * How main ended × what job.status says. The other half of a result's texts, inputs and delivery has files of its own.
 */

/** A way in which main can end, brought about from outside. */
type MainEnd = NonNullable<Parameters<typeof runScenario>[0]>;

const source = { inputArtifacts: [{ name: 'Source', content: 'never read' }] };

const succeeded: MainEnd = {};
const failed: MainEnd = {
  queued: source,
  prepare: (cloud) => {
    cloud.misbehave({ operation: 'GetObject', times: Infinity, how: { kind: 'deny' } });
  },
};
const neverAcknowledged: MainEnd = {
  prepare: (_, job) => {
    job.acknowledgeElsewhere();
  },
};
/** Ends before it knew its job. */
const killedAtItsStart: MainEnd = { kill: { during: 'main' } };
const killedBeforeAcknowledging: MainEnd = {
  prepare: (cloud, { kind }) => {
    const { details } = operationsOf(kind);
    cloud.misbehave({ operation: details, times: Infinity, how: { kind: 'throttle' } });
  },
  kill: { during: 'main', line: /Get(?:ThirdParty)?JobDetails: .*next try/ },
};
/** CodePipeline has taken the acknowledgement, but main has not heard of it. */
const killedWhileAcknowledging: MainEnd = {
  prepare: (cloud, { kind }) => {
    const how = { kind: 'reset', moment: 'after' } as const;
    cloud.misbehave({ operation: operationsOf(kind).acknowledgement, times: Infinity, how });
  },
  kill: { during: 'main', line: /Acknowledge(?:ThirdParty)?Job: .*next try/ },
};
const killedWhileDownloading: MainEnd = {
  queued: source,
  prepare: (cloud) => {
    cloud.misbehave({ operation: 'GetObject', times: Infinity, how: { kind: 'hang', moment: 'before' } });
  },
  kill: { during: 'main', line: /is ours/ },
};
const reportedItsCancellation: MainEnd = {
  queued: source,
  prepare: (cloud) => {
    cloud.misbehave({ operation: 'GetObject', times: Infinity, how: { kind: 'hang', moment: 'before' } });
  },
  cancel: { during: 'main', line: /is ours/ },
};

const ends = {
  succeeded,
  failed,
  neverAcknowledged,
  killedAtItsStart,
  killedBeforeAcknowledging,
  killedWhileAcknowledging,
  killedWhileDownloading,
  reportedItsCancellation,
};

/** What CodePipeline hears: of a failure its type and a part of its message. */
type Told = 'nothing' | 'success' | readonly [type: string, message: RegExp];
type Row = readonly [main: keyof typeof ends, status: string, told: Told, kinds?: readonly JobKind[]];

const denied = ['PermissionError', /Source/] as const;
const cancelled = ['JobFailed', /run was cancelled/] as const;
const ended = ['JobFailed', /main step ended before it was done/] as const;

/** Those that a worker acknowledges. */
const acknowledged: readonly JobKind[] = ['third-party', 'custom'];
/** Once main has ended as it does, no other request depends on the kind. */
const once: readonly JobKind[] = ['third-party'];

// Every combination stands in the table of __tests__/outcome.test.ts; here, each that goes another way.
const rows: readonly Row[] = [
  ['succeeded', 'success', 'success'],
  ['succeeded', 'failure', ['JobFailed', /failed: https/]],
  ['succeeded', 'cancelled', cancelled],
  ['succeeded', 'skipped', ['JobFailed', /was skipped/], once],
  ['failed', 'success', denied],
  ['failed', 'failure', denied, once],
  ['failed', 'cancelled', denied, once],
  ['failed', 'skipped', denied, once],
  ['neverAcknowledged', 'success', 'nothing', acknowledged],
  ['neverAcknowledged', 'failure', 'nothing', once],
  ['killedAtItsStart', 'failure', 'nothing'],
  ['killedBeforeAcknowledging', 'failure', 'nothing', acknowledged],
  // It is in progress from the beginning.
  ['killedBeforeAcknowledging', 'failure', ended, ['lambda']],
  ['killedWhileAcknowledging', 'failure', ended, acknowledged],
  ['killedWhileAcknowledging', 'cancelled', cancelled, once],
  ['killedWhileDownloading', 'success', ended, once],
  ['killedWhileDownloading', 'failure', ended],
  ['killedWhileDownloading', 'cancelled', cancelled, once],
  // The one result is main's own, which post leaves as it is.
  ['reportedItsCancellation', 'success', cancelled, once],
  ['reportedItsCancellation', 'cancelled', cancelled],
];

describe.each(jobKinds)('what post sends for a %s job', (kind) => {
  const { success, failure } = operationsOf(kind);
  const rowsOfKind = rows.filter(([, , , kinds = jobKinds]) => kinds.includes(kind));

  it.each(rowsOfKind)('main %s, job.status %s', async (end, status, told) => {
    const how = ends[end];
    const { cloud, job, run } = await runScenario({
      ...how,
      queued: { ...how.queued, kind },
      postInputs: { 'job-status': status },
    });
    const sent = [...cloud.requestsOf(success), ...cloud.requestsOf(failure)];
    expect(run.post.exitCode).toBe(0);
    expect(sent).toHaveLength(told === 'nothing' ? 0 : 1);
    if (told === 'nothing') {
      expect(run.post.log).toContain('Nothing to report to CodePipeline: ');
    } else if (told === 'success') {
      expect(job.success).toBeDefined();
    } else {
      const [type, message] = told;
      expect(job.failure?.type).toBe(type);
      expect(job.failure?.message).toMatch(message);
      expect(job.failure?.message).toContain(runUrl);
      expect(job.failure?.externalExecutionId).toBe('10200300400');
    }
    if (end === 'reportedItsCancellation')
      expect(run.post.log).toContain('has reported the failure of the job already');
  });
});

describe('job.status, as the runner evaluates it for post', () => {
  it('says failure where a later step failed: no uploads, a failure', async () => {
    const { cloud, job, run } = await runScenario({
      queued: { outputArtifacts: ['App'] },
      with: { 'output-artifacts': 'App: .' },
      steps: [{ name: 'Run tests', run: 'exit 3' }],
    });
    expect(run.conclusion).toBe('failure');
    expect(run.post.exitCode).toBe(0);
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'JobFailed' });
    expect(cloud.requests.filter(({ service }) => service === 's3')).toEqual([]);
  });

  it('says cancelled where someone cancelled the run in a later step', async () => {
    const { cloud, job, run } = await runScenario({
      queued: { outputArtifacts: ['App'] },
      with: { 'output-artifacts': 'App: .' },
      steps: [{ name: 'Deploy', run: 'exec sleep 60' }],
      cancel: { during: 'Deploy' },
    });
    expect(run.conclusion).toBe('cancelled');
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({
      type: 'JobFailed',
      message: `The workflow run was cancelled: ${runUrl}`,
    });
    expect(cloud.requests.filter(({ service }) => service === 's3')).toEqual([]);
  });

  it('says success though main failed under continue-on-error: the failure is reported all the same', async () => {
    const { job, run } = await runScenario({
      ...failed,
      steps: [{ id: 'bridge', uses: './', 'continue-on-error': true }, { run: 'true' }],
    });
    expect(run.conclusion).toBe('success');
    expect(run.main).toMatchObject({ outcome: 'failure', conclusion: 'success' });
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'PermissionError' });
  });

  it('says success though main died under continue-on-error: a failure all the same', async () => {
    const { job, run } = await runScenario({
      ...killedWhileDownloading,
      steps: [{ id: 'bridge', uses: './', 'continue-on-error': true }, { run: 'true' }],
    });
    expect(run.conclusion).toBe('success');
    expect(job.results).toHaveLength(1);
    expect(job.failure?.message).toContain('main step ended before it was done');
  });
});
