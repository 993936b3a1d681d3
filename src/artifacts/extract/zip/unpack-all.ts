import type { WorkerPool } from '../../worker-pool/worker-pool.ts';
import type { SymbolicLink } from '../destination.ts';
import { at, type CheckedZip, kindNumbers } from './directory.ts';
import { type Batch, endOf, partsOf, planBatches, planStreams } from './plan.ts';
import {
  type EntriesToUnpack,
  type Findings,
  pathSeparator,
  type Place,
  type UnpackRequest,
} from './unpacker.ts';

/** Bytes of one request to S3, as large as a buffer. */
const bufferBytes = 4 << 20;
/** What a thread is given at once: small enough that none is idle for long while another ends. */
const partBytes = 512 << 10;
/** Ranges of small entries in progress at once. */
const parallelBatches = 4;
/** Large entries unpacked at once, and the ranges that each of them has fetched ahead. */
const parallelStreams = 2;
const streamAhead = 3;

/** Buffers of one size in memory that all threads share. */
export class SharedBuffers {
  readonly memory: SharedArrayBuffer;
  readonly #free: number[];
  readonly #waiting: ((offset: number) => void)[] = [];

  /**
   * As many as can be in use at the same time, whatever the archive's size.
   *
   * @param threads beside the calling one
   */
  constructor(threads: number) {
    const count = parallelBatches + parallelStreams * streamAhead + threads + 1;
    this.memory = new SharedArrayBuffer(count * bufferBytes);
    this.#free = Array.from({ length: count }, (_, index) => index * bufferBytes).reverse();
  }

  /** Resolves with the offset of a buffer that is the caller's until its release, in the order of the calls. */
  async take(): Promise<number> {
    return this.#free.pop() ?? (await new Promise((resolve) => this.#waiting.push(resolve)));
  }

  release(offset: number): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(offset);
    else next(offset);
  }

  /** The first `length` bytes of the buffer at `offset`. */
  bytes(offset: number, length: number): Uint8Array {
    return new Uint8Array(this.memory, offset, Math.min(length, bufferBytes));
  }
}

/** A range of a large entry, as large as a buffer at the most. */
interface StreamPart extends Batch {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

type UnpackPool = WorkerPool<UnpackRequest, Findings>;

/**
 * Fetches, verifies and writes every entry: what has arrived is unpacked while the rest is being fetched.
 *
 * @returns the symbolic links, by node
 */
export async function unpackAll(
  zip: CheckedZip,
  buffers: SharedBuffers,
  pool: UnpackPool,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, SymbolicLink>> {
  const stop = new AbortController();
  const ended = AbortSignal.any([signal, stop.signal]);
  ended.throwIfAborted();
  const unpacking = new Unpacking(zip, buffers, pool, ended, (error) => {
    stop.abort(error);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      ended.addEventListener('abort', () => {
        reject(ended.reason as Error);
      });
      unpacking.run().then(resolve, reject);
    });
  } finally {
    stop.abort();
  }
  return unpacking.links;
}

/** Everything in progress for one zip. Batches and large entries are unpacked in parallel; all share the buffers. */
class Unpacking {
  readonly links = new Map<number, SymbolicLink>();
  readonly #zip: CheckedZip;
  readonly #buffers: SharedBuffers;
  readonly #pool: UnpackPool;
  readonly #ended: AbortSignal;
  /** Ends everything with an error that no caller awaits. */
  readonly #fail: (error: unknown) => void;
  readonly #unpacking = new Set<Promise<void>>();

  constructor(
    zip: CheckedZip,
    buffers: SharedBuffers,
    pool: UnpackPool,
    ended: AbortSignal,
    fail: (error: unknown) => void,
  ) {
    this.#zip = zip;
    this.#buffers = buffers;
    this.#pool = pool;
    this.#ended = ended;
    this.#fail = fail;
  }

  async run(): Promise<void> {
    const isSmall = this.#zip.source.size <= 2 * bufferBytes;
    const batchBytes = isSmall ? partBytes : bufferBytes;
    const batches = planBatches(this.#zip, batchBytes);
    const streams = planStreams(this.#zip, batchBytes);
    await Promise.all([
      ...Array.from({ length: parallelStreams }, (_, stream) => this.#runStreams(streams, stream)),
      ...Array.from({ length: parallelBatches }, async () => {
        for (const batch of batches) {
          if (this.#ended.aborted) return;
          await this.#runBatch(batch);
        }
      }),
    ]);
    await Promise.all(this.#unpacking);
  }

  /** Gives a batch to the threads in parts, so that the last ones too keep all of them busy. */
  async #runBatch(batch: Batch): Promise<void> {
    const buffer = await this.#buffers.take();
    await this.#zip.source.read(batch.start, this.#buffers.bytes(buffer, batch.end - batch.start));
    if (this.#ended.aborted) return;
    const parts = [...partsOf(batch, this.#zip, partBytes)];
    let left = parts.length;
    for (const part of parts) {
      const place = { offset: buffer + part.start - batch.start, length: part.end - part.start };
      void this.#unpackEntries({ step: 'batch', place }, part, () => {
        left -= 1;
        if (left === 0) this.#buffers.release(buffer);
      });
    }
  }

  /**
   * Unpacks large entries one after the other. Ranges are fetched ahead across the end of an entry, so that the network
   * is not idle while its last bytes are unpacked.
   */
  async #runStreams(positions: Iterable<number>, stream: number): Promise<void> {
    const parts = this.#partsOfStreams(positions);
    const coming: { readonly part: StreamPart; readonly place: Place; readonly arrived: Promise<void> }[] =
      [];
    let before: Promise<void> | undefined;
    for (;;) {
      while (coming.length < streamAhead) {
        const { value: part } = parts.next();
        if (part === undefined) break;
        const place = { offset: await this.#buffers.take(), length: part.end - part.start };
        const arrived = this.#zip.source.read(part.start, this.#buffers.bytes(place.offset, place.length));
        arrived.catch(this.#fail);
        coming.push({ part, place, arrived });
      }
      const next = coming.shift();
      if (next === undefined) return;
      await next.arrived;
      if (this.#ended.aborted) return;
      const { part, place } = next;
      const onAnswer = (): void => {
        this.#buffers.release(place.offset);
      };
      const work = part.isFirst
        ? this.#unpackEntries({ step: 'open', stream, place }, part, onAnswer)
        : this.#unpack({ step: 'continue', stream, place }, onAnswer);
      // One part at work and one ready: more would only keep memory from others.
      await before;
      before = work;
      if (!part.isLast) continue;
      await work;
      await this.#unpack({ step: 'close', stream }, () => undefined);
    }
  }

  *#partsOfStreams(positions: Iterable<number>): Generator<StreamPart, undefined> {
    const { directory, order } = this.#zip;
    for (const position of positions) {
      const first = at(directory.starts, at(order, position));
      const last = endOf(this.#zip, position);
      for (let start = first; start < last; start += bufferBytes) {
        const end = Math.min(start + bufferBytes, last);
        yield {
          start,
          end,
          from: position,
          to: position + 1,
          isFirst: start === first,
          isLast: end === last,
        };
      }
    }
  }

  /** Has the entries at these positions unpacked, and keeps what that finds out. */
  #unpackEntries(
    request:
      | { readonly step: 'batch'; readonly place: Place }
      | { readonly step: 'open'; readonly stream: number; readonly place: Place },
    { start, from, to }: Omit<Batch, 'end'>,
    onAnswer: () => void,
  ): Promise<void> {
    const { directory, directoryStart, destination, order, tree } = this.#zip;
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
    const entries: EntriesToUnpack = {
      zip: { directory, directoryStart, order },
      from,
      to,
      start,
      paths: paths.join(pathSeparator),
      directories: nodes.map((node) => tree.pathOf(node)).join(pathSeparator),
    };
    return this.#unpack({ ...request, ...entries }, (found) => {
      for (const [index, node] of nodes.entries())
        destination.noteDirectory(tree.pathOf(node), node, at(found.directories, index));
      for (const [position, target] of found.links) {
        const entry = at(order, position);
        this.links.set(at(directory.nodes, entry), { target, time: at(directory.times, entry) });
      }
      onAnswer();
    });
  }

  /** Has a request answered; its memory is no longer needed then. All steps of a stream go to the same worker. */
  #unpack(request: UnpackRequest, onAnswer: (found: Findings) => void): Promise<void> {
    const answer =
      request.step === 'batch' ? this.#pool.do(request) : this.#pool.doAt(request.stream, request);
    const work = answer.then((found) => {
      this.#unpacking.delete(work);
      onAnswer(found);
    });
    work.catch(this.#fail);
    this.#unpacking.add(work);
    return work;
  }
}
