import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';

/** The source of time of all waits and limits; tests replace it. */
export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Resolves after `milliseconds`; rejects with the signal's reason as soon as the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    try {
      await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};

/** The result of `work`, or a rejection with the signal's reason as soon as it aborts: for work that takes no signal. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return await new Promise<T>((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}

/** Milliseconds of synchronous work after which a break is due. */
const longestWork = 50;

/** Called for each piece of work; returns at once unless a break is due. Rejects with the signal's reason. */
export type Pause = () => Promise<void> | undefined;

/** Breaks for a long loop of synchronous work, in which a signal gets through. */
export function createPause(signal: AbortSignal): Pause {
  let last = performance.now();
  const pause = async () => {
    await nextTurn();
    signal.throwIfAborted();
    last = performance.now();
  };
  return () => (performance.now() - last < longestWork ? undefined : pause());
}
