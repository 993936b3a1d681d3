import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import yazl from 'yazl';

/**
 * The folder as a source action would leave it in S3: a zip with unix modes and symbolic links. `edit` may
 * change a file's text on its way in, as another commit would have.
 */
export async function zipSources(
  folder: string,
  edit: (path: string, text: string) => string,
): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    const stat = await lstat(path);
    const name = relative(folder, path).split(sep).join('/');
    if (stat.isSymbolicLink()) {
      zip.addBuffer(Buffer.from(await readlink(path)), name, { mode: stat.mode });
    } else if (stat.isFile()) {
      zip.addBuffer(Buffer.from(edit(name, await readFile(path, 'utf8'))), name, { mode: stat.mode });
    }
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** One entry of a zip, as `ls -l` would show it. */
interface ListedEntry {
  readonly name: string;
  /** Such as `-rwxr-xr-x`. */
  readonly mode: string;
  /** Bytes, extracted. */
  readonly size: number;
}

/** The archive's entries in their order. Rejects where it is no zip. */
export async function listArchive(archive: Buffer): Promise<ListedEntry[]> {
  const zip = await fromBufferPromise(archive, { lazyEntries: true });
  const entries: ListedEntry[] = [];
  for await (const { fileName, externalFileAttributes, uncompressedSize } of zip.eachEntry())
    entries.push({ name: fileName, mode: modeText(externalFileAttributes >>> 16), size: uncompressedSize });
  return entries;
}

const fileTypes: Readonly<Record<number, string>> = { 0o040000: 'd', 0o120000: 'l' };

function modeText(mode: number): string {
  const type = fileTypes[mode & 0o170000] ?? '-';
  const rights = 'rwxrwxrwx'.replace(/./g, (right, index: number) =>
    (mode >> (8 - index)) & 1 ? right : '-',
  );
  return type + rights;
}
