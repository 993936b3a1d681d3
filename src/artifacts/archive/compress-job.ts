import type { Entry, FileEntry, SourceFile } from './entry.ts';

/**
 * One piece of work for a compressing thread. How an archive is cut into jobs follows from its entries alone, so that
 * its bytes are the same however many threads there are.
 */
export type CompressJob = BatchJob | ChunkJob;

/** Small entries, each to be written whole: local header and data. */
export interface BatchJob {
  readonly kind: 'batch';
  readonly entries: readonly Entry[];
}

/** A piece of a large file, to be deflated; what follows must be able to go on from it. */
export interface ChunkJob {
  readonly kind: 'chunk';
  readonly file: SourceFile;
  readonly start: number;
  readonly length: number;
}

export interface CompressResult {
  readonly bytes: Uint8Array;
  /** For each entry of a batch, in its order; of a chunk the one that it is. */
  readonly packed: readonly PackedEntry[];
}

export interface PackedEntry {
  readonly method: 0 | 8;
  readonly crc32: number;
  readonly compressedSize: number;
}

/** Bytes of a large file's pieces; smaller files are read whole. */
export const chunkSize = 1 << 20;
const batchBytes = chunkSize;
const batchEntries = 256;

/** Reads no more of the entries than it takes to count so many jobs. */
export function countJobs(entries: Iterable<Entry>, most: number): number {
  let jobs = 0;
  for (const step of planSteps(entries)) {
    jobs += step.kind === 'large' ? Math.ceil(step.file.size / chunkSize) : 1;
    if (jobs >= most) return most;
  }
  return jobs;
}

/** What has to be done for an archive, in the order of its bytes: small entries together, a large file on its own. */
export type Step = BatchJob | { readonly kind: 'large'; readonly file: FileEntry };

export function* planSteps(entries: Iterable<Entry>): Generator<Step> {
  let batch: Entry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = entry.kind === 'file' ? entry.size : 0;
    const large = entry.kind === 'file' && size > chunkSize;
    const full = batch.length === batchEntries || bytes + size > batchBytes;
    if (batch.length > 0 && (large || full)) {
      yield { kind: 'batch', entries: batch };
      batch = [];
      bytes = 0;
    }
    if (large) {
      yield { kind: 'large', file: entry };
    } else {
      batch.push(entry);
      bytes += size;
    }
  }
  if (batch.length > 0) yield { kind: 'batch', entries: batch };
}
