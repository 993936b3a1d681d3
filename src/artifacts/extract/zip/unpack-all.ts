import type { WorkerPool } from '../../worker-pool/worker-pool.ts';
import type { SymbolicLink } from '../destination.ts';
import { describeEntries } from './describe-entries.ts';
import type { CheckedZip } from './directory.ts';
import { at, endOf, partsOf, planBatches, planStreams, type Batch } from './plan.ts';
import { Slots } from './slots.ts';
import type { EntriesToUnpack, Findings, OpenStream, Place, UnpackRequest } from './unpack-request.ts';

/** Bytes of one request to S3, as large as a piece of memory. */
const slotBytes = 4 << 20;
/** What a thread is handed at once: small enough that none is idle for long while another ends. */
const partBytes = 512 << 10;
/** Ranges of small entries under way at once. */
const batchLanes = 4;
/** Large entries unpacked at once, and the ranges that each of them has fetched ahead. */
const parallelStreams = 2;
const streamAhead = 3;

/**
 * As much memory as can be in use at the same time, whatever the archive's size.
 *
 * @param threads beside this one
 */
export function slotsFor(threads: number): Slots {
  return new Slots(batchLanes + parallelStreams * streamAhead + threads + 1, slotBytes);
}

/**
 * Fetches, verifies and writes every entry: what has arrived is unpacked while the rest is under way.
 *
 * @returns the symbolic links, by node
 */
export async function unpackAll(
  zip: CheckedZip,
  slots: Slots,
  pool: UnpackPool,
  signal: AbortSignal,
): Promise<Map<number, SymbolicLink>> {
  const isLocal = zip.source.size <= 2 * slotBytes;
  const batchBytes = isLocal ? partBytes : slotBytes;
  const links = new Map<number, SymbolicLink>();
  const batches = planBatches(zip.directory, zip.order, zip.directoryStart, batchBytes);
  const streams = planStreams(zip.directory, zip.order, batchBytes);
  const unpacking = new Unpacking(zip, slots, pool, links);
  try {
    await untilAborted(signal, (fail) => unpacking.run(batches, streams, fail));
  } finally {
    unpacking.stop();
  }
  return links;
}

type UnpackPool = WorkerPool<UnpackRequest, Findings>;

/** Everything under way for one zip. Batches and large entries are unpacked in parallel; all share the slots. */
class Unpacking {
  readonly #zip: CheckedZip;
  readonly #slots: Slots;
  readonly #pool: UnpackPool;
  readonly #links: Map<number, SymbolicLink>;
  /** What fails while nobody waits for it ends the whole. */
  #fail: (error: unknown) => void = () => undefined;
  #isStopped = false;
  readonly #unpacking = new Set<Promise<void>>();

  constructor(zip: CheckedZip, slots: Slots, pool: UnpackPool, links: Map<number, SymbolicLink>) {
    this.#zip = zip;
    this.#slots = slots;
    this.#pool = pool;
    this.#links = links;
  }

  async run(
    batches: Generator<Batch>,
    streams: Generator<number>,
    fail: (error: unknown) => void,
  ): Promise<void> {
    this.#fail = fail;
    await Promise.all([
      ...Array.from({ length: parallelStreams }, (_, stream) => this.#runStreams(streams, stream)),
      ...Array.from({ length: batchLanes }, () => this.#runBatches(batches)),
    ]);
    await Promise.all(this.#unpacking);
  }

  /** Nothing more is begun. */
  stop(): void {
    this.#isStopped = true;
  }

  async #runBatches(batches: Generator<Batch>): Promise<void> {
    for (let next = batches.next(); next.done !== true; next = batches.next()) {
      const { start, end } = next.value;
      const slot = await this.#slots.take();
      await this.#zip.source.read(start, this.#slots.bytes(slot, end - start));
      if (this.#isStopped) return;
      this.#unpackParts(next.value, slot);
    }
  }

  /** Hands a batch over in parts, so that the last ones too keep all threads busy. */
  #unpackParts(batch: Batch, slot: number): void {
    const { directory, directoryStart, order } = this.#zip;
    const parts = [...partsOf(batch, directory, order, directoryStart, partBytes)];
    let left = parts.length;
    for (const { start, end, from, to } of parts) {
      const place = { offset: slot + start - batch.start, length: end - start };
      void this.#unpackEntries({ step: 'batch', place }, start, from, to, () => {
        left -= 1;
        if (left === 0) this.#slots.release(slot);
      });
    }
  }

  async #runStreams(streams: Generator<number>, stream: number): Promise<void> {
    for (let next = streams.next(); next.done !== true; next = streams.next())
      await this.#runStream(next.value, stream);
  }

  async #runStream(position: number, stream: number): Promise<void> {
    const { directory, directoryStart, order, source } = this.#zip;
    const start = at(directory.starts, at(order, position));
    const end = endOf(directory, order, position, directoryStart);
    const coming: { readonly place: Place; readonly arrived: Promise<void> }[] = [];
    let last: Promise<void> | undefined;
    const giveNext = async (): Promise<void> => {
      const part = coming.shift();
      if (part === undefined) return;
      await part.arrived;
      if (this.#isStopped) return;
      const before = last;
      const step = { stream: stream, place: part.place };
      const onAnswer = (): void => {
        this.#slots.release(part.place.offset);
      };
      last =
        before === undefined
          ? this.#unpackEntries({ step: 'open', ...step }, start, position, position + 1, onAnswer)
          : this.#unpackLater({ step: 'continue', ...step }, onAnswer);
      // One part at work and one ready: more would only keep memory from others.
      await before;
    };

    for (let partStart = start; partStart < end; partStart += slotBytes) {
      if (coming.length === streamAhead) await giveNext();
      const place = { offset: await this.#slots.take(), length: Math.min(slotBytes, end - partStart) };
      const arrived = source.read(partStart, this.#slots.bytes(place.offset, place.length));
      arrived.catch(this.#fail);
      coming.push({ place, arrived });
    }
    while (coming.length > 0) await giveNext();
    await last;
    await this.#hand({ step: 'close', stream: stream });
  }

  /** Hands a request for the entries at these positions over, and takes note of what it finds out. */
  #unpackEntries(
    request: { readonly step: 'batch'; readonly place: Place } | Omit<OpenStream, keyof EntriesToUnpack>,
    start: number,
    from: number,
    to: number,
    onAnswer: () => void,
  ): Promise<void> {
    const { directory, destination, order, tree } = this.#zip;
    const { missing, ...entries } = describeEntries(this.#zip, start, from, to);
    return this.#unpackLater({ ...request, ...entries }, (found) => {
      found.directories.forEach((directoryFound, index) => {
        const node = at(missing, index);
        destination.noteDirectory(tree.pathOf(node), node, directoryFound);
      });
      for (const [index, target] of found.links) {
        const entry = at(order, from + index);
        this.#links.set(at(directory.nodes, entry), { target, time: at(directory.times, entry) });
      }
      onAnswer();
    });
  }

  /** Hands a request over; its memory is no longer needed when it is answered. */
  #unpackLater(request: UnpackRequest, onAnswer: (found: Findings) => void): Promise<void> {
    const work = this.#hand(request).then((found) => {
      this.#unpacking.delete(work);
      onAnswer(found);
    });
    work.catch(this.#fail);
    this.#unpacking.add(work);
    return work;
  }

  /** All steps of a stream go to the same member. */
  #hand(request: UnpackRequest): Promise<Findings> {
    return request.step === 'batch' ? this.#pool.do(request) : this.#pool.doAt(request.stream, request);
  }
}

/** Runs `work` until it is done, the signal aborts, or something calls `fail`, whichever comes first. */
async function untilAborted(
  signal: AbortSignal,
  work: (fail: (error: unknown) => void) => Promise<void>,
): Promise<void> {
  signal.throwIfAborted();
  let onAbort = (): void => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      onAbort = () => {
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', onAbort);
      work(reject).then(resolve, reject);
    });
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
