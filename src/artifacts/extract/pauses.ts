import { setImmediate } from 'node:timers/promises';

/** How long everything else may have to wait, in milliseconds. */
const longest = 50;

/** Called for each piece of work; returns at once unless a break is due. Rejects with the signal's reason. */
export type Pause = () => Promise<void> | undefined;

/** Breaks for a long loop of synchronous work, in which a signal gets through. */
export function createPause(signal: AbortSignal): Pause {
  let last = performance.now();
  const pause = async () => {
    await setImmediate();
    signal.throwIfAborted();
    last = performance.now();
  };
  return () => (performance.now() - last < longest ? undefined : pause());
}
