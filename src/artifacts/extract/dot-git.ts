import { lstatSync } from 'node:fs';
import { quoted, refused } from './archive-error.ts';
import { nativeJoin } from './name-encoding.ts';

/** `.git`, or how NTFS may spell it, up to a stream or a backslash. As in git's is_ntfs_dotgit() (path.c). */
const dotGit = /(?:^|\\)(?:\.git|git~1)[. ]*(?:$|[:\\])/i;
/** What HFS+ leaves out of names. As in git's next_hfs_char() (utf8.c). */
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/**
 * Whether any file system takes the name for `.git`: the names that git itself refuses to check out
 * (verify_path() in read-cache.c, with core.protectNTFS and core.protectHFS).
 *
 * @param segment of a path, without slashes
 */
export function isDotGit(segment: string): boolean {
  return dotGit.test(segment) || dotGit.test(segment.replace(ignoredByHfs, ''));
}

/** Checks the path of something in an archive whose last name isDotGit(). Throws an ArchiveError. */
export type GitCheck = (path: string, warn: (line: string) => void) => void;

/**
 * Guards git repositories: the configuration and the hooks in a `.git` make git run commands of their author's. An
 * archive must not bring its own to a repository that is there; elsewhere it is warned of, once.
 *
 * @param folder absolute, where an archive is extracted
 * @param input absolute, of the input `path`: that folder, or one above it
 */
export function gitCheck(folder: string, input: string): GitCheck {
  const holdsRepository = hasRepository(input) || hasRepository(folder);
  let hasWarned = false;
  return (path, warn) => {
    if (holdsRepository || hasRepository(folder, path.slice(0, path.lastIndexOf('/') + 1))) {
      throw refused(
        `the entry ${quoted(path)} would change the git repository that is already there: choose another "path", ` +
          `or set "clean: true"`,
      );
    }
    if (!hasWarned) {
      warn(
        `${quoted(path)} is in it: git commands there will follow the configuration and run the hooks in it`,
      );
    }
    hasWarned = true;
  };
}

/** @param below path of a directory in the folder, with a slash at its end; empty for the folder itself */
function hasRepository(folder: string, below = ''): boolean {
  try {
    return lstatSync(nativeJoin(folder, `${below}.git`), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
