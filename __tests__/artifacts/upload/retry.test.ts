import { describe, expect, it } from '@jest/globals';
import { persistent } from '../../../src/artifacts/upload/retry.ts';
import { idleClock } from '../../idle-clock.ts';

const clock = idleClock();

function answer(name: string, httpStatusCode: number): Error {
  return Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });
}

const never = new AbortController().signal;

function sender(random = () => 0) {
  let renewals = 0;
  const failed: unknown[] = [];
  const persist = persistent(
    {
      clock,
      renewCredentials: () => {
        renewals += 1;
      },
    },
    (error) => failed.push(error),
    random,
  );
  return { persist, renewals: () => renewals, failed };
}

/** Fails with each of the errors, then succeeds. */
function failing(...errors: readonly Error[]) {
  let tries = 0;
  const attempt = async () => {
    const error = errors[tries];
    tries += 1;
    if (error !== undefined) throw error;
    return await Promise.resolve('done');
  };
  return { attempt, tries: () => tries };
}

describe('persistent', () => {
  it.each([
    answer('SlowDown', 503),
    answer('InternalError', 200),
    answer('ServiceUnavailable', 503),
    answer('SyntaxError', 200),
    answer('BadDigest', 400),
    answer('RequestTimeTooSkewed', 403),
    answer('OperationAborted', 409),
    Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
  ])('tries again after %s', async (error) => {
    const { attempt, tries } = failing(error, error, error);
    const { persist, failed } = sender();
    expect(await persist(attempt, never)).toBe('done');
    expect(tries()).toBe(4);
    expect(failed).toEqual([error, error, error]);
  });

  it.each([answer('AccessDenied', 403), answer('NoSuchBucket', 404), answer('InvalidArgument', 400)])(
    'gives up at once after %s',
    async (error) => {
      const { attempt, tries } = failing(error);
      const { persist, failed } = sender();
      await expect(persist(attempt, never)).rejects.toBe(error);
      expect(tries()).toBe(1);
      expect(failed).toEqual([]);
    },
  );

  it('gives up after two minutes of it', async () => {
    const began = clock.now();
    const attempt = () => Promise.reject(answer('SlowDown', 503));
    await expect(sender(() => 0.9).persist(attempt, never)).rejects.toMatchObject({ name: 'SlowDown' });
    const took = clock.now() - began;
    expect(took).toBeGreaterThan(90_000);
  });

  it('ends a try in which nothing moves for 30 s, but none in which something does', async () => {
    let tries = 0;
    const attempt = async (signal: AbortSignal, moved: () => void) => {
      tries += 1;
      for (let second = 0; second < 60; second += 10) {
        await clock.sleep(10_000, signal);
        if (tries === 2) moved();
      }
      return tries;
    };
    expect(await sender().persist(attempt, never)).toBe(2);
  });

  it('renews credentials that have expired, once for all requests under way', async () => {
    const { persist, renewals } = sender();
    const all = [1, 2, 3].map(() => failing(answer('ExpiredToken', 400)));
    await Promise.all(all.map(({ attempt }) => persist(attempt, never)));
    expect(renewals()).toBe(1);
    await persist(failing(answer('ExpiredToken', 400)).attempt, never);
    expect(renewals()).toBe(2);
  });

  it('gives up when S3 has refused three renewed sets', async () => {
    const { persist, renewals } = sender();
    const attempt = () => Promise.reject(answer('InvalidAccessKeyId', 403));
    await expect(persist(attempt, never)).rejects.toMatchObject({ name: 'InvalidAccessKeyId' });
    expect(renewals()).toBe(3);
  });

  it('ends with the signal’s reason, while it tries and while it waits', async () => {
    for (const attempt of [
      async (signal: AbortSignal) => {
        await clock.sleep(20_000, signal);
      },
      () => Promise.reject(answer('SlowDown', 503)),
    ]) {
      const stop = new AbortController();
      const ended = expect(sender().persist(attempt, stop.signal)).rejects.toThrow('enough');
      stop.abort(new Error('enough'));
      await ended;
    }
  });
});
