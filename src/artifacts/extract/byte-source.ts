/** Where an archive's bytes come from: an object in S3, a file, or memory. */
export interface ByteSource {
  readonly size: number;
  /** Fills `target` with the bytes from `start` on, which must lie within `size`. Reads may run at the same time. */
  read(start: number, target: Uint8Array): Promise<void>;
}

/** Bytes of a buffer, and of one request to S3. */
export const bufferBytes = 4 << 20;

/** A fixed number of buffers of `bufferBytes` each, all in one piece of memory. */
export class Buffers {
  readonly memory: ArrayBufferLike;
  readonly #free: Buffer[];
  readonly #waiting: ((buffer: Buffer) => void)[] = [];

  /** @param Memory a SharedArrayBuffer for buffers that other threads read */
  constructor(count: number, Memory: typeof ArrayBuffer | typeof SharedArrayBuffer = ArrayBuffer) {
    const memory = new Memory(count * bufferBytes);
    this.memory = memory;
    this.#free = Array.from({ length: count }, (_, index) =>
      Buffer.from(memory, index * bufferBytes, bufferBytes),
    );
  }

  /** Resolves with a buffer that is the caller's until its release, in the order of the calls. */
  async take(): Promise<Buffer> {
    return this.#free.pop() ?? (await new Promise((resolve) => this.#waiting.push(resolve)));
  }

  release(buffer: Buffer): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(buffer);
    else next(buffer);
  }
}

export interface ByteRange {
  readonly start: number;
  /** The last byte excluded. */
  readonly end: number;
}

/** A range cut into ranges that fit into a buffer each. */
export function* cutRange({ start, end }: ByteRange): Generator<ByteRange> {
  for (let next = start; next < end; next += bufferBytes)
    yield { start: next, end: Math.min(next + bufferBytes, end) };
}

/**
 * Ranges of a source in their order, with several reads in progress at the same time.
 *
 * @param ranges that fit into a buffer each
 * @param ahead how many of them are read or processed at a time
 * @yields bytes that are valid until the next are requested
 */
export async function* readRanges<Range extends ByteRange>(
  source: ByteSource,
  ranges: Iterable<Range>,
  buffers: Buffers,
  ahead: number,
): AsyncGenerator<{ readonly range: Range; readonly bytes: Buffer }> {
  const waiting = ranges[Symbol.iterator]();
  const coming: { range: Range; buffer: Buffer; bytes: Buffer; arrived: Promise<void> }[] = [];
  for (;;) {
    while (coming.length < ahead) {
      const next = waiting.next();
      if (next.done === true) break;
      const { start, end } = next.value;
      const buffer = await buffers.take();
      const bytes = buffer.subarray(0, end - start);
      const arrived = source.read(start, bytes);
      arrived.catch(() => undefined); // Awaited below.
      coming.push({ range: next.value, buffer, bytes, arrived });
    }
    const first = coming.shift();
    if (first === undefined) return;
    await first.arrived;
    yield first;
    buffers.release(first.buffer);
  }
}

/** Parts of a source that are read or processed at a time where it is read as a whole. */
const ahead = 4;

/**
 * All of a source, from its first byte to its last.
 *
 * @yields parts that are valid until the next is requested
 */
export async function* readInOrder(source: ByteSource): AsyncGenerator<Buffer> {
  const parts = cutRange({ start: 0, end: source.size });
  const buffers = new Buffers(Math.min(ahead, Math.ceil(source.size / bufferBytes)));
  for await (const { bytes } of readRanges(source, parts, buffers, ahead)) yield bytes;
}
