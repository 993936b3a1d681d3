/** A part of a multipart upload; the only one is the whole object. */
export interface Part {
  /** From 1 on. */
  readonly number: number;
  readonly bytes: Buffer;
  readonly last: boolean;
}

const firstPartSize = 8 * 1024 * 1024;
const partsOfOneSize = 1_000;

/**
 * Bytes of a part. An archive's size is not known before it is done, and S3 takes 10,000 parts at most, so parts
 * double after each thousand: 8 GB in parts of 8 MiB, 5 TB (S3's limit) within the tenth thousand.
 */
export function partSize(number: number): number {
  return firstPartSize * 2 ** Math.floor((number - 1) / partsOfOneSize);
}

/** Cuts content of any length into parts, of which there is always at least one. */
export async function* cutIntoParts(
  content: AsyncIterable<Uint8Array>,
  allocate: (size: number) => Buffer,
  size: (number: number) => number = partSize,
): AsyncGenerator<Part> {
  let number = 1;
  let bytes = allocate(size(number));
  let filled = 0;
  for await (const piece of content) {
    for (let at = 0; at < piece.length;) {
      if (filled === bytes.length) {
        yield { number, bytes, last: false };
        number += 1;
        bytes = allocate(size(number));
        filled = 0;
      }
      const more = piece.subarray(at, at + bytes.length - filled);
      bytes.set(more, filled);
      filled += more.length;
      at += more.length;
    }
  }
  yield { number, bytes: bytes.subarray(0, filled), last: true };
}
