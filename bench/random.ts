/** The same numbers for the same seed, on every machine (xorshift32). */
export class Random {
  #state: number;

  /** @param seed any integer but 0 */
  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** 0 up to, not including, 2^32. */
  #next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return state >>> 0;
  }

  /** 0 up to, not including, 1. */
  fraction(): number {
    return this.#next() / 2 ** 32;
  }

  /** An integer, `low` up to and including `high`. */
  between(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  /** One of them; the first ones far more often than the last, as words are in any text. */
  frequent<T>(items: readonly T[]): T {
    return at(items, Math.floor(items.length * this.fraction() ** 3));
  }

  any<T>(items: readonly T[]): T {
    return at(items, Math.floor(items.length * this.fraction()));
  }

  /** Sizes of files: many small ones, few large ones. `spread` is the deviation of the logarithm. */
  logNormal(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.fraction())) * Math.cos(2 * Math.PI * this.fraction());
    return Math.floor(median * Math.exp(normal * spread));
  }

  /** What nothing can compress. */
  bytes(length: number): Buffer {
    const words = new Uint32Array(Math.ceil(length / 4));
    for (let index = 0; index < words.length; index += 1) words[index] = this.#next();
    return Buffer.from(words.buffer, 0, length);
  }
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError('There is nothing to choose from.');
  return item;
}
