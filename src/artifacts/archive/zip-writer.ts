import { releaseMemory } from '../release-memory.ts';
import { type CompressJob, type CompressResult, planJobs } from './compress.ts';
import type { Entry } from './entry.ts';
import {
  centralHeader,
  dataDescriptor,
  deflated,
  endRecords,
  localHeaderSize,
  type CompressedData,
  writeLocalHeader,
  zipEntry,
} from './zip-format.ts';

/** Does a job, on this thread or another; many may be in progress at once. */
export type Compress = (job: CompressJob) => Promise<CompressResult>;

const nothing: CompressedData = { method: deflated, crc32: 0, compressedSize: 0 };

/**
 * The entries as a zip, piece by piece; each is valid until the next is requested. Files are read and compressed only a
 * few pieces ahead.
 *
 * @param ahead how many jobs may be in progress, or done and not yet requested
 * @throws whatever `compress` rejects with or the entries throw
 */
export async function* zip(
  entries: Iterable<Entry>,
  compress: Compress,
  ahead: number,
): AsyncGenerator<Uint8Array, void> {
  const directory: Uint8Array[] = [];
  let count = 0;
  let offset = 0;
  // Of the large file whose chunks are being written.
  let begin = 0;
  let packed = nothing;
  for await (const { job, result } of inOrder(planJobs(entries), compress, ahead)) {
    if (job.kind === 'batch') {
      let at = offset;
      const headers = job.entries.map((source, index) => {
        const entry = zipEntry(source, packedAt(result, index), false);
        const header = centralHeader(entry, at);
        at += localHeaderSize(entry) + entry.compressedSize;
        return header;
      });
      directory.push(Buffer.concat(headers));
      count += headers.length;
    } else if (job.start === 0) {
      const entry = zipEntry(job.file, nothing, true);
      const header = Buffer.alloc(localHeaderSize(entry));
      writeLocalHeader(header, 0, entry);
      yield header;
      begin = offset;
      offset += header.length;
      packed = nothing;
    }
    yield result.bytes;
    offset += result.bytes.length;
    releaseMemory(result.bytes);
    if (job.kind === 'batch') continue;
    const chunk = packedAt(result, 0);
    packed = {
      method: deflated,
      crc32: combineCrc32(packed.crc32, chunk.crc32, job.length),
      compressedSize: packed.compressedSize + chunk.compressedSize,
    };
    if (job.start + job.length < job.file.size) continue;
    const entry = zipEntry(job.file, packed, true);
    const descriptor = dataDescriptor(entry);
    yield descriptor;
    offset += descriptor.length;
    directory.push(centralHeader(entry, begin));
    count += 1;
  }
  yield* directory;
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield endRecords(count, offset, size);
}

function packedAt({ packed }: CompressResult, index: number): CompressedData {
  const entry = packed[index];
  if (entry === undefined) throw new Error('A compressing thread has left out an entry.');
  return entry;
}

/** Keeps up to `ahead` jobs in progress; gives their results in the order of the jobs. */
async function* inOrder(
  jobs: Iterable<CompressJob>,
  compress: Compress,
  ahead: number,
): AsyncGenerator<{ job: CompressJob; result: CompressResult }> {
  const inProgress: { job: CompressJob; result: Promise<CompressResult> }[] = [];
  for (const job of jobs) {
    const result = compress(job);
    // Awaited below, unless an earlier one fails.
    result.catch(() => undefined);
    inProgress.push({ job, result });
    const first = inProgress.length > ahead ? inProgress.shift() : undefined;
    if (first !== undefined) yield { job: first.job, result: await first.result };
  }
  for (const { job, result } of inProgress) yield { job, result: await result };
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
