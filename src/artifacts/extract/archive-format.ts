import { closeSync, openSync, readSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import type { ByteSource } from './byte-source.ts';
import { isEmptyTar, isGzip, isTarHeader, tarRecord } from './tar/header.ts';
import { hasEndRecord, maxTailBytes, splitMarker } from './zip/end-record.ts';

export type ArchiveFormat = 'zip' | 'tar' | 'tar.gz';

/** Bytes that show what a source is: all of a tar without entries. */
const headBytes = tarRecord + 1;
/** Signatures of a local header and, in a zip without entries, of its end record. */
const zipStarts = [0x04034b50, 0x06054b50];

/** Tells by its content what a source is; undefined for what is no archive. */
export async function archiveFormat(source: ByteSource): Promise<ArchiveFormat | undefined> {
  const head = Buffer.alloc(Math.min(headBytes, source.size));
  await source.read(0, head);
  // A split zip's first part begins with a marker (APPNOTE 8.5.3).
  if (startsWith(head, [...zipStarts, splitMarker])) return 'zip';
  if (isGzip(head)) {
    // What cannot be read counts as a tar: extracting it tells what is wrong.
    const content = gunzipStart(head, head.length === source.size);
    return content === undefined || isTar(content) ? 'tar.gz' : undefined;
  }
  if (isTar(head)) return 'tar';
  // Something else may stand before a zip, a program that extracts it for one.
  const tail = Buffer.alloc(Math.min(maxTailBytes, source.size));
  await source.read(source.size - tail.length, tail);
  return hasEndRecord(tail) ? 'zip' : undefined;
}

/**
 * The format of a file that is meant to be an archive; undefined: it is none. Other zips in all but name (jar, whl, vsix)
 * are zips; a gzipped file that is no tar is no archive, nor is a program with a zip behind it.
 */
export function formatOfFile(path: string, size: number): ArchiveFormat | undefined {
  const file = openSync(path, 'r');
  const read = (position: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, position));
  };
  try {
    const head = read(0, Math.min(size, headBytes));
    if (isTarHeader(head)) return 'tar';
    if (isGzip(head)) return isTarHeader(gunzipStart(head) ?? Buffer.alloc(0)) ? 'tar.gz' : undefined;
    if (!startsWith(head, zipStarts)) return undefined;
    const tail = Math.min(size, maxTailBytes);
    return hasEndRecord(read(size - tail, tail)) ? 'zip' : undefined;
  } finally {
    closeSync(file);
  }
}

function startsWith(head: Buffer, signatures: readonly number[]): boolean {
  return head.length >= 4 && signatures.includes(head.readUInt32LE(0));
}

/** @param head more than a record of the source, or all of it */
function isTar(head: Buffer): boolean {
  return isTarHeader(head) || isEmptyTar(head);
}

/**
 * The content of the first bytes of gzip data, as far as they go; undefined where they are damaged.
 *
 * @param isWhole whether they are all: then data that are cut short are damaged
 */
function gunzipStart(head: Buffer, isWhole = false): Buffer | undefined {
  try {
    return gunzipSync(head, isWhole ? {} : { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}
