import type { DeflateRaw, InflateRaw } from 'node:zlib';

/**
 * A zlib stream of Node's, driven from outside over memory of the caller's: Node's own functions make a stream and
 * new buffers for every call, which for thousands of small files costs as much as the work itself.
 */
export class InPlaceZlib {
  readonly #stream: InflateRaw | DeflateRaw;
  readonly #handle: Handle;
  readonly #left: Uint32Array;
  #error: Error | undefined;

  /** @throws TypeError where this Node's streams look different inside: what goes through one has to be tried out */
  constructor(stream: InflateRaw | DeflateRaw) {
    const { _handle, _writeState } = stream as unknown as Inside;
    this.#stream = stream;
    this.#handle = _handle;
    this.#left = _writeState;
    this.#handle.onerror = (message, errno, code) => {
      this.#error = Object.assign(new Error(message), { errno, code });
    };
  }

  /** Other data begin. */
  reset(): void {
    this.#error = undefined;
    this.#handle.reset();
  }

  /**
   * Puts through as much of `input` as fits into `output`.
   *
   * @param flush one of zlib's constants
   * @throws Error with one of zlib's codes, such as `Z_DATA_ERROR`
   */
  write(flush: number, input: Uint8Array, output: Uint8Array): Progress {
    this.#handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
    if (this.#error !== undefined) throw this.#error;
    const [outputLeft = 0, inputLeft = 0] = this.#left;
    return { taken: input.length - inputLeft, made: output.length - outputLeft };
  }

  /** Gives its memory back. */
  close(): void {
    this.#stream.close();
  }
}

export interface Progress {
  /** Bytes of the input. */
  readonly taken: number;
  /** Bytes of the output. */
  readonly made: number;
}

/** What Node 20 to 24 have inside of their zlib streams. */
interface Inside {
  readonly _handle: Handle;
  /** What a write has left of the output, and of the input. */
  readonly _writeState: Uint32Array;
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
