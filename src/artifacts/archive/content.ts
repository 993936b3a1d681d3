import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../../failure.ts';
import { allowedOutputPath, pathInWorkspace } from '../../output-paths.ts';
import { type ArchiveKind, archiveKind } from './archive-kind.ts';
import { type Entry, errorCode, type FileEntry, quotedPath, unreadable } from './entry.ts';
import { checkEntryName } from './entry-name.ts';
import { readGlob } from './glob.ts';
import { fileEntry, followLink, walk } from './walk.ts';

/** What an output artifact is made of. */
export type Content =
  /** A file that is an archive already, and goes as it is. */
  | { readonly kind: ArchiveKind; readonly file: FileEntry }
  /** To be zipped, in the order of their names. Each call begins anew, and gives the same unless the disk changes. */
  | { readonly kind: 'entries'; readonly entries: () => Iterable<Entry> };

export interface ContentRules {
  /** Absolute path. */
  readonly workspace: string;
  readonly symlinks: 'preserve' | 'follow';
}

/**
 * Finds what the user means by a path (contract, "Output artifacts"): what exists under that very name, else what it
 * matches as a glob. What is named itself is followed where it is a link; a glob that matches one file alone names it.
 *
 * @throws Failure (ConfigurationError) where nothing is there, or where it lies outside the workspace
 */
export function findContent(artifact: string, path: string, rules: ContentRules): Content {
  const below = pathInWorkspace(artifact, path, rules.workspace);
  const workspace = realpathSync(rules.workspace);
  const onDisk = join(rules.workspace, below);
  if (exists(onDisk)) return named(onDisk, { ...rules, workspace });
  const found = matched(below, { ...rules, workspace });
  if (found === undefined) {
    throw new Failure(
      'ConfigurationError',
      `nothing matches the path ${quotedPath(path)}; ${allowedOutputPath}`,
    );
  }
  return found;
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    // Windows refuses `*` and `?` in a name with codes of its own.
    if (['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return false;
    throw unreadable(path, error);
  }
}

/** @param rules with the workspace's path free of links, as from here on */
function named(path: string, rules: ContentRules): Content {
  const target = followLink(path, rules.workspace);
  const stats = statSync(target);
  if (stats.isDirectory()) {
    const select = (name: string) => (name === '.git' ? 'skip' : 'take');
    return { kind: 'entries', entries: () => walk(target, { ...rules, select }) };
  }
  const file = fileEntry(target, basename(path), stats);
  const kind = archiveKind(file);
  if (kind !== undefined) return { kind, file };
  checkEntryName(file.name);
  return { kind: 'entries', entries: () => [file] };
}

/** Undefined where the pattern is none, or matches nothing. */
function matched(pattern: string, rules: ContentRules): Content | undefined {
  const glob = readGlob(pattern);
  if (glob === undefined) return undefined;
  const base = join(rules.workspace, glob.base);
  if (!exists(base)) return undefined;
  const folder = followLink(base, rules.workspace);
  if (!statSync(folder).isDirectory()) return undefined;
  const found = [...walk(folder, { ...rules, select: glob.select })].filter(({ kind }) => kind !== 'folder');
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return named(join(folder, first.name), rules);
  const skip = commonFolder(first.name, last.name).length;
  const entries = found.map((entry) => ({ ...entry, name: entry.name.slice(skip) }));
  return { kind: 'entries', entries: () => entries };
}

/** The deepest folder common to two names, with its slash; to all that lie between them in order as well. */
function commonFolder(first: string, last: string): string {
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  return first.slice(0, first.lastIndexOf('/', length - 1) + 1);
}
