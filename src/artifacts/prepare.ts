import { availableParallelism } from 'node:os';
import { Failure } from '../failure.ts';
import type { S3Location } from '../job.ts';
import { oneLine } from '../text.ts';
import { type Compressors, startCompressors } from './archive/compressors.ts';
import { type Content, type ContentRules, findContent } from './archive/content.ts';

export interface ArtifactToStore {
  readonly name: string;
  readonly location: S3Location;
  /** As the user wrote it: a directory, a file or a glob, relative to the workspace. */
  readonly source: string;
}

/** Artifacts that are there, and those who compress them; storeArtifacts() ends them. */
export interface PreparedArtifacts {
  readonly artifacts: readonly { readonly artifact: ArtifactToStore; readonly content: Content }[];
  readonly compressors: Compressors;
}

/** More threads than this compress faster than the network takes it. */
const mostThreads = 4;

/**
 * Finds all artifacts, so that a wrong path costs nobody an upload, and starts threads where there is something to
 * compress. Apart from storeArtifacts(), which loads S3's client, so that they start in the meantime.
 *
 * @throws Failure
 */
export function prepareArtifacts(
  artifacts: readonly ArtifactToStore[],
  rules: ContentRules,
): PreparedArtifacts {
  const found = artifacts.map((artifact) => ({ artifact, content: contentOf(artifact, rules) }));
  const compressors = startCompressors(Math.min(availableParallelism(), mostThreads));
  if (found.some(({ content }) => content.kind === 'entries')) compressors.start();
  return { artifacts: found, compressors };
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
