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

/** gzip cannot do better than this many bytes from one. */
const maxGzipRatio = 1032;
/** Bytes of what follows gzip data that are looked at in one go. */
const paddingBytes = 256 << 10;

/**
 * Extracts a tar, in one pass: an entry is written when it comes by.
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

/** Extracts a gzipped tar alike; what gzip says of length and CRC-32 is verified too. */
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

/** @param readAll gives all of the tar to the function that it gets */
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

/** What follows gzip data may only be zeros, with which tapes and some tools fill a block. */
async function checkPadding(source: ByteSource, start: number): Promise<void> {
  const buffer = Buffer.alloc(paddingBytes);
  for (let at = start; at < source.size; at += buffer.length) {
    const part = buffer.subarray(0, Math.min(buffer.length, source.size - at));
    await source.read(at, part);
    if (!isAllZeros(part)) throw corrupt('bytes follow the end of its gzip data');
  }
}
