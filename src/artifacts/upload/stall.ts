import type { Clock } from '../../clock.ts';

/** Does one try; calls `moved` whenever bytes have moved, and ends when the signal aborts. */
export type Attempt<T> = (signal: AbortSignal, moved: () => void) => Promise<T>;

/**
 * One try, ended where nothing has moved for `limit` milliseconds.
 *
 * @throws whatever the try rejects with; an Error named `Stalled` where it was ended
 */
export async function endIfStalled<T>(
  attempt: Attempt<T>,
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
    stalled.abort(new Stalled(`Nothing has moved for ${limit / 1_000} s.`));
  };
  // It only ever rejects because the try has ended.
  watch().catch(() => undefined);
  try {
    return await attempt(AbortSignal.any([signal, stalled.signal]), () => {
      movedAt = clock.now();
    });
  } catch (error) {
    // The SDK says AbortError, whatever the signal's reason.
    stalled.signal.throwIfAborted();
    throw error;
  } finally {
    ended.abort();
  }
}

class Stalled extends Error {
  override readonly name = 'Stalled';
}
