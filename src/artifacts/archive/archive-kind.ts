import { closeSync, constants, openSync, readSync } from 'node:fs';
import { constants as zlib, gunzipSync } from 'node:zlib';
import type { ArchiveFormat } from '../extract/archive-format.ts';
import { isGzip, isTarHeader } from '../extract/tar/header.ts';
import { unreadable } from './entry.ts';

/** Of a zip's end record without its comment, and of the longest comment. */
const endRecord = 22;
const longestComment = 0xffff;

/**
 * What kind of archive a file is, by its content; undefined: none. Other zips in all but name (jar, whl, vsix) are
 * zips; a gzipped file that is no tar is no archive.
 *
 * @throws Failure where it cannot be read
 */
export function archiveKind({ path, size }: { path: string; size: number }): ArchiveFormat | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY);
  } catch (error) {
    throw unreadable(path, error);
  }
  try {
    const head = read(file, 0, Math.min(size, 4096));
    if (isTarHeader(head)) return 'tar';
    if (isGzip(head)) return isTarHeader(gunzipStart(head)) ? 'tar.gz' : undefined;
    if (!isZipStart(head)) return undefined;
    const tail = Math.min(size, endRecord + longestComment);
    return hasZipEnd(read(file, size - tail, tail)) ? 'zip' : undefined;
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    closeSync(file);
  }
}

function read(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

/** The first entry's local header, or of an archive with none its end record. */
function isZipStart(head: Buffer): boolean {
  if (head.length < endRecord) return false;
  const signature = head.readUInt32LE(0);
  return signature === 0x04034b50 || signature === 0x06054b50;
}

/** The end record is the last thing in a zip: its comment reaches to the end of the file. */
function hasZipEnd(tail: Buffer): boolean {
  for (let at = tail.length - endRecord; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === 0x06054b50 && tail.readUInt16LE(at + 20) === tail.length - endRecord - at)
      return true;
  }
  return false;
}

/** As much of the content as the first bytes of a gzip file give. */
function gunzipStart(head: Buffer): Buffer {
  try {
    return gunzipSync(head, { finishFlush: zlib.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}
