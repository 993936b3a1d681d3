import type { Entry } from './entry.ts';

// The records of a zip: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3 and 4.5.3).

/** The headers' values for one entry. */
export interface ZipEntry extends CompressedData {
  readonly name: Uint8Array;
  readonly size: number;
  /** The Unix mode with the kind of file in it. */
  readonly mode: number;
  /** Seconds since 1970, from 1980 on. */
  readonly time: number;
  /** CRC and compressed size were not known when the local header was written: a data descriptor has them. */
  readonly streamed: boolean;
}

/** The result of compressing an entry's data. */
export interface CompressedData {
  /** 0: stored, 8: deflate. */
  readonly method: 0 | 8;
  readonly crc32: number;
  readonly compressedSize: number;
}

/** The headers' values for an entry once its data is known; or before, where it is streamed. */
export function zipEntry(entry: Entry, packed: CompressedData, streamed: boolean): ZipEntry {
  // Written out, since spreading costs as much as opening a file.
  return {
    name: Buffer.from(entry.name),
    method: packed.method,
    crc32: packed.crc32,
    compressedSize: packed.compressedSize,
    size: dataSize(entry),
    mode: unixMode(entry),
    time: entry.time,
    streamed,
  };
}

/** Bytes of an entry's data before compression. */
export function dataSize(entry: Entry): number {
  if (entry.kind === 'file') return entry.size;
  return entry.kind === 'link' ? entry.target.length : 0;
}

/** The mode as Unix has it: the kind of file and its permissions. */
function unixMode(entry: Entry): number {
  switch (entry.kind) {
    case 'folder':
      return 0o040000 | entry.mode;
    case 'link':
      // Linux gives every link this mode.
      return 0o120777;
    case 'file':
      return 0o100000 | entry.mode;
  }
}

export const stored = 0;
export const deflated = 8;

const max16 = 0xffff;
const max32 = 0xffffffff;
/** Flag bits 11, for names in UTF-8, and 3, for a data descriptor. */
const utf8 = 0x800;
const descriptor = 0x008;
/** The latest time of DOS fields, in seconds since 1970. */
const latestDosTime = Date.UTC(2107, 11, 31, 23, 59, 58) / 1000;
/** The latest time of a signed 32-bit field: in January 2038. */
const latestUnixTime = 0x7fffffff;
const madeOnUnix = 3 << 8;

/**
 * Sizes of a streamed entry take 64 bits from here on: a sixteenth below 4 GiB, since what does not compress grows a
 * little, and its local header is out before that shows.
 */
const streamedLimit = 0xf0000000;

function isLarge({ streamed, size, compressedSize }: ZipEntry): boolean {
  return streamed ? size >= streamedLimit : size >= max32 || compressedSize >= max32;
}

const localHeaderFixed = 30;
/** Of Info-ZIP's extended timestamp with the modification time alone. */
const timeExtra = 9;
const zip64Extra = 20;
/** Bytes of a local header without its name, at most; only an entry of 4 GiB has more. */
export const localHeaderMost = localHeaderFixed + timeExtra;

/** Bytes of the local header. */
export function localHeaderSize(entry: ZipEntry): number {
  return localHeaderFixed + entry.name.length + timeExtraSize(entry) + (isLarge(entry) ? zip64Extra : 0);
}

/** Writes the local header into `target` from `at` on; returns its size in bytes. */
export function writeLocalHeader(target: Buffer, at: number, entry: ZipEntry): number {
  const { name, streamed } = entry;
  const large = isLarge(entry);
  target.writeUInt32LE(0x04034b50, at);
  writeCommon(target, at + 4, entry, large);
  target.writeUInt32LE(streamed ? 0 : entry.crc32, at + 14);
  const unknown = large ? max32 : 0;
  target.writeUInt32LE(streamed || large ? unknown : entry.compressedSize, at + 18);
  target.writeUInt32LE(streamed || large ? unknown : entry.size, at + 22);
  target.writeUInt16LE(name.length, at + 26);
  target.writeUInt16LE(timeExtraSize(entry) + (large ? zip64Extra : 0), at + 28);
  target.set(name, at + 30);
  const extra = writeTimeExtra(target, at + 30 + name.length, entry);
  if (large) writeZip64Extra(target, extra, streamed ? [0, 0] : [entry.size, entry.compressedSize]);
  return localHeaderSize(entry);
}

/** What follows a streamed entry's data. */
export function dataDescriptor(entry: ZipEntry): Buffer {
  const large = isLarge(entry);
  const record = Buffer.alloc(large ? 24 : 16);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(entry.crc32, 4);
  if (large) {
    record.writeBigUInt64LE(BigInt(entry.compressedSize), 8);
    record.writeBigUInt64LE(BigInt(entry.size), 16);
  } else {
    record.writeUInt32LE(entry.compressedSize, 8);
    record.writeUInt32LE(entry.size, 12);
  }
  return record;
}

/** The entry's record in the central directory; `offset` is where its local header begins. */
export function centralHeader(entry: ZipEntry, offset: number): Buffer {
  const { name } = entry;
  const large = isLarge(entry);
  const far = offset >= max32;
  const zip64 = [...(large ? [entry.size, entry.compressedSize] : []), ...(far ? [offset] : [])];
  const extra = timeExtraSize(entry) + (zip64.length === 0 ? 0 : 4 + 8 * zip64.length);
  const record = Buffer.allocUnsafe(46 + name.length + extra).fill(0, 0, 46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(madeOnUnix | versionNeeded(large || far), 4);
  writeCommon(record, 6, entry, large || far);
  record.writeUInt32LE(entry.crc32, 16);
  record.writeUInt32LE(large ? max32 : entry.compressedSize, 20);
  record.writeUInt32LE(large ? max32 : entry.size, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(extra, 30);
  const dosFolder = (entry.mode & 0o170000) === 0o040000 ? 0x10 : 0;
  record.writeUInt32LE(((entry.mode << 16) | dosFolder) >>> 0, 38);
  record.writeUInt32LE(far ? max32 : offset, 42);
  record.set(name, 46);
  const at = writeTimeExtra(record, 46 + name.length, entry);
  if (zip64.length > 0) writeZip64Extra(record, at, zip64);
  return record;
}

/** The end record of a zip, after the zip64 records where a number does not fit. */
export function endRecords(entries: number, centralOffset: number, centralSize: number): Buffer {
  const zip64 = entries >= max16 || centralOffset >= max32 || centralSize >= max32;
  const start = zip64 ? 56 + 20 : 0;
  const record = Buffer.alloc(start + 22);
  if (zip64) {
    record.writeUInt32LE(0x06064b50, 0);
    record.writeBigUInt64LE(44n, 4);
    record.writeUInt16LE(madeOnUnix | versionNeeded(true), 12);
    record.writeUInt16LE(versionNeeded(true), 14);
    record.writeBigUInt64LE(BigInt(entries), 24);
    record.writeBigUInt64LE(BigInt(entries), 32);
    record.writeBigUInt64LE(BigInt(centralSize), 40);
    record.writeBigUInt64LE(BigInt(centralOffset), 48);
    record.writeUInt32LE(0x07064b50, 56);
    record.writeBigUInt64LE(BigInt(centralOffset + centralSize), 64);
    record.writeUInt32LE(1, 72);
  }
  record.writeUInt32LE(0x06054b50, start);
  record.writeUInt16LE(Math.min(entries, max16), start + 8);
  record.writeUInt16LE(Math.min(entries, max16), start + 10);
  record.writeUInt32LE(Math.min(centralSize, max32), start + 12);
  record.writeUInt32LE(Math.min(centralOffset, max32), start + 16);
  return record;
}

/** The ten bytes that the local header and the central directory have in common: version, flags, method, time. */
function writeCommon(target: Buffer, at: number, { method, streamed, time }: ZipEntry, zip64: boolean): void {
  target.writeUInt16LE(versionNeeded(zip64), at);
  target.writeUInt16LE(utf8 | (streamed ? descriptor : 0), at + 2);
  target.writeUInt16LE(method, at + 4);
  const utc = new Date(Math.min(time, latestDosTime) * 1000);
  target.writeUInt16LE(
    (utc.getUTCHours() << 11) | (utc.getUTCMinutes() << 5) | (utc.getUTCSeconds() >> 1),
    at + 6,
  );
  target.writeUInt16LE(
    ((utc.getUTCFullYear() - 1980) << 9) | ((utc.getUTCMonth() + 1) << 5) | utc.getUTCDate(),
    at + 8,
  );
}

/** Later times are left to the DOS field: some readers take the 32 bits for signed, others for unsigned. */
function timeExtraSize({ time }: ZipEntry): number {
  return time > latestUnixTime ? 0 : timeExtra;
}

/**
 * Writes the extended timestamp (Info-ZIP's proginfo/extrafld.txt, 0x5455), which unlike the DOS field says of which
 * time zone it is and counts single seconds; returns where the next extra field goes.
 */
function writeTimeExtra(target: Buffer, at: number, entry: ZipEntry): number {
  if (timeExtraSize(entry) === 0) return at;
  target.writeUInt16LE(0x5455, at);
  target.writeUInt16LE(timeExtra - 4, at + 2);
  target[at + 4] = 1; // The modification time follows, and no other.
  target.writeInt32LE(entry.time, at + 5);
  return at + timeExtra;
}

function versionNeeded(zip64: boolean): number {
  return zip64 ? 45 : 20;
}

function writeZip64Extra(target: Buffer, at: number, values: readonly number[]): void {
  target.writeUInt16LE(1, at);
  target.writeUInt16LE(8 * values.length, at + 2);
  values.forEach((value, index) => target.writeBigUInt64LE(BigInt(value), at + 4 + 8 * index));
}
