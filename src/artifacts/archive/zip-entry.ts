import type { PackedEntry } from './compress-job.ts';
import type { Entry } from './entry.ts';
import type { ZipEntry } from './zip-format.ts';

/** What a zip's headers say of an entry, once its data is known; or before, where it is streamed. */
export function zipEntry(entry: Entry, packed: PackedEntry, streamed: boolean): ZipEntry {
  // Written out, since spreading costs as much as opening a file.
  return {
    name: Buffer.from(entry.name),
    method: packed.method,
    crc32: packed.crc32,
    compressedSize: packed.compressedSize,
    size: dataSize(entry),
    mode: unixMode(entry),
    streamed,
  };
}

/** Bytes of what an entry holds, before compression. */
export function dataSize(entry: Entry): number {
  if (entry.kind === 'file') return entry.size;
  return entry.kind === 'link' ? entry.target.length : 0;
}

/** The mode as Unix has it: the kind of file and its permissions. */
function unixMode(entry: Entry): number {
  switch (entry.kind) {
    case 'folder':
      return 0o040000 | entry.mode;
    case 'link':
      // Linux gives every link this mode, and nobody reads it.
      return 0o120777;
    case 'file':
      return 0o100000 | entry.mode;
  }
}
