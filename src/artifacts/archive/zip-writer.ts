import { releaseMemory } from '../release-memory.ts';
import {
  chunkSize,
  type CompressJob,
  type CompressResult,
  type PackedEntry,
  planSteps,
} from './compress-job.ts';
import type { Entry, FileEntry } from './entry.ts';
import {
  centralHeader,
  dataDescriptor,
  deflated,
  endRecords,
  localHeaderSize,
  writeLocalHeader,
  type ZipEntry,
  zipEntry,
} from './zip-format.ts';

/** Does a job somewhere, such as on another thread; many may be under way at once. */
export type Compress = (job: CompressJob) => Promise<CompressResult>;

/**
 * The entries as a zip, piece by piece; each is valid until the next is asked for. The disk is read and jobs are
 * handed out only a few pieces ahead of what is asked for.
 *
 * @param ahead how many jobs may be under way, or done and not yet asked for
 * @throws whatever `compress` rejects with or the entries throw
 */
export async function* zip(
  entries: Iterable<Entry>,
  compress: Compress,
  ahead: number,
): AsyncGenerator<Uint8Array, void> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  let count = 0;
  for await (const { piece, result } of inOrder(planPieces(entries), compress, ahead)) {
    const { bytes, done } = piece.finish(result, offset);
    for (const part of bytes) {
      yield part;
      offset += part.length;
      releaseMemory(part);
    }
    if (done.length > 0) directory.push(Buffer.concat(done.map(({ entry, at }) => centralHeader(entry, at))));
    count += done.length;
  }
  yield* directory;
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield endRecords(count, offset, size);
}

interface Piece {
  readonly job: CompressJob;
  /** Called in the order of the pieces, with where in the archive this one begins. */
  readonly finish: (result: CompressResult, offset: number) => FinishedPiece;
}

interface FinishedPiece {
  readonly bytes: readonly Uint8Array[];
  /** What ends in this piece, and where its local header is. */
  readonly done: readonly { readonly entry: ZipEntry; readonly at: number }[];
}

function* planPieces(entries: Iterable<Entry>): Generator<Piece> {
  for (const step of planSteps(entries)) {
    if (step.kind === 'large') yield* largeFilePieces(step.file);
    else yield { job: step, finish: (result, offset) => finishBatch(step.entries, result, offset) };
  }
}

function finishBatch(
  entries: readonly Entry[],
  { bytes, packed }: CompressResult,
  offset: number,
): FinishedPiece {
  let at = offset;
  const done = entries.map((source, index) => {
    const entry = zipEntry(source, packedAt(packed, index), false);
    const start = at;
    at += localHeaderSize(entry) + entry.compressedSize;
    return { entry, at: start };
  });
  return { bytes: [bytes], done };
}

function* largeFilePieces(file: FileEntry): Generator<Piece> {
  const { path, size, modified } = file;
  let begin = 0;
  let packed: PackedEntry = { method: deflated, crc32: 0, compressedSize: 0 };
  for (let start = 0; start < size; start += chunkSize) {
    const length = Math.min(chunkSize, size - start);
    yield {
      job: { kind: 'chunk', file: { path, size, modified }, start, length },
      finish: (result, offset) => {
        const header = start === 0 ? [localHeader(zipEntry(file, packed, true))] : [];
        if (start === 0) begin = offset;
        const chunk = packedAt(result.packed, 0);
        packed = {
          method: deflated,
          crc32: combineCrc32(packed.crc32, chunk.crc32, length),
          compressedSize: packed.compressedSize + chunk.compressedSize,
        };
        if (start + length < size) return { bytes: [...header, result.bytes], done: [] };
        const entry = zipEntry(file, packed, true);
        return { bytes: [...header, result.bytes, dataDescriptor(entry)], done: [{ entry, at: begin }] };
      },
    };
  }
}

function packedAt(packed: readonly PackedEntry[], index: number): PackedEntry {
  const entry = packed[index];
  if (entry === undefined) throw new Error('A compressing thread has left out an entry.');
  return entry;
}

function localHeader(entry: ZipEntry): Buffer {
  const header = Buffer.alloc(localHeaderSize(entry));
  writeLocalHeader(header, 0, entry);
  return header;
}

/** Keeps up to `ahead` jobs under way; gives their results in the order of the pieces. */
async function* inOrder(
  pieces: Iterable<Piece>,
  compress: Compress,
  ahead: number,
): AsyncGenerator<{ piece: Piece; result: CompressResult }> {
  const underWay: { piece: Piece; result: Promise<CompressResult> }[] = [];
  for (const piece of pieces) {
    const result = compress(piece.job);
    // It is awaited when its turn comes, which may be never where an earlier one fails.
    result.catch(() => undefined);
    underWay.push({ piece, result });
    const first = underWay.length > ahead ? underWay.shift() : undefined;
    if (first !== undefined) yield { piece: first.piece, result: await first.result };
  }
  for (const { piece, result } of underWay) yield { piece, result: await result };
}

/** The CRC-32 polynomial of zip, gzip and S3, lowest power in the highest bit. */
const polynomial = 0xedb88320;

/**
 * The CRC-32 of two pieces one after the other, from the CRC-32 of each.
 *
 * A CRC is a remainder of polynomials over GF(2): what stands `n` bytes before the end counts times x^8n.
 *
 * @param secondLength bytes of the second piece
 */
export function combineCrc32(first: number, second: number, secondLength: number): number {
  return (multiply(powerOfX(8 * secondLength), first) ^ second) >>> 0;
}

/** x^n modulo the polynomial. */
function powerOfX(n: number): number {
  let power = 0x80000000; // 1
  let square = 0x40000000; // x
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = multiply(power, square);
    square = multiply(square, square);
  }
  return power;
}

function multiply(a: number, b: number): number {
  let product = 0;
  let shifted = b;
  for (let bit = 0x80000000; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= shifted;
    shifted = (shifted & 1) !== 0 ? (shifted >>> 1) ^ polynomial : shifted >>> 1;
  }
  return product >>> 0;
}
