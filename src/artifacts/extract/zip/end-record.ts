import { corrupt, refused } from '../archive-error.ts';
import { safeInteger } from '../limits.ts';

/** Where the central directory lies, in bytes from the start of the whole source. */
export interface ZipLayout {
  readonly directoryStart: number;
  readonly directoryEnd: number;
  /** What the record says: modulo 65,536 where it `mayWrap`. */
  readonly entries: number;
  /** Bytes of something else before the zip, where its offsets do not count them. */
  readonly prefix: number;
  /**
   * Whether there is no zip64 record, so that the numbers may lack their upper bits: macOS's Archive Utility and
   * ditto write none. Info-ZIP's unzip takes the number of entries modulo 65,536 then.
   */
  readonly mayWrap: boolean;
  /** Whether offsets surely lack their upper bits: what is missing of the archive's size is a multiple of 4 GiB. */
  readonly offsetsWrap: boolean;
}

const endSize = 22;
const maxComment = 0xffff;
const locatorSignature = 0x07064b50;
const locatorSize = 20;
const end64Signature = 0x06064b50;
const end64Size = 56;
const centralSignature = 0x02014b50;
/** The first bytes of the first part of a split zip: APPNOTE 8.5.3. */
export const splitMarker = 0x08074b50;

/** No reader needs more of an archive's tail to find its end records. */
export const maxTailBytes = maxComment + endSize + locatorSize + end64Size;

/** Whether the tail of a source holds the end record of a zip; the head of one may be something else. */
export function hasEndRecord(tail: Buffer): boolean {
  return endRecords(tail).length > 0;
}

/**
 * Reads the end of a zip: APPNOTE 4.3.14 to 4.3.16.
 *
 * @param tail the last bytes of the source, all of it or at least maxTailBytes
 * @param size of the whole source
 */
export function readEndRecord(tail: Buffer, size: number): ZipLayout {
  const at = endRecords(tail).at(-1);
  if (at === undefined) throw withoutEnd(tail);
  const layout = readRecord(tail, at, size);
  // A comment may well have the signature in it. Where it has a record that some reader would take for the end,
  // readers disagree.
  if (signatures(tail).some((other) => other > at && mayBeRecord(tail, other, size))) {
    throw refused('it has two end records, so that readers may disagree on what it holds');
  }
  return layout;
}

/** Whether a signature begins a record that fits the source: its numbers, and what is where they point. */
function mayBeRecord(tail: Buffer, at: number, size: number): boolean {
  // Of nothing there is nothing that could not fit.
  if (tail.readUInt16LE(at + 10) === 0) return true;
  try {
    const { directoryStart } = readRecord(tail, at, size);
    const start = directoryStart - (size - tail.length);
    return start < 0 || tail.readUInt32LE(start) === centralSignature;
  } catch {
    return false;
  }
}

function readRecord(tail: Buffer, at: number, size: number): ZipLayout {
  const tailStart = size - tail.length;
  const record = {
    disk: tail.readUInt16LE(at + 4),
    directoryDisk: tail.readUInt16LE(at + 6),
    entriesHere: tail.readUInt16LE(at + 8),
    entries: tail.readUInt16LE(at + 10),
    directorySize: tail.readUInt32LE(at + 12),
    directoryOffset: tail.readUInt32LE(at + 16),
  };
  const locator = at - locatorSize;
  if (locator >= 0 && tail.readUInt32LE(locator) === locatorSignature) {
    return readEnd64(tail, locator, tailStart, record);
  }
  if (record.disk !== 0 || record.directoryDisk !== 0 || record.entriesHere !== record.entries)
    throw isSplit();
  const found = layout(tailStart + at, record.entries, record.directorySize, record.directoryOffset);
  const offsetsWrap = found.prefix > 0 && found.prefix % 2 ** 32 === 0;
  return { ...found, prefix: offsetsWrap ? 0 : found.prefix, mayWrap: true, offsetsWrap };
}

/** Positions of signatures whose comment ends where the source ends, the last one first. */
function endRecords(tail: Buffer): number[] {
  return signatures(tail).filter((at) => at + endSize + tail.readUInt16LE(at + 20) === tail.length);
}

/** Positions of all signatures that have room for a record behind them, the last one first. */
function signatures(tail: Buffer): number[] {
  const found: number[] = [];
  const lowest = Math.max(0, tail.length - endSize - maxComment);
  for (let at = tail.length - endSize; at >= lowest; at--) {
    at = tail.lastIndexOf('PK\x05\x06', at, 'latin1');
    if (at < lowest) break;
    found.push(at);
  }
  return found;
}

function withoutEnd(tail: Buffer): Error {
  const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const isTrailed =
    at !== -1 && at + endSize <= tail.length && at + endSize + tail.readUInt16LE(at + 20) < tail.length;
  return corrupt(
    isTrailed ? 'bytes follow the end of the zip' : 'the zip has no end record, as if it were cut short',
  );
}

function readEnd64(
  tail: Buffer,
  locator: number,
  tailStart: number,
  short: { entries: number; directorySize: number; directoryOffset: number },
): ZipLayout {
  if (tail.readUInt32LE(locator + 4) !== 0 || tail.readUInt32LE(locator + 16) > 1) throw isSplit();
  const at = locator - end64Size;
  if (at < 0 || tail.readUInt32LE(at) !== end64Signature) {
    throw corrupt('the zip64 end record is not where it belongs');
  }
  const recordSize = safeInteger(tail.readBigUInt64LE(at + 4), 'the size of the zip64 end record');
  if (recordSize !== end64Size - 12) throw corrupt('the zip64 end record has a wrong size');
  if (tail.readUInt32LE(at + 16) !== 0 || tail.readUInt32LE(at + 20) !== 0) throw isSplit();
  const entries = safeInteger(tail.readBigUInt64LE(at + 32), 'the number of entries');
  const directorySize = safeInteger(tail.readBigUInt64LE(at + 40), 'the size of the central directory');
  const directoryOffset = safeInteger(tail.readBigUInt64LE(at + 48), 'the place of the central directory');
  const agrees =
    entries === safeInteger(tail.readBigUInt64LE(at + 24), 'the number of entries') &&
    (short.entries === 0xffff || short.entries === entries) &&
    (short.directorySize === 0xffffffff || short.directorySize === directorySize) &&
    (short.directoryOffset === 0xffffffff || short.directoryOffset === directoryOffset);
  if (!agrees) throw refused('its two end records (zip and zip64) disagree');
  const result = layout(tailStart + at, entries, directorySize, directoryOffset);
  const recordOffset = safeInteger(tail.readBigUInt64LE(locator + 8), 'the place of the zip64 end record');
  if (recordOffset + result.prefix !== tailStart + at) {
    throw corrupt('the zip64 end record is not where its locator says');
  }
  return result;
}

function layout(end: number, entries: number, directorySize: number, directoryOffset: number): ZipLayout {
  const directoryStart = end - directorySize;
  const prefix = directoryStart - directoryOffset;
  if (directoryStart < 0 || prefix < 0)
    throw corrupt('the central directory is not where the end record says, as if the beginning were missing');
  return { directoryStart, directoryEnd: end, entries, prefix, mayWrap: false, offsetsWrap: false };
}

export function isSplit(): Error {
  return refused('it is one part of a zip that is split over several files');
}
