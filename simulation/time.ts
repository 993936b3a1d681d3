import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../src/clock.ts';

interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

/** A clock that moves only when everything waits for it. */
export class SimulatedTime {
  now: number;
  /** What is due last comes first, and of what is due at the same time what was set last. */
  readonly #timers: Timer[] = [];

  /** @param from milliseconds since 1970 */
  constructor(from: number) {
    this.now = from;
  }

  at(when: number, fire: () => void): void {
    const at = Math.max(when, this.now);
    let low = 0;
    for (let high = this.#timers.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.#timers[middle]?.at ?? 0) > at) low = middle + 1;
      else high = middle;
    }
    this.#timers.splice(low, 0, { at, fire });
  }

  after(milliseconds: number, fire: () => void): void {
    this.at(this.now + milliseconds, fire);
  }

  /** Fires what is due, in order, until nothing is left or the time is over. */
  async run(until: number): Promise<void> {
    for (;;) {
      // First whatever can go on without time passing.
      await turn();
      await turn();
      const next = this.#timers.at(-1);
      if (next === undefined || next.at > until) return;
      this.now = next.at;
      this.#timers.pop();
      next.fire();
    }
  }
}

/** A process that can crash, or be paused for a while as a container or a sleeping laptop is. */
export class SimulatedProcess {
  readonly time: SimulatedTime;
  isDead = false;
  #pausedUntil = 0;

  constructor(time: SimulatedTime) {
    this.time = time;
  }

  pause(milliseconds: number): void {
    this.#pausedUntil = this.time.now + milliseconds;
  }

  /** Goes on in the process: later where it is paused, never where it is dead. */
  resume(go: () => void): void {
    if (this.isDead) return;
    if (this.time.now >= this.#pausedUntil) go();
    else
      this.time.at(this.#pausedUntil, () => {
        this.resume(go);
      });
  }

  readonly clock: Clock = {
    now: () => this.time.now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error);
          return;
        }
        let isOver = false;
        signal?.addEventListener('abort', () => {
          if (isOver) return;
          isOver = true;
          reject(signal.reason as Error);
        });
        this.time.after(milliseconds, () => {
          this.resume(() => {
            if (isOver) return;
            isOver = true;
            resolve();
          });
        });
      }),
  };
}
