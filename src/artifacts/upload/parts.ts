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

export type PartMemory = ReturnType<typeof createPartMemory>;

/**
 * The buffers of the parts of all uploads, which are reused, and a limit to the bytes in transit, first come, first served.
 *
 * @param total bytes that may be in transit
 */
export function createPartMemory(total: number) {
  let free = total;
  const waiting: { readonly bytes: number; readonly resolve: () => void }[] = [];
  const spare: Buffer[] = [];

  function admit(): void {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      if (next.bytes > free) return;
      waiting.shift();
      free -= next.bytes;
      next.resolve();
    }
  }

  return {
    /** A buffer of this size with arbitrary content. It does not count as in transit yet. */
    allocate: (size: number): Buffer => {
      const index = spare.findIndex(({ length }) => length === size);
      return spare.splice(index, index === -1 ? 0 : 1)[0] ?? Buffer.allocUnsafeSlow(size);
    },
    /** Resolves when this part may be sent. One larger than the whole limit is sent alone. */
    enter: ({ length }: Buffer): Promise<void> =>
      new Promise((resolve) => {
        waiting.push({ bytes: Math.min(length, total), resolve });
        admit();
      }),
    /** The part was sent, or never will be: its buffer will be overwritten. */
    leave: (part: Buffer): void => {
      free += Math.min(part.length, total);
      if (part.length === part.buffer.byteLength) spare.push(part);
      admit();
    },
  };
}
