import { closeSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { createFile, setFileTime } from '../create-file.ts';
import { FileWriter } from '../file-writer.ts';
import { createInflater, type Inflater } from '../inflater.ts';
import { stored } from './central-directory.ts';
import { checkLocalHeader } from './local-header.ts';
import type { PackedEntry } from './packed-entry.ts';
import { inflateError, wrongCrc, wrongSize } from './wrong-data.ts';

const nothing = new Uint8Array(0);

/**
 * One large entry, verified and written piece by piece while its bytes arrive. Whatever is wrong with it shows in
 * the call that finds it, or in close(); its file is then taken away again.
 */
export class EntryStream {
  readonly #entry: PackedEntry;
  readonly #path: string;
  readonly #target: string;
  readonly #inflater: Inflater;
  #file: number | undefined;
  #writer: FileWriter | undefined;
  #packedLeft: number;
  #size = 0;
  #crc = 0;

  /** @param path of the entry below `folder`, in a directory that is there */
  constructor(entry: PackedEntry, path: string, folder: string) {
    this.#entry = entry;
    this.#path = path;
    this.#target = join(folder, path);
    this.#packedLeft = entry.packedSize;
    this.#inflater = entry.method === stored ? new Copier() : createInflater();
    this.#inflater.begin(entry.size);
  }

  /** Takes the first bytes, the whole local header among them. */
  async open(bytes: Buffer): Promise<void> {
    await this.#orAbandon(async () => {
      const start = checkLocalHeader(bytes, 0, this.#entry, this.#path);
      if (this.#entry.superseded === 0) this.#file = createFile(this.#target, this.#entry.mode, this.#path);
      this.#writer = new FileWriter(this.#file, this.#path);
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
      await this.#unpack(nothing, true);
      if (this.#size !== this.#entry.size || this.#packedLeft !== 0) throw wrongSize(this.#path);
      if (this.#crc !== this.#entry.crc) throw wrongCrc(this.#path);
      await this.#writer?.end();
    });
    if (this.#file === undefined) return;
    setFileTime(this.#file, this.#entry.time);
    closeSync(this.#file);
  }

  async #takePacked(bytes: Buffer): Promise<void> {
    // What comes after the data is a data descriptor, or nothing of interest.
    const packed = bytes.subarray(0, this.#packedLeft);
    this.#packedLeft -= packed.length;
    if (packed.length > 0) await this.#unpack(packed, false);
  }

  async #unpack(packed: Uint8Array, isLast: boolean): Promise<void> {
    const writer = this.#writer;
    if (writer === undefined) throw new Error('The stream is not open.');
    let left = packed;
    for (let isFull = true; isFull;) {
      const output = await writer.buffer();
      const { taken, made } = this.#inflater.inflate(left, output, isLast);
      left = left.subarray(taken);
      isFull = made === output.length;
      this.#size += made;
      if (this.#size > this.#entry.size) throw wrongSize(this.#path);
      this.#crc = crc32(output.subarray(0, made), this.#crc);
      writer.write(output, made);
    }
    // The data have ended before what belongs to the entry does.
    if (left.length > 0) throw wrongSize(this.#path);
  }

  async #orAbandon(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      await this.#writer?.settle();
      if (this.#file !== undefined) {
        closeSync(this.#file);
        unlinkSync(this.#target);
        this.#file = undefined;
      }
      throw inflateError(error, this.#path);
    }
  }
}

/** Stored data become what they are. */
class Copier implements Inflater {
  begin(): void {
    // Nothing was kept.
  }

  inflate(input: Uint8Array, output: Uint8Array) {
    const length = Math.min(input.length, output.length);
    output.set(input.subarray(0, length));
    return { taken: length, made: length };
  }
}
