import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

/** A stored body: the bytes of its files, one after the other (one for each part of a multipart upload). */
export type Segments = readonly { readonly file: string; readonly size: number }[];

/** Large reads: the server copies files to sockets, and little else. */
const readSize = 1024 * 1024;

/** A folder of bodies that nobody but this process knows. */
export class BodyFolder {
  readonly #folder: string;
  #count = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async create(parent: string): Promise<BodyFolder> {
    return new BodyFolder(await mkdtemp(join(parent, 'local-cloud-')));
  }

  /** Writes the body to a file of its own; nothing is left of one that fails midway. */
  async write(body: AsyncIterable<Buffer>): Promise<{ file: string; size: number }> {
    this.#count += 1;
    const file = join(this.#folder, String(this.#count));
    const handle = await open(file, 'wx');
    let size = 0;
    try {
      for await (const chunk of body) {
        await handle.write(chunk);
        size += chunk.length;
      }
    } catch (error) {
      await handle.close();
      await rm(file, { force: true });
      throw error;
    }
    await handle.close();
    return { file, size };
  }

  /** Keeps something beside the bodies; returns its absolute path. */
  async keep(name: string, content: string): Promise<string> {
    const file = join(this.#folder, name);
    await writeFile(file, content);
    return file;
  }

  /** Reads that are under way go on where the system lets them. */
  async remove(segments: Segments): Promise<void> {
    for (const { file } of segments) await rm(file, { force: true }).catch(() => undefined);
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

export function sizeOf(segments: Segments): number {
  return segments.reduce((sum, { size }) => sum + size, 0);
}

/** The bytes from `start` on, `length` of them. */
export function readSegments(segments: Segments, start = 0, length = sizeOf(segments) - start): Readable {
  const pieces: { file: string; start: number; end: number }[] = [];
  let offset = 0;
  for (const { file, size } of segments) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(start + length - offset, size);
    if (from < to) pieces.push({ file, start: from, end: to - 1 });
    offset += size;
  }
  const [only, ...more] = pieces;
  if (only === undefined) return Readable.from([]);
  if (more.length === 0) return openPiece(only);
  return Readable.from(
    (async function* () {
      for (const piece of pieces) yield* openPiece(piece) as AsyncIterable<Buffer>;
    })(),
    { objectMode: false, highWaterMark: readSize },
  );
}

function openPiece({ file, start, end }: { file: string; start: number; end: number }): Readable {
  return createReadStream(file, { start, end, highWaterMark: readSize });
}
