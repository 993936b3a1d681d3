import { describe, expect, it } from '@jest/globals';
import type { LocalCloud, Misbehaviour } from '../../local-cloud/index.ts';
import { play } from './scenario.ts';

const results = ['PutThirdPartyJobSuccessResult', 'PutThirdPartyJobFailureResult'] as const;
type ResultCall = (typeof results)[number];

const success = results[0];
const failure = results[1];

/** A run that succeeds or fails, whose result call meets with the fault so many times. */
function deliver(call: ResultCall, how: Misbehaviour, times: number, clockSpeed = 20) {
  return play({
    clockSpeed,
    steps: call === success ? [] : [{ run: 'exit 1' }],
    // Nothing but the result is asked of anyone.
    with: { 'failure-message': 'It broke' },
    prepare: (cloud) => {
      cloud.misbehave({ operation: call, times, how });
    },
  });
}

function callsOf(cloud: LocalCloud) {
  return cloud.requests.filter(({ operation }) => results.some((result) => result === operation));
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

describe('a result', () => {
  it.each<[string, Misbehaviour, number]>([
    ['throttling', { kind: 'throttle' }, 3],
    ['500 from AWS', { kind: 'server error' }, 2],
    ['503 from AWS', { kind: 'server error', status: 503 }, 2],
    ['502 with a page of HTML', { kind: 'server error', status: 502, body: 'html' }, 2],
    ['a reset before it was seen', { kind: 'reset', moment: 'before' }, 2],
    ['a reset after it was taken', { kind: 'reset', moment: 'after' }, 1],
    ['no answer, and no effect', { kind: 'hang', moment: 'before' }, 2],
    ['no answer, though it was taken', { kind: 'hang', moment: 'after' }, 1],
  ])('of success arrives exactly once through %s', async (_, how, times) => {
    const { cloud, job, run } = await deliver(success, how, times, how.kind === 'hang' ? 30 : 10);
    expect(run.conclusion).toBe('success');
    expect(callsOf(cloud)).toHaveLength(times + 1);
    expect(job.results.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(job.success).toBeDefined();
    expect(run.post.log).toMatch(/PutThirdPartyJobSuccessResult.*; next try in \d/);
    expect(run.post.log).toContain(`CodePipeline knows that job ${job.jobId} succeeded`);
  });

  it.each<[string, Misbehaviour]>([
    ['throttling', { kind: 'throttle' }],
    ['a reset after it was taken', { kind: 'reset', moment: 'after' }],
  ])('of failure arrives exactly once through %s', async (_, how) => {
    const { cloud, job, run } = await deliver(failure, how, 1);
    expect(run.post.exitCode).toBe(0);
    expect(callsOf(cloud)).toHaveLength(2);
    expect(job.results.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(job.failure).toMatchObject({ message: 'It broke' });
  });

  it('is tried again for ten minutes, then the step fails and says what that means', async () => {
    const clockSpeed = 60;
    const { cloud, job, run } = await deliver(success, { kind: 'throttle' }, Infinity, clockSpeed);
    expect(run.conclusion).toBe('failure');
    expect(run.post.exitCode).toBe(1);
    expect(spanOf(cloud, clockSpeed)).toBeGreaterThan(450);
    expect(waitsIn(run.post.log)).toBeGreaterThan(0);
    expect(waitsIn(run.post.log)).toBeLessThan(600);
    // Never the reverse of what could not be said.
    expect(cloud.requestsOf(failure)).toEqual([]);
    expect(job.status).toBe('InProgress');
    expect(run.post.annotations.map(({ message }) => message).join()).toMatch(
      /success of job .* was not reported to CodePipeline.*could not be reached.*Rate exceeded.*waits for a result until the action times out/,
    );
  });

  it.each([
    ['in a later step', false],
    // Main could not say so itself: its own report is what was throttled.
    ['in main', true],
  ])('is tried again for one minute after a cancellation %s', async (_, slowInput) => {
    const clockSpeed = 40;
    const { cloud, job, run } = await play({
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

describe('a result that CodePipeline does not take', () => {
  it.each([
    ['timed out', 'timeOut'],
    ['was stopped', 'stop'],
  ] as const)('of a job that %s meanwhile: the step fails and says so, after one try', async (_, end) => {
    const { cloud, job, run } = await play({
      prepare: (prepared, queued) => {
        prepared.misbehave({
          operation: success,
          how: {
            kind: 'meanwhile',
            happens: () => {
              queued[end]();
            },
          },
        });
      },
    });
    expect(run.post.exitCode).toBe(1);
    expect(callsOf(cloud)).toHaveLength(1);
    expect(job.results.filter(({ accepted }) => accepted)).toEqual([]);
    expect(run.post.log).toContain('CodePipeline has closed it already (timed out, stopped');
    expect(run.post.log).not.toContain('CodePipeline knows');
  });

  it.each([
    ['InvalidClientTokenException', /client token is not this job’s/],
    ['JobNotFoundException', /CodePipeline does not know it/],
    ['AccessDeniedException', /may not do this.*Allow the operation in the IAM policy/],
  ])('%s: the step fails and says so, after one try', async (code, message) => {
    const { cloud, job, run } = await deliver(success, { kind: 'error', code }, Infinity);
    expect(run.post.exitCode).toBe(1);
    expect(callsOf(cloud)).toHaveLength(1);
    expect(job.status).toBe('InProgress');
    expect(run.post.log).toMatch(message);
  });

  it('ValidationException: the success was not counted, so that a failure answers the job', async () => {
    const { cloud, job, run } = await deliver(success, { kind: 'error', code: 'ValidationException' }, 1);
    expect(run.post.exitCode).toBe(1);
    expect(callsOf(cloud).map(({ operation }) => operation)).toEqual([success, failure]);
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'ConfigurationError' });
  });
});
