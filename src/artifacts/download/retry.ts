import { readAwsError } from '../../aws/errors.ts';
import type { Clock } from '../../clock.ts';

/** Tries that bring nothing, one after the other, before a range is given up: over 15 s of waiting between them. */
const maxFruitless = 6;
const firstDelay = 500;
const longestDelay = 8_000;
/** Credentials that S3 still does not accept after two renewals are not going to be. */
const maxRenewals = 2;

/** Decides, for one range, whether a failed request is made again, and waits before it is. */
export class Retry {
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #renewals: Renewals;
  readonly #onRetry: (error: unknown) => void;
  #fruitless = 0;
  #renewed = 0;

  /**
   * @param signal ends the waiting; its reason is then thrown
   * @param onRetry told of what failed before it is tried again
   */
  constructor(clock: Clock, signal: AbortSignal, renewals: Renewals, onRetry: (error: unknown) => void) {
    this.#clock = clock;
    this.#signal = signal;
    this.#renewals = renewals;
    this.#onRetry = onRetry;
  }

  /** Something arrived: what failed before no longer counts. */
  progressed(): void {
    this.#fruitless = 0;
    this.#renewed = 0;
  }

  /**
   * Resolves with whether there shall be another try, when it is time for it.
   *
   * @param generation of the credentials with which the failed try was made
   */
  async again(error: unknown, generation: number): Promise<boolean> {
    const { kind } = readAwsError(error);
    if (kind === 'credentials') {
      this.#renewed += 1;
      if (this.#renewed > maxRenewals) return false;
      this.#onRetry(error);
      this.#renewals.renew(generation);
      return true;
    }
    if (kind !== 'throttled' && kind !== 'server' && kind !== 'network') return false;
    this.#fruitless += 1;
    if (this.#fruitless >= maxFruitless) return false;
    this.#onRetry(error);
    const delay = Math.min(longestDelay, firstDelay * 2 ** (this.#fruitless - 1));
    // Ranges that failed together shall not all come back at the same moment.
    await this.#clock.sleep(delay * (0.5 + Math.random() / 2), this.#signal);
    return true;
  }
}

/** Several ranges find the same credentials expired: they are renewed once. */
export class Renewals {
  /** Counts the renewals. */
  generation = 0;
  readonly #renew: () => void;

  constructor(renew: () => void) {
    this.#renew = renew;
  }

  renew(generation: number): void {
    if (generation !== this.generation) return;
    this.generation += 1;
    this.#renew();
  }
}
