import { describe, expect, it } from '@jest/globals';
import { apiFailure, isResultRefused, type RunOfJob } from '../../src/codepipeline/failures.ts';
import { ApiError } from '../../src/codepipeline/job-api.ts';
import { failed, refused } from './scripted-job-api.ts';

const thirdParty: RunOfJob = {
  jobId: 'j-1',
  clientToken: 'token',
  acknowledges: true,
  progress: 'unread',
  attempt: 1,
};
/** As a relay dispatches it; or a third-party job whose client token was forgotten. */
const withoutToken: RunOfJob = { ...thirdParty, clientToken: undefined, acknowledges: false };

function messageOf(error: ApiError, run: RunOfJob): string {
  const failure = apiFailure(error, run);
  return failure instanceof Error ? failure.message : String(failure);
}

const errors: readonly (readonly [string, ApiError])[] = [
  ['JobNotFoundException', refused('JobNotFoundException')],
  ['InvalidJobStateException', refused('InvalidJobStateException')],
  ['InvalidJobException', refused('InvalidJobException')],
  ['InvalidClientTokenException', refused('InvalidClientTokenException')],
  ['ValidationException', refused('ValidationException')],
  ['an unknown refusal', refused('TeapotException')],
  ['no permission', failed('denied')],
  ['no network', failed('network')],
  ['a wrong setting', failed('setting')],
];

describe('once this run has its job', () => {
  it.each(errors)('no advice on %s is about how it learned of the job', (_, error) => {
    for (const run of [thirdParty, withoutToken]) {
      for (const attempt of [1, 2]) {
        const message = messageOf(error, { ...run, progress: 'taken', attempt });
        expect(message).not.toMatch(/client-token|job-id|aws-region|this client token|not this job’s|re-run/);
      }
    }
  });

  it('a job that is not found any more is over', () => {
    for (const run of [thirdParty, withoutToken]) {
      expect(messageOf(refused('JobNotFoundException'), { ...run, progress: 'taken' })).toMatch(
        /gave this job to this run, and no longer knows it .*; most likely it timed out or was stopped: retry/,
      );
    }
  });

  it('what CodePipeline refuses is in what was sent', () => {
    expect(messageOf(refused('ValidationException'), { ...thirdParty, progress: 'taken' })).toContain(
      'Check the inputs that this names',
    );
  });
});

describe('a run that acknowledges its job itself', () => {
  it('is not told that nobody has', () => {
    const error = refused('InvalidJobStateException');
    expect(messageOf(error, { ...thirdParty, progress: 'taken' })).not.toContain('acknowledged');
    expect(messageOf(error, { ...thirdParty, acknowledges: false, progress: 'taken' })).toContain(
      'never saw it acknowledged',
    );
    expect(messageOf(error, { ...withoutToken, progress: 'taken' })).toContain('AcknowledgeJob');
  });
});

describe('before this run has its job', () => {
  it.each<[string, ApiError, RunOfJob, RegExp]>([
    ['no client token', refused('JobNotFoundException'), withoutToken, /needs its client token: send it/],
    ['no client token', failed('denied'), withoutToken, /needs its client token: send it/],
    ['no client token', refused('ValidationException'), withoutToken, /needs its client token: send it/],
    [
      'another region',
      refused('JobNotFoundException'),
      thirdParty,
      /in this region and for this client token/,
    ],
    ['another client token', refused('InvalidClientTokenException'), thirdParty, /is not this job’s/],
    [
      'a wrong ID',
      refused('ValidationException'),
      thirdParty,
      /Check job-id, client-token and aws-region\.$/,
    ],
    [
      'a re-run',
      refused('InvalidJobException'),
      { ...thirdParty, attempt: 2 },
      /a re-run replays the old job/,
    ],
    // GetJobDetails does not tell that a job is closed, its acknowledgement does.
    [
      'a re-run',
      refused('JobNotFoundException'),
      { ...withoutToken, progress: 'read', attempt: 2 },
      /a re-run replays the old job/,
    ],
  ])('%s is named', (_, error, run, expected) => {
    expect(messageOf(error, run)).toMatch(expected);
  });
});

describe('a success that CodePipeline refuses as such, so that a failure can still answer the job,', () => {
  const maybeArrived = new ApiError(
    { kind: 'refused', code: 'ValidationException', mayHaveArrived: true },
    '',
  );

  it.each<[string, boolean, unknown]>([
    ['is one for what it holds', true, refused('ValidationException')],
    ['is none where an earlier try may have arrived', false, maybeArrived],
    ['is none of a job that is closed', false, refused('InvalidJobStateException')],
    ['is none of a job that is not known', false, refused('JobNotFoundException')],
    ['is none that was denied', false, failed('denied')],
    ['is none without an answer', false, failed('network')],
    ['is none of another error', false, new Error('no')],
  ])('%s', (_, isRefused, error) => {
    expect(isResultRefused(error)).toBe(isRefused);
  });
});

it('tells credentials that have expired from those that were never right', () => {
  const expired = new ApiError(
    { kind: 'credentials', code: 'ExpiredTokenException', mayHaveArrived: false },
    'Expired',
  );
  const noneLeft = new ApiError(
    { kind: 'no credentials', code: 'NoCredentials', mayHaveArrived: false },
    'Expired',
    { cause: expired },
  );
  for (const error of [expired, noneLeft])
    expect(messageOf(error, thirdParty)).toMatch(/They have to last as long as the job: set role-to-assume/);
  expect(messageOf(failed('credentials'), thirdParty)).toContain(
    'Check role-to-assume, or the step that sets',
  );
});
