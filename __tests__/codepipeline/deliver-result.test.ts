import { describe, expect, it } from '@jest/globals';
import { deliverFailure, deliverSuccess } from '../../src/codepipeline/deliver-result.ts';
import type { ApiError } from '../../src/codepipeline/job-api.ts';
import { FakeClock } from '../fake-clock.ts';
import { failed, lostAnswer, refused, scriptedJobApi } from './scripted-job-api.ts';

const run = { jobId: 'job-1', clientToken: 'token', acknowledges: true, attempt: 1 };
const success = { executionDetails: { summary: 'done', externalExecutionId: '1' } };
const failure = { type: 'JobFailed', message: 'it broke', externalExecutionId: '1' } as const;
const options = () => ({ clock: new FakeClock(), budget: 600_000, onRetry: () => undefined });

describe('deliverSuccess and deliverFailure', () => {
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
  ])('have delivered on %s', async (_, answers) => {
    const api = scriptedJobApi([...answers]);
    await deliverSuccess(api, success, run, options());
    expect(api.calls).toEqual(answers.map(() => 'putSuccess'));
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
    ['a wrong endpoint', [failed('setting')], 'ConfigurationError', 'Check aws-region and AWS_ENDPOINT_URL'],
  ])('fail on %s', async (_, answers, type, text) => {
    const delivery = deliverFailure(scriptedJobApi([...answers]), failure, run, options());
    await expect(delivery).rejects.toMatchObject({ type, message: expect.stringContaining(text) as unknown });
  });

  it.each([
    ['was not', failed('server')],
    ['may not have been', lostAnswer()],
  ])('say that a result %s reported', async (news, error) => {
    const api = scriptedJobApi(Array.from({ length: 200 }, () => error));
    await expect(deliverSuccess(api, success, run, options())).rejects.toThrow(
      `success of job job-1 ${news} reported`,
    );
  });

  it('try for ten minutes', async () => {
    const clock = new FakeClock();
    const api = scriptedJobApi(Array.from({ length: 200 }, () => failed('server')));
    const delivery = deliverSuccess(api, success, run, { ...options(), clock });
    await expect(delivery).rejects.toMatchObject({ type: 'SystemUnavailable' });
    expect(clock.now()).toBeGreaterThan(570_000);
  });
});
