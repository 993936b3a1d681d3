import { randomInt } from 'node:crypto';
import { releaseMemory } from '../release-memory.ts';
import { quoted, refused } from './archive-error.ts';
import { type GitCheck, isDotGit } from './dot-git.ts';

export type EntryKind = 'directory' | 'file' | 'link';

const kinds = ['directory', 'file', 'link'] as const;
const kindNumber = { directory: 0, file: 1, link: 2 } as const;
const noEntry = -1;

/** How many duplicates are named: as many warnings as GitHub shows of one step, less one. */
const maxNamed = 9;

/** More than any real artifact has; beyond it the tables would outgrow a small runner's memory. */
const maxNodes = 4_000_000;

/**
 * All paths of an archive as one tree: finds names that clash before anything is written, and knows in which
 * directory each entry lies. A node is a number; 0 is the folder itself.
 *
 * Half a million entries have to fit into some tens of megabytes: hence numbers in typed arrays and one byte
 * arena of names instead of objects.
 */
export class EntryTree {
  /** The root included. */
  count = 1;
  readonly #fold: (segment: string) => string;
  readonly #maxNodes: number;
  readonly #warn: (line: string) => void;
  readonly #checkGit: GitCheck | undefined;
  #duplicates = 0;
  readonly #seed = randomInt(2 ** 31);
  #parents = new Int32Array(1 << 14);
  #kinds = new Uint8Array(1 << 14);
  /** The latest entry with this path. */
  #entries = new Int32Array(1 << 14);
  #hashes = new Uint32Array(1 << 14);
  #nameStarts = new Uint32Array(1 << 14);
  #nameLengths = new Uint16Array(1 << 14);
  #names = Buffer.allocUnsafe(1 << 18);
  #namesEnd = 0;
  /** Open addressing: node number by hash; 0, the root's, is a free place. */
  #table = new Int32Array(1 << 15);
  /** Cached, since the entries of one directory mostly follow each other. */
  #lastDirectory = { path: '', node: 0 };
  #lastParent = { path: '', node: 0 };

  /**
   * @param fold gives names that the file system takes for the same the same value
   * @param warn gets a line for each of the first duplicates, and the warnings of `checkGit`
   * @param checkGit checks each path that may be a git repository's own, before it is added
   * @param limit of nodes, the root included
   */
  constructor(
    fold: (segment: string) => string = (segment) => segment,
    warn: (line: string) => void = () => undefined,
    checkGit?: GitCheck,
    limit = maxNodes,
  ) {
    this.#fold = fold;
    this.#warn = warn;
    this.#checkGit = checkGit;
    this.#maxNodes = limit;
    this.#entries[0] = noEntry;
  }

  /**
   * Adds an entry, and the directories above it.
   *
   * @param path as entryPath() gives it
   * @param entry the archive's number for it
   * @returns its node
   * @throws ArchiveError where it clashes with an earlier entry
   */
  add(path: string, kind: EntryKind, entry: number): number {
    if (path === '') {
      if (kind !== 'directory') throw refused(`an entry that is a ${kind} has the path of the folder itself`);
      return 0;
    }
    const slash = path.lastIndexOf('/');
    const parent = slash === -1 ? 0 : this.directory(path.slice(0, slash), path);
    const name = path.slice(slash + 1);
    const key = this.#fold(name);
    const hash = this.#hash(parent, key);
    const existing = this.#find(parent, key, hash);
    if (existing === 0) return this.#insert(parent, name, hash, kind, entry);
    this.#checkSameSpelling(existing, name, path);
    const before = this.kindOf(existing);
    if (before !== kind) throw refused(`the entry ${quoted(path)} is a ${kind} and a ${before} at once`);
    if (kind !== 'directory') {
      this.#duplicates += 1;
      if (this.#duplicates <= maxNamed)
        this.#warn(`${quoted(path)} is in it more than once: the last one counts`);
    }
    this.#entries[existing] = entry;
    return existing;
  }

  /** Warns of the duplicates that were not named, once all entries are added. */
  warnOfOtherDuplicates(): void {
    const others = this.#duplicates - maxNamed;
    if (others > 0) this.#warn(`${others} other entries come again, too: the last one of a name counts`);
  }

  /**
   * The node of a directory that an entry's name goes through.
   *
   * @throws ArchiveError where the archive has a file or link there
   */
  directory(path: string, entry: string): number {
    if (path === this.#lastDirectory.path) return this.#lastDirectory.node;
    let node = 0;
    for (const segment of path.split('/')) {
      const key = this.#fold(segment);
      const hash = this.#hash(node, key);
      const child = this.#find(node, key, hash);
      if (child === 0) {
        node = this.#insert(node, segment, hash, 'directory', noEntry);
        continue;
      }
      this.#checkSameSpelling(child, segment, entry);
      const kind = this.kindOf(child);
      if (kind !== 'directory') {
        throw refused(
          `the entry ${quoted(entry)} lies below ${quoted(this.pathOf(child))}, which is a ${kind}`,
        );
      }
      node = child;
    }
    this.#lastDirectory = { path, node };
    return node;
  }

  kindOf(node: number): EntryKind {
    return kinds[this.#kinds[node] ?? 0] ?? 'directory';
  }

  parentOf(node: number): number {
    return this.#parents[node] ?? 0;
  }

  /** The last entry with this path; -1 for a directory that only other entries' paths name. */
  entryAt(node: number): number {
    return this.#entries[node] ?? noEntry;
  }

  /** The node at this path; undefined where the archive has none (so far). */
  nodeAt(path: string): number | undefined {
    let node = 0;
    if (path === '') return node;
    for (const segment of path.split('/')) {
      const key = this.#fold(segment);
      node = this.#find(node, key, this.#hash(node, key));
      if (node === 0) return undefined;
    }
    return node;
  }

  pathOf(node: number): string {
    if (node === 0) return '';
    const parent = this.parentOf(node);
    if (parent === 0) return this.#nameOf(node);
    if (parent !== this.#lastParent.node) this.#lastParent = { path: this.pathOf(parent), node: parent };
    return `${this.#lastParent.path}/${this.#nameOf(node)}`;
  }

  #checkSameSpelling(node: number, name: string, path: string): void {
    const before = this.#nameOf(node);
    if (before === name) return;
    throw refused(
      `the entry ${quoted(path)} and an earlier one differ only in letter case or Unicode form ` +
        `(${quoted(before)}, ${quoted(name)}), which the file system of the runner cannot hold apart`,
    );
  }

  #find(parent: number, key: string, hash: number): number {
    const mask = this.#table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const node = this.#table[place] ?? 0;
      if (node === 0) return 0;
      const same = this.#hashes[node] === hash && this.#parents[node] === parent;
      if (same && this.#fold(this.#nameOf(node)) === key) return node;
    }
  }

  #insert(parent: number, name: string, hash: number, kind: EntryKind, entry: number): number {
    if (this.count === this.#maxNodes)
      throw refused(`it has more than ${this.#maxNodes} files and directories`);
    if (this.#checkGit !== undefined && isDotGit(name))
      this.#checkGit(parent === 0 ? name : `${this.pathOf(parent)}/${name}`, this.#warn);
    this.#makeRoom(name.length * 3);
    const node = this.count++;
    const length = this.#names.write(name, this.#namesEnd, 'utf8');
    this.#parents[node] = parent;
    this.#kinds[node] = kindNumber[kind];
    this.#entries[node] = entry;
    this.#hashes[node] = hash;
    this.#nameStarts[node] = this.#namesEnd;
    this.#nameLengths[node] = length;
    this.#namesEnd += length;
    this.#place(node);
    return node;
  }

  #nameOf(node: number): string {
    const start = this.#nameStarts[node] ?? 0;
    return this.#names.toString('utf8', start, start + (this.#nameLengths[node] ?? 0));
  }

  /** FNV-1a over the UTF-16 units, from a seed that no archive's author knows. */
  #hash(parent: number, key: string): number {
    let hash = Math.imul(this.#seed ^ parent, 0x9e3779b1);
    for (let index = 0; index < key.length; index++)
      hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
  }

  #place(node: number): void {
    const mask = this.#table.length - 1;
    let place = (this.#hashes[node] ?? 0) & mask;
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = node;
  }

  #makeRoom(nameBytes: number): void {
    const nodes = this.#parents.length;
    if (this.count === nodes) {
      this.#parents = grown(this.#parents, new Int32Array(nodes * 2));
      this.#kinds = grown(this.#kinds, new Uint8Array(nodes * 2));
      this.#entries = grown(this.#entries, new Int32Array(nodes * 2));
      this.#hashes = grown(this.#hashes, new Uint32Array(nodes * 2));
      this.#nameStarts = grown(this.#nameStarts, new Uint32Array(nodes * 2));
      this.#nameLengths = grown(this.#nameLengths, new Uint16Array(nodes * 2));
      releaseMemory(this.#table);
      this.#table = new Int32Array(nodes * 4);
      for (let node = 1; node < this.count; node++) this.#place(node);
    }
    while (this.#namesEnd + nameBytes > this.#names.length) {
      this.#names = grown(this.#names, Buffer.allocUnsafe(this.#names.length * 2));
    }
  }
}

function grown<T extends ArrayBufferView & { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  releaseMemory(from);
  return to;
}
