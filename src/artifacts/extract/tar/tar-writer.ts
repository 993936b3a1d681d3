import { corrupt, quoted, refused } from '../archive-error.ts';
import { NewFile } from '../create-file.ts';
import type { Destination, SymbolicLink } from '../destination.ts';
import { detours, entryPath } from '../entry-name.ts';
import { EntryTree } from '../entry-tree.ts';
import type { ExtractOptions } from '../extract-options.ts';
import { checkBomb, checkRoom } from '../limits.ts';
import { checkTarget, checkTargetBytes, targetOverhead } from '../links.ts';
import { byteLengthOf } from '../name-encoding.ts';
import type { TarEntry } from './entry.ts';

export interface SourceBytes {
  /** Of the source itself. */
  readonly packed: number;
  /** Which no entry of this source can have more than. */
  readonly largest: number;
}

/** Writes the entries of a tar. It gets them in their order, each with its data. What it throws ends the reading. */
export class TarWriter {
  readonly #destination: Destination;
  readonly #tree: EntryTree;
  readonly #bytes: SourceBytes;
  readonly #signal: AbortSignal;
  readonly #links = new Map<number, SymbolicLink>();
  #targetBytes = 0;
  #unpacked = 0;
  #count = 0;
  #path = '';
  #file: NewFile | undefined;

  constructor(destination: Destination, bytes: SourceBytes, { signal, warn }: ExtractOptions) {
    this.#destination = destination;
    this.#tree = new EntryTree(destination.fold, warn, destination.git);
    this.#bytes = bytes;
    this.#signal = signal;
  }

  /** @returns where the data go; undefined of an entry that has none */
  begin(entry: TarEntry): NewFile | undefined {
    this.#count += 1;
    const slashed = withSlashes(entry.name);
    this.#path = entryPath(entry.name, slashed);
    for (const directory of detours(slashed)) this.#tree.directory(directory, entry.name);
    switch (entry.kind) {
      case 'directory':
        this.#destination.makeDirectoryEntry(this.#tree, this.#add('directory'), entry.mode, entry.time);
        break;
      case 'file':
        this.#file = this.#createFile(entry);
        break;
      case 'link':
        this.#keepLink(entry);
        break;
      case 'hard link':
        this.#makeHardLink(entry);
    }
    return this.#file;
  }

  end({ size, time }: TarEntry): void {
    this.#file?.close(time, size);
    this.#file = undefined;
  }

  /** Removes the file at work, if any: the tar has ended before it. */
  abandon(): void {
    this.#file?.remove();
    this.#file = undefined;
  }

  /** What can only be done at the end; returns the number of entries. */
  async finish(): Promise<number> {
    this.#tree.warnOfOtherDuplicates();
    await this.#destination.makeLinks(this.#tree, this.#links, this.#signal);
    await this.#destination.finishDirectories(this.#tree, this.#signal);
    return this.#count;
  }

  #add(kind: 'directory' | 'file' | 'link'): number {
    return this.#tree.add(this.#path, kind, this.#count);
  }

  #createFile({ size, dataSize, mode }: TarEntry): NewFile {
    if (dataSize > this.#bytes.largest) {
      throw corrupt(`the entry ${quoted(this.#path)} is said to be larger than the whole archive can be`);
    }
    this.#unpacked += size;
    checkBomb(this.#unpacked, this.#bytes.packed);
    checkRoom(size, size > 0 ? this.#destination.freeBytes() : 0);
    const node = this.#add('file');
    this.#destination.makeDirectory(this.#tree, this.#tree.parentOf(node));
    return new NewFile(this.#destination.pathOf(this.#path), mode, this.#path);
  }

  /** Keeps a symbolic link, made last so that nothing is ever written through one. */
  #keepLink({ linkName: target, time }: TarEntry): void {
    checkTarget(this.#path, target);
    this.#countTarget(byteLengthOf(target));
    this.#links.set(this.#add('link'), { target, time });
  }

  #countTarget(bytes: number): void {
    this.#targetBytes += bytes + targetOverhead;
    checkTargetBytes(this.#targetBytes);
  }

  #makeHardLink({ linkName, time }: TarEntry): void {
    const target = this.#hardLinkTarget(linkName);
    const targetNode = this.#tree.nodeAt(target);
    const kind = targetNode === undefined || targetNode === 0 ? undefined : this.#tree.kindOf(targetNode);
    if (targetNode === undefined || kind === undefined || kind === 'directory') {
      throw refused(
        `the hard link ${quoted(this.#path)} leads to no earlier file of the archive: ${quoted(linkName)}`,
      );
    }
    if (target === this.#path) return;
    const node = this.#add(kind);
    const symbolic = this.#links.get(targetNode);
    if (symbolic !== undefined) {
      this.#countTarget(0);
      this.#links.set(node, symbolic);
      return;
    }
    this.#destination.makeDirectory(this.#tree, this.#tree.parentOf(node));
    this.#destination.makeHardLink(target, this.#path, time);
  }

  #hardLinkTarget(linkName: string): string {
    try {
      return entryPath(linkName, withSlashes(linkName));
    } catch (cause) {
      throw refused(
        `the hard link ${quoted(this.#path)} leads to no file of the archive: ${quoted(linkName)}`,
        { cause },
      );
    }
  }
}

/** A tar has no backslashes between directories; Windows has no others. */
function withSlashes(name: string): string {
  return process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
}
