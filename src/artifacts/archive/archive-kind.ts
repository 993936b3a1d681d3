import { closeSync, openSync, readSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import type { ArchiveFormat } from '../extract/archive-format.ts';
import { isGzip, isTarHeader } from '../extract/tar/header.ts';
import { hasEndRecord, maxTailBytes } from '../extract/zip/end-record.ts';
import { unreadable } from './entry.ts';

/**
 * What kind of archive a file is, by its content; undefined: none. Other zips in all but name (jar, whl, vsix) are
 * zips; a gzipped file that is no tar is no archive, nor is a program with a zip behind it.
 *
 * @throws Failure where it cannot be read
 */
export function archiveKind({ path, size }: { path: string; size: number }): ArchiveFormat | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const head = read(file, 0, Math.min(size, 4096));
    if (isTarHeader(head)) return 'tar';
    if (isGzip(head)) return isTarHeader(gunzipStart(head)) ? 'tar.gz' : undefined;
    if (!isZipStart(head)) return undefined;
    const tail = Math.min(size, maxTailBytes);
    return hasEndRecord(read(file, size - tail, tail)) ? 'zip' : undefined;
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function read(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

/** The first entry's local header, or of an archive with none its end record. */
function isZipStart(head: Buffer): boolean {
  return head.length >= 4 && [0x04034b50, 0x06054b50].includes(head.readUInt32LE(0));
}

/** As much of the content as the first bytes of a gzip file give. */
function gunzipStart(head: Buffer): Buffer {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}
