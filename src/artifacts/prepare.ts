import { availableParallelism } from 'node:os';
import { Failure } from '../failure.ts';
import type { S3Location } from '../job.ts';
import { oneLine } from '../text.ts';
import { compress, type CompressJob, type CompressResult, countJobs } from './archive/compress.ts';
import { type Content, findContent } from './archive/content.ts';
import type { Notices } from './archive/notices.ts';
import type { ContentRules } from './archive/walk.ts';
import { type Source, sourceOf } from './source.ts';
import { mostThreads, startBundle, startWorkerPool, type WorkerPool } from './worker-pool/worker-pool.ts';

export interface ArtifactToStore {
  readonly name: string;
  readonly location: S3Location;
  /** As the user wrote it: a directory, a file or a glob, relative to the workspace. */
  readonly source: string;
}

export interface PreparedArtifact {
  readonly artifact: ArtifactToStore;
  readonly source: Source;
  /** What the log has to say of its content; undefined of an archive that goes as it is. */
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
  const pool = startCompressPool(threadsFor(contents, cores));
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
export function threadsFor(contents: readonly Content[], cores: number): number {
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
