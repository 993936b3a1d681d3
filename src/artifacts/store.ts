import { countText, durationText, sizeText } from '../measures.ts';
import { oneLine } from '../text.ts';
import { about, type PreparedArtifact, type PreparedArtifacts } from './prepare.ts';
import { watchProgress } from './progress.ts';
import type { Transfer } from './transfer.ts';
import { PartMemory } from './upload/part-memory.ts';
import { uploadObject } from './upload/upload.ts';
import type { UploadContext } from './upload/upload-context.ts';

export interface StoredArtifact {
  readonly name: string;
  /** Of the object in S3. */
  readonly bytes: number;
  /** Files and links in the archive; 1 where a file went as it was. */
  readonly files: number;
  readonly milliseconds: number;
}

export interface StoreOptions {
  /** Absolute path; nothing outside of it is ever read. */
  readonly workspace: string;
  readonly symlinks: 'preserve' | 'follow';
  /** Seconds since 1970 that no entry's time is after. */
  readonly latestTime: number | undefined;
  /** The job's KMS key; undefined: the account's AWS-managed key. */
  readonly encryptionKeyId: string | undefined;
}

/** The last parts of one artifact travel while the next is compressed. */
const atTheSameTime = 2;
/** Bytes of parts on their way: six of the usual size. */
const memoryForParts = 48 * 1024 * 1024;

/**
 * Archives and uploads the artifacts; resolves, in their order, when S3 has confirmed every byte of each. Where one
 * fails, the others are ended.
 *
 * @throws Failure, or the reason of the transfer's signal; no unfinished upload is left behind then
 */
export async function storeArtifacts(
  { artifacts, pool }: PreparedArtifacts,
  options: StoreOptions,
  transfer: Transfer,
): Promise<StoredArtifact[]> {
  const stop = new AbortController();
  const context: StoreContext = {
    ...options,
    transfer,
    signal: AbortSignal.any([transfer.signal, stop.signal]),
    memory: new PartMemory(memoryForParts),
  };
  const stored: StoredArtifact[] = [];
  const waiting = [...artifacts.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, prepared] = next;
      context.signal.throwIfAborted();
      stored[index] = await storeArtifact(prepared, context);
    }
  };
  const workers = Array.from({ length: atTheSameTime }, () =>
    work().catch((error: unknown) => {
      // The first reason stays; what the others then reject with follows from it.
      stop.abort(error);
    }),
  );
  await Promise.all(workers);
  await pool.end();
  context.signal.throwIfAborted();
  return stored;
}

type StoreContext = UploadContext & StoreOptions;

async function storeArtifact(
  { artifact, source, remarks }: PreparedArtifact,
  context: StoreContext,
): Promise<StoredArtifact> {
  const { clock } = context.transfer;
  const startedAt = clock.now();
  const destination = {
    ...artifact.location,
    encryptionKeyId: context.encryptionKeyId,
    contentType: source.contentType,
  };
  const progress = watchProgress(
    `Uploading ${oneLine(artifact.name)}`,
    () => source.size(),
    context.transfer,
  );
  try {
    const bytes = await uploadObject(() => source.bytes(), destination, context, progress);
    for (const line of remarks?.info() ?? []) context.transfer.progress(`${oneLine(artifact.name)}: ${line}`);
    for (const line of remarks?.warnings() ?? []) {
      context.transfer.warn(`Output artifact ${oneLine(artifact.name)}: ${line}`);
    }
    const stored = {
      name: artifact.name,
      bytes,
      files: source.files(),
      milliseconds: clock.now() - startedAt,
    };
    context.transfer.progress(
      `Stored ${oneLine(stored.name)}: ${sizeText(bytes)}, ${countText(stored.files, 'file', 'files')}, ${durationText(stored.milliseconds)}`,
    );
    return stored;
  } catch (error) {
    throw about(artifact, error);
  } finally {
    progress.end();
  }
}
