import type { Clock } from '../../clock.ts';

/** Milliseconds without a byte after which a request is given up (contract, "Budgets"). */
export const stallTime = 30_000;

/** No byte has come for stallTime. */
export class Stalled extends Error {
  override readonly name = 'Stalled';
  readonly code = 'ETIMEDOUT';

  constructor() {
    super(`No byte came for ${stallTime / 1_000} s.`);
  }
}

/** Watches one request: its signal aborts with a Stalled where the request shows no sign of life, else with `outer`. */
export class StallWatch {
  readonly #clock: Clock;
  readonly #outer: AbortSignal;
  readonly #request = new AbortController();
  readonly #over = new AbortController();
  #lastSign: number;

  constructor(clock: Clock, outer: AbortSignal) {
    this.#clock = clock;
    this.#outer = outer;
    this.#lastSign = clock.now();
    outer.addEventListener('abort', this.#onOuterAbort);
    if (outer.aborted) this.#onOuterAbort();
    void this.#watch();
  }

  get signal(): AbortSignal {
    return this.#request.signal;
  }

  /** Called at every sign of life. */
  alive(): void {
    this.#lastSign = this.#clock.now();
  }

  end(): void {
    this.#outer.removeEventListener('abort', this.#onOuterAbort);
    this.#over.abort();
  }

  readonly #onOuterAbort = (): void => {
    this.#request.abort(this.#outer.reason);
  };

  async #watch(): Promise<void> {
    try {
      for (let silence = 0; silence < stallTime; silence = this.#clock.now() - this.#lastSign) {
        await this.#clock.sleep(stallTime - silence, this.#over.signal);
      }
    } catch {
      return; // The request is over.
    }
    this.#request.abort(new Stalled());
  }
}
