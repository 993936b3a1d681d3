import { describe, expect, it } from '@jest/globals';
import { ApiError, type ApiErrorKind } from '../../src/codepipeline/job-api.ts';
import { retry, singleTry } from '../../src/codepipeline/tries.ts';
import { FakeClock } from '../fake-clock.ts';

const failing = (kind: ApiErrorKind, mayHaveArrived = false) =>
  new ApiError({ kind, code: kind, mayHaveArrived }, `it is ${kind}`);

function options(clock: FakeClock, budget = 60_000) {
  return { clock, budget, onRetry: () => undefined, random: () => 0.5 };
}

describe('retry', () => {
  it('answers with the first answer', async () => {
    const clock = new FakeClock();
    await expect(retry(() => Promise.resolve('answer'), options(clock))).resolves.toBe('answer');
    expect(clock.sleeps).toEqual([]);
  });

  it.each<ApiErrorKind>(['throttled', 'server', 'network'])('tries again after %s', async (kind) => {
    const clock = new FakeClock();
    let tries = 0;
    const answer = await retry(() => {
      tries += 1;
      return tries < 4 ? Promise.reject(failing(kind)) : Promise.resolve(tries);
    }, options(clock));
    expect(answer).toBe(4);
    expect(clock.sleeps).toEqual([375, 750, 1500]);
  });

  it.each<ApiErrorKind>(['refused', 'denied', 'credentials'])('does not try again after %s', async (kind) => {
    let tries = 0;
    const answer = retry(() => {
      tries += 1;
      return Promise.reject(failing(kind));
    }, options(new FakeClock()));
    await expect(answer).rejects.toMatchObject({ kind });
    expect(tries).toBe(1);
  });

  it('throws at once what is no API error', async () => {
    await expect(
      retry(() => Promise.reject(new TypeError('ours')), options(new FakeClock())),
    ).rejects.toThrow('ours');
  });

  it('ends when the next wait would pass the budget', async () => {
    const clock = new FakeClock();
    const answer = retry(() => {
      clock.pass(15_000);
      return Promise.reject(failing('network', true));
    }, options(clock));
    await expect(answer).rejects.toMatchObject({ kind: 'network' });
    expect(clock.now()).toBeLessThanOrEqual(75_000);
    expect(clock.now()).toBeGreaterThanOrEqual(45_000);
  });

  it('never waits longer than 20 s', async () => {
    const clock = new FakeClock();
    await expect(
      retry(() => Promise.reject(failing('throttled')), options(clock, 600_000)),
    ).rejects.toThrow();
    expect(Math.max(...clock.sleeps)).toBeLessThanOrEqual(20_000);
    expect(clock.now()).toBeGreaterThan(570_000);
  });

  it('tells each try whether an earlier one may have arrived', async () => {
    const told: boolean[] = [];
    const errors = [failing('throttled'), failing('network', true), failing('throttled')];
    await retry((earlierMayHaveArrived) => {
      told.push(earlierMayHaveArrived);
      const error = errors.shift();
      return error === undefined ? Promise.resolve() : Promise.reject(error);
    }, options(new FakeClock()));
    expect(told).toEqual([false, false, true, true]);
  });

  it('ends with an error that speaks of all tries', async () => {
    const errors = [failing('network', true), failing('refused')];
    const answer = retry(
      () => Promise.reject(errors.shift() ?? new Error('too many')),
      options(new FakeClock()),
    );
    await expect(answer).rejects.toMatchObject({ kind: 'refused', mayHaveArrived: true });
  });

  it('ends with the signal', async () => {
    const controller = new AbortController();
    const answer = retry(
      () => {
        controller.abort(new Error('cancelled'));
        return Promise.reject(failing('network'));
      },
      { ...options(new FakeClock()), signal: controller.signal },
    );
    await expect(answer).rejects.toThrow('cancelled');
  });
});

describe('singleTry, of a call that never answers and ignores its signal,', () => {
  const hang = () => new Promise<never>(() => undefined);

  it('ends after the timeout, and may have arrived', async () => {
    const clock = new FakeClock();
    const answer = singleTry('GetJobDetails', clock, undefined, hang, 20_000);
    await expect(answer).rejects.toMatchObject({
      kind: 'network',
      mayHaveArrived: true,
      message: 'GetJobDetails got no answer within 20 s',
    });
    expect(clock.now()).toBe(20_000);
  });

  it('ends with the signal', async () => {
    const controller = new AbortController();
    const call = () => {
      controller.abort(new Error('cancelled'));
      return hang();
    };
    const clock = { now: () => 0, sleep: hang };
    await expect(singleTry('GetJobDetails', clock, controller.signal, call)).rejects.toThrow('cancelled');
  });
});
