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

/** Bytes of the source itself, and those that no entry of it can have more than. */
interface SourceBytes {
  readonly packed: number;
  readonly largest: number;
}

export type TarWriter = ReturnType<typeof createTarWriter>;

/** Writes the entries of a tar. It gets them in their order, each with its data. What it throws ends the reading. */
export function createTarWriter(
  destination: Destination,
  bytes: SourceBytes,
  { signal, warn }: ExtractOptions,
) {
  const tree = new EntryTree(destination.fold, warn, destination.checkGit);
  const links = new Map<number, SymbolicLink>();
  let targetBytes = 0;
  let unpacked = 0;
  let count = 0;
  let path = '';
  let file: NewFile | undefined;

  function add(kind: 'directory' | 'file' | 'link'): number {
    return tree.add(path, kind, count);
  }

  function createFile({ size, dataSize, mode }: TarEntry): NewFile {
    if (dataSize > bytes.largest) {
      throw corrupt(`the entry ${quoted(path)} is said to be larger than the whole archive can be`);
    }
    unpacked += size;
    checkBomb(unpacked, bytes.packed);
    checkRoom(size, size > 0 ? destination.freeBytes() : 0);
    destination.makeDirectory(tree, tree.parentOf(add('file')));
    return new NewFile(destination.pathOf(path), mode, path);
  }

  /** Keeps a symbolic link, made last so that nothing is ever written through one. */
  function keepLink({ linkName: target, time }: TarEntry): void {
    checkTarget(path, target);
    countTarget(byteLengthOf(target));
    links.set(add('link'), { target, time });
  }

  function countTarget(length: number): void {
    targetBytes += length + targetOverhead;
    checkTargetBytes(targetBytes);
  }

  function makeHardLink({ linkName, time }: TarEntry): void {
    const target = hardLinkTarget(linkName, path);
    const targetNode = tree.nodeAt(target);
    const kind = targetNode === undefined || targetNode === 0 ? undefined : tree.kindOf(targetNode);
    if (targetNode === undefined || kind === undefined || kind === 'directory') {
      throw refused(
        `the hard link ${quoted(path)} leads to no earlier file of the archive: ${quoted(linkName)}`,
      );
    }
    if (target === path) return;
    const node = add(kind);
    const symbolic = links.get(targetNode);
    if (symbolic !== undefined) {
      countTarget(0);
      links.set(node, symbolic);
      return;
    }
    destination.makeDirectory(tree, tree.parentOf(node));
    destination.makeHardLink(target, path, time);
  }

  return {
    /** @returns where the data go; undefined of an entry that has none */
    begin(entry: TarEntry): NewFile | undefined {
      count += 1;
      const slashed = withSlashes(entry.name);
      path = entryPath(entry.name, slashed);
      for (const directory of detours(slashed)) tree.directory(directory, entry.name);
      if (entry.kind === 'file') file = createFile(entry);
      else if (entry.kind === 'link') keepLink(entry);
      else if (entry.kind === 'hard link') makeHardLink(entry);
      else destination.makeDirectoryEntry(tree, add('directory'), entry.mode, entry.time);
      return file;
    },
    end({ size, time }: TarEntry): void {
      file?.close(time, size);
      file = undefined;
    },
    /** Removes the file at work, if any: the tar has ended before it. */
    abandon(): void {
      file?.remove();
      file = undefined;
    },
    /** What can only be done at the end; returns the number of entries. */
    async finish(): Promise<number> {
      tree.warnOfOtherDuplicates();
      await destination.makeLinks(tree, links, signal);
      await destination.finishDirectories(tree, signal);
      return count;
    },
  };
}

function hardLinkTarget(linkName: string, path: string): string {
  try {
    return entryPath(linkName, withSlashes(linkName));
  } catch (cause) {
    throw refused(`the hard link ${quoted(path)} leads to no file of the archive: ${quoted(linkName)}`, {
      cause,
    });
  }
}

/** A tar has no backslashes between directories; Windows has no others. */
function withSlashes(name: string): string {
  return process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
}
