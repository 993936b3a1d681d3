import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { dirname, join } from 'node:path';
import { ArchiveError } from '../src/artifacts/extract/archive-error.ts';
import { archiveFormat } from '../src/artifacts/extract/archive-format.ts';
import { bytesInMemory } from '../__tests__/artifacts/archives/bytes-in-memory.ts';
import { extractArchive } from '../src/artifacts/extract/extract-archive.ts';
import { startThread } from '../__tests__/artifacts/extract/start-thread.ts';
import type { Case, Format } from './cases.ts';
import { canaryFile, canaryContent } from './hostile-values.ts';
import { tarTree } from './reference-tar.ts';
import { zipTree } from './reference-zip.ts';
import { differenceOf, describeDirectory, describeFile, describeLink, type Tree } from './tree.ts';

const linkOfBefore = '../../folder-beside';

/** How a case ended: as it should in one of four ways, or with a finding. */
export type Verdict = 'extracted' | 'refused' | 'no archive' | 'inconclusive' | { readonly finding: string };

/**
 * Extracts a case's archive into a folder in `outer`, and holds what comes of it against everything that has to be
 * true of it.
 *
 * @param outer absolute path of a folder that is used for nothing else; emptied first
 */
export async function check(fuzzCase: Case, outer: string): Promise<Verdict> {
  const folder = join(outer, 'folder');
  rmSync(outer, { recursive: true, force: true });
  mkdirSync(join(outer, 'folder-beside'), { recursive: true });
  mkdirSync(folder);
  for (const file of [join(outer, 'canary'), join(outer, 'folder-beside', 'canary')]) {
    writeFileSync(file, canaryContent);
  }
  const before = fuzzCase.isFolderUsed ? use(folder) : new Map<string, string>();

  const result = await extracted(fuzzCase.archive, folder);
  if (!isOutsideUntouched(outer)) return { finding: 'something outside of the folder was written' };
  if (fuzzCase.isFolderUsed && !isRepositoryUntouched(folder))
    return { finding: 'the git repository in the folder was changed' };
  const { tree, strayLink } = lookAround(folder);
  if (strayLink !== undefined) return { finding: `the link ${strayLink} points out of the folder` };
  if ('error' in result) return checkError(fuzzCase, result.error);
  if (result.format === undefined)
    return fuzzCase.kind === 'valid' ? { finding: 'not taken for an archive' } : 'no archive';
  return checkTree(fuzzCase, result, folder, before, tree);
}

type Result = { readonly format: Format | undefined; readonly entries: number } | { readonly error: unknown };

async function extracted(archive: Buffer, folder: string): Promise<Result> {
  try {
    const source = bytesInMemory(archive);
    const format = await archiveFormat(source);
    if (format === undefined) return { format, entries: 0 };
    const options = { warn: () => undefined, signal: new AbortController().signal, startThread };
    return { format, entries: await extractArchive(source, format, folder, options) };
  } catch (error) {
    return { error };
  }
}

function checkError({ kind }: Case, error: unknown): Verdict {
  if (!(error instanceof ArchiveError)) {
    return {
      finding: `it failed with something other than an ArchiveError: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    };
  }
  if (kind === 'valid') return { finding: `a valid archive was refused: ${error.message}` };
  if (error.message === '' || error.message.length > 1000 || /\p{Cc}/u.test(error.message)) {
    return { finding: `its error is no line: ${JSON.stringify(error.message)}` };
  }
  return 'refused';
}

async function checkTree(
  fuzzCase: Case,
  { format, entries }: { readonly format: Format | undefined; readonly entries: number },
  folder: string,
  before: Tree,
  found: Tree,
): Promise<Verdict> {
  if (fuzzCase.tree !== undefined) {
    const difference = differenceOf(fuzzCase.tree, found) ?? wrongTime(folder, fuzzCase.times);
    if (difference !== undefined) return { finding: `a valid archive came out wrong: ${difference}` };
  }
  const { archive } = fuzzCase;
  const reference =
    format === 'tar' || format === 'tar.gz' ? await tarTree(archive, format) : await zipTree(archive);
  if ('inconclusive' in reference) return 'inconclusive';
  if ('broken' in reference) return { finding: `it was extracted, though it is broken: ${reference.broken}` };
  if (reference.entries !== entries)
    return { finding: `${entries} entries were extracted instead of ${reference.entries}` };
  const difference = differenceOf(over(before, reference.tree), found);
  return difference === undefined ? 'extracted' : { finding: `something else came out: ${difference}` };
}

/** The first entry that was not modified when it says, in one line; undefined where all were. */
function wrongTime(folder: string, times: ReadonlyMap<string, number>): string | undefined {
  for (const [path, time] of times) {
    const there = Math.floor(lstatSync(join(folder, path)).mtimeMs / 1000);
    if (there !== time) return `${JSON.stringify(path)} was modified at ${there} instead of ${time}`;
  }
  return undefined;
}

/** A tree extracted over another: directories that were there keep their modes. */
function over(before: Tree, tree: Tree): Tree {
  const isThere = (path: string, description: string): boolean =>
    description.startsWith('directory') && before.get(path)?.startsWith('directory') === true;
  return new Map([...before, ...[...tree].filter(([path, description]) => !isThere(path, description))]);
}

/** Fills the folder before the extraction, among others with a link that leads out of it. */
function use(folder: string): Tree {
  mkdirSync(join(folder, 'was', 'directory'), { recursive: true });
  writeFileSync(join(folder, 'was', 'file'), 'was here');
  symlinkSync(linkOfBefore, join(folder, 'was', 'link'));
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git', 'config'), canaryContent);
  return lookAround(folder).tree;
}

function isOutsideUntouched(outer: string): boolean {
  const names = readdirSync(outer).sort().join();
  const beside = readdirSync(join(outer, 'folder-beside')).join();
  const files = [join(outer, 'canary'), join(outer, 'folder-beside', 'canary'), canaryFile];
  return (
    names === 'canary,folder,folder-beside' &&
    beside === 'canary' &&
    files.every((file) => lstatSync(file).nlink === 1 && readFileSync(file, 'utf8') === canaryContent)
  );
}

/** Nothing of an archive may come into the repository that was there before. */
function isRepositoryUntouched(folder: string): boolean {
  const repository = join(folder, '.git');
  return (
    readdirSync(repository).join() === 'config' &&
    readFileSync(join(repository, 'config'), 'utf8') === canaryContent
  );
}

/** What is in the folder, and the first link that leads out of it, but for the one of before. */
function lookAround(folder: string): { readonly tree: Tree; readonly strayLink: string | undefined } {
  const tree = new Map<string, string>();
  let strayLink: string | undefined;
  // A name may be no UTF-8: then its bytes are shown one by one.
  const visit = (path: string, directory: Buffer): void => {
    for (const name of readdirSync(directory, 'buffer')) {
      const below = `${path === '' ? '' : `${path}/`}${isUtf8(name) ? name.toString() : name.toString('latin1')}`;
      const full = Buffer.concat([directory, Buffer.from('/'), name]);
      const there = lstatSync(full);
      if (there.isSymbolicLink()) {
        tree.set(below, describeLink(readlinkSync(full)));
        const wasThere = below === 'was/link' && readlinkSync(full) === linkOfBefore;
        if (!wasThere && !staysIn(folder, full)) strayLink ??= below;
      } else if (there.isDirectory()) {
        tree.set(below, describeDirectory(there.mode));
        // Only root can read and remove what it may not.
        if ((there.mode & 0o700) !== 0o700) chmodSync(full, 0o700);
        visit(below, full);
      } else tree.set(below, describeFile(readFileSync(full), there.mode));
    }
  };
  visit('', Buffer.from(folder));
  return { tree: new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1))), strayLink };
}

/** Whether a link leads to a place in the folder, as the kernel resolves it as far as something exists. */
function staysIn(folder: string, link: Buffer): boolean {
  // One byte a character, so that paths can be cut whatever their bytes are.
  const text = (bytes: Buffer): string => bytes.toString('latin1');
  const root = text(realpathSync.native(folder, 'buffer'));
  const target = text(readlinkSync(link, 'buffer'));
  if (target.startsWith('/')) return false;
  let place = `${dirname(text(link))}/${target}`;
  for (let rest = ''; ;) {
    try {
      const real = text(realpathSync.native(Buffer.from(place, 'latin1'), 'buffer'));
      return (real === root || real.startsWith(`${root}/`)) && !rest.split('/').includes('..');
    } catch {
      const slash = place.replace(/\/+$/, '').lastIndexOf('/');
      rest = `${place.slice(slash)}${rest}`;
      place = place.slice(0, slash);
    }
  }
}
