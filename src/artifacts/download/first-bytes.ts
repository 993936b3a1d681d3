import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ResponseHead } from './get-range.ts';
import type { Sink } from './range-reader.ts';

/** What the first request asks for; an object up to this size takes no other. */
export const firstBytesLength = 8 << 20;

/**
 * Takes the answer to the first request: the object's first bytes, kept in memory; or all of an object that is
 * larger, from a server that ignores ranges, in a temporary file.
 */
export class FirstBytes implements Sink {
  readonly #temporaryFolder: string;
  readonly #onOpen: (size: number) => void;
  #size: number | undefined;
  #kept: Buffer | TemporaryFile = Buffer.alloc(0);
  #arrived = 0;
  #length = 0;
  #error: { readonly reason: unknown } | undefined;
  #waiting: { readonly until: number; readonly settle: () => void }[] = [];

  /** @param onOpen called once, with the object's size in bytes */
  constructor(temporaryFolder: string, onOpen: (size: number) => void) {
    this.#temporaryFolder = temporaryFolder;
    this.#onOpen = onOpen;
  }

  /** How many of the object's bytes will be here. */
  get length(): number {
    return this.#length;
  }

  begin(head: ResponseHead): number {
    if (this.#size !== undefined) return this.#length;
    const total = /\/(\d+)$/.exec(head.contentRange ?? '')?.[1];
    const size = total === undefined ? head.length : Number(total);
    if (size === undefined) throw new Error('S3 did not tell the size of the object.');
    this.#size = size;
    this.#length = total === undefined ? size : Math.min(size, firstBytesLength);
    this.#kept =
      this.#length <= firstBytesLength
        ? Buffer.allocUnsafeSlow(this.#length)
        : new TemporaryFile(join(this.#temporaryFolder, `artifact-${randomUUID()}`));
    this.#onOpen(size);
    return this.#length;
  }

  take(chunk: Uint8Array): void {
    if (this.#kept instanceof TemporaryFile) this.#kept.write(chunk);
    else this.#kept.set(chunk, this.#arrived);
    this.#arrived += chunk.length;
    this.#settle((until) => until <= this.#arrived);
  }

  /** No more bytes will come, and why. */
  fail(reason: unknown): void {
    this.#error = { reason };
    this.#settle(() => true);
  }

  /** Fills `target` with bytes that are, or will be, among the first `length`. */
  async read(start: number, target: Uint8Array): Promise<void> {
    const until = start + target.length;
    if (until > this.#arrived && this.#error === undefined) {
      await new Promise<void>((settle) => this.#waiting.push({ until, settle }));
    }
    if (until > this.#arrived && this.#error !== undefined) throw this.#error.reason;
    if (this.#kept instanceof TemporaryFile) this.#kept.read(start, target);
    else target.set(this.#kept.subarray(start, until));
  }

  close(): void {
    if (this.#kept instanceof TemporaryFile) this.#kept.remove();
    this.#kept = Buffer.alloc(0);
  }

  #settle(isDue: (until: number) => boolean): void {
    if (this.#waiting.length === 0) return;
    for (const { settle } of this.#waiting.filter(({ until }) => isDue(until))) settle();
    this.#waiting = this.#waiting.filter(({ until }) => !isDue(until));
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
