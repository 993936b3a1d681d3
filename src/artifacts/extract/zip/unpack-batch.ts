import { closeSync } from 'node:fs';
import { sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { createInflate } from '../../raw-deflate.ts';
import { type ArchiveError, codeOf, corrupt, quoted } from '../archive-error.ts';
import { createFile, setFileTime, writeAll } from '../create-file.ts';
import { decodeName } from '../name-encoding.ts';
import { stored } from './central-directory.ts';
import { kindNumbers, type PackedEntry } from './directory.ts';
import { checkLocalHeader } from './local-header.ts';
import { maxBufferedSize, packedEntry } from './plan.ts';
import type { EntriesToUnpack, Findings } from './unpacker.ts';

/**
 * Verifies and writes entries whose bytes are all there. Synchronous throughout, and every entry through the same
 * memory: thousands of small files cost several times as much through streams and promises.
 */
export class BatchUnpacker {
  readonly #folder: string;
  readonly #inflateInto = createInflate();
  /** One byte more than any entry has, so that zlib shows where data go on. Memory that is not touched costs nothing. */
  readonly #output = Buffer.allocUnsafeSlow(maxBufferedSize + 1);

  /** @param folder absolute; the entries' directories are there already */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param bytes from the first entry's local header on */
  unpack(bytes: Buffer, { zip, from, start }: EntriesToUnpack, paths: readonly string[]): Findings['links'] {
    const links: [number, string][] = [];
    paths.forEach((path, index) => {
      const entry = packedEntry(zip, from + index, start);
      const data = this.#dataOf(bytes, entry, path);
      if (entry.superseded === 1) return;
      if (entry.kind === kindNumbers.link) links.push([from + index, decodeName(Buffer.from(data))]);
      // No join(): the path has nothing in it to be resolved.
      if (entry.kind === kindNumbers.file) writeFile(`${this.#folder}${sep}${path}`, data, entry, path);
    });
    return links;
  }

  /** Valid until the next call. */
  #dataOf(bytes: Buffer, entry: PackedEntry, path: string): Buffer {
    const start = checkLocalHeader(bytes, entry.start, entry, path);
    const packed = bytes.subarray(start, start + entry.packedSize);
    const data = entry.method === stored ? packed : this.#inflate(packed, entry.size, path);
    if (data.length !== entry.size) throw wrongSize(path);
    if (crc32(data) !== entry.crc) throw wrongCrc(path);
    return data;
  }

  #inflate(packed: Buffer, size: number, path: string): Buffer {
    try {
      const { taken, made } = this.#inflateInto(packed, this.#output.subarray(0, size + 1));
      if (taken !== packed.length) throw wrongSize(path);
      return this.#output.subarray(0, made);
    } catch (error) {
      throw inflateError(error, path);
    }
  }
}

function writeFile(path: string, data: Uint8Array, { mode, time }: PackedEntry, entry: string): void {
  const file = createFile(path, mode, entry);
  try {
    writeAll(file, data, entry);
    setFileTime(file, time);
  } finally {
    closeSync(file);
  }
}

export function wrongSize(path: string): ArchiveError {
  return corrupt(`the data of the entry ${quoted(path)} are not as long as its header says`);
}

export function wrongCrc(path: string): ArchiveError {
  return corrupt(`the data of the entry ${quoted(path)} do not fit its CRC-32`);
}

/** What zlib threw, in the archive's terms; anything else as it is. */
export function inflateError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === 'ERR_BUFFER_TOO_LARGE') return wrongSize(path);
  if (code?.startsWith('Z_') !== true) return error;
  return corrupt(`the data of the entry ${quoted(path)} are damaged (${code})`, { cause: error });
}
