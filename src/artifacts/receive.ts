import type { Transfer } from './transfer.ts';
import type { S3Location } from '../job.ts';

export interface ArtifactToReceive {
  readonly name: string;
  readonly location: S3Location;
  /** Absolute path of the folder that it goes into; made where it is missing. */
  readonly folder: string;
}

export interface ReceivedArtifact {
  readonly name: string;
  /** Absolute path: the folder, or with `extract: false` the file. */
  readonly path: string;
  /** Of the object in S3. */
  readonly bytes: number;
  /** Entries extracted; undefined where nothing was. */
  readonly files: number | undefined;
  readonly milliseconds: number;
}

/** Downloads and extracts the artifacts, in their order where they share a folder. Rejects with a Failure. */
export async function receiveArtifacts(
  artifacts: readonly ArtifactToReceive[],
  options: { readonly extract: boolean },
  transfer: Transfer,
): Promise<ReceivedArtifact[]> {
  await Promise.resolve();
  throw new Error(`TODO ${artifacts.length} ${options.extract} ${transfer.temporaryFolder}`);
}
