import {
  chmodSync,
  closeSync,
  ftruncateSync,
  futimesSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  openSync,
  type PathLike,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { ArchiveError, codeOf, obstructed, quoted, refused } from './archive-error.ts';

/** Read, write and execute only: setuid, setgid and sticky never reach the disk. */
export function permissions(mode: number): number {
  return mode & 0o777;
}

/** What createDirectory() did, as a number, which worker threads can send. */
export const madeDirectory = -1;
export const foundDirectory = -2;

/** Two threads may remove the same file at once. */
const maxAttempts = 3;

/**
 * Makes a directory, or finds one there; a file in its place is removed. A symbolic link there is neither followed
 * nor replaced: what it leads to may hold what the link was set for.
 *
 * @param path absolute, in a directory that is known to be one
 * @param entry the directory's name in the archive, for messages
 * @returns madeDirectory; foundDirectory; or, of one that was found and had to be made writable, its mode before that
 * @throws ArchiveError (obstructed) where a symbolic link is there
 */
export function createDirectory(path: PathLike, entry: string): number {
  for (let attempt = 1; ; attempt++) {
    try {
      mkdirSync(path);
      return madeDirectory;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw fileError(error, entry);
    }
    const there = statusOf(path, entry);
    if (there?.isDirectory() === true) return makeWritable(path, there);
    if (there?.isSymbolicLink() === true) {
      throw obstructed(`a symbolic link is in the place of the directory ${quoted(entry)}`);
    }
    try {
      unlinkSync(path);
    } catch (error) {
      if (attempt === maxAttempts) throw fileError(error, entry);
    }
  }
}

/**
 * Makes a directory of this process's user writable, which the mode from an earlier archive may forbid. Another user's
 * is left alone: writing into it will fail with an error that names it.
 *
 * @returns foundDirectory, or the mode to restore in the end
 */
export function makeWritable(path: PathLike, { mode, uid }: Stats): number {
  if ((mode & 0o300) === 0o300 || process.geteuid?.() !== uid) return foundDirectory;
  try {
    chmodSync(path, (mode & 0o7777) | 0o300);
  } catch {
    return foundDirectory;
  }
  return mode & 0o7777;
}

/** A new file while it is written. Errors name its entry. */
export class NewFile {
  readonly #path: PathLike;
  readonly #entry: string;
  readonly #file: number;
  #isOpen = true;
  /** Bytes up to the last that was written. */
  #length = 0;

  /**
   * Never opens a file that is there: whatever is in its place but a directory is removed first, so that nothing is
   * written through a link, symbolic or hard. The umask applies.
   *
   * @param path absolute, in a directory that is known to be one
   * @throws ArchiveError (obstructed) where a directory is there
   */
  constructor(path: PathLike, mode: number, entry: string) {
    this.#path = path;
    this.#entry = entry;
    this.#file = openNew(path, mode, entry);
  }

  /** @param position in the file; by default its end so far */
  write(bytes: Uint8Array, position = this.#length): void {
    writeAll(this.#file, bytes, position, this.#entry);
    this.#length = position + bytes.length;
  }

  /**
   * Closes the file. Where the file system takes no modification times, it keeps that of the extraction: see
   * Destination.timesError.
   *
   * @param time in seconds since 1970; NaN where the archive gives none
   * @param size to which the file is extended with a hole
   */
  close(time: number, size = this.#length): void {
    try {
      if (size > this.#length) ftruncateSync(this.#file, size);
      setTime(time, (now, modified) => {
        futimesSync(this.#file, now, modified);
      });
      this.#isOpen = false;
      closeSync(this.#file);
    } catch (error) {
      throw fileError(error, this.#entry);
    }
  }

  /** Removes the file, since it could not be written as a whole. */
  remove(): void {
    if (this.#isOpen) closeSync(this.#file);
    unlinkSync(this.#path);
  }
}

function openNew(path: PathLike, mode: number, entry: string): number {
  for (let attempt = 1; ; attempt++) {
    try {
      return openSync(path, 'wx', permissions(mode));
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || attempt === 2) throw fileError(error, entry);
    }
    clearPlace(path, entry);
  }
}

export function writeAll(file: number, bytes: Uint8Array, position: number, entry: string): void {
  try {
    for (let written = 0; written < bytes.length;)
      written += writeSync(file, bytes, written, bytes.length - written, position + written);
  } catch (error) {
    throw fileError(error, entry);
  }
}

/** Writes a whole file; there is none where that fails. See NewFile. */
export function writeFile(
  path: PathLike,
  content: Uint8Array,
  { mode, time }: { readonly mode: number; readonly time: number },
  entry: string,
): void {
  const file = new NewFile(path, mode, entry);
  try {
    file.write(content);
    file.close(time);
  } catch (error) {
    file.remove();
    throw error;
  }
}

/**
 * Removes what is at `path`, where there is something. A link is unlinked, never followed.
 *
 * @throws ArchiveError (obstructed) where a directory is there
 */
export function clearPlace(path: PathLike, entry: string): void {
  const there = statusOf(path, entry);
  if (there === undefined) return;
  if (there.isDirectory()) throw obstructed(`a directory is in the place of the entry ${quoted(entry)}`);
  try {
    unlinkSync(path);
  } catch (error) {
    throw fileError(error, entry);
  }
}

/** What is at `path`, a link being one; undefined where nothing is. */
function statusOf(path: PathLike, entry: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw fileError(error, entry);
  }
}

/** Sets the modification time of what is at a path, a link being one, as NewFile's close() does. */
export function setPathTime(path: PathLike, time: number): void {
  setTime(time, (now, modified) => {
    lutimesSync(path, now, modified);
  });
}

function setTime(time: number, set: (now: number, modified: number | Date) => void): void {
  if (Number.isNaN(time)) return;
  try {
    // Node takes a negative number for now, but not a Date before 1970.
    set(Date.now() / 1000, time < 0 ? new Date(time * 1000) : time);
  } catch {
    // See NewFile's close().
  }
}

/** An ArchiveError where the disk is full or the path too long; else an Error that names the entry. */
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
