import { describe, expect, it } from '@jest/globals';
import { fallbackJobApi } from '../../src/codepipeline/fallback-job-api.ts';
import { Failure } from '../../src/failure.ts';
import { failed, lostAnswer, refused, scriptedJobApi } from './scripted-job-api.ts';

const failure = { type: 'JobFailed', message: 'it broke', externalExecutionId: '1' } as const;

describe('fallbackJobApi', () => {
  it('goes on with the next credentials once the first are refused, and stays there', async () => {
    const saved = scriptedJobApi([failed('credentials')]);
    const environment = scriptedJobApi([undefined, undefined]);
    const told: unknown[] = [];
    const api = fallbackJobApi([() => Promise.resolve(saved), () => Promise.resolve(environment)], (error) =>
      told.push(error),
    );
    await api.putFailure(failure);
    await api.putFailure(failure);
    expect([saved.calls.length, environment.calls.length, told.length]).toEqual([1, 2, 1]);
  });

  it('goes on with the next credentials when the first cannot be had', async () => {
    const environment = scriptedJobApi([undefined]);
    const api = fallbackJobApi(
      [() => Promise.reject(new Error('no session')), () => Promise.resolve(environment)],
      () => undefined,
    );
    await api.putFailure(failure);
    expect(environment.calls).toEqual(['putFailure']);
  });

  it.each([
    ['throttling', failed('throttled')],
    ['a lost answer', lostAnswer()],
    ['a refusal', refused('InvalidJobStateException')],
    ['an abort', new Error('cancelled')],
  ])('stays with the credentials after %s', async (_, error) => {
    const environment = scriptedJobApi([]);
    const api = fallbackJobApi(
      [() => Promise.resolve(scriptedJobApi([error])), () => Promise.resolve(environment)],
      () => undefined,
    );
    await expect(api.putFailure(failure)).rejects.toBe(error);
    expect(environment.calls).toEqual([]);
  });

  it('is worth another try where none are accepted, and says what the last were told', async () => {
    const last = failed('credentials');
    const api = fallbackJobApi(
      [
        () => Promise.resolve(scriptedJobApi([failed('credentials')])),
        () => Promise.resolve(scriptedJobApi([last])),
      ],
      () => undefined,
    );
    await expect(api.putFailure(failure)).rejects.toMatchObject({ kind: 'no credentials', cause: last });
  });

  it('looks credentials up again once those that served before have expired', async () => {
    const sessions = [scriptedJobApi([undefined, failed('credentials')]), scriptedJobApi([undefined])];
    const saved = scriptedJobApi([failed('credentials')]);
    const made = [...sessions];
    const api = fallbackJobApi(
      [() => Promise.resolve(made.shift() ?? saved), () => Promise.resolve(saved)],
      () => undefined,
    );
    await api.putFailure(failure);
    await api.putFailure(failure);
    expect([...sessions, saved].map(({ calls }) => calls.length)).toEqual([2, 1, 1]);
  });

  it.each(['SystemUnavailable', 'PermissionError'] as const)(
    'is worth another try where credentials cannot be had (%s), and none other are accepted',
    async (type) => {
      const session = scriptedJobApi([undefined]);
      const noSession = new Failure(type, 'STS gave no session');
      const answers = [Promise.reject(noSession), Promise.resolve(session)];
      const api = fallbackJobApi(
        [
          () => answers.shift() ?? Promise.resolve(session),
          () => Promise.resolve(scriptedJobApi([failed('credentials')])),
        ],
        () => undefined,
      );
      await expect(api.putFailure(failure)).rejects.toMatchObject({
        kind: 'no credentials',
        mayHaveArrived: false,
        cause: noSession,
      });
      await api.putFailure(failure);
      expect(session.calls).toEqual(['putFailure']);
    },
  );
});
