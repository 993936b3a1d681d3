import { constants, gunzipSync } from 'node:zlib';
import type { ByteSource } from './byte-source.ts';
import { isEmptyTar, isGzip, isTarHeader, tarRecord } from './tar/header.ts';
import { hasEndRecord, maxTailBytes, splitMarker } from './zip/end-record.ts';

export type ArchiveFormat = 'zip' | 'tar' | 'tar.gz';

/** Bytes that show what a source is: all of a tar without entries. */
const headBytes = tarRecord + 1;

/** Tells by its content what a source is; undefined for what is no archive. */
export async function archiveFormat(source: ByteSource): Promise<ArchiveFormat | undefined> {
  const head = Buffer.alloc(Math.min(headBytes, source.size));
  await source.read(0, head);
  if (startsLikeZip(head)) return 'zip';
  if (isGzip(head)) return holdsTar(head, head.length === source.size) ? 'tar.gz' : undefined;
  if (isTar(head)) return 'tar';
  // Something else may stand before a zip, a program that extracts it for one.
  const tail = Buffer.alloc(Math.min(maxTailBytes, source.size));
  await source.read(source.size - tail.length, tail);
  return hasEndRecord(tail) ? 'zip' : undefined;
}

/** A local header; of a zip without entries its end record; of a split zip's first part the marker of APPNOTE 8.5.3. */
function startsLikeZip(head: Buffer): boolean {
  return head.length >= 4 && [0x04034b50, 0x06054b50, splitMarker].includes(head.readUInt32LE(0));
}

/** @param head more than a record of the source, or all of it */
function isTar(head: Buffer): boolean {
  return isTarHeader(head) || isEmptyTar(head);
}

/** Whether what is gzipped begins like a tar. What cannot be read counts as one: extracting it tells what is wrong. */
function holdsTar(head: Buffer, isWhole: boolean): boolean {
  try {
    return isTar(gunzipSync(head, isWhole ? {} : { finishFlush: constants.Z_SYNC_FLUSH }));
  } catch {
    return true;
  }
}
