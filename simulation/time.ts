import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../src/clock.ts';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly fire: () => void;
}

/** Time that passes only when everything waits. */
export class SimulatedTime {
  now: number;
  readonly #heap: Timer[] = [];
  #order = 0;

  /** @param from milliseconds since 1970 */
  constructor(from: number) {
    this.now = from;
  }

  at(when: number, fire: () => void): void {
    const heap = this.#heap;
    const timer = { at: Math.max(when, this.now), order: (this.#order += 1), fire };
    let place = heap.length;
    heap.push(timer);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || isBefore(above, timer)) break;
      heap[place] = above;
      place = parent;
    }
    heap[place] = timer;
  }

  after(milliseconds: number, fire: () => void): void {
    this.at(this.now + milliseconds, fire);
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(milliseconds, resolve);
    });
  }

  /** Lets it all happen, until nothing is left or the time is over. */
  async run(until: number): Promise<void> {
    for (;;) {
      // Whatever can go on without time does so first.
      await turn();
      await turn();
      const first = this.#heap[0];
      if (first === undefined || first.at > until) return;
      this.now = first.at;
      this.#removeFirst();
      first.fire();
    }
  }

  #removeFirst(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      const [left, right] = [heap[child], heap[child + 1]];
      if (left === undefined) break;
      let smaller = left;
      if (right !== undefined && isBefore(right, left)) {
        smaller = right;
        child += 1;
      }
      if (isBefore(last, smaller)) break;
      heap[place] = smaller;
      place = child;
    }
    heap[place] = last;
  }
}

function isBefore(one: Timer, other: Timer): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
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
