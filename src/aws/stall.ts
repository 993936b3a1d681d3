import type { Clock } from '../clock.ts';

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
  signal: AbortSignal,
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
    return await attempt(AbortSignal.any([signal, stalled.signal]), () => {
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
class Stalled extends Error {
  override readonly name = 'Stalled';
  readonly code = 'ETIMEDOUT';

  constructor(limit: number) {
    super(`No byte has moved for ${limit / 1_000} s.`);
  }
}
