import type { ArchiveFormat } from './extract/archive-format.ts';
import type { CompressJob, CompressResult } from './archive/compress.ts';
import type { Content } from './archive/content.ts';
import { contentOfFile, type Entry } from './archive/entry.ts';
import { zip } from './archive/zip-writer.ts';
import type { CompressPool } from './prepare.ts';

/** The bytes of an output artifact's object. */
export interface Source {
  readonly contentType: string;
  /** Begins with work that takes a while, before bytes are asked for. Errors are thrown by bytes(). */
  begin(): void;
  /** Each call begins anew; each piece is valid until the next is asked for. */
  bytes(): AsyncIterable<Uint8Array>;
  /** How many bytes there are or, while they are made, are likely to be; undefined before there is anything to go by. */
  size(): number | undefined;
  /** Files and links that have gone in. */
  files(): number;
}

const contentTypes: Readonly<Record<ArchiveFormat, string>> = {
  zip: 'application/zip',
  tar: 'application/x-tar',
  'tar.gz': 'application/gzip',
};

export function sourceOf(content: Content, pool: CompressPool): Source {
  if (content.kind === 'entries') return zipSource(content.entries, pool);
  const { file, kind } = content;
  return {
    contentType: contentTypes[kind],
    begin: () => undefined,
    bytes: () => contentOfFile(file),
    size: () => file.size,
    files: () => 1,
  };
}

/** A zip that is made while it is uploaded, so that its size is a guess up to its end. */
function zipSource(entries: () => Iterable<Entry>, pool: CompressPool): Source {
  let begun: BegunZip | undefined;
  let files = 0;
  /** Bytes of the files that have been compressed so far, and what has become of them. */
  let read = 0;
  let packed = 0;
  let toRead: number | undefined;

  function* counted(): Generator<Entry> {
    for (const entry of entries()) {
      if (entry.kind !== 'folder') files += 1;
      yield entry;
    }
  }

  async function compress(job: CompressJob): Promise<CompressResult> {
    const result = await pool.do(job);
    read += job.kind === 'chunk' ? job.length : sum(job.entries);
    packed += result.bytes.length;
    return result;
  }

  /** Starts the first jobs. */
  function beginZip(): BegunZip {
    files = read = packed = 0;
    const pieces = zip(counted(), compress, pool.width);
    const first = pieces.next();
    // Awaited in bytes(), which is not called where something else fails first.
    first.catch(() => undefined);
    return { first, pieces };
  }

  return {
    contentType: contentTypes.zip,
    begin: () => {
      begun = beginZip();
    },
    bytes: async function* () {
      const { first, pieces } = begun ?? beginZip();
      begun = undefined;
      for (let next = await first; next.done !== true; next = await pieces.next()) yield next.value;
    },
    /** What is left is taken to be as compressible as what has been read. */
    size: () => {
      toRead ??= bytesOf(entries);
      return read === 0 ? undefined : (packed / read) * Math.max(toRead, read);
    },
    files: () => files,
  };
}

interface BegunZip {
  readonly first: Promise<IteratorResult<Uint8Array, void>>;
  readonly pieces: AsyncGenerator<Uint8Array, void>;
}

/** Looks at every file's size: only worth it for the progress of a long upload. */
function bytesOf(entries: () => Iterable<Entry>): number {
  try {
    return sum(entries());
  } catch {
    return 0; // The error is thrown where that entry is archived.
  }
}

/** An empty entry counts as a byte, so that there is something to go by in an archive of these alone. */
function sum(entries: Iterable<Entry>): number {
  let bytes = 0;
  for (const entry of entries) bytes += entry.kind === 'file' ? Math.max(entry.size, 1) : 1;
  return bytes;
}
