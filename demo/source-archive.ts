import { buffer } from 'node:stream/consumers';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
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
