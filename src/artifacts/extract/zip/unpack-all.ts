import { unlessAborted } from '../../../clock.ts';
import type { WorkerPool } from '../../worker-pool/worker-pool.ts';
import { bufferBytes, type Buffers, type ByteRange, cutRange, readRanges } from '../byte-source.ts';
import type { SymbolicLink } from '../destination.ts';
import { at, type CheckedZip, kindNumbers } from './directory.ts';
import { type Batch, endOf, packedEntry, partsOf, planBatches, planStreams } from './plan.ts';
import { type Findings, pathSeparator, type UnpackRequest } from './unpack-batch.ts';
import { EntryStream } from './unpack-stream.ts';

/** What a thread is given at once: small enough that none is idle for long while another ends. */
const partBytes = 512 << 10;
/** Ranges of small entries in progress at once. */
const parallelBatches = 4;
/** Large entries unpacked at once, and the ranges of each that are at work or on their way. */
const parallelStreams = 2;
const streamAhead = 4;

/** A part of a large entry. */
interface StreamRange extends ByteRange {
  readonly position: number;
  readonly isLast: boolean;
}

/**
 * How many buffers can be in use at the same time, whatever the archive's size.
 *
 * @param threads beside the calling one
 */
export function buffersFor(threads: number): number {
  return parallelBatches + parallelStreams * streamAhead + threads + 1;
}

/**
 * Fetches, verifies and writes every entry: what has arrived is unpacked while the rest is being fetched. Small entries
 * are unpacked by all threads; large ones on this thread, while zlib's own threads inflate them.
 *
 * @param buffers in memory that the pool's threads share
 * @returns the symbolic links, by node
 */
export async function unpackAll(
  zip: CheckedZip,
  buffers: Buffers,
  pool: WorkerPool<UnpackRequest, Findings>,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, SymbolicLink>> {
  const { directory, directoryStart, destination, order, source, tree } = zip;
  const links = new Map<number, SymbolicLink>();
  const stop = new AbortController();
  const ended = AbortSignal.any([signal, stop.signal]);
  const unpacking = new Set<Promise<void>>();
  const batchBytes = source.size <= 2 * bufferBytes ? partBytes : bufferBytes;
  const batches = planBatches(zip, batchBytes);
  const streams = planStreams(zip, batchBytes);

  async function run(): Promise<void> {
    await Promise.all([
      ...Array.from({ length: parallelStreams }, runStreams),
      ...Array.from({ length: parallelBatches }, runBatches),
    ]);
    await Promise.all(unpacking);
  }

  /** Ranges are fetched ahead across the end of an entry: the network is not idle while its last bytes are unpacked. */
  async function runStreams(): Promise<void> {
    let stream: EntryStream | undefined;
    try {
      for await (const { range, bytes } of readRanges(source, rangesOf(streams), buffers, streamAhead)) {
        ended.throwIfAborted();
        stream ??= openStream(range);
        await stream.take(bytes);
        if (!range.isLast) continue;
        await stream.end();
        stream = undefined;
      }
    } catch (error) {
      stream?.abandon();
      throw error;
    }
  }

  function* rangesOf(positions: Iterable<number>): Generator<StreamRange> {
    for (const position of positions) {
      const start = at(directory.starts, at(order, position));
      const end = endOf(zip, position);
      for (const part of cutRange({ start, end })) yield { ...part, position, isLast: part.end === end };
    }
  }

  function openStream({ position, start }: StreamRange): EntryStream {
    const node = at(directory.nodes, at(order, position));
    const path = tree.pathOf(node);
    destination.makeDirectory(tree, tree.parentOf(node));
    return new EntryStream(packedEntry(zip, position, start), path, destination.pathOf(path));
  }

  async function runBatches(): Promise<void> {
    for (const batch of batches) {
      ended.throwIfAborted();
      await runBatch(batch);
    }
  }

  /** Gives a batch to the threads in parts, so that the last ones too keep all of them busy. */
  async function runBatch(batch: Batch): Promise<void> {
    const buffer = await buffers.take();
    await source.read(batch.start, buffer.subarray(0, batch.end - batch.start));
    ended.throwIfAborted();
    const parts = [...partsOf(batch, zip, partBytes)];
    let left = parts.length;
    for (const part of parts) {
      const work = unpackPart(part, buffer.byteOffset + part.start - batch.start).then(() => {
        unpacking.delete(work);
        left -= 1;
        if (left === 0) buffers.release(buffer);
      });
      work.catch((error: unknown) => {
        stop.abort(error);
      });
      unpacking.add(work);
    }
  }

  /** @param offset of its bytes in the shared memory */
  async function unpackPart({ start, end, from, to }: Batch, offset: number): Promise<void> {
    const paths: string[] = [];
    const missing = new Set<number>();
    for (let position = from; position < to; position++) {
      const entry = at(order, position);
      const node = at(directory.nodes, entry);
      if (directory.kinds[entry] === kindNumbers.file)
        destination.addMissing(missing, tree, tree.parentOf(node));
      paths.push(tree.pathOf(node));
    }
    const nodes = [...missing];
    const found = await pool.do({
      zip: { directory, directoryStart, order },
      from,
      start,
      offset,
      length: end - start,
      paths: paths.join(pathSeparator),
      directories: nodes.map((node) => tree.pathOf(node)).join(pathSeparator),
    });
    for (const [index, node] of nodes.entries())
      destination.noteDirectory(tree.pathOf(node), node, at(found.directories, index));
    for (const [position, target] of found.links) {
      const entry = at(order, position);
      links.set(at(directory.nodes, entry), { target, time: at(directory.times, entry) });
    }
  }

  ended.throwIfAborted();
  try {
    await unlessAborted(run(), ended);
    return links;
  } finally {
    stop.abort();
  }
}
