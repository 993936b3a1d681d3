import { randomUUID } from 'node:crypto';
import { closeSync, futimesSync, lstatSync, openSync, statfsSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the file system that a folder is on does, found out with a file that is removed at once.
 *
 * @returns `fold`: gives names that it takes for the same the same value; `timesError`: why it takes no modification
 *   times, undefined where it does
 */
export function probeFileSystem(folder: string) {
  const name = `.codepipeline-bridge-${randomUUID()}-\u00e4`;
  const path = join(folder, name);
  const file = openSync(path, 'wx', 0o600);
  try {
    const isThere = (other: string): boolean =>
      lstatSync(join(folder, other), { throwIfNoEntry: false }) !== undefined;
    const ignoresForm = isThere(name.normalize('NFD'));
    const ignoresCase = isThere(name.toUpperCase());
    return { fold: foldFor(ignoresForm, ignoresCase), timesError: setTimeError(file) };
  } finally {
    closeSync(file);
    unlinkSync(path);
  }
}

function setTimeError(file: number): unknown {
  try {
    futimesSync(file, 1e9, 1e9);
    return undefined;
  } catch (error) {
    return error;
  }
}

/**
 * Folds names as a file system does that ignores the Unicode form, the letter case, or both. Rather too many clashes
 * than too few: one that is overlooked would cost a file.
 */
export function foldFor(ignoresForm: boolean, ignoresCase: boolean): (segment: string) => string {
  const form = (segment: string): string => segment.normalize('NFD');
  const letterCase = (segment: string): string => segment.toLowerCase().toUpperCase().toLowerCase();
  if (ignoresForm && ignoresCase) return (segment) => form(letterCase(form(segment)));
  if (ignoresForm) return form;
  if (ignoresCase) return letterCase;
  return (segment) => segment;
}

/**
 * Bytes that this process may still write into a folder; undefined where the file system cannot say. Some in user
 * space (FUSE) have no statfs, or leave all of its numbers at zero.
 *
 * @param statfs Node's, outside of tests
 */
export function freeBytesOf(folder: string, statfs: typeof statfsSync = statfsSync): number | undefined {
  try {
    const { bavail, blocks, bsize } = statfs(folder);
    return blocks > 0 && bsize > 0 ? bavail * bsize : undefined;
  } catch {
    return undefined;
  }
}
