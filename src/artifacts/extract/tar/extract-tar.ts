import { createGunzip } from 'node:zlib';
import { codeOf, corrupt } from '../archive-error.ts';
import { type ByteSource, readInOrder } from '../byte-source.ts';
import type { Destination } from '../destination.ts';
import type { ExtractOptions } from '../extract-options.ts';
import { checkBomb, checkRoom } from '../limits.ts';
import { ZlibStream } from '../zlib-stream.ts';
import { isAllZeros } from './header.ts';
import { tarReader } from './tar-reader.ts';
import { createTarWriter, type TarWriter } from './tar-writer.ts';

/** The largest ratio of gzip. */
const maxGzipRatio = 1032;
/** Bytes of a read behind the gzip data. */
const paddingBytes = 256 << 10;

/**
 * Extracts a tar in one pass.
 *
 * @returns the number of entries
 * @throws ArchiveError
 */
export async function extractTar(
  source: ByteSource,
  destination: Destination,
  options: ExtractOptions,
): Promise<number> {
  checkRoom(source.size, destination.freeBytes());
  const bytes = { packed: source.size, largest: source.size };
  return await writeEntries(createTarWriter(destination, bytes, options), async (read) => {
    for await (const part of readInOrder(source)) {
      options.signal.throwIfAborted();
      read(part);
    }
  });
}

/** As extractTar, for a gzipped tar; zlib verifies length and CRC-32. */
export async function extractTarGz(
  source: ByteSource,
  destination: Destination,
  options: ExtractOptions,
): Promise<number> {
  const bytes = { packed: source.size, largest: source.size * maxGzipRatio };
  return await writeEntries(createTarWriter(destination, bytes, options), async (read) => {
    let unpacked = 0;
    const gunzip = new ZlibStream(createGunzip, (output) => {
      unpacked += output.length;
      checkBomb(unpacked, source.size);
      read(output);
    });
    try {
      for await (const part of readInOrder(source)) {
        options.signal.throwIfAborted();
        await gunzip.write(part);
      }
      await checkPadding(source, await gunzip.end());
    } catch (error) {
      const code = codeOf(error);
      if (code?.startsWith('Z_') !== true) throw error;
      throw corrupt(`its gzip data are damaged or cut short (${code})`, { cause: error });
    } finally {
      gunzip.destroy();
    }
  });
}

/** @param readAll calls the function that it gets with all of the tar, piece by piece */
async function writeEntries(
  writer: TarWriter,
  readAll: (read: (piece: Buffer) => void) => Promise<void>,
): Promise<number> {
  const read = tarReader(writer);
  try {
    await readAll(read);
    read(undefined);
    return await writer.finish();
  } finally {
    writer.abandon();
  }
}

/** Only zeros may follow gzip data: tapes and some tools fill a block with them. */
async function checkPadding(source: ByteSource, start: number): Promise<void> {
  const buffer = Buffer.alloc(paddingBytes);
  for (let at = start; at < source.size; at += buffer.length) {
    const part = buffer.subarray(0, Math.min(buffer.length, source.size - at));
    await source.read(at, part);
    if (!isAllZeros(part)) throw corrupt('bytes follow the end of its gzip data');
  }
}
