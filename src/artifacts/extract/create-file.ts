import { lstatSync, openSync, type PathLike, type Stats, unlinkSync, writeSync } from 'node:fs';
import { ArchiveError, quoted, refused } from './archive-error.ts';
import { permissions } from './entry.ts';

/**
 * Opens a new file for writing, never one that is there: an earlier regular file is taken away first, so that
 * nothing is written through a link, symbolic or hard. The umask applies.
 *
 * @param path absolute, in a directory that is known to be one
 * @param entry the entry's name, for messages
 */
export function createFile(path: PathLike, mode: number, entry: string): number {
  try {
    return openSync(path, 'wx', permissions(mode));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw fileError(error, entry);
  }
  clearPlace(path, entry);
  try {
    return openSync(path, 'wx', permissions(mode));
  } catch (error) {
    throw fileError(error, entry);
  }
}

/**
 * Takes away the regular file at `path`, where there is one.
 *
 * @throws ArchiveError where something else is there, a link above all
 */
export function clearPlace(path: PathLike, entry: string): void {
  const there = statusOf(path, entry);
  if (there === undefined) return;
  if (there.isSymbolicLink()) {
    throw refused(`a symbolic link is already there where the entry ${quoted(entry)} goes`);
  }
  if (!there.isFile()) {
    const what = there.isDirectory() ? 'a directory' : 'no regular file';
    throw refused(`the place where the entry ${quoted(entry)} goes is taken by ${what}`);
  }
  try {
    unlinkSync(path);
  } catch (error) {
    throw fileError(error, entry);
  }
}

/** What is at `path`, a link being one; undefined where nothing is. */
export function statusOf(path: PathLike, entry: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw fileError(error, entry);
  }
}

/** @param position in the file; where it ends so far, if not given */
export function writeAll(file: number, bytes: Uint8Array, entry: string, position?: number): void {
  try {
    for (let written = 0; written < bytes.length;) {
      const at = position === undefined ? null : position + written;
      written += writeSync(file, bytes, written, bytes.length - written, at);
    }
  } catch (error) {
    throw fileError(error, entry);
  }
}

/** A full disk told in the archive's terms; any other error of the file system with the entry that it struck. */
export function fileError(error: unknown, entry: string): Error {
  if (isDiskFull(error)) {
    return new ArchiveError('disk-full', `the disk is full at the entry ${quoted(entry)}`, { cause: error });
  }
  const code = codeOf(error);
  if (code === 'ENAMETOOLONG') {
    return refused(`the entry ${quoted(entry)} has a path that is too long`, { cause: error });
  }
  if (error instanceof ArchiveError) return error;
  return new Error(`the entry ${quoted(entry)} cannot be written (${code ?? String(error)})`, {
    cause: error,
  });
}

export function isDiskFull(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/** Node's own name for what an error is about: `ENOENT`, `Z_DATA_ERROR`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
