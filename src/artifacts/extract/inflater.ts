import { constants, createInflateRaw, inflateRawSync, type ZlibOptions } from 'node:zlib';
import { InPlaceZlib, type Progress } from '../zlib-in-place.ts';

/** Inflates raw deflate data into memory of the caller's, which is used again and again. */
export interface Inflater {
  /** Forgets what was inflated before: other data begin, which are meant to become `size` bytes. */
  begin(size: number): void;
  /**
   * Inflates as much of `input` as fits into `output`; both may have something left only where the other is used
   * up, or where the data have ended.
   *
   * @param isLast no input comes after this one, so that data which have not ended are an error
   * @throws Error with one of zlib's codes, such as `Z_DATA_ERROR`; for data that become more than they were meant
   *   to, there may be one with `ERR_BUFFER_TOO_LARGE`
   */
  inflate(input: Uint8Array, output: Uint8Array, isLast: boolean): Progress;
}

/** One for this thread's use, one stream of data at a time. */
export function createInflater(): Inflater {
  return canWorkInPlace ? new InPlaceInflater() : new PatientInflater();
}

export class InPlaceInflater implements Inflater {
  readonly #stream = new InPlaceZlib(createInflateRaw());

  begin(): void {
    this.#stream.reset();
  }

  inflate(input: Uint8Array, output: Uint8Array, isLast: boolean): Progress {
    return this.#stream.write(isLast ? constants.Z_FINISH : constants.Z_NO_FLUSH, input, output);
  }
}

/** For a Node that looks different inside: keeps all data until the last ones, and inflates them in one go. */
export class PatientInflater implements Inflater {
  #input: Uint8Array[] = [];
  #output: { readonly bytes: Uint8Array; readonly unused: number } | undefined;
  #given = 0;
  #size = 0;

  begin(size: number): void {
    this.#size = size;
    this.#input = [];
    this.#output = undefined;
    this.#given = 0;
  }

  inflate(input: Uint8Array, output: Uint8Array, isLast: boolean): Progress {
    if (!isLast) {
      // A copy, which a Buffer's own slice() is not: the memory is used again.
      this.#input.push(Uint8Array.from(input));
      return { taken: input.length, made: 0 };
    }
    this.#output ??= inflateWhole(Buffer.concat([...this.#input, input]), this.#size);
    const { bytes, unused } = this.#output;
    // They ended in an earlier piece, all of which has been called taken.
    if (unused > input.length) throw new EndedEarly();
    const piece = bytes.subarray(this.#given, this.#given + output.length);
    output.set(piece);
    this.#given += piece.length;
    return { taken: Math.max(0, input.length - unused), made: piece.length };
  }
}

/** As zlib calls data that become more than they were meant to: either way they are not what was announced. */
class EndedEarly extends Error {
  readonly code = 'ERR_BUFFER_TOO_LARGE';

  constructor() {
    super('The data end before their last piece.');
  }
}

function inflateWhole(packed: Buffer, size: number): { bytes: Buffer; unused: number } {
  // With `info` there is more than the type declarations know: how many bytes the data really took.
  const inflate = inflateRawSync as unknown as (
    packed: Buffer,
    options: ZlibOptions,
  ) => { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
  const { buffer, engine } = inflate(packed, { info: true, maxOutputLength: Math.max(1, size) });
  return { bytes: buffer, unused: packed.length - engine.bytesWritten };
}

/** Whether this Node looks inside as expected: tried out with three bytes in two pieces, and with a damaged one. */
const canWorkInPlace = works();

function works(): boolean {
  const packed = Uint8Array.of(0x4b, 0x4c, 0x4a, 0x06, 0x00);
  const output = Buffer.alloc(4);
  let inflater: Inflater;
  try {
    inflater = new InPlaceInflater();
    const first = inflater.inflate(packed.subarray(0, 2), output, false);
    const second = inflater.inflate(packed.subarray(first.taken), output.subarray(first.made), true);
    if (first.made + second.made !== 3 || output.toString('latin1', 0, 3) !== 'abc') return false;
    inflater.begin(3);
  } catch {
    return false;
  }
  try {
    inflater.inflate(Uint8Array.of(0xff), output, true);
    return false;
  } catch {
    return true;
  }
}
