import type { Clock } from '../src/clock.ts';

/** A clock on which every sleep is over at once, and all slept time is added up. */
export class FakeClock implements Clock {
  #now = 0;
  readonly sleeps: number[] = [];

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    this.sleeps.push(milliseconds);
    this.#now += milliseconds;
    return Promise.resolve();
  }

  /** Time that passes while something else happens. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
