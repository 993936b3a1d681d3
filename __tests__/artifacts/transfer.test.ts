import { describe, expect, it } from '@jest/globals';
import { persistent } from '../../src/artifacts/transfer.ts';
import type { Activity } from '../../src/aws/retry.ts';
import { idleClock } from '../idle-clock.ts';

function answer(name: string, httpStatusCode: number): Error {
  return Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });
}

const never = new AbortController().signal;

function sender(random = () => 0) {
  const clock = idleClock();
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
  return { clock, persist, renewals: () => renewals, failed };
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

const slowDown = answer('SlowDown', 503);

describe('a request to S3', () => {
  it.each([
    slowDown,
    answer('InternalError', 200),
    answer('ServiceUnavailable', 503),
    answer('SyntaxError', 200),
    answer('BadDigest', 400),
    answer('RequestTimeTooSkewed', 403),
    answer('OperationAborted', 409),
    Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
  ])('is made again after %s', async (error) => {
    const { attempt, tries } = failing(error, error, error);
    const { persist, failed } = sender();
    expect(await persist(attempt, never)).toBe('done');
    expect(tries()).toBe(4);
    expect(failed).toEqual([error, error, error]);
  });

  it.each([answer('AccessDenied', 403), answer('NoSuchBucket', 404), answer('InvalidArgument', 400)])(
    'is given up at once after %s',
    async (error) => {
      const { attempt, tries } = failing(error);
      const { persist, failed } = sender();
      await expect(persist(attempt, never)).rejects.toBe(error);
      expect(tries()).toBe(1);
      expect(failed).toEqual([]);
    },
  );

  it.each([0, 0.5, 0.99])(
    'is given up after two minutes of trouble, and hardly later (jitter %d)',
    async (chance) => {
      const { clock, persist } = sender(() => chance);
      await expect(persist(() => Promise.reject(slowDown), never)).rejects.toBe(slowDown);
      expect(clock.now()).toBeGreaterThanOrEqual(120_000);
      expect(clock.now()).toBeLessThanOrEqual(135_000);
    },
  );

  it('is given up after two minutes in which every try stalls', async () => {
    const { clock, persist } = sender();
    const stalling = (signal: AbortSignal) => clock.sleep(3_600_000, signal);
    await expect(persist(stalling, never)).rejects.toMatchObject({ name: 'Stalled', code: 'ETIMEDOUT' });
    expect(clock.now()).toBeGreaterThanOrEqual(120_000);
    expect(clock.now()).toBeLessThanOrEqual(165_000);
  });

  it('is given no time for what moves but is lost, and all of it again for what is kept', async () => {
    const { clock, persist } = sender();
    let tries = 0;
    const losing = async (signal: AbortSignal, { moved, kept }: Activity): Promise<never> => {
      tries += 1;
      for (let second = 0; second < 100; second += 20) {
        await clock.sleep(20_000, signal);
        moved();
      }
      if (tries === 12) kept();
      throw slowDown;
    };
    await expect(persist(losing, never)).rejects.toBe(slowDown);
    // Twelve tries and their waits fill the two minutes; another twelve follow once bytes have been kept.
    expect(tries).toBeGreaterThan(24);
    expect(tries).toBeLessThan(60);
  });

  it('is ended where nothing moves for 30 s, but not where something does', async () => {
    const { clock, persist } = sender();
    let tries = 0;
    const attempt = async (signal: AbortSignal, { moved }: Activity) => {
      tries += 1;
      for (let second = 0; second < 60; second += 10) {
        await clock.sleep(10_000, signal);
        if (tries === 2) moved();
      }
      return tries;
    };
    expect(await persist(attempt, never)).toBe(2);
  });

  it('renews credentials that have expired, once for all requests under way', async () => {
    const { persist, renewals } = sender();
    const all = [1, 2, 3].map(() => failing(answer('ExpiredToken', 400)));
    await Promise.all(all.map(({ attempt }) => persist(attempt, never)));
    expect(renewals()).toBe(1);
    await persist(failing(answer('ExpiredToken', 400)).attempt, never);
    expect(renewals()).toBe(2);
  });

  it('is given up when S3 has refused three renewed sets', async () => {
    const { persist, renewals } = sender();
    const attempt = () => Promise.reject(answer('InvalidAccessKeyId', 403));
    await expect(persist(attempt, never)).rejects.toMatchObject({ name: 'InvalidAccessKeyId' });
    expect(renewals()).toBe(3);
  });

  it('has three renewals again once bytes have been kept', async () => {
    const { persist, renewals } = sender();
    let tries = 0;
    const attempt = async (_signal: AbortSignal, { kept }: Activity): Promise<void> => {
      tries += 1;
      if (tries === 3) kept();
      if (tries < 6) throw answer('ExpiredToken', 400);
      await Promise.resolve();
    };
    await persist(attempt, never);
    expect(renewals()).toBe(5);
  });

  it('ends with the signal’s reason, while it is tried and while it waits', async () => {
    for (const attempt of [
      (signal: AbortSignal, { clock }: ReturnType<typeof sender>) => clock.sleep(20_000, signal),
      () => Promise.reject(slowDown),
    ]) {
      const stop = new AbortController();
      const sending = sender();
      const ended = expect(
        sending.persist((signal) => attempt(signal, sending), stop.signal),
      ).rejects.toThrow('enough');
      stop.abort(new Error('enough'));
      await ended;
    }
  });
});
