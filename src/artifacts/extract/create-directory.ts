import { lstatSync, mkdirSync, type PathLike } from 'node:fs';
import { quoted, refused } from './archive-error.ts';
import { codeOf, fileError } from './create-file.ts';

/**
 * Makes a directory, or finds one there: never goes through a link that was there before.
 *
 * @param path absolute, in a directory that is known to be one
 * @param entry the directory's name in the archive, for messages
 * @returns true where it was made
 * @throws ArchiveError where something else is there
 */
export function createDirectory(path: PathLike, entry: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw fileError(error, entry);
  }
  const there = lstatSync(path);
  if (there.isDirectory()) return false;
  const what = there.isSymbolicLink() ? 'a symbolic link' : 'no directory';
  throw refused(`the place of the directory ${quoted(entry)} is already taken by ${what}`);
}
