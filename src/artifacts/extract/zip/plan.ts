import { quoted, refused } from '../archive-error.ts';
import type { EntryTree } from '../entry-tree.ts';
import type { ZipDirectory } from './directory.ts';
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
/** On a slow file system even these keep a thread for a second or two, and this one has signals to heed. */
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
  const order = new Uint32Array(directory.entries).map((_, index) => index);
  const isSorted = order.every((entry) => entry === 0 || at(starts, entry - 1) <= at(starts, entry));
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
export function endOf(
  directory: ZipDirectory,
  order: Uint32Array,
  position: number,
  directoryStart: number,
): number {
  const entry = at(order, position);
  const next = order[position + 1];
  const room = next === undefined ? directoryStart : at(directory.starts, next);
  const reach =
    localHeaderSize + at(directory.nameLengths, entry) + maxExtra + at(directory.packedSizes, entry);
  return Math.min(room, at(directory.starts, entry) + reach);
}

/** Positions of the entries that are too large to be held in memory. */
export function* planStreams(
  directory: ZipDirectory,
  order: Uint32Array,
  batchBytes: number,
): Generator<number> {
  for (let position = 0; position < order.length; position++) {
    if (isLarge(directory, at(order, position), batchBytes)) yield position;
  }
}

/** All other entries, in batches of at most `batchBytes` of the source. */
export function* planBatches(
  directory: ZipDirectory,
  order: Uint32Array,
  directoryStart: number,
  batchBytes: number,
): Generator<Batch> {
  let batch: { start: number; end: number; from: number; to: number } | undefined;
  let unpacked = 0;
  for (let position = 0; position < order.length; position++) {
    const entry = at(order, position);
    if (isLarge(directory, entry, batchBytes)) continue;
    const start = at(directory.starts, entry);
    const end = endOf(directory, order, position, directoryStart);
    unpacked += at(directory.sizes, entry);
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
    unpacked = at(directory.sizes, entry);
  }
  if (batch !== undefined) yield batch;
}

/** A batch cut into parts of hardly more than `partBytes` and a limited number of entries, in their order. */
export function* partsOf(
  batch: Batch,
  directory: ZipDirectory,
  order: Uint32Array,
  directoryStart: number,
  partBytes: number,
): Generator<Batch> {
  let from = batch.from;
  for (let position = batch.from; position < batch.to; position++) {
    const start = at(directory.starts, at(order, from));
    const end = endOf(directory, order, position, directoryStart);
    const isFull = end - start >= partBytes || position + 1 - from === maxPartEntries;
    if (!isFull && position + 1 < batch.to) continue;
    yield { start, end, from, to: position + 1 };
    from = position + 1;
  }
}

function isLarge(directory: ZipDirectory, entry: number, batchBytes: number): boolean {
  const reach =
    localHeaderSize + at(directory.nameLengths, entry) + maxExtra + at(directory.packedSizes, entry);
  return reach > batchBytes || at(directory.sizes, entry) > maxBufferedSize;
}

/** What stands in a column; every index here is one of an entry that exists. */
export function at(column: ArrayLike<number>, index: number): number {
  return column[index] ?? 0;
}
