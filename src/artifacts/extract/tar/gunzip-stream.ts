import { createGunzip, type Gunzip } from 'node:zlib';
import { releaseMemory } from '../../release-memory.ts';

const chunkSize = 256 << 10;

/** Feeds gzip data to zlib piece by piece, and hands out each piece of output in turn. */
export class GunzipStream {
  readonly #gunzip: Gunzip = createGunzip({ chunkSize });
  #onFail: (() => void) | undefined;
  #error: { readonly reason: unknown } | undefined;
  #hasEnded = false;
  #onEnd: (() => void) | undefined;

  /** @param take gets the output; what it throws ends the stream */
  constructor(take: (output: Buffer) => void) {
    this.#gunzip.on('data', (output: Buffer) => {
      // zlib's thread begins with the next piece as soon as this listener returns: take this one meanwhile.
      queueMicrotask(() => {
        if (this.#error !== undefined) return;
        try {
          take(output);
          // With its last byte zlib is done with the whole buffer.
          if (output.byteOffset + output.length === output.buffer.byteLength) releaseMemory(output);
        } catch (error) {
          this.#fail(error);
        }
      });
    });
    this.#gunzip.on('error', (error) => {
      this.#fail(error);
    });
    this.#gunzip.on('end', () => {
      this.#hasEnded = true;
      this.#onEnd?.();
    });
  }

  /** Resolves when zlib has read all of `input`; at once where the data have ended before. */
  write(input: Uint8Array): Promise<void> {
    return this.#step((done) => {
      // For data that end before the input does, zlib never calls back: it just ends.
      this.#onEnd = done;
      if (this.#hasEnded) done();
      else
        this.#gunzip.write(input, (error) => {
          if (error == null) done();
        });
    });
  }

  /** Resolves with the number of bytes that the data took when all output has been taken. */
  async end(): Promise<number> {
    await this.#step((done) => {
      this.#onEnd = done;
      if (this.#hasEnded) done();
      else this.#gunzip.end();
    });
    return this.#gunzip.bytesWritten;
  }

  destroy(): void {
    this.#gunzip.destroy();
  }

  async #step(start: (done: () => void) => void): Promise<void> {
    this.#throwIfFailed();
    await new Promise<void>((resolve) => {
      this.#onFail = resolve;
      start(resolve);
    });
    // Also what the last output's listener threw after zlib was done.
    this.#throwIfFailed();
  }

  #throwIfFailed(): void {
    if (this.#error !== undefined) throw this.#error.reason;
  }

  #fail(reason: unknown): void {
    this.#error ??= { reason };
    this.#gunzip.destroy();
    this.#onFail?.();
  }
}
