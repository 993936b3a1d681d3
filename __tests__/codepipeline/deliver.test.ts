import type { JobStatus } from '@aws-sdk/client-codepipeline';
import { describe, expect, it } from '@jest/globals';
import { acknowledge, deliverResult } from '../../src/codepipeline/deliver.ts';
import type { ApiError } from '../../src/codepipeline/job-api.ts';
import { Failure } from '../../src/failure.ts';
import { FakeClock } from '../fake-clock.ts';
import { failed, lostAnswer, refused, scriptedJobApi } from './scripted-job-api.ts';

const run = {
  jobId: 'job-1',
  clientToken: 'token',
  acknowledges: true,
  progress: 'read' as const,
  attempt: 1,
};
const success = { executionDetails: { summary: 'done', externalExecutionId: '1' } };
const failure = { type: 'JobFailed', message: 'it broke', externalExecutionId: '1' } as const;
const options = () => ({ clock: new FakeClock(), budget: 600_000, onRetry: () => undefined });

async function outcome(answers: (JobStatus | Error)[], attempt = 1) {
  const api = scriptedJobApi(answers);
  let isLost = false as boolean;
  const delivery = { ...options(), budget: 60_000 };
  try {
    await acknowledge(api, 'nonce', { ...run, attempt }, delivery, () => {
      isLost = true;
    });
    return isLost ? 'lost without an error' : 'ours';
  } catch (error) {
    return { mayBeOurs: !isLost, error: error as Failure };
  }
}

describe('acknowledge', () => {
  it.each<[string, (JobStatus | ApiError)[]]>([
    ['InProgress', ['InProgress']],
    ['InProgress after throttling', [failed('throttled'), 'InProgress']],
    ['InvalidNonce after a lost answer', [lostAnswer(), refused('InvalidNonceException')]],
    [
      'InvalidNonce after a lost answer and throttling',
      [lostAnswer(), failed('throttled'), refused('InvalidNonceException')],
    ],
  ])('takes the job on %s', async (_, answers) => {
    await expect(outcome(answers)).resolves.toBe('ours');
  });

  it.each<[string, (JobStatus | ApiError)[], string]>([
    [
      'InvalidNonce at the first try',
      [refused('InvalidNonceException')],
      'already acknowledged by another worker',
    ],
    [
      'InvalidNonce of a second dispatch',
      [refused('InvalidNonceException')],
      'most likely it was dispatched twice: nothing to do',
    ],
    [
      'InvalidNonce after throttling',
      [failed('throttled'), refused('InvalidNonceException')],
      'another worker',
    ],
    ['JobNotFound', [refused('JobNotFoundException')], 'no longer knows it'],
    [
      'JobNotFound after a lost answer',
      [lostAnswer(), refused('JobNotFoundException')],
      'no longer knows it',
    ],
    ['Dispatched', ['Dispatched'], 'its status is Dispatched'],
    ['TimedOut', ['TimedOut'], 'its status is TimedOut'],
    ['Succeeded after a lost answer', [lostAnswer(), 'Succeeded'], 'its status is Succeeded'],
    ['no permission', [failed('denied')], 'may not do this'],
  ])('leaves the job to others on %s', async (_, answers, why) => {
    await expect(outcome(answers)).resolves.toMatchObject({
      mayBeOurs: false,
      error: { message: expect.stringContaining(why) as unknown },
    });
  });

  it('may own the job when no answer ever came', async () => {
    const error = await outcome(Array.from({ length: 40 }, lostAnswer));
    expect(error).toMatchObject({ mayBeOurs: true, error: { type: 'SystemUnavailable' } });
  });

  it('does not own the job when nothing was ever sent', async () => {
    const error = await outcome(Array.from({ length: 40 }, () => failed('network')));
    expect(error).toMatchObject({ mayBeOurs: false, error: { type: 'SystemUnavailable' } });
  });

  it('may own the job when the run was cancelled in the middle of a try', async () => {
    const cancelled = new Failure('JobFailed', 'cancelled');
    await expect(outcome([cancelled])).resolves.toMatchObject({ mayBeOurs: true, error: cancelled });
  });

  it('may own the job when a lost answer is followed by one that does not tell', async () => {
    const error = await outcome([lostAnswer(), refused('ValidationException')]);
    expect(error).toMatchObject({ mayBeOurs: true });
  });

  it('tells a re-run to retry the stage', async () => {
    const advice =
      'this is attempt 2 of the run, and a re-run replays the old job: retry the stage in CodePipeline';
    await expect(outcome([refused('InvalidNonceException')], 2)).resolves.toMatchObject({
      error: { message: expect.stringContaining(advice) as unknown },
    });
  });
});

describe('deliverResult', () => {
  it.each<[string, (ApiError | undefined)[]]>([
    ['the first try', [undefined]],
    ['a try after throttling and 5xx', [failed('throttled'), failed('server'), undefined]],
    ['a try after a lost answer', [lostAnswer(), undefined]],
    ['a try after there were no credentials', [failed('no credentials'), undefined]],
    ['InvalidJobState after a lost answer', [lostAnswer(), refused('InvalidJobStateException')]],
    [
      'InvalidJobState after a lost answer and throttling',
      [lostAnswer(), failed('throttled'), refused('InvalidJobStateException')],
    ],
  ])('has delivered on %s', async (_, answers) => {
    const api = scriptedJobApi([...answers]);
    await deliverResult(api, success, run, options());
    expect(api.calls).toEqual(answers.map(() => 'putSuccess'));
  });

  it('has delivered on InvalidJobState at the first try where an earlier process may have sent the result', async () => {
    const api = scriptedJobApi([refused('InvalidJobStateException')]);
    await deliverResult(api, failure, run, { ...options(), mayHaveArrived: true });
    expect(api.calls).toEqual(['putFailure']);
  });

  it.each<[string, ApiError[], string, string]>([
    [
      'InvalidJobState at the first try',
      [refused('InvalidJobStateException')],
      'JobFailed',
      'has closed it already',
    ],
    [
      'InvalidJobState after throttling',
      [failed('throttled'), refused('InvalidJobStateException')],
      'JobFailed',
      'has closed it already',
    ],
    ['a refusal', [refused('ValidationException')], 'ConfigurationError', 'The pipeline waits for a result'],
    ['no permission', [failed('denied')], 'PermissionError', 'The pipeline waits for a result'],
    ['credentials that are no more', [failed('credentials')], 'PermissionError', 'did not accept'],
    [
      'a wrong endpoint',
      [failed('setting')],
      'ConfigurationError',
      'Check AWS_ENDPOINT_URL, which a step may',
    ],
  ])('fail on %s', async (_, answers, type, text) => {
    const delivery = deliverResult(scriptedJobApi([...answers]), failure, run, options());
    await expect(delivery).rejects.toMatchObject({ type, message: expect.stringContaining(text) as unknown });
  });

  it.each([
    ['was not', failed('server')],
    ['may not have been', lostAnswer()],
  ])('say that a result %s reported', async (news, error) => {
    const api = scriptedJobApi(Array.from({ length: 200 }, () => error));
    await expect(deliverResult(api, success, run, options())).rejects.toThrow(
      `success of job job-1 ${news} reported`,
    );
  });

  it('try for ten minutes', async () => {
    const clock = new FakeClock();
    const api = scriptedJobApi(Array.from({ length: 200 }, () => failed('server')));
    const delivery = deliverResult(api, success, run, { ...options(), clock });
    await expect(delivery).rejects.toMatchObject({ type: 'SystemUnavailable' });
    expect(clock.now()).toBeGreaterThan(570_000);
  });
});
