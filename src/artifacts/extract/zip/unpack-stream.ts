import type { PathLike } from 'node:fs';
import { crc32, createInflateRaw } from 'node:zlib';
import { NewFile } from '../create-file.ts';
import { ZlibStream } from '../zlib-stream.ts';
import { stored } from './central-directory.ts';
import { kindNumbers, type PackedEntry } from './directory.ts';
import { checkLocalHeader } from './local-header.ts';
import { inflateError, wrongCrc, wrongSize } from './unpack-batch.ts';

/** One large entry, verified and written while its bytes arrive. Where a call rejects, abandon() is the next one. */
export class EntryStream {
  readonly #entry: PackedEntry;
  readonly #path: string;
  readonly #target: PathLike;
  /** Undefined for stored data. */
  readonly #zlib: ZlibStream | undefined;
  #file: NewFile | undefined;
  #isOpen = false;
  #packedLeft: number;
  #size = 0;
  #crc = 0;

  /** @param target where it goes, in a directory that is there */
  constructor(entry: PackedEntry, path: string, target: PathLike) {
    this.#entry = entry;
    this.#path = path;
    this.#target = target;
    this.#packedLeft = entry.packedSize;
    if (entry.method === stored) return;
    this.#zlib = new ZlibStream(createInflateRaw, (output) => {
      this.#write(output);
    });
  }

  /** Takes the next bytes, the whole local header in the first; resolves when they are no longer needed. */
  async take(bytes: Buffer): Promise<void> {
    const start = this.#isOpen ? 0 : this.#open(bytes);
    // What comes after the data is a data descriptor, or nothing of interest.
    const packed = bytes.subarray(start, start + this.#packedLeft);
    this.#packedLeft -= packed.length;
    if (this.#zlib === undefined) this.#write(packed);
    else if (packed.length > 0) await this.#orInflateError(this.#zlib.write(packed));
  }

  /** Verifies the whole, once all of it was given. */
  async end(): Promise<void> {
    const taken = this.#zlib === undefined ? this.#size : await this.#orInflateError(this.#zlib.end());
    const { size, packedSize, crc, time } = this.#entry;
    if (this.#size !== size || taken !== packedSize || this.#packedLeft !== 0) throw wrongSize(this.#path);
    if (this.#crc !== crc) throw wrongCrc(this.#path);
    this.#file?.close(time);
  }

  /** Removes its file. */
  abandon(): void {
    this.#zlib?.destroy();
    this.#file?.remove();
  }

  /** Returns where its data begin. */
  #open(bytes: Buffer): number {
    const { kind, mode, superseded } = this.#entry;
    const start = checkLocalHeader(bytes, 0, this.#entry, this.#path);
    if (superseded === 0 && kind === kindNumbers.file)
      this.#file = new NewFile(this.#target, mode, this.#path);
    this.#isOpen = true;
    return start;
  }

  #write(data: Buffer): void {
    this.#size += data.length;
    if (this.#size > this.#entry.size) throw wrongSize(this.#path);
    this.#crc = crc32(data, this.#crc);
    this.#file?.write(data);
  }

  async #orInflateError<T>(step: Promise<T>): Promise<T> {
    try {
      return await step;
    } catch (error) {
      throw inflateError(error, this.#path);
    }
  }
}
