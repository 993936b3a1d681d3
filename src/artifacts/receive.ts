import { join } from 'node:path';
import type { LocatedArtifact } from '../job.ts';
import { countText, durationText, oneLine, sizeText } from '../text.ts';
import { openObject, type S3Object } from './download/s3-object.ts';
import { archiveFormat, type ArchiveFormat } from './extract/archive-format.ts';
import { type ByteSource, readInOrder } from './extract/byte-source.ts';
import { NewFile } from './extract/create-file.ts';
import { Destination } from './extract/destination.ts';
import { entryPath } from './extract/entry-name.ts';
import { extractArchive } from './extract/extract-archive.ts';
import { startThread } from './extract/extract-options.ts';
import { checkRoom } from './extract/limits.ts';
import { tailBytes } from './extract/zip/read-directory.ts';
import { type Progress, watchProgress } from './progress.ts';
import { noArchive, receiveFailure } from './receive-failure.ts';
import type { Transfer } from './transfer.ts';

export interface ArtifactToReceive extends LocatedArtifact {
  /** Absolute path of the folder that it goes into; made where it is missing. */
  readonly folder: string;
}

export interface ReceivedArtifact {
  readonly name: string;
  /** Absolute path: the folder, or with `extract: false` the file. */
  readonly path: string;
  /** Of the object in S3. */
  readonly bytes: number;
  /** Of the archive; undefined where it was not extracted. */
  readonly entries: number | undefined;
  readonly milliseconds: number;
}

export interface ReceiveOptions {
  readonly extract: boolean;
  /** The input: the folder of each artifact, or above it. */
  readonly path: string;
}

/** An artifact whose first bytes have been asked for. */
interface OpenedArtifact {
  readonly startedAt: number;
  readonly object: Promise<S3Object>;
  readonly progress: Progress;
}

/** Begins to download an artifact, into memory, until the transfer's signal ends it. */
export function openArtifact(
  { name, location }: ArtifactToReceive,
  { extract }: Pick<ReceiveOptions, 'extract'>,
  transfer: Transfer,
): OpenedArtifact {
  let bytes: number | undefined;
  const progress = watchProgress(`Downloading ${oneLine(name)}`, () => bytes, transfer);
  const opened = (size: number) => {
    bytes = size;
  };
  const startedAt = transfer.clock.now();
  const object = openObject(location, transfer, { ...progress, opened }, extract ? tailBytes : 0);
  object.catch(progress.end);
  return { startedAt, object, progress };
}

/**
 * Downloads and extracts the artifacts, one after the other, so that where they share a folder a later one
 * replaces an earlier one's files. Rejects with a Failure; with the signal's reason where that ended it.
 *
 * @param opened the first artifact, where it has been opened before
 */
export async function receiveArtifacts(
  artifacts: readonly ArtifactToReceive[],
  options: ReceiveOptions,
  transfer: Transfer,
  opened?: OpenedArtifact,
): Promise<ReceivedArtifact[]> {
  const received: ReceivedArtifact[] = [];
  let next = opened;
  for (const artifact of artifacts) {
    const { startedAt, progress, object: opening } = next ?? openArtifact(artifact, options, transfer);
    next = undefined;
    let object: S3Object | undefined;
    try {
      object = await opening;
      const format = await archiveFormat(object);
      const result = options.extract
        ? await extracted(object, format, artifact, options.path, transfer)
        : await asFile(object, format, artifact);
      const milliseconds = transfer.clock.now() - startedAt;
      const done = { name: artifact.name, bytes: object.size, ...result, milliseconds };
      received.push(done);
      transfer.progress(receivedText(done));
    } catch (error) {
      transfer.signal.throwIfAborted();
      throw receiveFailure(error, artifact);
    } finally {
      object?.close();
      progress.end();
    }
  }
  return received;
}

type Result = Pick<ReceivedArtifact, 'path' | 'entries'>;

async function extracted(
  object: S3Object,
  format: ArchiveFormat | undefined,
  artifact: ArtifactToReceive,
  path: string,
  transfer: Transfer,
): Promise<Result> {
  if (format === undefined) throw await noArchive(object, artifact);
  const { name, folder } = artifact;
  const entries = await extractArchive(object, format, folder, {
    path,
    signal: transfer.signal,
    startThread,
    warn: (line) => {
      transfer.warn(`Artifact ${name}: ${line}`);
    },
  });
  return { path: folder, entries };
}

async function asFile(
  object: S3Object,
  format: ArchiveFormat | undefined,
  { name, folder }: ArtifactToReceive,
): Promise<Result> {
  const path = await saveFile(object, folder, `${name}${format === undefined ? '' : `.${format}`}`);
  return { path, entries: undefined };
}

function receivedText({ name, bytes, entries, milliseconds }: ReceivedArtifact): string {
  const content = entries === undefined ? 'as one file' : countText(entries, 'entry', 'entries');
  return `Received ${oneLine(name)}: ${sizeText(bytes)}, ${content}, ${durationText(milliseconds)}`;
}

/**
 * Writes all of a source into one file, and returns its absolute path. There is none where that fails.
 *
 * @param folder absolute; made where it is missing
 */
export async function saveFile(source: ByteSource, folder: string, name: string): Promise<string> {
  const destination = new Destination(folder);
  try {
    checkRoom(source.size, destination.freeBytes());
    const path = join(folder, entryPath(name));
    const file = new NewFile(path, 0o666, name);
    try {
      for await (const part of readInOrder(source)) file.write(part);
      file.close(Number.NaN);
      return path;
    } catch (error) {
      file.remove();
      throw error;
    }
  } finally {
    destination.restoreModes();
  }
}
