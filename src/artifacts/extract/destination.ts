import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  type PathLike,
  readlinkSync,
  statfsSync,
  symlinkSync,
} from 'node:fs';
import { createDirectory } from './create-directory.ts';
import { clearPlace, codeOf, fileError, statusOf } from './create-file.ts';
import { permissions } from './entry.ts';
import type { EntryTree } from './entry-tree.ts';
import { foldOf } from './fold.ts';
import { linkCheck, type Place } from './links.ts';
import { decodePath, nativeJoin, nativePath } from './name-encoding.ts';
import { Pauses } from './pauses.ts';

/** What is known of a directory by its node: nothing yet, there before, or made here. */
const unknown = 0;
const thereBefore = 1;
const made = 2;
/** Of a directory that keeps the mode that it was made with. */
const noMode = 0xffff;

/**
 * The folder that an archive is extracted into. Makes the directories and links in it, each after a look at what
 * is there: a link that was there before is never gone through.
 */
export class Destination {
  readonly folder: string;
  /** Gives names that the folder's file system takes for the same the same value; for EntryTree. */
  readonly fold: (segment: string) => string;
  /** Permissions of directories made here, before their entries set others: all that the umask leaves. */
  #newMode: number | undefined;
  #directories = new Uint8Array(1024).fill(thereBefore, 0, 1);
  /** By node, of directories that get theirs when everything in them is written; all others have `noMode`. */
  #modes = new Uint16Array(1024).fill(noMode);

  /** @param folder absolute; made where it is missing */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.folder = folder;
    this.fold = foldOf(folder);
  }

  /** Bytes that this process may still write here. */
  freeBytes(): number {
    const { bavail, bsize } = statfsSync(this.folder);
    return bavail * bsize;
  }

  /** Absolute path of an entry. */
  pathOf(path: string): PathLike {
    return nativeJoin(this.folder, path);
  }

  /**
   * Makes a directory, and those above it, where they are missing.
   *
   * @param mode of the directory's own entry, undefined where only other entries' paths name it; a directory
   *   that was there before keeps its own
   */
  makeDirectory(tree: EntryTree, node: number, mode?: number): void {
    if (this.#stateOf(node) === unknown) this.#make(tree, node);
    if (mode === undefined || this.#stateOf(node) !== made) return;
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

  /** Notes a directory that is there, and whether it was made here. */
  noteDirectory(node: number, isNew: boolean): void {
    if (isNew) this.#setState(node, made);
    else if (this.#stateOf(node) === unknown) this.#setState(node, thereBefore);
  }

  /** Sets the directories' modes: the last thing to do, since one may forbid to write into it. */
  async setDirectoryModes(tree: EntryTree, signal: AbortSignal): Promise<void> {
    const pauses = new Pauses(signal);
    // A directory has a higher number than those above it.
    for (let node = this.#modes.length - 1; node >= 0; node--) {
      const mode = this.#modes[node] ?? noMode;
      if (mode === noMode) continue;
      await pauses.take();
      chmodSync(this.pathOf(tree.pathOf(node)), mode);
    }
  }

  /** Makes a second name for a file that this extraction has written. */
  makeHardLink(target: string, path: string): void {
    const [from, to] = [this.pathOf(target), this.pathOf(path)];
    clearPlace(to, path);
    try {
      linkSync(from, to);
    } catch {
      // Some file systems have none; a copy is what tar makes of it there.
      try {
        copyFileSync(from, to);
      } catch (error) {
        throw fileError(error, path);
      }
    }
  }

  /**
   * Makes symbolic links; every one is checked before the first is made.
   *
   * @param targets by node
   */
  async makeLinks(tree: EntryTree, targets: ReadonlyMap<number, string>, signal: AbortSignal): Promise<void> {
    const pauses = new Pauses(signal);
    const check = linkCheck(targets.size, (path) => this.#lookAt(tree, targets, path));
    // Where links may lead: their own directories are needed for that too.
    for (const node of targets.keys()) {
      await pauses.take();
      this.makeDirectory(tree, tree.parentOf(node));
    }
    for (const [node, target] of targets) {
      await pauses.take();
      check(tree.pathOf(node), target);
    }
    for (const [node, target] of targets) {
      await pauses.take();
      const entry = tree.pathOf(node);
      const path = this.pathOf(entry);
      // Extracted a second time into the same folder: the very same link may stay.
      if (readLink(path, entry) === target) continue;
      clearPlace(path, entry);
      try {
        symlinkSync(nativePath(target), path);
      } catch (error) {
        throw fileError(error, entry);
      }
    }
  }

  #lookAt(tree: EntryTree, targets: ReadonlyMap<number, string>, path: string): Place {
    const node = tree.nodeAt(path);
    if (node !== undefined) {
      if (this.#stateOf(node) !== unknown) return 'directory';
      if (tree.kindOf(node) === 'file') return 'no directory';
      const target = tree.kindOf(node) === 'link' ? targets.get(node) : undefined;
      if (target !== undefined) return { target };
    }
    try {
      const there = lstatSync(this.pathOf(path), { throwIfNoEntry: false });
      if (there?.isSymbolicLink() === true) return { target: targetOf(this.pathOf(path)) };
      return there?.isDirectory() === true ? 'directory' : 'no directory';
    } catch (error) {
      // Nothing can be where no name is so long, nor below a file.
      if (['ENAMETOOLONG', 'ENOTDIR'].includes(codeOf(error) ?? '')) return 'no directory';
      throw fileError(error, path);
    }
  }

  #stateOf(node: number): number {
    return this.#directories[node] ?? unknown;
  }

  #setState(node: number, state: number): void {
    while (node >= this.#directories.length) {
      const larger = new Uint8Array(this.#directories.length * 2);
      larger.set(this.#directories);
      this.#directories = larger;
      const more = new Uint16Array(larger.length).fill(noMode);
      more.set(this.#modes);
      this.#modes = more;
    }
    this.#directories[node] = state;
  }

  #make(tree: EntryTree, node: number): void {
    const parent = tree.parentOf(node);
    if (this.#stateOf(parent) === unknown) this.#make(tree, parent);
    const entry = tree.pathOf(node);
    this.noteDirectory(node, createDirectory(this.pathOf(entry), entry));
  }
}

/** The target of the link at `path`; undefined where there is none. */
function readLink(path: PathLike, entry: string): string | undefined {
  return statusOf(path, entry)?.isSymbolicLink() === true ? targetOf(path) : undefined;
}

function targetOf(link: PathLike): string {
  return decodePath(readlinkSync(link, 'buffer'));
}
