import { promisify } from 'node:util';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

/** One entry of a zip, as `ls -l` would show it. */
export interface ListedEntry {
  readonly name: string;
  /** Such as `-rwxr-xr-x`. */
  readonly mode: string;
  /** Bytes, extracted. */
  readonly size: number;
}

const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(
  (archive, options, callback: (error: Error | null, zip: ZipFile) => void) => {
    yauzl.fromBuffer(archive, options, callback);
  },
);

/** The archive's entries in their order. Rejects where it is no zip. */
export async function listArchive(archive: Buffer): Promise<ListedEntry[]> {
  const zip = await open(archive, { lazyEntries: false });
  return new Promise((resolve, reject) => {
    const entries: ListedEntry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push({
        name: entry.fileName,
        mode: modeText(entry.externalFileAttributes >>> 16),
        size: entry.uncompressedSize,
      });
    });
    zip.once('end', () => {
      resolve(entries);
    });
    zip.once('error', reject);
  });
}

const fileTypes: Readonly<Record<number, string>> = { 0o040000: 'd', 0o120000: 'l' };

function modeText(mode: number): string {
  const type = fileTypes[mode & 0o170000] ?? '-';
  const rights = 'rwxrwxrwx'.replace(/./g, (right, index: number) =>
    (mode >> (8 - index)) & 1 ? right : '-',
  );
  return type + rights;
}
