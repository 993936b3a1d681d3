import { describe, expect, it } from '@jest/globals';
import { type JobKind, jobKinds, type LocalCloud, type Misbehaviour } from '../../local-cloud/index.ts';
import { operationsOf, runScenario } from './scenario.ts';

/** A run that succeeds or fails, whose result call meets with the fault so many times. */
function deliver(
  result: 'success' | 'failure',
  how: Misbehaviour,
  times: number,
  { kind = 'third-party', clockSpeed = 20 }: { readonly kind?: JobKind; readonly clockSpeed?: number } = {},
) {
  return runScenario({
    queued: { kind },
    clockSpeed,
    steps: result === 'success' ? [] : [{ run: 'exit 1' }],
    // Nothing but the result is asked of anyone.
    with: { 'failure-message': 'It broke' },
    prepare: (cloud) => {
      cloud.misbehave({ operation: operationsOf(kind)[result], times, how });
    },
  });
}

function callsOf(cloud: LocalCloud) {
  return cloud.requests.filter(({ operation }) => /^Put.*Result$/.test(operation));
}

/** From the first result call to the last: the most that can be in seconds of the action's own clock. */
function spanOf(cloud: LocalCloud, clockSpeed: number): number {
  const times = callsOf(cloud).map(({ receivedAt }) => receivedAt.getTime());
  return ((Math.max(...times) - Math.min(...times)) / 1000) * clockSpeed;
}

/**
 * What the step has waited between its tries, in seconds. Unlike the time from first to last, which the clock's speed
 * multiplies, it does not grow where a busy machine is slow with a try.
 */
function waitsIn(log: string): number {
  return [...log.matchAll(/; next try in (\d+\.\d) s$/gm)].reduce((sum, [, wait]) => sum + Number(wait), 0);
}

/** Nothing but the status of an answer, and whether there is one, decides: no kind's API can differ. */
const onceOnly: readonly JobKind[] = ['third-party'];

const faults: readonly (readonly [string, Misbehaviour, number, (readonly JobKind[])?])[] = [
  ['throttling', { kind: 'throttle' }, 3],
  ['500 from AWS', { kind: 'server error' }, 2, onceOnly],
  ['503 from AWS', { kind: 'server error', status: 503 }, 2, onceOnly],
  ['502 with a page of HTML', { kind: 'server error', status: 502, body: 'html' }, 2, onceOnly],
  ['a reset before it was seen', { kind: 'reset', moment: 'before' }, 2, onceOnly],
  ['a reset after it was taken', { kind: 'reset', moment: 'after' }, 1],
  ['no answer, and no effect', { kind: 'hang', moment: 'before' }, 2, onceOnly],
  ['no answer, though it was taken', { kind: 'hang', moment: 'after' }, 1],
];

describe.each(jobKinds)('the result of a %s job', (kind) => {
  const { success, failure } = operationsOf(kind);

  it.each(faults.filter(([, , , kinds = jobKinds]) => kinds.includes(kind)))(
    'of success arrives exactly once through %s',
    async (_, how, times) => {
      const clockSpeed = how.kind === 'hang' ? 30 : 10;
      const { cloud, job, run } = await deliver('success', how, times, { kind, clockSpeed });
      expect(run.conclusion).toBe('success');
      expect(callsOf(cloud)).toHaveLength(times + 1);
      expect(job.results.filter(({ accepted }) => accepted)).toHaveLength(1);
      expect(job.success).toBeDefined();
      expect(run.post.log).toMatch(new RegExp(`${success}.*; next try in \\d`));
      expect(run.post.log).toContain(`CodePipeline knows that job ${job.jobId} succeeded`);
    },
  );

  it('of failure arrives exactly once through a reset after it was taken', async () => {
    const { cloud, job, run } = await deliver('failure', { kind: 'reset', moment: 'after' }, 1, { kind });
    expect(run.post.exitCode).toBe(0);
    expect(callsOf(cloud)).toHaveLength(2);
    expect(job.results.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(job.failure).toMatchObject({ message: 'It broke' });
  });

  it.each([
    ['timed out', 'timeOut'],
    ['was stopped', 'stop'],
  ] as const)('that %s meanwhile is not taken: the step fails and says so, after one try', async (_, end) => {
    const { cloud, job, run } = await runScenario({
      queued: { kind },
      prepare: (prepared, queued) => {
        const happens = () => {
          queued[end]();
        };
        prepared.misbehave({ operation: success, how: { kind: 'meanwhile', happens } });
      },
    });
    expect(run.post.exitCode).toBe(1);
    expect(callsOf(cloud)).toHaveLength(1);
    expect(job.results.filter(({ accepted }) => accepted)).toEqual([]);
    expect(run.post.log).toContain('CodePipeline has closed it already (timed out, stopped');
    expect(run.post.log).not.toContain('CodePipeline knows');
  });

  it.each<[string, RegExp, (readonly JobKind[])?]>(
    (
      [
        ['InvalidClientTokenException', /no longer takes the token with which/, onceOnly],
        ['JobNotFoundException', /gave this job to this run.*most likely it timed out or was stopped: retry/],
        ['AccessDeniedException', /may not do this.*Allow the operation in the IAM policy/],
      ] satisfies [string, RegExp, (readonly JobKind[])?][]
    ).filter(([, , kinds = jobKinds]) => kinds.includes(kind)),
  )('met with %s: the step fails and says so, after one try', async (code, message) => {
    const { cloud, job, run } = await deliver('success', { kind: 'error', code }, Infinity, { kind });
    expect(run.post.exitCode).toBe(1);
    expect(callsOf(cloud)).toHaveLength(1);
    expect(job.status).toBe('InProgress');
    expect(run.post.log).toMatch(message);
    expect(run.post.log).not.toMatch(/client-token|aws-region/);
  });

  it('met with ValidationException was not counted, so that a failure answers the job', async () => {
    const how = { kind: 'error', code: 'ValidationException' } as const;
    const { cloud, job, run } = await deliver('success', how, 1, { kind });
    expect(run.post.exitCode).toBe(1);
    expect(callsOf(cloud).map(({ operation }) => operation)).toEqual([success, failure]);
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'ConfigurationError' });
  });
});

describe('a result', () => {
  const { success, failure } = operationsOf('third-party');

  it('is tried again for ten minutes, then the step fails and says what that means', async () => {
    const clockSpeed = 60;
    const { cloud, job, run } = await deliver('success', { kind: 'throttle' }, Infinity, { clockSpeed });
    expect(run.conclusion).toBe('failure');
    expect(run.post.exitCode).toBe(1);
    expect(spanOf(cloud, clockSpeed)).toBeGreaterThan(450);
    expect(waitsIn(run.post.log)).toBeGreaterThan(0);
    expect(waitsIn(run.post.log)).toBeLessThan(600);
    // Never the reverse of what could not be said.
    expect(cloud.requestsOf(failure)).toEqual([]);
    expect(job.status).toBe('InProgress');
    expect(run.post.annotations.map(({ message }) => message).join()).toMatch(
      /success of job .* (?:was not|may not have been) reported to CodePipeline.*could not be reached.*Rate exceeded.*waits for a result until the action times out/,
    );
  });

  it.each([
    ['in a later step', false],
    // Main could not say so itself: its own report is what was throttled.
    ['in main', true],
  ])('is tried again for one minute after a cancellation %s', async (_, slowInput) => {
    const clockSpeed = 40;
    const { cloud, job, run } = await runScenario({
      clockSpeed,
      steps: [{ name: 'Deploy', run: 'exec sleep 60' }],
      cancel: slowInput ? { during: 'main', line: /is ours/ } : { during: 'Deploy' },
      queued: {
        inputArtifacts: slowInput ? [{ name: 'Source', content: 'never read' }] : [],
        outputArtifacts: [],
      },
      prepare: (prepared) => {
        prepared.misbehave({
          operation: 'GetObject',
          times: Infinity,
          how: { kind: 'hang', moment: 'before' },
        });
        prepared.misbehave({ operation: failure, times: Infinity, how: { kind: 'throttle' } });
      },
    });
    expect(run.post.exitCode).toBe(1);
    expect(spanOf(cloud, clockSpeed)).toBeGreaterThan(30);
    expect(waitsIn(run.post.log)).toBeGreaterThan(0);
    expect(waitsIn(run.post.log)).toBeLessThan(60);
    expect(cloud.requestsOf(success)).toEqual([]);
    expect(job.status).toBe('InProgress');
  });
});
