import { closeSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, createInflateRaw } from 'node:zlib';
import { createFile, writeAll } from '../create-file.ts';
import { InflateStream } from '../inflate-stream.ts';
import { stored } from './central-directory.ts';
import { checkLocalHeader } from './local-header.ts';
import type { PackedEntry } from './packed-entry.ts';
import { inflateError, wrongCrc, wrongSize } from './wrong-data.ts';

/** Large enough that going to zlib's thread and back costs nothing beside the work. */
const chunkSize = 1 << 20;

/**
 * One large entry, verified and written piece by piece while its bytes arrive. Whatever is wrong with it shows in
 * the call that finds it, or in close(); its file is then taken away again.
 */
export class EntryStream {
  readonly #entry: PackedEntry;
  readonly #path: string;
  readonly #target: string;
  readonly #inflate: InflateStream | undefined;
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
    if (entry.method === stored) return;
    this.#inflate = new InflateStream(createInflateRaw({ chunkSize }), (output) => {
      this.#take(output);
    });
  }

  /** Takes the first bytes, the whole local header among them. */
  async open(bytes: Buffer): Promise<void> {
    await this.#orAbandon(async () => {
      const start = checkLocalHeader(bytes, this.#entry, this.#path);
      if (this.#entry.superseded === 0) this.#file = createFile(this.#target, this.#entry.mode, this.#path);
      await this.#takePacked(bytes.subarray(start));
    });
  }

  /** Takes the bytes that follow; resolves when they are no longer needed. */
  async continue(bytes: Buffer): Promise<void> {
    await this.#orAbandon(() => this.#takePacked(bytes));
  }

  /** Verifies the whole, once all of it was given. */
  async close(): Promise<void> {
    await this.#orAbandon(async () => {
      const packed = await this.#inflate?.end();
      if (packed !== undefined && packed !== this.#entry.packedSize) throw wrongSize(this.#path);
      if (this.#size !== this.#entry.size || this.#packedLeft !== 0) throw wrongSize(this.#path);
      if (this.#crc !== this.#entry.crc) throw wrongCrc(this.#path);
    });
    if (this.#file !== undefined) closeSync(this.#file);
  }

  async #takePacked(bytes: Buffer): Promise<void> {
    // What comes after the data is a data descriptor, or nothing of interest.
    const packed = bytes.subarray(0, this.#packedLeft);
    this.#packedLeft -= packed.length;
    if (this.#inflate === undefined) this.#take(packed);
    else if (packed.length > 0) await this.#inflate.write(packed);
  }

  #take(output: Buffer): void {
    this.#size += output.length;
    if (this.#size > this.#entry.size) throw wrongSize(this.#path);
    this.#crc = crc32(output, this.#crc);
    if (this.#file !== undefined) writeAll(this.#file, output, this.#path);
  }

  async #orAbandon(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.#inflate?.destroy();
      if (this.#file !== undefined) {
        closeSync(this.#file);
        unlinkSync(this.#target);
        this.#file = undefined;
      }
      throw inflateError(error, this.#path);
    }
  }
}
