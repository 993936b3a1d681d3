import { setImmediate } from 'node:timers/promises';

/** How long everything else may have to wait, in milliseconds. */
const longest = 50;

/** Breaks for a long loop of synchronous work, in which a signal gets through. */
export class Pauses {
  readonly #signal: AbortSignal;
  #last = performance.now();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Called for each piece of work; returns at once unless a break is due. Rejects with the signal's reason. */
  take(): Promise<void> | undefined {
    return performance.now() - this.#last < longest ? undefined : this.#take();
  }

  async #take(): Promise<void> {
    await setImmediate();
    this.#signal.throwIfAborted();
    this.#last = performance.now();
  }
}
