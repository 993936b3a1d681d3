import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, inflateRawSync, type ZlibOptions } from 'node:zlib';
import { giveBack } from '../give-back.ts';
import { createFile, writeAll } from '../create-file.ts';
import { decodeName } from '../name-encoding.ts';
import { stored } from './central-directory.ts';
import { kindNumbers } from './directory.ts';
import { checkLocalHeader } from './local-header.ts';
import { decodeEntry, type PackedEntry } from './packed-entry.ts';
import { pathSeparator, type FoundLinks } from './unpack-request.ts';
import { inflateError, wrongCrc, wrongSize } from './wrong-data.ts';

/**
 * Verifies and writes entries whose bytes are all there. Synchronous throughout: thousands of small files cost
 * several times as much through streams and promises.
 *
 * @param bytes from the first entry's local header on
 * @param folder absolute; the entries' directories are there already
 */
export function unpackBatch(bytes: Buffer, entries: Float64Array, paths: string, folder: string): FoundLinks {
  const links: [number, string][] = [];
  paths.split(pathSeparator).forEach((path, index) => {
    const entry = decodeEntry(entries, index);
    const data = unpackEntry(bytes, entry, path);
    if (entry.superseded === 1) return;
    if (entry.kind === kindNumbers.link) links.push([index, decodeName(Buffer.from(data))]);
    if (entry.kind === kindNumbers.file) writeFile(join(folder, path), data, entry.mode, path);
    if (entry.method !== stored) giveBack(data);
  });
  return links;
}

function unpackEntry(bytes: Buffer, entry: PackedEntry, path: string): Uint8Array {
  const own = bytes.subarray(entry.start, entry.start + entry.room);
  const start = checkLocalHeader(own, entry, path);
  const packed = own.subarray(start, start + entry.packedSize);
  const data = entry.method === stored ? packed : inflate(packed, entry.size, path);
  if (data.length !== entry.size) throw wrongSize(path);
  if (crc32(data) !== entry.crc) throw wrongCrc(path);
  return data;
}

function inflate(packed: Uint8Array, size: number, path: string): Uint8Array {
  try {
    // One byte more than is needed, so that zlib meets the end of the data in its first call.
    const chunkSize = Math.max(64, size + 1);
    const { buffer, engine } = inflateInfo(packed, {
      chunkSize,
      maxOutputLength: Math.max(1, size),
      info: true,
    });
    if (engine.bytesWritten !== packed.length) throw wrongSize(path);
    return buffer;
  } catch (error) {
    throw inflateError(error, path);
  }
}

/** With `info` there is more than the type declarations know: how many bytes the data really took. */
const inflateInfo = inflateRawSync as unknown as (
  packed: Uint8Array,
  options: ZlibOptions,
) => { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };

function writeFile(path: string, data: Uint8Array, mode: number, entry: string): void {
  const file = createFile(path, mode, entry);
  try {
    writeAll(file, data, entry);
  } finally {
    closeSync(file);
  }
}
