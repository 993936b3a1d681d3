import { availableParallelism } from 'node:os';
import { mostThreads } from '../worker-pool/worker-pool.ts';
import { codeOf } from './archive-error.ts';
import type { ArchiveFormat } from './archive-format.ts';
import type { ByteSource } from './byte-source.ts';
import { Destination } from './destination.ts';
import type { ExtractOptions } from './extract-options.ts';
import { extractTar, extractTarGz } from './tar/extract-tar.ts';
import { extractZip } from './zip/extract-zip.ts';

/** Bytes below which an archive is extracted before a thread would have started. */
const worthThreads = 256 << 10;

/**
 * Extracts all of an archive, or throws. Nothing is written outside of the folder.
 *
 * @param folder absolute; made where it is missing
 * @returns the number of entries
 * @throws ArchiveError; whatever the source or the file system throw
 */
export async function extractArchive(
  source: ByteSource,
  format: ArchiveFormat,
  folder: string,
  options: ExtractOptions,
): Promise<number> {
  const destination = new Destination(folder, options.path);
  if (destination.timesError !== undefined) {
    options.warn(
      `modification times are not restored, since the file system takes none (${codeOf(destination.timesError) ?? 'unknown error'})`,
    );
  }
  try {
    return await extractInto(destination, source, format, options);
  } finally {
    destination.restoreModes();
  }
}

async function extractInto(
  destination: Destination,
  source: ByteSource,
  format: ArchiveFormat,
  options: ExtractOptions,
): Promise<number> {
  switch (format) {
    case 'zip':
      return extractZip(source, destination, {
        ...options,
        threads: extractThreads(source.size, availableParallelism()),
      });
    case 'tar':
      return extractTar(source, destination, options);
    case 'tar.gz':
      return extractTarGz(source, destination, options);
  }
}

/** How many threads unpack a zip of this size together with this one. */
export function extractThreads(bytes: number, cores: number): number {
  return bytes < worthThreads ? 0 : mostThreads(cores);
}
