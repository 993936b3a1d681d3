import type { Compressors } from './archive/compressors.ts';
import type { CompressJob, CompressResult } from './archive/compress-job.ts';
import type { Content } from './archive/content.ts';
import type { Entry } from './archive/entry.ts';
import { contentOfFile } from './archive/source-file.ts';
import { zip } from './archive/zip-writer.ts';

/** Where the bytes of an output artifact's object come from. */
export interface Source {
  /** Each call begins anew. */
  bytes(): AsyncIterable<Uint8Array>;
  /** How many bytes these are or, while they are made, are likely to be; undefined where nobody can say yet. */
  size(): number | undefined;
  /** Files and links that have gone in. */
  files(): number;
}

export function sourceOf(content: Content, compressors: Compressors): Source {
  if (content.kind === 'entries') return new ZipSource(content.entries, compressors);
  const { file } = content;
  return { bytes: () => contentOfFile(file), size: () => file.size, files: () => 1 };
}

/** A zip that is made while it is uploaded, so that its size is a guess up to its end. */
class ZipSource implements Source {
  readonly #entries: () => Iterable<Entry>;
  readonly #compressors: Compressors;
  #files = 0;
  /** Bytes of the files that have been compressed so far, and what has become of them. */
  #read = 0;
  #packed = 0;
  #toRead: number | undefined;

  constructor(entries: () => Iterable<Entry>, compressors: Compressors) {
    this.#entries = entries;
    this.#compressors = compressors;
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    this.#files = 0;
    this.#read = 0;
    this.#packed = 0;
    yield* zip(this.#counted(), (job) => this.#compress(job), this.#compressors.width);
  }

  /** What is left is taken to be as compressible as what has been read. */
  size(): number | undefined {
    this.#toRead ??= bytesOf(this.#entries);
    return this.#read === 0 ? undefined : (this.#packed / this.#read) * Math.max(this.#toRead, this.#read);
  }

  files(): number {
    return this.#files;
  }

  *#counted(): Generator<Entry> {
    for (const entry of this.#entries()) {
      if (entry.kind !== 'folder') this.#files += 1;
      yield entry;
    }
  }

  async #compress(job: CompressJob): Promise<CompressResult> {
    const result = await this.#compressors.run(job);
    this.#read += job.kind === 'chunk' ? job.length : sum(job.entries);
    this.#packed += result.bytes.length;
    return result;
  }
}

/** Looks at every file's size: only worth it where somebody waits to see how far a long upload is. */
function bytesOf(entries: () => Iterable<Entry>): number {
  try {
    return sum(entries());
  } catch {
    return 0; // Whoever archives that entry hears of it.
  }
}

/** An empty entry counts as a byte, so that there is something to go by in an archive of these alone. */
function sum(entries: Iterable<Entry>): number {
  let bytes = 0;
  for (const entry of entries) bytes += entry.kind === 'file' ? Math.max(entry.size, 1) : 1;
  return bytes;
}
