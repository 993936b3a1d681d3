import { closeSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, createInflateRaw } from 'node:zlib';
import { createFile, setFileTime, writeAll } from '../create-file.ts';
import { ZlibStream } from '../zlib-stream.ts';
import { stored } from './central-directory.ts';
import { checkLocalHeader } from './local-header.ts';
import type { PackedEntry } from './directory.ts';
import { inflateError, wrongCrc, wrongSize } from './unpack-batch.ts';

/** Bytes of zlib's output buffers: smaller ones take up to a sixth more processor time. */
const chunkSize = 1 << 20;

/**
 * One large entry, verified and written piece by piece while its bytes arrive. What is wrong with it is thrown by the
 * call that finds it, or by close(); its file is then removed.
 */
export class EntryStream {
  readonly #entry: PackedEntry;
  readonly #path: string;
  readonly #target: string;
  /** Undefined for stored data. */
  readonly #zlib: ZlibStream | undefined;
  #file: number | undefined;
  #packedLeft: number;
  #size = 0;
  #crc = 0;

  /** @param path of the entry below `folder`, in a directory that is there */
  constructor(entry: PackedEntry, path: string, folder: string) {
    this.#entry = entry;
    this.#path = path;
    this.#target = join(folder, path);
    this.#packedLeft = entry.packedSize;
    if (entry.method !== stored) {
      this.#zlib = new ZlibStream(createInflateRaw({ chunkSize }), (output) => {
        this.#write(output);
      });
    }
  }

  /** Takes the first bytes, the whole local header among them. */
  async open(bytes: Buffer): Promise<void> {
    await this.#orRemove(async () => {
      const start = checkLocalHeader(bytes, 0, this.#entry, this.#path);
      if (this.#entry.superseded === 0) this.#file = createFile(this.#target, this.#entry.mode, this.#path);
      await this.#takePacked(bytes.subarray(start));
    });
  }

  /** Takes the bytes that follow; resolves when they are no longer needed. */
  async continue(bytes: Buffer): Promise<void> {
    await this.#orRemove(() => this.#takePacked(bytes));
  }

  /** Verifies the whole, once all of it was given. */
  async close(): Promise<void> {
    await this.#orRemove(async () => {
      const taken = (await this.#zlib?.end()) ?? this.#size;
      const { size, packedSize, crc } = this.#entry;
      if (this.#size !== size || taken !== packedSize || this.#packedLeft !== 0) throw wrongSize(this.#path);
      if (this.#crc !== crc) throw wrongCrc(this.#path);
    });
    if (this.#file === undefined) return;
    setFileTime(this.#file, this.#entry.time);
    closeSync(this.#file);
  }

  async #takePacked(bytes: Buffer): Promise<void> {
    // What comes after the data is a data descriptor, or nothing of interest.
    const packed = bytes.subarray(0, this.#packedLeft);
    this.#packedLeft -= packed.length;
    if (packed.length === 0) return;
    if (this.#zlib === undefined) this.#write(packed);
    else await this.#zlib.write(packed);
  }

  #write(data: Buffer): void {
    this.#size += data.length;
    if (this.#size > this.#entry.size) throw wrongSize(this.#path);
    this.#crc = crc32(data, this.#crc);
    if (this.#file !== undefined) writeAll(this.#file, data, this.#path);
  }

  async #orRemove(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.#zlib?.destroy();
      if (this.#file !== undefined) {
        closeSync(this.#file);
        unlinkSync(this.#target);
        this.#file = undefined;
      }
      throw inflateError(error, this.#path);
    }
  }
}
