import { quoted, refused } from '../archive-error.ts';
import type { EntryTree } from '../entry-tree.ts';
import { at, type PackedEntry, type SortedZip, type ZipDirectory } from './directory.ts';
import { localHeaderSize } from './local-header.ts';

/** Entries that lie next to each other, fetched and unpacked in one go. */
export interface Batch {
  /** Range of the source. */
  readonly start: number;
  readonly end: number;
  /** Positions in the order of `sortByStart`, the last one excluded. */
  readonly from: number;
  readonly to: number;
}

/** Unpacked bytes above which an entry is unpacked as a stream, so that memory stays flat. */
export const maxBufferedSize = 8 * 2 ** 20;
const maxBatchEntries = 2_000;
/** On a slow file system even these keep a thread for a second or two, and the calling thread has signals to heed. */
const maxPartEntries = 500;
/** Bytes between two entries that are rather fetched than left out by a request of their own. */
const maxGap = 64 * 1024;
const maxExtra = 0xffff;

/**
 * The entries in the order in which they lie, each with room of its own.
 *
 * @throws ArchiveError where one begins within another, or reaches into the central directory
 */
export function sortByStart(directory: ZipDirectory, directoryStart: number, tree: EntryTree): Uint32Array {
  const { starts, packedSizes, nameLengths, nodes } = directory;
  const order = new Uint32Array(new SharedArrayBuffer(4 * directory.entries));
  let isSorted = true;
  for (let entry = 0; entry < order.length; entry++) {
    order[entry] = entry;
    isSorted &&= entry === 0 || at(starts, entry - 1) <= at(starts, entry);
  }
  if (!isSorted) order.sort((left, right) => at(starts, left) - at(starts, right));
  order.forEach((entry, position) => {
    const next = order[position + 1];
    const end = next === undefined ? directoryStart : at(starts, next);
    const needed = localHeaderSize + at(nameLengths, entry) + at(packedSizes, entry);
    if (at(starts, entry) + needed > end) {
      const what = next === undefined ? 'the central directory' : quoted(tree.pathOf(at(nodes, next)));
      throw refused(`the entry ${quoted(tree.pathOf(at(nodes, entry)))} overlaps ${what}`);
    }
  });
  return order;
}

/** Where the entry at this position surely ends: as far as its header may reach, but not into the next one. */
export function endOf({ directory, order, directoryStart }: SortedZip, position: number): number {
  const entry = at(order, position);
  const next = order[position + 1];
  const limit = next === undefined ? directoryStart : at(directory.starts, next);
  return Math.min(limit, at(directory.starts, entry) + reachOf(directory, entry));
}

/** @param bytesStart where in the source the bytes begin that come with it */
export function packedEntry(zip: SortedZip, position: number, bytesStart: number): PackedEntry {
  const { directory, order } = zip;
  const entry = at(order, position);
  const start = at(directory.starts, entry);
  return {
    start: start - bytesStart,
    room: endOf(zip, position) - start,
    packedSize: at(directory.packedSizes, entry),
    size: at(directory.sizes, entry),
    crc: at(directory.crcs, entry),
    method: at(directory.methods, entry),
    flags: at(directory.flags, entry),
    kind: at(directory.kinds, entry),
    mode: at(directory.modes, entry),
    time: at(directory.times, entry),
    nameLength: at(directory.nameLengths, entry),
    nameCrc: at(directory.nameCrcs, entry),
    superseded: at(directory.superseded, entry),
  };
}

/** Bytes that an entry takes at the most. */
function reachOf({ nameLengths, packedSizes }: ZipDirectory, entry: number): number {
  return localHeaderSize + at(nameLengths, entry) + maxExtra + at(packedSizes, entry);
}

/** Whether an entry is too large to be held in memory. */
function isLarge(directory: ZipDirectory, entry: number, batchBytes: number): boolean {
  return reachOf(directory, entry) > batchBytes || at(directory.sizes, entry) > maxBufferedSize;
}

/** Positions of the entries that are too large to be held in memory. */
export function* planStreams({ directory, order }: SortedZip, batchBytes: number): Generator<number> {
  for (const [position, entry] of order.entries()) {
    if (isLarge(directory, entry, batchBytes)) yield position;
  }
}

/** All other entries, in batches of at most `batchBytes` of the source. */
export function* planBatches(zip: SortedZip, batchBytes: number): Generator<Batch> {
  const { starts, sizes } = zip.directory;
  let batch: { start: number; end: number; from: number; to: number } | undefined;
  let unpacked = 0;
  for (const [position, entry] of zip.order.entries()) {
    if (isLarge(zip.directory, entry, batchBytes)) continue;
    const start = at(starts, entry);
    const end = endOf(zip, position);
    unpacked += at(sizes, entry);
    const joins =
      batch?.to === position &&
      start - batch.end <= maxGap &&
      end - batch.start <= batchBytes &&
      position - batch.from < maxBatchEntries &&
      unpacked <= 4 * maxBufferedSize;
    if (batch !== undefined && joins) {
      batch.end = end;
      batch.to = position + 1;
      continue;
    }
    if (batch !== undefined) yield batch;
    batch = { start, end, from: position, to: position + 1 };
    unpacked = at(sizes, entry);
  }
  if (batch !== undefined) yield batch;
}

/** A batch cut into parts of hardly more than `partBytes` and a limited number of entries, in their order. */
export function* partsOf(batch: Batch, zip: SortedZip, partBytes: number): Generator<Batch> {
  let from = batch.from;
  for (let position = batch.from; position < batch.to; position++) {
    const start = at(zip.directory.starts, at(zip.order, from));
    const end = endOf(zip, position);
    const isFull = end - start >= partBytes || position + 1 - from === maxPartEntries;
    if (!isFull && position + 1 < batch.to) continue;
    yield { start, end, from, to: position + 1 };
    from = position + 1;
  }
}
