/** Pieces of memory of one size that come and go; who finds none waits in turn. */
export class Slots {
  readonly memory: SharedArrayBuffer;
  readonly #size: number;
  readonly #free: number[];
  readonly #waiting: ((offset: number) => void)[] = [];

  constructor(count: number, size: number) {
    this.memory = new SharedArrayBuffer(count * size);
    this.#size = size;
    this.#free = Array.from({ length: count }, (_, index) => index * size).reverse();
  }

  /** Resolves with the offset of a piece that is the caller's until its release. */
  async take(): Promise<number> {
    return this.#free.pop() ?? (await new Promise((resolve) => this.#waiting.push(resolve)));
  }

  release(offset: number): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(offset);
    else next(offset);
  }

  /** The first `length` bytes of the piece at `offset`. */
  bytes(offset: number, length: number): Uint8Array {
    return new Uint8Array(this.memory, offset, Math.min(length, this.#size));
  }
}
