import { write } from 'node:fs';
import { promisify } from 'node:util';
import { fileError } from './create-file.ts';

const writeAt = promisify(write);

const bufferBytes = 1 << 20;
/** One that is filled, and others that are being written. */
const maxBuffers = 3;

/** Writes a file on Node's thread pool, while this thread makes the bytes that follow. */
export class FileWriter {
  readonly #file: number | undefined;
  readonly #entry: string;
  readonly #free: Buffer[] = [];
  #buffers = 0;
  #position = 0;
  readonly #writing: Promise<void>[] = [];
  #error: { readonly reason: unknown } | undefined;

  /**
   * @param file undefined: what is written goes nowhere
   * @param entry the entry's name, for messages
   */
  constructor(file: number | undefined, entry: string) {
    this.#file = file;
    this.#entry = entry;
  }

  /** Resolves with memory that is the caller's until it is written. Rejects where an earlier write has failed. */
  async buffer(): Promise<Buffer> {
    // An earlier write may be long done, and its buffer in use again: hence not just one.
    while (this.#free.length === 0 && this.#buffers === maxBuffers) await this.#writing.shift();
    this.#throwIfFailed();
    const free = this.#free.pop();
    if (free !== undefined) return free;
    this.#buffers += 1;
    return Buffer.allocUnsafeSlow(bufferBytes);
  }

  /** Begins to write the first `length` bytes of a buffer behind what was written before. */
  write(buffer: Buffer, length: number): void {
    if (this.#file === undefined) {
      this.#free.push(buffer);
      return;
    }
    this.#writing.push(this.#writeAll(this.#file, buffer, length, this.#position));
    this.#position += length;
  }

  /** Resolves when everything is written, or is known to have failed; never rejects. */
  async settle(): Promise<void> {
    await Promise.all(this.#writing);
  }

  /** Resolves when everything is written. */
  async end(): Promise<void> {
    await this.settle();
    this.#throwIfFailed();
  }

  async #writeAll(file: number, buffer: Buffer, length: number, position: number): Promise<void> {
    try {
      for (let written = 0; written < length;) {
        const { bytesWritten } = await writeAt(file, buffer, written, length - written, position + written);
        written += bytesWritten;
      }
    } catch (error) {
      this.#error ??= { reason: fileError(error, this.#entry) };
    }
    this.#free.push(buffer);
  }

  #throwIfFailed(): void {
    if (this.#error !== undefined) throw this.#error.reason;
  }
}
