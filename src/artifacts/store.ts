import { countText, durationText, oneLine, sizeText } from '../text.ts';
import { type PreparedArtifact, type PreparedArtifacts, withArtifactName } from './prepare.ts';
import { watchProgress } from './progress.ts';
import type { Transfer } from './transfer.ts';
import { createPartMemory } from './upload/parts.ts';
import type { UploadContext } from './upload/request.ts';
import { uploadObject } from './upload/upload.ts';

export interface StoredArtifact {
  readonly name: string;
  /** Of the object in S3. */
  readonly bytes: number;
  /** Files and links in the archive; 1 where a file went as it was. */
  readonly files: number;
  readonly milliseconds: number;
}

/** The last parts of one artifact are sent while the next is compressed. */
const atTheSameTime = 2;
/** Bytes of parts in transit: six of the usual size. */
const memoryForParts = 48 * 1024 * 1024;

/**
 * Archives and uploads the artifacts; resolves, in their order, when S3 has confirmed every byte of each. Where one
 * fails, the others are ended.
 *
 * @param encryptionKeyId the job's KMS key; undefined: the account's AWS-managed key
 * @throws Failure, or the reason of the transfer's signal; no unfinished upload is left behind then
 */
export async function storeArtifacts(
  { artifacts, pool }: PreparedArtifacts,
  encryptionKeyId: string | undefined,
  transfer: Transfer,
): Promise<StoredArtifact[]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([transfer.signal, stop.signal]);
  const context: UploadContext = { transfer, signal, memory: createPartMemory(memoryForParts) };
  const stored: StoredArtifact[] = [];
  const waiting = [...artifacts.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, prepared] = next;
      signal.throwIfAborted();
      stored[index] = await storeArtifact(prepared, encryptionKeyId, context);
    }
  };
  const workers = Array.from({ length: atTheSameTime }, () =>
    work().catch((error: unknown) => {
      // The first reason stays: the others fail because of it.
      stop.abort(error);
    }),
  );
  await Promise.all(workers);
  await pool.end();
  signal.throwIfAborted();
  return stored;
}

async function storeArtifact(
  { artifact, source, notices }: PreparedArtifact,
  encryptionKeyId: string | undefined,
  context: UploadContext,
): Promise<StoredArtifact> {
  const { transfer } = context;
  const { name, location } = artifact;
  const startedAt = transfer.clock.now();
  const destination = { ...location, encryptionKeyId, contentType: source.contentType };
  const progress = watchProgress(`Uploading ${oneLine(name)}`, () => source.size(), transfer);
  try {
    const bytes = await uploadObject(() => source.bytes(), destination, context, progress);
    for (const line of notices?.info() ?? []) transfer.progress(`${oneLine(name)}: ${line}`);
    for (const line of notices?.warnings() ?? []) transfer.warn(`Output artifact ${oneLine(name)}: ${line}`);
    const files = source.files();
    const milliseconds = transfer.clock.now() - startedAt;
    transfer.progress(
      `Stored ${oneLine(name)}: ${sizeText(bytes)}, ${countText(files, 'file', 'files')}, ${durationText(milliseconds)}`,
    );
    return { name, bytes, files, milliseconds };
  } catch (error) {
    throw withArtifactName(artifact, error);
  } finally {
    progress.end();
  }
}
