import { codeOf } from '../extract/archive-error.ts';
import {
  type Dirent,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, relative, sep, win32 } from 'node:path';
import { configurationError } from '../../failure.ts';
import { isInside } from '../../paths.ts';
import {
  changed,
  checkEntryName,
  compareNames,
  type Entry,
  entryTime,
  type FileEntry,
  quotedPath,
  unreadable,
} from './entry.ts';
import type { Notices } from './notices.ts';

export interface ContentRules {
  /** Absolute path. No link is followed out of it. */
  readonly workspace: string;
  /** Symbolic links are stored as such, or what they lead to is stored in their place. */
  readonly symlinks: 'preserve' | 'follow';
  /** Seconds since 1970 that no entry's time is after (SOURCE_DATE_EPOCH). */
  readonly latestTime: number | undefined;
}

/** The path of the workspace has no link in it here. */
export interface Search extends ContentRules {
  /** Gets what is left out. */
  readonly notices: Notices;
}

/**
 * Called with each name below a folder, except those in a folder that was taken. `look-inside`: this is not taken itself,
 * but something below may be.
 */
export type Select = (name: string) => 'take' | 'look-inside' | 'skip';

/**
 * Yields everything below a folder that is selected, in the order of the names' bytes. Left out, with a notice: what
 * never belongs into an artifact, and sockets, named pipes and devices.
 *
 * @param folder absolute path with no link in it
 * @param select undefined takes everything
 * @throws Failure: a name that a zip cannot carry, a link that loops, is broken or leaves the workspace (where links
 *   are followed), or what cannot be read
 */
export function* walk(folder: string, search: Search, select?: Select): Generator<Entry> {
  const taken = select === undefined;
  const top: Found = { path: folder, name: '', isFolder: true, taken, inside: undefined };
  const ahead = childrenOf(top, search, select);
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next.taken) {
      checkEntryName(next.name);
      const entry = entryOf(next, folder, search);
      if (entry !== undefined) yield entry;
    }
    if (next.isFolder) for (const child of childrenOf(next, search, select)) ahead.push(child);
  }
}

interface Found {
  /** On disk; absolute, with no link in it. */
  readonly path: string;
  /** In the archive; a folder's ends with a slash, and is empty for the folder that is walked. */
  readonly name: string;
  readonly isFolder: boolean;
  /** It is selected, and everything in it. */
  readonly taken: boolean;
  /** The folder through which this one was reached. */
  readonly inside: Found | undefined;
}

/**
 * What does not belong into an artifact: `.git` (as the file of a worktree or submodule too), and the credentials that
 * google-github-actions/auth leaves in the workspace.
 */
function isUnwanted(name: string): boolean {
  const folded = ['win32', 'darwin'].includes(process.platform) ? name.toLowerCase() : name;
  return folded === '.git' || /^gha-creds-.*\.json$/.test(folded);
}

/** Last first. */
function childrenOf(folder: Found, search: Search, select: Select = () => 'take'): Found[] {
  const children: Found[] = [];
  for (const dirent of readable(folder.path, () => readdirSync(folder.path, { withFileTypes: true }))) {
    const name = folder.name + dirent.name;
    const selection = folder.taken ? 'take' : select(name);
    if (selection === 'skip') continue;
    const taken = selection === 'take';
    const child = childOf(folder, dirent, taken, search);
    if (child === undefined) continue;
    const { path, isFolder } = child;
    if (isUnwanted(dirent.name) || isUnwanted(basename(path))) {
      if (taken) search.notices.add('leftOut', relative(search.workspace, folder.path + sep + dirent.name));
      continue;
    }
    children.push({ path, name: isFolder ? `${name}/` : name, taken, isFolder, inside: folder });
  }
  return children.sort((a, b) => compareNames(b.name, a.name));
}

/** What `read` returns; what it throws becomes a Failure. */
export function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Undefined for what is not taken itself and is no folder. */
function childOf(
  folder: Found,
  dirent: Dirent,
  taken: boolean,
  search: Search,
): { path: string; isFolder: boolean } | undefined {
  const path = folder.path.endsWith(sep) ? folder.path + dirent.name : folder.path + sep + dirent.name;
  if (dirent.isSymbolicLink() && search.symlinks === 'follow') {
    if (!taken && !leadsToFolder(path)) return undefined;
    const target = followLink(path, search.workspace);
    const isFolder = leadsToFolder(target);
    if (isFolder) checkLoop(path, target, folder);
    return { path: target, isFolder };
  }
  const isFolder = dirent.isDirectory();
  return isFolder || taken ? { path, isFolder } : undefined;
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Where a link in the workspace leads to in the end.
 *
 * @throws Failure (ConfigurationError) where that is nowhere, or outside the workspace
 */
export function followLink(path: string, workspace: string): string {
  let target: string;
  try {
    target = realpathSync(path);
  } catch (error) {
    throw configurationError(
      `${quotedPath(path)} ${codeOf(error) === 'ELOOP' ? 'is a link in a loop' : 'is a link that leads nowhere'}: remove it, or use symlinks: preserve`,
      { cause: error },
    );
  }
  if (isInside(target, workspace)) return target;
  throw configurationError(
    `${quotedPath(path)} leads out of the workspace, to ${quotedPath(target)}: only what lies in the workspace ${quotedPath(workspace)} goes into an artifact`,
  );
}

function checkLoop(link: string, target: string, folder: Found): void {
  for (let above: Found | undefined = folder; above !== undefined; above = above.inside) {
    if (!isInside(above.path, target)) continue;
    throw configurationError(
      `${quotedPath(link)} is a link to ${quotedPath(target)}, a folder that it lies in: following it would never end; remove it, or use symlinks: preserve`,
    );
  }
}

/** @param folder that is walked */
function entryOf({ path, name, isFolder }: Found, folder: string, search: Search): Entry | undefined {
  const stats = readable(path, () => lstatSync(path));
  const time = entryTime(stats.mtimeMs, search.latestTime);
  if (isFolder !== stats.isDirectory()) throw changed(path, 'changed');
  if (isFolder) return { kind: 'folder', name, time, mode: permissions(stats, 0o755) };
  if (stats.isSymbolicLink()) return { kind: 'link', name, time, target: linkTarget(path, folder) };
  if (stats.isFile()) return fileEntry(path, name, stats, search.latestTime);
  const unstorable = relative(search.workspace, path);
  search.notices.add('unstorable', unstorable, `${unstorable} (${kindOf(stats)})`);
  return undefined;
}

export function fileEntry(path: string, name: string, stats: Stats, latestTime?: number): FileEntry {
  return {
    kind: 'file',
    name,
    time: entryTime(stats.mtimeMs, latestTime),
    path,
    size: stats.size,
    modified: stats.mtimeMs,
    mode: permissions(stats, 0o644),
  };
}

function linkTarget(link: string, folder: string): Uint8Array {
  const target = readable(link, () => readlinkSync(link, 'buffer'));
  return process.platform === 'win32'
    ? Buffer.from(targetFromWindows(target.toString(), link, folder))
    : target;
}

/**
 * The target of a link or a junction of Windows as an archive has it: with slashes. Junctions, of which pnpm and npm
 * workspaces make many, are always absolute: one that points into the folder that is packed becomes relative.
 *
 * @param link absolute path of the link in the folder
 */
export function targetFromWindows(target: string, link: string, folder: string): string {
  const plain = target.replace(/^\\\\\?\\/, '');
  const below = win32.relative(folder, plain);
  const isOutside = below === '..' || below.startsWith('..\\') || win32.isAbsolute(below);
  const stored =
    win32.isAbsolute(plain) && !isOutside ? win32.relative(win32.dirname(link), plain) || '.' : plain;
  return stored.replaceAll('\\', '/');
}

/** Node makes permissions up on Windows, which has none of this kind. */
function permissions(stats: Stats, onWindows: number): number {
  return process.platform === 'win32' ? onWindows : stats.mode & 0o7777;
}

/** What a path is that is neither a file nor a directory nor a link. */
export function kindOf(stats: Stats): string {
  if (stats.isSocket()) return 'a socket';
  return stats.isFIFO() ? 'a named pipe' : 'a device';
}
