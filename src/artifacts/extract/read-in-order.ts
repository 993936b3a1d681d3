import type { ByteSource } from './byte-source.ts';

const partBytes = 4 << 20;
/** Parts fetched ahead of the one at work. */
const ahead = 4;

/**
 * All of a source from its first byte to its last, with several reads under way at the same time.
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
      arrived.catch(() => undefined); // Whoever waits for it in its turn hears of it.
      coming.push(arrived);
      next += length;
    }
    const part = coming.shift();
    if (part === undefined) return;
    yield await part;
  }
}
