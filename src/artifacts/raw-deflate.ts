import {
  constants,
  createDeflateRaw,
  createInflateRaw,
  type DeflateRaw,
  deflateRawSync,
  type InflateRaw,
  inflateRawSync,
  type ZlibOptions,
} from 'node:zlib';

/** Bytes of the input that were used, and of the output that were filled. */
export interface ByteCounts {
  readonly taken: number;
  readonly made: number;
}

/**
 * Inflates raw deflate data, all of them, as far as `output` has room for them.
 *
 * @throws Error with one of zlib's codes, such as `Z_DATA_ERROR`; `ERR_BUFFER_TOO_LARGE` for data that have no room,
 *   unless `taken` or a full output shows that
 */
export type Inflate = (input: Uint8Array, output: Uint8Array) => ByteCounts;

/**
 * Deflates one content after the other. What it makes of one may depend on those before it, and on nothing else: an
 * archive is the same whatever thread does its work as long as each piece of work begins with a new Deflater.
 */
export interface Deflater {
  /**
   * @param level of zlib, 1 to 9
   * @returns how many bytes it took of `output`; undefined where they do not leave at least one byte of it unused
   */
  deflate(content: Uint8Array, level: number, output: Uint8Array): number | undefined;
  /** Frees its memory. */
  close(): void;
}

/** For one thread. Falls back to Node's own functions where the internals of its streams are not as expected. */
export function createInflate(): Inflate {
  return inflatesInPlace ? inflateInPlace() : inflateWithNode;
}

export function createDeflater(): Deflater {
  return deflatesInPlace ? inPlaceDeflater() : nodeDeflater;
}

export function inflateInPlace(): Inflate {
  const stream = new InPlaceZlib(createInflateRaw());
  return (input, output) => stream.write(constants.Z_FINISH, input, output);
}

export const inflateWithNode: Inflate = (input, output) => {
  // The type declarations lack `info`, which returns how many bytes the data took.
  const inflate = inflateRawSync as unknown as (
    input: Uint8Array,
    options: ZlibOptions,
  ) => { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
  const { buffer, engine } = inflate(input, { info: true, maxOutputLength: Math.max(1, output.length) });
  output.set(buffer.subarray(0, output.length));
  return { taken: engine.bytesWritten, made: Math.min(buffer.length, output.length) };
};

export function inPlaceDeflater(): Deflater {
  const streams = new Map<number, InPlaceZlib>();
  return {
    deflate: (content, level, output) => {
      const stream = streams.get(level) ?? new InPlaceZlib(createDeflateRaw({ level }));
      streams.set(level, stream);
      const { made } = stream.write(constants.Z_FINISH, content, output);
      return made < output.length ? made : undefined;
    },
    close: () => {
      for (const stream of streams.values()) stream.close();
    },
  };
}

export const nodeDeflater: Deflater = {
  deflate: (content, level, output) => {
    const data = deflateRawSync(content, { level });
    if (data.length >= output.length) return undefined;
    output.set(data);
    return data.length;
  },
  close: () => undefined,
};

/**
 * A zlib stream of Node's that is reused, over memory of the caller's: Node's own functions make a stream and new buffers
 * for every call, which for thousands of small files costs as much as the compression itself.
 */
class InPlaceZlib {
  readonly #stream: InflateRaw | DeflateRaw;
  readonly #handle: Handle;
  /** What a write has left of the output, and of the input. */
  readonly #left: Uint32Array;
  #isNew = true;
  #error: Error | undefined;

  /** @throws TypeError where the internals of this Node's streams are not as expected */
  constructor(stream: InflateRaw | DeflateRaw) {
    // Internals of the zlib streams of Node 20 to 24.
    const { _handle, _writeState } = stream as unknown as { _handle: Handle; _writeState: Uint32Array };
    this.#stream = stream;
    this.#handle = _handle;
    this.#left = _writeState;
    this.#handle.onerror = (message, errno, code) => {
      this.#error = Object.assign(new Error(message), { errno, code });
    };
  }

  /**
   * Puts new data through, as much of `input` as fits into `output`.
   *
   * @param flush one of zlib's constants
   * @throws Error with one of zlib's codes, such as `Z_DATA_ERROR`
   */
  write(flush: number, input: Uint8Array, output: Uint8Array): ByteCounts {
    this.#begin();
    this.#handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
    if (this.#error !== undefined) throw this.#error;
    const [outputLeft = 0, inputLeft = 0] = this.#left;
    return { taken: input.length - inputLeft, made: output.length - outputLeft };
  }

  close(): void {
    this.#stream.close();
  }

  #begin(): void {
    if (!this.#isNew) this.#handle.reset();
    this.#isNew = false;
    this.#error = undefined;
  }
}

interface Handle {
  reset(): void;
  writeSync(
    flush: number,
    input: Uint8Array,
    inputStart: number,
    inputLength: number,
    output: Uint8Array,
    outputStart: number,
    outputLength: number,
  ): void;
  onerror(message: string, errno: number, code: string): void;
}

/** Decided once, so that all of an archive is made in one way. Each is tried out, with a reset in between. */
const inflatesInPlace = works(() => {
  const inflate = inflateInPlace();
  const output = Buffer.alloc(4);
  try {
    inflate(Uint8Array.of(0xff), output);
    return false;
  } catch {
    const { made } = inflate(Uint8Array.of(0x4b, 0x4c, 0x4a, 0x06, 0x00), output);
    return output.toString('latin1', 0, made) === 'abc';
  }
});

const deflatesInPlace = works(() => {
  const deflater = inPlaceDeflater();
  const output = Buffer.alloc(64);
  try {
    return ['to be, to be, to be', 'or not, or not'].every((text) => {
      const length = deflater.deflate(Buffer.from(text), 1, output) ?? 0;
      return inflateRawSync(output.subarray(0, length)).toString() === text;
    });
  } finally {
    deflater.close();
  }
});

function works(tryOut: () => boolean): boolean {
  try {
    return tryOut();
  } catch {
    return false;
  }
}
