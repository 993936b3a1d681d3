import { availableParallelism } from 'node:os';
import { Failure } from '../failure.ts';
import type { S3Location } from '../job.ts';
import { oneLine } from '../text.ts';
import { type CompressPool, startCompressPool, threadsFor } from './archive/compress-pool.ts';
import { type Content, type ContentRules, findContent } from './archive/content.ts';
import type { Remarks } from './archive/remarks.ts';
import { type Source, sourceOf } from './source.ts';

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
  readonly remarks: Remarks | undefined;
}

/** Artifacts that are there, and those who compress them; storeArtifacts() ends them. */
export interface PreparedArtifacts {
  readonly artifacts: readonly PreparedArtifact[];
  readonly pool: CompressPool;
}

/**
 * Finds all artifacts, so that a wrong path costs nobody an upload, and begins to compress the first. Apart from
 * storeArtifacts(), which loads S3's client, so that threads start and have work in the meantime.
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
    remarks: content.kind === 'entries' ? content.remarks : undefined,
  }));
  prepared[0]?.source.begin();
  return { artifacts: prepared, pool };
}

function contentOf(artifact: ArtifactToStore, rules: ContentRules): Content {
  try {
    return findContent(artifact.name, artifact.source, rules);
  } catch (error) {
    throw about(artifact, error);
  }
}

/** Names the artifact in what went wrong with it. */
export function about({ name }: ArtifactToStore, error: unknown): unknown {
  const subject = `Output artifact ${oneLine(name)}: `;
  if (!(error instanceof Failure) || error.message.startsWith(subject)) return error;
  return new Failure(error.type, subject + error.message, { cause: error.cause });
}
