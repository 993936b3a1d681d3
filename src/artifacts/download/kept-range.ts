import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ByteRange } from '../extract/byte-source.ts';
import type { ResponseHead } from './get-range.ts';
import type { Sink } from './range-reader.ts';

/** A range of an object that is longer goes into a temporary file. */
export const mostInMemory = 8 << 20;

/** Keeps a range of an object as its bytes arrive, and fills reads of it. */
export class KeptRange implements Sink {
  readonly #temporaryFolder: string;
  readonly #rangeOf: (head: ResponseHead) => ByteRange;
  #range: ByteRange | undefined;
  #bytes: Buffer | TemporaryFile = Buffer.alloc(0);
  #arrived = 0;
  #error: { readonly reason: unknown } | undefined;
  #waiting: { readonly until: number; readonly settle: () => void }[] = [];

  /** @param rangeOf called once, with the first answer: which bytes of the object to keep */
  constructor(temporaryFolder: string, rangeOf: (head: ResponseHead) => ByteRange) {
    this.#temporaryFolder = temporaryFolder;
    this.#rangeOf = rangeOf;
  }

  begin(head: ResponseHead): ByteRange {
    if (this.#range !== undefined) return this.#range;
    const { start, end } = this.#rangeOf(head);
    this.#bytes =
      end - start <= mostInMemory
        ? Buffer.allocUnsafeSlow(end - start)
        : new TemporaryFile(join(this.#temporaryFolder, `artifact-${randomUUID()}`));
    this.#range = { start, end };
    return this.#range;
  }

  take(chunk: Uint8Array): void {
    if (this.#bytes instanceof TemporaryFile) this.#bytes.write(chunk);
    else this.#bytes.set(chunk, this.#arrived);
    this.#arrived += chunk.length;
    this.#settle(({ until }) => until <= this.#end);
  }

  /** No more bytes will come, and why. */
  fail(reason: unknown): void {
    this.#error = { reason };
    this.#settle(() => true);
  }

  /** Fills `target` with the object's bytes from `start` on, which must be of the range. */
  async read(start: number, target: Uint8Array): Promise<void> {
    const until = start + target.length;
    if (until > this.#end && this.#error === undefined) {
      await new Promise<void>((settle) => this.#waiting.push({ until, settle }));
    }
    if (until > this.#end && this.#error !== undefined) throw this.#error.reason;
    const from = start - (this.#range?.start ?? 0);
    if (this.#bytes instanceof TemporaryFile) this.#bytes.read(from, target);
    else target.set(this.#bytes.subarray(from, from + target.length));
  }

  close(): void {
    if (this.#bytes instanceof TemporaryFile) this.#bytes.remove();
    this.#bytes = Buffer.alloc(0);
  }

  /** Where in the object the bytes end that have arrived. */
  get #end(): number {
    return (this.#range?.start ?? 0) + this.#arrived;
  }

  #settle(isDue: (waiting: { readonly until: number }) => boolean): void {
    if (this.#waiting.length === 0) return;
    for (const waiting of this.#waiting.filter(isDue)) waiting.settle();
    this.#waiting = this.#waiting.filter((waiting) => !isDue(waiting));
  }
}

/** Grows at its end, is read anywhere, and is nobody else's. */
class TemporaryFile {
  readonly #path: string;
  readonly #file: number;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'wx+', 0o600);
  }

  write(chunk: Uint8Array): void {
    for (let written = 0; written < chunk.length;) written += writeSync(this.#file, chunk, written);
  }

  read(start: number, target: Uint8Array): void {
    for (let filled = 0; filled < target.length;) {
      const read = readSync(this.#file, target, filled, target.length - filled, start + filled);
      if (read === 0)
        throw new Error(`The temporary file ${this.#path} is shorter than what was written to it.`);
      filled += read;
    }
  }

  remove(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }
}
