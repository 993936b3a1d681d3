import { availableParallelism } from 'node:os';
import { Failure } from '../failure.ts';
import type { LocatedArtifact } from '../job.ts';
import { oneLine } from '../text.ts';
import { compress, type CompressJob, type CompressResult, countJobs } from './archive/compress.ts';
import { type Content, findContent } from './archive/content.ts';
import { contentOfFile, type Entry } from './archive/entry.ts';
import type { Notices } from './archive/notices.ts';
import type { ContentRules } from './archive/walk.ts';
import { zip } from './archive/zip-writer.ts';
import type { ArchiveFormat } from './extract/archive-format.ts';
import { mostThreads, startBundle, startWorkerPool, type WorkerPool } from './worker-pool/worker-pool.ts';

export interface ArtifactToStore extends LocatedArtifact {
  /** As the user wrote it: a directory, a file or a glob, relative to the workspace. */
  readonly source: string;
}

export interface PreparedArtifact {
  readonly artifact: ArtifactToStore;
  readonly source: Source;
  /** For the log; undefined for an archive that goes as it is. */
  readonly notices: Notices | undefined;
}

export type CompressPool = WorkerPool<CompressJob, CompressResult>;

/** Artifacts that were found, and the worker pool that compresses them, which storeArtifacts() ends. */
export interface PreparedArtifacts {
  readonly artifacts: readonly PreparedArtifact[];
  readonly pool: CompressPool;
}

/**
 * Finds all artifacts, so that a wrong path fails before any upload, and begins to compress the first. Apart from
 * storeArtifacts(), so that threads start and have work while the S3 client is loaded.
 *
 * @param cores of the machine
 * @throws Failure
 */
export function prepareArtifacts(
  artifacts: readonly ArtifactToStore[],
  rules: ContentRules,
  cores = availableParallelism(),
): PreparedArtifacts {
  const found = artifacts.map((artifact) => ({ artifact, content: contentOf(artifact, rules) }));
  const contents = found.map(({ content }) => content);
  const pool = startCompressPool(compressThreads(contents, cores));
  const prepared = found.map(({ artifact, content }) => ({
    artifact,
    source: sourceOf(content, pool),
    notices: content.kind === 'entries' ? content.notices : undefined,
  }));
  prepared[0]?.source.begin();
  return { artifacts: prepared, pool };
}

function contentOf(artifact: ArtifactToStore, rules: ContentRules): Content {
  try {
    return findContent(artifact.name, artifact.source, rules);
  } catch (error) {
    throw withArtifactName(artifact, error);
  }
}

/** Puts the artifact's name before a Failure's message; other errors stay as they are. */
export function withArtifactName({ name }: ArtifactToStore, error: unknown): unknown {
  const subject = `Output artifact ${oneLine(name)}: `;
  if (!(error instanceof Failure) || error.message.startsWith(subject)) return error;
  return new Failure(error.type, subject + error.message, { cause: error.cause });
}

/** @param threads beside the calling one */
export function startCompressPool(threads: number): CompressPool {
  return startWorkerPool({ threads, startThread: () => startBundle('compress-worker'), work: compress });
}

/** How many threads beside the calling one compress these contents: as many as there are cores and jobs for. */
export function compressThreads(contents: readonly Content[], cores: number): number {
  const most = mostThreads(cores) + 1;
  let jobs = 0;
  for (const content of most === 1 ? [] : contents) {
    if (content.kind !== 'entries') continue;
    try {
      jobs += countJobs(content.entries(), most - jobs);
    } catch {
      jobs += 1; // The error is thrown where that entry is archived.
    }
    if (jobs >= most) return most - 1;
  }
  return Math.max(0, jobs - 1);
}

/** The bytes of an output artifact's object. */
export interface Source {
  readonly contentType: string;
  /** Starts compressing before bytes() is called, which throws its errors. */
  begin(): void;
  /** Each call begins anew; each piece is valid until the next is requested. */
  bytes(): AsyncIterable<Uint8Array>;
  /** In bytes; an estimate while the archive is made, undefined before there is one. */
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
  /** Bytes compressed so far, before and after compression. */
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
    /** Assumes that the rest is as compressible as what has been read. */
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

/** Reads every file's size: only worth it for the progress of a long upload. */
function bytesOf(entries: () => Iterable<Entry>): number {
  try {
    return sum(entries());
  } catch {
    return 0; // The error is thrown where that entry is archived.
  }
}

/** An empty entry counts as a byte, so that an archive of these alone has an estimate. */
function sum(entries: Iterable<Entry>): number {
  let bytes = 0;
  for (const entry of entries) bytes += entry.kind === 'file' ? Math.max(entry.size, 1) : 1;
  return bytes;
}
