import { describe, expect, it } from '@jest/globals';
import { GetJobDetailsCommand } from '@aws-sdk/client-codepipeline';
import { type Send, sendWithFallback } from '../../src/codepipeline/client.ts';
import { Failure } from '../../src/failure.ts';
import { failed, lostAnswer, refused } from './scripted-job-api.ts';

/** A client of CodePipeline as a list of what becomes of one call after the other. */
function client(...answers: (Error | undefined)[]): { readonly send: Send; readonly calls: string[] } {
  const calls: string[] = [];
  const send = (operation: string) => {
    calls.push(operation);
    if (answers.length === 0) throw new Error('unexpected call');
    const answer = answers.shift();
    return answer === undefined ? Promise.resolve({}) : Promise.reject(answer);
  };
  return { calls, send: send as unknown as Send };
}

const ask = (send: Send) => send('GetJobDetails', new GetJobDetailsCommand({ jobId: 'j1' }), undefined);

describe('sendWithFallback', () => {
  it('goes on with the next credentials once the first are refused, and stays there', async () => {
    const saved = client(failed('credentials'));
    const environment = client(undefined, undefined);
    const told: unknown[] = [];
    const send = sendWithFallback(
      [() => Promise.resolve(saved.send), () => Promise.resolve(environment.send)],
      (error) => told.push(error),
    );
    await ask(send);
    await ask(send);
    expect([saved.calls.length, environment.calls.length, told.length]).toEqual([1, 2, 1]);
  });

  it('goes on with the next credentials when the first cannot be had', async () => {
    const environment = client(undefined);
    const send = sendWithFallback(
      [() => Promise.reject(new Error('no session')), () => Promise.resolve(environment.send)],
      () => undefined,
    );
    await ask(send);
    expect(environment.calls).toEqual(['GetJobDetails']);
  });

  it.each([
    ['throttling', failed('throttled')],
    ['a lost answer', lostAnswer()],
    ['a refusal', refused('InvalidJobStateException')],
    ['an abort', new Error('cancelled')],
  ])('stays with the credentials after %s', async (_, error) => {
    const environment = client();
    const send = sendWithFallback(
      [() => Promise.resolve(client(error).send), () => Promise.resolve(environment.send)],
      () => undefined,
    );
    await expect(ask(send)).rejects.toBe(error);
    expect(environment.calls).toEqual([]);
  });

  it('is worth another try where none are accepted, and says what the last were told', async () => {
    const last = failed('credentials');
    const send = sendWithFallback(
      [() => Promise.resolve(client(failed('credentials')).send), () => Promise.resolve(client(last).send)],
      () => undefined,
    );
    await expect(ask(send)).rejects.toMatchObject({ kind: 'no credentials', cause: last });
  });

  it('looks credentials up again once those that served before have expired', async () => {
    const sessions = [client(undefined, failed('credentials')), client(undefined)];
    const saved = client(failed('credentials'));
    const made = [...sessions];
    const send = sendWithFallback(
      [() => Promise.resolve((made.shift() ?? saved).send), () => Promise.resolve(saved.send)],
      () => undefined,
    );
    await ask(send);
    await ask(send);
    expect([...sessions, saved].map(({ calls }) => calls.length)).toEqual([2, 1, 1]);
  });

  it.each(['SystemUnavailable', 'PermissionError'] as const)(
    'is worth another try where credentials cannot be had (%s), and none other are accepted',
    async (type) => {
      const session = client(undefined);
      const noSession = new Failure(type, 'STS gave no session');
      const answers = [Promise.reject(noSession), Promise.resolve(session.send)];
      const send = sendWithFallback(
        [
          () => answers.shift() ?? Promise.resolve(session.send),
          () => Promise.resolve(client(failed('credentials')).send),
        ],
        () => undefined,
      );
      await expect(ask(send)).rejects.toMatchObject({
        kind: 'no credentials',
        mayHaveArrived: false,
        cause: noSession,
      });
      await ask(send);
      expect(session.calls).toEqual(['GetJobDetails']);
    },
  );
});
