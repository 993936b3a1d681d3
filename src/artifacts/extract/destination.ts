import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  type PathLike,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createPause } from '../../clock.ts';
import { codeOf, quoted, refused } from './archive-error.ts';
import {
  clearPlace,
  createDirectory,
  fileError,
  madeDirectory,
  makeWritable,
  permissions,
  setPathTime,
} from './create-file.ts';
import { type GitCheck, gitCheck } from './dot-git.ts';
import type { EntryTree } from './entry-tree.ts';
import { freeBytesOf, probeFileSystem } from './file-system.ts';
import { linkCheck, type Place } from './links.ts';
import { decodePath, nativeJoin, nativePath } from './name-encoding.ts';

/** A symbolic link to make. */
export interface SymbolicLink {
  readonly target: string;
  /** Modification time in seconds since 1970; NaN where the archive gives none. */
  readonly time: number;
}

/** What is known of a directory by its node: nothing yet, there before, or made here. */
const unknown = 0;
const thereBefore = 1;
const made = 2;
/** Of a directory that keeps the mode that it was made with. */
const noMode = 0xffff;

/**
 * The folder that an archive is extracted into. Makes the directories and links in it, and never writes through a link
 * that was there before.
 */
export class Destination {
  readonly folder: string;
  /** Gives names that the folder's file system takes for the same the same value; for EntryTree. */
  readonly fold: (segment: string) => string;
  readonly checkGit: GitCheck;
  /** Why the file system takes no modification times; undefined where it does. */
  readonly timesError: unknown;
  /** Permissions of directories made here, before their entries set others: all that the umask leaves. */
  #newMode: number | undefined;
  #directories = new Uint8Array(1024).fill(thereBefore, 0, 1);
  /** By node, of directories that get theirs when everything in them is written; all others have `noMode`. */
  #modes = new Uint16Array(1024).fill(noMode);
  /** By node, of directories: set last too, as each file in one changes it. NaN where there is none. */
  #times = new Float64Array(1024).fill(Number.NaN);
  /** By path, the modes of directories that were there and had to be made writable. */
  readonly #modesBefore = new Map<string, number>();

  /**
   * @param folder absolute; made where it is missing
   * @param path absolute, of the input `path`: the folder, or one above it
   */
  constructor(folder: string, path = folder) {
    mkdirSync(folder, { recursive: true });
    this.folder = folder;
    this.noteDirectory('', 0, makeWritable(folder, statSync(folder)));
    const { fold, timesError } = probeFileSystem(folder);
    this.fold = fold;
    this.timesError = timesError;
    this.checkGit = gitCheck(folder, path);
  }

  freeBytes(): number | undefined {
    return freeBytesOf(this.folder);
  }

  /** Absolute path of an entry. */
  pathOf(path: string): PathLike {
    return nativeJoin(this.folder, path);
  }

  /** Makes a directory, and those above it, where they are missing. */
  makeDirectory(tree: EntryTree, node: number): void {
    if (this.#stateOf(node) !== unknown) return;
    this.makeDirectory(tree, tree.parentOf(node));
    const entry = tree.pathOf(node);
    this.noteDirectory(entry, node, createDirectory(this.pathOf(entry), entry));
  }

  /**
   * Makes the directory of an entry. One that was there before keeps its mode.
   *
   * @param time in seconds since 1970; NaN where the archive gives none
   */
  makeDirectoryEntry(tree: EntryTree, node: number, mode: number, time: number): void {
    this.makeDirectory(tree, node);
    this.#times[node] = time;
    if (this.#stateOf(node) !== made) return;
    const newMode = (this.#newMode ??= permissions(lstatSync(this.pathOf(tree.pathOf(node))).mode));
    const wanted = permissions(mode) & newMode;
    this.#modes[node] = wanted === newMode ? noMode : wanted;
  }

  /** Adds to `missing` the directories down to this one that are not known to be there, each after those above it. */
  addMissing(missing: Set<number>, tree: EntryTree, node: number): void {
    if (this.#stateOf(node) !== unknown || missing.has(node)) return;
    this.addMissing(missing, tree, tree.parentOf(node));
    missing.add(node);
  }

  /** @param found what createDirectory() said of the directory */
  noteDirectory(path: string, node: number, found: number): void {
    if (found === madeDirectory) this.#setState(node, made);
    else if (this.#stateOf(node) === unknown) this.#setState(node, thereBefore);
    if (found >= 0) this.#modesBefore.set(path, found);
  }

  /** Sets the directories' times and modes: the last thing to do, since a mode may forbid to write into one. */
  async finishDirectories(tree: EntryTree, signal: AbortSignal): Promise<void> {
    const pause = createPause(signal);
    // A directory has a higher number than those above it.
    for (let node = this.#modes.length - 1; node >= 0; node--) {
      const mode = this.#modes[node] ?? noMode;
      const time = this.#times[node] ?? Number.NaN;
      if (mode === noMode && Number.isNaN(time)) continue;
      await pause();
      const path = this.pathOf(tree.pathOf(node));
      setPathTime(path, time);
      if (mode !== noMode) chmodSync(path, mode);
    }
  }

  /** Restores the modes of directories that had to be made writable, however the extraction has ended. */
  restoreModes(): void {
    for (const [path, mode] of [...this.#modesBefore].reverse()) chmodSync(this.pathOf(path), mode);
    this.#modesBefore.clear();
  }

  /**
   * Makes a hard link to a file that this extraction has written.
   *
   * @param time of the copy that is made where the file system has no hard links
   */
  makeHardLink(target: string, path: string, time: number): void {
    const [from, to] = [this.pathOf(target), this.pathOf(path)];
    clearPlace(to, path);
    try {
      linkSync(from, to);
    } catch {
      try {
        copyFileSync(from, to, constants.COPYFILE_EXCL);
      } catch (error) {
        throw fileError(error, path);
      }
      setPathTime(to, time);
    }
  }

  /**
   * Makes symbolic links; every one is checked before the first is made.
   *
   * @param links by node
   */
  async makeLinks(
    tree: EntryTree,
    links: ReadonlyMap<number, SymbolicLink>,
    signal: AbortSignal,
  ): Promise<void> {
    const pause = createPause(signal);
    const check = linkCheck(links.size, (path) => this.#lookAt(tree, links, path));
    // Links may lead to the directories of others.
    for (const node of links.keys()) {
      await pause();
      this.makeDirectory(tree, tree.parentOf(node));
    }
    // Windows has links of two kinds, and Node can only tell which to make where the target exists.
    const toDirectories = new Set<number>();
    for (const [node, { target }] of links) {
      await pause();
      if (check(tree.pathOf(node), target) === 'directory') toDirectories.add(node);
    }
    for (const [node, { target, time }] of links) {
      await pause();
      const entry = tree.pathOf(node);
      const path = this.pathOf(entry);
      clearPlace(path, entry);
      try {
        symlinkSync(nativePath(target), path, toDirectories.has(node) ? 'dir' : 'file');
      } catch (error) {
        throw linkError(error, entry);
      }
      setPathTime(path, time);
    }
  }

  #lookAt(tree: EntryTree, links: ReadonlyMap<number, SymbolicLink>, path: string): Place {
    const node = tree.nodeAt(path);
    if (node !== undefined) {
      if (this.#stateOf(node) !== unknown) return 'directory';
      if (tree.kindOf(node) === 'file') return 'no directory';
      const target = tree.kindOf(node) === 'link' ? links.get(node)?.target : undefined;
      if (target !== undefined) return { target };
    }
    try {
      const there = lstatSync(this.pathOf(path), { throwIfNoEntry: false });
      if (there?.isSymbolicLink() === true) return { target: targetOf(this.pathOf(path)) };
      return there?.isDirectory() === true ? 'directory' : 'no directory';
    } catch (error) {
      // The path is longer than any can be, or lies below a file.
      if (['ENAMETOOLONG', 'ENOTDIR'].includes(codeOf(error) ?? '')) return 'no directory';
      throw fileError(error, path);
    }
  }

  #stateOf(node: number): number {
    return this.#directories[node] ?? unknown;
  }

  #setState(node: number, state: number): void {
    while (node >= this.#directories.length) {
      const length = this.#directories.length * 2;
      this.#directories = copied(this.#directories, new Uint8Array(length));
      this.#modes = copied(this.#modes, new Uint16Array(length).fill(noMode));
      this.#times = copied(this.#times, new Float64Array(length).fill(Number.NaN));
    }
    this.#directories[node] = state;
  }
}

function targetOf(link: PathLike): string {
  return decodePath(readlinkSync(link, 'buffer'));
}

function copied<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** @param platform `process.platform` outside of tests */
export function linkError(
  error: unknown,
  entry: string,
  platform: NodeJS.Platform = process.platform,
): Error {
  if (platform !== 'win32' || codeOf(error) !== 'EPERM') return fileError(error, entry);
  return refused(
    `the symbolic link ${quoted(entry)} takes a privilege that the runner lacks: turn on Developer Mode in Windows, ` +
      `or give the runner's user the right "Create symbolic links"`,
    { cause: error },
  );
}
