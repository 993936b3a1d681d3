import type { Clock } from '../clock.ts';

export interface RetryOptions {
  readonly clock: Clock;
  /** Milliseconds, from the first try on, after which no other one begins; what Activity tells of extends it. */
  readonly budget: number;
  /** Ends the waiting, with its reason. A try has to watch it itself. */
  readonly signal?: AbortSignal | undefined;
  /** 0 ≤ n < 1; Math.random unless a test says otherwise. */
  readonly random?: (() => number) | undefined;
}

/** What a try tells while it is under way. Tries that bring one small answer have nothing to tell. */
export interface Activity {
  /** Bytes have moved: the time up to now is not counted against the budget. */
  readonly moved: () => void;
  /** What has moved is kept by the next try: earlier failures no longer count. */
  readonly kept: () => void;
}

const firstWait = 500;
const longestWait = 15_000;

/**
 * Tries until one succeeds, or the budget is used up. The waits between tries double, and are half fixed and half by
 * chance, so that requests that failed together do not come back together.
 *
 * @param isWorthRetrying asked about each error
 * @param onRetry told of each failed try that is followed by another, with the wait in milliseconds
 * @throws the last try's error, or the signal's reason
 */
export async function retry<T, E>(
  attempt: (activity: Activity) => Promise<T>,
  isWorthRetrying: (error: unknown) => error is E,
  onRetry: (error: E, wait: number) => void,
  { clock, budget, signal, random = Math.random }: RetryOptions,
): Promise<T> {
  let end = clock.now() + budget;
  let failures = 0;
  for (;;) {
    let quietSince = clock.now();
    const activity: Activity = {
      moved: () => {
        const now = clock.now();
        end += now - quietSince;
        quietSince = now;
      },
      kept: () => {
        end = clock.now() + budget;
        failures = 0;
      },
    };
    try {
      return await attempt(activity);
    } catch (error) {
      signal?.throwIfAborted();
      const ceiling = Math.min(longestWait, firstWait * 2 ** failures);
      const wait = ceiling / 2 + (random() * ceiling) / 2;
      failures += 1;
      if (!isWorthRetrying(error) || clock.now() + wait >= end) throw error;
      onRetry(error, wait);
      await clock.sleep(wait, signal);
    }
  }
}

/** Milliseconds without a byte after which a request of a transfer is given up, and made again. */
export const stallTimeout = 30_000;

/**
 * One try, ended where nothing has moved for `limit` milliseconds.
 *
 * @param attempt calls `moved` whenever bytes have moved, and ends when its signal aborts
 * @throws Stalled where it was ended; else what the try rejects with
 */
export async function endIfStalled<T>(
  attempt: (signal: AbortSignal, moved: () => void) => Promise<T>,
  limit: number,
  clock: Clock,
  signal?: AbortSignal,
): Promise<T> {
  const ended = new AbortController();
  const stalled = new AbortController();
  let movedAt = clock.now();
  const watch = async () => {
    for (let wait = limit; wait > 0; wait = movedAt + limit - clock.now())
      await clock.sleep(wait, ended.signal);
    stalled.abort(new Stalled(limit));
  };
  // It only ever rejects because the try has ended.
  watch().catch(() => undefined);
  try {
    const either = signal === undefined ? stalled.signal : AbortSignal.any([signal, stalled.signal]);
    return await attempt(either, () => {
      movedAt = clock.now();
    });
  } catch (error) {
    // The SDK calls every abort an AbortError.
    stalled.signal.throwIfAborted();
    throw error;
  } finally {
    ended.abort();
  }
}

/** A request has moved no byte for so long that it was given up. */
export class Stalled extends Error {
  override readonly name = 'Stalled';
  readonly code = 'ETIMEDOUT';
  readonly limit: number;

  constructor(limit: number) {
    super(`No byte has moved for ${limit / 1_000} s.`);
    this.limit = limit;
  }
}
