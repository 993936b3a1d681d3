import type { Clock } from '../clock.ts';

export interface RetryPolicy {
  readonly clock: Clock;
  /** Milliseconds from the first try after which no other starts; progress (see Activity) extends it. */
  readonly budget: number;
  /** Ends the wait between tries. Each try has to observe it itself. */
  readonly signal?: AbortSignal | undefined;
  /** 0 ≤ n < 1; Math.random unless a test says otherwise. */
  readonly random?: (() => number) | undefined;
}

/** Progress of a running try; tries with one small response report none. */
export interface Activity {
  /** Bytes were transferred: the time until now does not count against the budget. */
  readonly moved: () => void;
  /** The next try continues from here: earlier failures no longer count. */
  readonly kept: () => void;
}

const firstWait = 500;
const longestWait = 15_000;

/**
 * Repeats `attempt` until it succeeds or the budget is used up, with exponential backoff and jitter.
 *
 * @param onRetry called for each failed try that is followed by another, with the wait in milliseconds
 * @throws the last try's error, or the signal's reason
 */
export async function retryLoop<T, E>(
  attempt: (activity: Activity) => Promise<T>,
  isWorthRetrying: (error: unknown) => error is E,
  onRetry: (error: E, wait: number) => void,
  { clock, budget, signal, random = Math.random }: RetryPolicy,
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

/** Milliseconds without a byte after which a request of a transfer is aborted, and retried. */
export const stallTimeout = 30_000;

/**
 * Aborts a try that reports no progress for `limit` milliseconds.
 *
 * @param attempt calls `moved` whenever bytes were transferred, and ends when its signal aborts
 * @throws Stalled; else what the try rejects with
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
  // It rejects only when the try has ended.
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

/** A try was aborted for lack of progress; `limit` is in milliseconds. */
export class Stalled extends Error {
  override readonly name = 'Stalled';
  readonly code = 'ETIMEDOUT';
  readonly limit: number;

  constructor(limit: number) {
    super(`No byte has moved for ${limit / 1_000} s.`);
    this.limit = limit;
  }
}
