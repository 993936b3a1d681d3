/**
 * The memory of parts, over all uploads: how much of it may be under way at the same time, first come, first served,
 * and the buffers themselves, which are used again instead of being left to the garbage collector.
 */
export class PartMemory {
  readonly #total: number;
  #free: number;
  readonly #waiting: { readonly bytes: number; readonly resolve: () => void }[] = [];
  readonly #spare: Buffer[] = [];

  /** @param total bytes that may be under way */
  constructor(total: number) {
    this.#total = total;
    this.#free = total;
  }

  /** A buffer of this size, whatever it holds. It is not under way yet. */
  allocate(size: number): Buffer {
    const index = this.#spare.findIndex(({ length }) => length === size);
    return this.#spare.splice(index, index === -1 ? 0 : 1)[0] ?? Buffer.allocUnsafeSlow(size);
  }

  /** Resolves when this part may go under way. One larger than the whole memory goes alone. */
  async enter({ length }: Buffer): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#waiting.push({ bytes: Math.min(length, this.#total), resolve });
      this.#admit();
    });
  }

  /** A part that has entered is done with, for good: its buffer will be written to. */
  leave(part: Buffer): void {
    this.#free += Math.min(part.length, this.#total);
    if (part.length === part.buffer.byteLength) this.#spare.push(part);
    this.#admit();
  }

  #admit(): void {
    for (
      let next = this.#waiting[0];
      next !== undefined && next.bytes <= this.#free;
      next = this.#waiting[0]
    ) {
      this.#waiting.shift();
      this.#free -= next.bytes;
      next.resolve();
    }
  }
}
