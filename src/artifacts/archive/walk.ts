import {
  type Dirent,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Failure } from '../../failure.ts';
import { type Entry, errorCode, type FileEntry, quotedPath, unreadable } from './entry.ts';
import { checkEntryName, compareNames } from './entry-name.ts';

export interface WalkRules {
  /** Symbolic links are stored as such, or what they lead to is stored in their place. */
  readonly symlinks: 'preserve' | 'follow';
  /** Absolute, with no link in it. No link is followed out of it. */
  readonly workspace: string;
  /** Asked of each name below the folder; no more of what lies in a folder that was taken. */
  readonly select: (name: string) => Selection;
}

/** `look-inside`: what is there is not wanted itself, but something below may be. */
export type Selection = 'take' | 'look-inside' | 'skip';

/**
 * Everything in a folder and below that is selected, in the order of the names' bytes, found while it is asked for.
 *
 * @param folder absolute path with no link in it
 * @throws Failure: a name that a zip cannot carry, a link that loops, is broken or leaves the workspace (where links
 *   are followed), a socket, FIFO or device, or what cannot be read
 */
export function* walk(folder: string, rules: WalkRules): Generator<Entry> {
  const ahead = childrenOf({ path: folder, name: '', taken: false, inside: undefined }, rules);
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next.taken) {
      checkEntryName(next.name);
      yield entryOf(next);
    }
    if (next.isFolder) for (const child of childrenOf(next, rules)) ahead.push(child);
  }
}

interface Folder {
  /** On disk; absolute, with no link in it. */
  readonly path: string;
  /** In the archive; a folder's ends with a slash, unless it is the empty one of the folder that is walked. */
  readonly name: string;
  /** Everything in it is wanted. */
  readonly taken: boolean;
  /** The folder through which this one was reached. */
  readonly inside: Folder | undefined;
}

interface Found extends Folder {
  readonly isFolder: boolean;
}

/** Last first. */
function childrenOf(folder: Folder, rules: WalkRules): Found[] {
  const children: Found[] = [];
  for (const dirent of list(folder.path)) {
    const name = folder.name + dirent.name;
    const selection = folder.taken ? 'take' : rules.select(name);
    if (selection === 'skip') continue;
    const taken = selection === 'take';
    const child = childOf(folder, dirent, taken, rules);
    if (child === undefined) continue;
    const { path, isFolder } = child;
    children.push({ path, name: isFolder ? `${name}/` : name, taken, isFolder, inside: folder });
  }
  return children.sort((a, b) => compareNames(b.name, a.name));
}

function list(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Undefined for what is only looked into but is no folder. */
function childOf(
  folder: Folder,
  dirent: Dirent,
  taken: boolean,
  rules: WalkRules,
): { path: string; isFolder: boolean } | undefined {
  const path = folder.path.endsWith(sep) ? folder.path + dirent.name : folder.path + sep + dirent.name;
  if (dirent.isSymbolicLink() && rules.symlinks === 'follow') {
    if (!taken && !leadsToFolder(path)) return undefined;
    const target = followLink(path, rules.workspace);
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
    throw new Failure(
      'ConfigurationError',
      `${quotedPath(path)} ${errorCode(error) === 'ELOOP' ? 'is a link in a loop' : 'is a link that leads nowhere'}: remove it, or use symlinks: preserve`,
      { cause: error },
    );
  }
  if (isInside(target, workspace)) return target;
  throw new Failure(
    'ConfigurationError',
    `${quotedPath(path)} leads out of the workspace, to ${quotedPath(target)}: only what lies in the workspace ${quotedPath(workspace)} goes into an artifact`,
  );
}

/** Whether a path without links is the folder or lies in it. */
export function isInside(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && join(folder, below) === path);
}

function checkLoop(link: string, target: string, folder: Folder): void {
  for (let above: Folder | undefined = folder; above !== undefined; above = above.inside) {
    if (!isInside(above.path, target)) continue;
    throw new Failure(
      'ConfigurationError',
      `${quotedPath(link)} is a link to ${quotedPath(target)}, a folder that it lies in: following it would never end; remove it, or use symlinks: preserve`,
    );
  }
}

function entryOf({ path, name, isFolder }: Found): Entry {
  const stats = look(path);
  if (isFolder && stats.isDirectory()) return { kind: 'folder', name, mode: permissions(stats, 0o755) };
  if (stats.isSymbolicLink()) return { kind: 'link', name, target: linkTarget(path) };
  return fileEntry(path, name, stats);
}

/** @throws Failure (ConfigurationError) where it is a socket, a FIFO or a device */
export function fileEntry(path: string, name: string, stats: Stats): FileEntry {
  if (!stats.isFile()) {
    throw new Failure(
      'ConfigurationError',
      `${quotedPath(path)} is ${kindOf(stats)}, which an archive cannot hold: remove it, or leave it out`,
    );
  }
  return {
    kind: 'file',
    name,
    path,
    size: stats.size,
    modified: stats.mtimeMs,
    mode: permissions(stats, 0o644),
  };
}

function look(path: string): Stats {
  try {
    return lstatSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function linkTarget(path: string): Uint8Array {
  try {
    // Windows has backslashes in its links; an archive's names have slashes everywhere.
    if (process.platform === 'win32') return Buffer.from(readlinkSync(path).replaceAll('\\', '/'));
    return readlinkSync(path, 'buffer');
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Windows has no permissions of this kind, and Node makes some up. */
function permissions(stats: Stats, onWindows: number): number {
  return process.platform === 'win32' ? onWindows : stats.mode & 0o7777;
}

function kindOf(stats: Stats): string {
  if (stats.isSocket()) return 'a socket';
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isDirectory()) return 'a folder that was no folder a moment ago';
  return 'a device';
}
