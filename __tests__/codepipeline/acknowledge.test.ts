import { describe, expect, it } from '@jest/globals';
import { acknowledge, AcknowledgeError } from '../../src/codepipeline/acknowledge.ts';
import type { ApiError, JobStatus } from '../../src/codepipeline/job-api.ts';
import { Failure } from '../../src/failure.ts';
import { FakeClock } from '../fake-clock.ts';
import { failed, lostAnswer, refused, scriptedJobApi } from './scripted-job-api.ts';

async function outcome(answers: (JobStatus | Error)[], attempt = 1): Promise<'ours' | AcknowledgeError> {
  const api = scriptedJobApi(answers);
  const options = { clock: new FakeClock(), budget: 60_000, onRetry: () => undefined };
  try {
    await acknowledge(
      api,
      'nonce',
      { jobId: 'job-1', clientToken: 'token', acknowledges: true, attempt },
      options,
    );
    return 'ours';
  } catch (error) {
    if (error instanceof AcknowledgeError) return error;
    throw error;
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
    ['JobNotFound', [refused('JobNotFoundException')], 'does not know it'],
    ['JobNotFound after a lost answer', [lostAnswer(), refused('JobNotFoundException')], 'does not know it'],
    ['Dispatched', ['Dispatched'], 'its status is Dispatched'],
    ['TimedOut', ['TimedOut'], 'its status is TimedOut'],
    ['Succeeded after a lost answer', [lostAnswer(), 'Succeeded'], 'its status is Succeeded'],
    ['no permission', [failed('denied')], 'may not do this'],
  ])('leaves the job to others on %s', async (_, answers, why) => {
    const error = await outcome(answers);
    expect(error).toMatchObject({ mayBeOurs: false });
    expect(((error as AcknowledgeError).cause as Failure).message).toContain(why);
  });

  it('may own the job when no answer ever came', async () => {
    const error = await outcome(Array.from({ length: 40 }, lostAnswer));
    expect(error).toMatchObject({ mayBeOurs: true, cause: { type: 'SystemUnavailable' } });
  });

  it('does not own the job when nothing was ever sent', async () => {
    const error = await outcome(Array.from({ length: 40 }, () => failed('network')));
    expect(error).toMatchObject({ mayBeOurs: false, cause: { type: 'SystemUnavailable' } });
  });

  it('may own the job when the run was cancelled in the middle of a try', async () => {
    const cancelled = new Failure('JobFailed', 'cancelled');
    await expect(outcome([cancelled])).resolves.toMatchObject({ mayBeOurs: true, cause: cancelled });
  });

  it('may own the job when a lost answer is followed by one that does not tell', async () => {
    const error = await outcome([lostAnswer(), refused('ValidationException')]);
    expect(error).toMatchObject({ mayBeOurs: true });
  });

  it('tells a re-run to retry the stage', async () => {
    const error = await outcome([refused('InvalidNonceException')], 2);
    expect(((error as AcknowledgeError).cause as Failure).message).toContain(
      'this is attempt 2 of the run, and a re-run replays the old job: retry the stage in CodePipeline',
    );
  });
});
