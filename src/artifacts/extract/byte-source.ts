import type { FileHandle } from 'node:fs/promises';

/** Where an archive's bytes come from: an object in S3, a file, or memory. */
export interface ByteSource {
  readonly size: number;
  /** Fills `target` with the bytes from `start` on, which must lie within `size`. Reads may run at the same time. */
  read(start: number, target: Uint8Array): Promise<void>;
}

export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (start, target) => {
      target.set(bytes.subarray(start, start + target.length));
      return Promise.resolve();
    },
  };
}

export function bytesOfFile(file: FileHandle, size: number): ByteSource {
  return {
    size,
    read: async (start, target) => {
      let filled = 0;
      while (filled < target.length) {
        const { bytesRead } = await file.read(target, filled, target.length - filled, start + filled);
        if (bytesRead === 0) throw new Error(`The file ends at byte ${start + filled} of ${size}.`);
        filled += bytesRead;
      }
    },
  };
}

const partBytes = 4 << 20;
/** Parts fetched ahead of the one at work. */
const ahead = 4;

/**
 * All of a source from its first byte to its last, with several reads in progress at the same time.
 *
 * @yields parts that are only valid until the next one is asked for
 */
export async function* readInOrder(source: ByteSource): AsyncGenerator<Buffer> {
  // The part that is out has a buffer of its own, which the next read may not touch.
  const buffers = Array.from({ length: ahead + 1 }, () => Buffer.alloc(0));
  const coming: Promise<Buffer>[] = [];
  let next = 0;
  for (;;) {
    while (coming.length < ahead && next < source.size) {
      const turn = Math.floor(next / partBytes) % buffers.length;
      const length = Math.min(partBytes, source.size - next);
      const buffer =
        buffers[turn]?.length === 0 ? Buffer.allocUnsafeSlow(length) : (buffers[turn] ?? Buffer.alloc(0));
      buffers[turn] = buffer;
      const part = buffer.subarray(0, length);
      const arrived = source.read(next, part).then(() => part);
      arrived.catch(() => undefined); // It is thrown where the part is awaited.
      coming.push(arrived);
      next += length;
    }
    const part = coming.shift();
    if (part === undefined) return;
    yield await part;
  }
}
