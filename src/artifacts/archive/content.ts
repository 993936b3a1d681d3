import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import picomatch from 'picomatch';
import { configurationError } from '../../failure.ts';
import { allowedOutputPath, pathInWorkspace } from '../../paths.ts';
import { ArchiveError, codeOf } from '../extract/archive-error.ts';
import { type ArchiveFormat, formatOfFile } from '../extract/archive-format.ts';
import { entryPath } from '../extract/entry-name.ts';
import { linkCheck, type Place } from '../extract/links.ts';
import { checkEntryName, type Entry, type FileEntry, quotedPath, unreadable } from './entry.ts';
import { Notices } from './notices.ts';
import {
  fileEntry,
  followLink,
  kindOf,
  type ContentRules,
  readable,
  type Search,
  type Select,
  walk,
} from './walk.ts';

/** What an output artifact is made of. */
export type Content =
  /** A file that is an archive already, and goes as it is. */
  | { readonly kind: ArchiveFormat; readonly file: FileEntry }
  /** To be zipped, in this order. Each call begins anew, and gives the same unless the disk changes. */
  | { readonly kind: 'entries'; readonly entries: () => Iterable<Entry>; readonly notices: Notices };

/**
 * Finds what the user means by a path: what exists under that very name, else what it matches as a glob. What is named
 * itself is followed where it is a link; a glob that matches one file alone names it.
 *
 * @throws Failure (ConfigurationError) where nothing is there, or where it lies outside the workspace
 */
export function findContent(artifact: string, path: string, rules: ContentRules): Content {
  const below = pathInWorkspace(artifact, path, rules.workspace);
  const search = { ...rules, workspace: realpathSync(rules.workspace), notices: new Notices() };
  const onDisk = join(rules.workspace, below);
  if (exists(onDisk)) return named(onDisk, search);
  const found = matched(below, rules.workspace, search);
  if (found !== undefined) return found;
  const noticed = [...search.notices.info(), ...search.notices.warnings()].join('; ');
  throw configurationError(
    `nothing matches the path ${quotedPath(path)}${noticed === '' ? '' : ` (${noticed})`}; ${allowedOutputPath}`,
  );
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    // Windows refuses `*` and `?` in a name with codes of its own.
    if (['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')) return false;
    throw unreadable(path, error);
  }
}

function named(path: string, search: Search): Content {
  const target = followLink(path, search.workspace);
  const stats = statSync(target);
  if (stats.isDirectory()) {
    return zipped(() => walk(target, search), target, search.notices);
  }
  if (!stats.isFile()) {
    throw configurationError(
      `${quotedPath(path)} is ${kindOf(stats)}, which an archive cannot hold; ${allowedOutputPath}`,
    );
  }
  const file = fileEntry(target, basename(path), stats, search.latestTime);
  const kind = readable(target, () => formatOfFile(target, stats.size));
  if (kind !== undefined) return { kind, file };
  checkEntryName(file.name);
  return zipped(() => [file], target, search.notices);
}

/** Undefined where the pattern is none, or matches nothing. */
function matched(pattern: string, workspace: string, search: Search): Content | undefined {
  const glob = readGlob(pattern);
  if (glob === undefined) return undefined;
  const base = join(workspace, glob.base);
  if (!exists(base)) return undefined;
  const folder = followLink(base, search.workspace);
  if (!statSync(folder).isDirectory()) return undefined;
  const found = [...walk(folder, search, glob.select)].filter(({ kind }) => kind !== 'folder');
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return named(join(folder, first.name), search);
  const common = commonFolder(first.name, last.name);
  const entries = found.map((entry) => ({ ...entry, name: entry.name.slice(common.length) }));
  return zipped(() => entries, join(folder, common), search.notices);
}

/** @param folder on disk that the entries' names are relative to */
function zipped(found: () => Iterable<Entry>, folder: string, notices: Notices): Content {
  return { kind: 'entries', entries: () => forReaders(found(), folder, notices), notices };
}

/** linkCheck() limits its steps by a number of links, which is not known before the walk. */
const manyLinks = 10_000;

/**
 * The entries under names that readers restore: libarchive and this action's main take a backslash for a separator
 * in a name without a slash. Notices what main would refuse in the next action.
 */
function* forReaders(entries: Iterable<Entry>, folder: string, notices: Notices): Generator<Entry> {
  const checkLink = linkCheck(manyLinks, (path) => placeOnDisk(join(folder, path)));
  for (const entry of entries) {
    const { name } = entry;
    // The name must not lead out either where a reader takes backslashes for separators.
    if (isRefused(() => entryPath(name.replaceAll('\\', '/'), 'linux'))) notices.add('refusedNames', name);
    if (entry.kind === 'link') {
      const target = Buffer.from(entry.target).toString();
      if (isRefused(() => checkLink(name, target))) notices.add('refusedLinks', name, `${name} -> ${target}`);
    }
    yield name.includes('\\') && !name.includes('/') ? { ...entry, name: `./${name}` } : entry;
  }
}

function isRefused(check: () => unknown): boolean {
  try {
    check();
    return false;
  } catch (error) {
    if (error instanceof ArchiveError) return true;
    throw error;
  }
}

function placeOnDisk(path: string): Place {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return { target: readlinkSync(path) };
    return stats.isDirectory() ? 'directory' : 'no directory';
  } catch {
    return 'no directory';
  }
}

/** The deepest folder common to two names, with its slash; to all that lie between them in order as well. */
function commonFolder(first: string, last: string): string {
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  return first.slice(0, first.lastIndexOf('/', length - 1) + 1);
}

/**
 * Reads a pattern with `*`, `?`, `**`, `[…]`, `{…}` or `!(…)`, relative to the workspace. Names that begin with a dot
 * match like all others. Case counts where file names usually differ by it: not on Windows and macOS.
 *
 * @returns the folder below which everything that can match lies (`.`, or a path with `/` between its segments), and what
 *   selects names below it; undefined where the text holds no wildcard
 */
export function readGlob(
  pattern: string,
  platform = process.platform,
): { readonly base: string; readonly select: Select } | undefined {
  const { base, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return undefined;
  const matches = picomatch(pattern, {
    dot: true,
    nonegate: true,
    nocase: platform === 'win32' || platform === 'darwin',
  });
  // The number of segments of whatever can match.
  const depth = /\*\*|[{(]/.test(pattern) ? Infinity : pattern.split('/').length;
  const prefix = base === '' || base === '.' ? '' : `${base}/`;
  return {
    base: prefix === '' ? '.' : base,
    select: (name) => {
      const path = prefix + name;
      if (matches(path)) return 'take';
      return path.split('/').length < depth ? 'look-inside' : 'skip';
    },
  };
}
