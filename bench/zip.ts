import { crc32, deflateRawSync } from 'node:zlib';
import {
  centralHeader,
  deflated,
  endRecords,
  localHeaderSize,
  stored,
  writeLocalHeader,
  type ZipEntry,
} from '../src/artifacts/archive/zip-format.ts';

/** A file of a zip. */
export interface PackedFile {
  readonly entry: ZipEntry;
  readonly data: Uint8Array;
}

/** Deflates a file as Info-ZIP does by default; stores what deflate makes no smaller. */
export function packFile(name: string, content: Uint8Array): PackedFile {
  const packed = deflateRawSync(content, { level: 6 });
  const data = packed.length < content.length ? packed : content;
  return {
    data,
    entry: {
      name: Buffer.from(name),
      method: data === content ? stored : deflated,
      crc32: crc32(content),
      compressedSize: data.length,
      size: content.length,
      mode: 0o100644,
      time: Date.UTC(2026, 0, 1) / 1000,
      streamed: false,
    },
  };
}

/** The same content once more, under another name. */
export function renamed({ entry, data }: PackedFile, name: string): PackedFile {
  return { entry: { ...entry, name: Buffer.from(name) }, data };
}

/** A zip of any size, piece by piece. */
export function* zipOf(files: Iterable<PackedFile>): Generator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { entry, data } of files) {
    directory.push(centralHeader(entry, offset));
    const header = Buffer.alloc(localHeaderSize(entry));
    writeLocalHeader(header, 0, entry);
    yield header;
    yield Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    offset += header.length + data.length;
  }
  const central = Buffer.concat(directory);
  yield central;
  yield endRecords(directory.length, offset, central.length);
}
