import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';

export interface ReadEntry {
  readonly name: string;
  /** Unix mode with the kind of file. */
  readonly mode: number;
  readonly method: number;
  readonly content: Buffer;
  readonly time: Date;
}

/** Reads a zip with a library that knows nothing of ours, and holds each entry against its CRC-32. */
export async function readZip(bytes: Buffer): Promise<ReadEntry[]> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
  const entries: ReadEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    const content = Buffer.concat((await stream.toArray()) as Buffer[]);
    if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName} does not have its CRC-32`);
    entries.push({
      name: entry.fileName,
      mode: entry.externalFileAttributes >>> 16,
      method: entry.compressionMethod,
      content,
      time: entry.getLastModDate(),
    });
  }
  if (entries.length !== zip.entryCount) throw new Error(`${entries.length} of ${zip.entryCount} entries`);
  return entries;
}

/** The names alone, as the library finds them in the central directory: for more entries than one would open. */
export async function readNames(bytes: Buffer): Promise<string[]> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
  const names: string[] = [];
  for await (const { fileName } of zip.eachEntry()) names.push(fileName);
  return names;
}
