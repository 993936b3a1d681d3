import type { Gunzip, InflateRaw, ZlibOptions } from 'node:zlib';
import { releaseMemory } from '../release-memory.ts';

/** Bytes of zlib's output buffers: 256 KiB take a sixth more processor time. */
const chunkSize = 2 << 20;

/** Puts data through a zlib stream piece by piece; zlib works on its own thread while the output is taken on this one. */
export class ZlibStream {
  readonly #zlib: Gunzip | InflateRaw;
  /** Ends the step in progress: zlib never calls back for data that fail, or end before the input does. */
  #endStep = (): void => undefined;
  #error: { readonly reason: unknown } | undefined;
  #hasEnded = false;

  /** @param take is called with the output; its errors end the stream */
  constructor(create: (options: ZlibOptions) => Gunzip | InflateRaw, take: (output: Buffer) => void) {
    const zlib = create({ chunkSize });
    this.#zlib = zlib;
    zlib.on('data', (output: Buffer) => {
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
    zlib.on('error', (error) => {
      this.#fail(error);
    });
    zlib.on('end', () => {
      this.#hasEnded = true;
      this.#endStep();
    });
  }

  /** Resolves when zlib has read all of `input`; at once where the data have ended before. */
  write(input: Uint8Array): Promise<void> {
    return this.#step((done) => {
      this.#zlib.write(input, (error) => {
        if (error == null) done();
      });
    });
  }

  /** Resolves with the number of bytes that the data took when all output has been taken. */
  async end(): Promise<number> {
    await this.#step(() => {
      this.#zlib.end();
    });
    return this.#zlib.bytesWritten;
  }

  destroy(): void {
    this.#zlib.destroy();
  }

  async #step(start: (done: () => void) => void): Promise<void> {
    this.#throwIfFailed();
    await new Promise<void>((resolve) => {
      this.#endStep = resolve;
      if (this.#hasEnded) resolve();
      else start(resolve);
    });
    // Also what the last output's listener threw after zlib was done.
    this.#throwIfFailed();
  }

  #throwIfFailed(): void {
    if (this.#error !== undefined) throw this.#error.reason;
  }

  #fail(reason: unknown): void {
    this.#error ??= { reason };
    this.#zlib.destroy();
    this.#endStep();
  }
}
