import { corrupt } from '../archive-error.ts';

/** A generator that pauses where it needs the next piece, which next() passes in; undefined at the end of the input. */
export type Reading<T = void> = Generator<void, T, Buffer | undefined>;

/** The bytes of a tar, which come in pieces of any size. */
export class TarInput {
  #piece: Buffer = Buffer.alloc(0);
  /** Bytes that were read so far. */
  position = 0;

  /** As many of the next bytes as are there, at least one and up to `most`; valid until the next call. */
  *some(most: number): Reading<Buffer> {
    const piece = yield* this.rest();
    if (piece === undefined) throw corrupt('the tar has no end, as if it were cut short');
    const bytes = piece.subarray(0, most);
    this.#piece = piece.subarray(bytes.length);
    this.position -= this.#piece.length;
    return bytes;
  }

  /** A copy of the next bytes, so many of them. */
  *take(length: number): Reading<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    for (let filled = 0; filled < length;) {
      const part = yield* this.some(length - filled);
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes;
  }

  *skip(length: number): Reading {
    for (let left = length; left > 0;) left -= (yield* this.some(left)).length;
  }

  /** What is left of a piece, or the next one; undefined at the end of the input. */
  *rest(): Reading<Buffer | undefined> {
    let piece: Buffer | undefined = this.#piece;
    while (piece?.length === 0) piece = yield;
    this.#piece = Buffer.alloc(0);
    this.position += piece?.length ?? 0;
    return piece;
  }
}
