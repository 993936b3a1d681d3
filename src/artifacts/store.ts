import type { Transfer } from './transfer.ts';
import type { S3Location } from '../job.ts';

export interface ArtifactToStore {
  readonly name: string;
  readonly location: S3Location;
  /** As the user wrote it: a directory, a file or a glob, relative to the workspace. */
  readonly source: string;
}

export interface StoredArtifact {
  readonly name: string;
  /** Of the object in S3. */
  readonly bytes: number;
  readonly files: number;
  readonly milliseconds: number;
}

export interface StoreOptions {
  /** Absolute path; nothing outside of it is ever read. */
  readonly workspace: string;
  readonly symlinks: 'preserve' | 'follow';
  /** The job's KMS key; undefined: the account's AWS-managed key. */
  readonly encryptionKeyId: string | undefined;
}

/** Archives and uploads the artifacts; resolves when S3 has confirmed every byte of each. Rejects with a Failure. */
export async function storeArtifacts(
  artifacts: readonly ArtifactToStore[],
  options: StoreOptions,
  transfer: Transfer,
): Promise<StoredArtifact[]> {
  await Promise.resolve();
  throw new Error(`TODO ${artifacts.length} ${options.workspace} ${transfer.temporaryFolder}`);
}
