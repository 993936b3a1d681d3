import { setTimeout as delay } from 'node:timers/promises';

/** So much may be sent at once after a wait: makes up for timers, which are late by milliseconds. */
const creditMilliseconds = 50;

/** Lets bytes through at a rate. */
export class Pacer {
  readonly #bytesPerSecond: number;
  #freeAt = performance.now();

  constructor(bytesPerSecond: number) {
    this.#bytesPerSecond = bytesPerSecond;
  }

  /** The stream, in pieces of a few milliseconds each, none before its time. */
  async *pace(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const piece = Math.max(1024, Math.floor(this.#bytesPerSecond / 200));
    for await (const chunk of source) {
      for (let start = 0; start < chunk.length; start += piece) {
        const part = chunk.subarray(start, start + piece);
        await this.#wait(part.length);
        yield part;
      }
    }
  }

  async #wait(bytes: number): Promise<void> {
    const now = performance.now();
    this.#freeAt = Math.max(this.#freeAt, now - creditMilliseconds) + (bytes / this.#bytesPerSecond) * 1000;
    if (this.#freeAt > now) await delay(this.#freeAt - now);
  }
}
