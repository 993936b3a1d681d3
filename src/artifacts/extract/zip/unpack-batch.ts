import { chmodSync } from 'node:fs';
import { join, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { createInflate } from '../../raw-deflate.ts';
import { type ArchiveError, codeOf, corrupt, quoted } from '../archive-error.ts';
import { createDirectory, writeFile } from '../create-file.ts';
import { decodeName } from '../name-encoding.ts';
import { stored } from './central-directory.ts';
import { kindNumbers, type PackedEntry, type SortedZip } from './directory.ts';
import { checkLocalHeader } from './local-header.ts';
import { maxBufferedSize, packedEntry } from './plan.ts';

/** Small entries that lie next to each other, to be unpacked on this thread or another: plain data. */
export interface UnpackRequest {
  readonly zip: SortedZip;
  /** Position of the first. */
  readonly from: number;
  /** Where in the source their bytes begin. */
  readonly start: number;
  /** Where these are in the memory that all threads share. */
  readonly offset: number;
  readonly length: number;
  /** Their paths below the folder, with a pathSeparator between any two. */
  readonly paths: string;
  /** Paths, in the same way, of directories to make first, each after those above it; empty where there is none. */
  readonly directories: string;
}

/** What a request finds out beside the files that it writes. */
export interface Findings {
  /** The symbolic links' targets, by position. */
  readonly links: readonly (readonly [position: number, target: string])[];
  /** Of each of the request's directories what createDirectory() returned. */
  readonly directories: readonly number[];
}

/** No path has one in it. */
export const pathSeparator = '\0';

/**
 * Verifies and writes entries whose bytes are all there. Synchronous throughout, and every entry through the same
 * memory: thousands of small files cost several times as much through streams and promises.
 *
 * @param memory in which the requests' bytes are
 * @param folder absolute; everything is written below it
 */
export function createUnpacker(
  memory: ArrayBufferLike,
  folder: string,
): (request: UnpackRequest) => Findings {
  const inflateInto = createInflate();
  /** One byte more than any entry has, so that zlib shows where data go on. Memory that is not touched costs nothing. */
  const output = Buffer.allocUnsafeSlow(maxBufferedSize + 1);

  return (request) => {
    const directories: number[] = [];
    const names = request.directories === '' ? [] : request.directories.split(pathSeparator);
    try {
      for (const name of names) directories.push(createDirectory(join(folder, name), name));
      return { directories, links: unpack(request) };
    } catch (error) {
      // No Findings are returned: modes that were changed to make them writable are restored here.
      directories.forEach((mode, index) => {
        if (mode >= 0) chmodSync(join(folder, names[index] ?? ''), mode);
      });
      throw error;
    }
  };

  function unpack({ zip, from, start, offset, length, paths }: UnpackRequest): Findings['links'] {
    const bytes = Buffer.from(memory, offset, length);
    const links: [number, string][] = [];
    paths.split(pathSeparator).forEach((path, index) => {
      const entry = packedEntry(zip, from + index, start);
      const data = dataOf(bytes, entry, path);
      if (entry.superseded === 1) return;
      if (entry.kind === kindNumbers.link) links.push([from + index, decodeName(Buffer.from(data))]);
      // No join(): the path has nothing in it to be resolved.
      if (entry.kind === kindNumbers.file) writeFile(`${folder}${sep}${path}`, data, entry, path);
    });
    return links;
  }

  /** Valid until the next call. */
  function dataOf(bytes: Buffer, entry: PackedEntry, path: string): Buffer {
    const start = checkLocalHeader(bytes, entry.start, entry, path);
    const packed = bytes.subarray(start, start + entry.packedSize);
    const data = entry.method === stored ? packed : inflate(packed, entry.size, path);
    if (data.length !== entry.size) throw wrongSize(path);
    if (crc32(data) !== entry.crc) throw wrongCrc(path);
    return data;
  }

  function inflate(packed: Buffer, size: number, path: string): Buffer {
    try {
      const { taken, made } = inflateInto(packed, output.subarray(0, size + 1));
      if (taken !== packed.length) throw wrongSize(path);
      return output.subarray(0, made);
    } catch (error) {
      throw inflateError(error, path);
    }
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
