import { closeSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { corrupt, quoted, refused } from '../archive-error.ts';
import type { ByteSource } from '../byte-source.ts';
import { codeOf, createFile, writeAll } from '../create-file.ts';
import type { Destination } from '../destination.ts';
import { entryPath } from '../entry-name.ts';
import { EntryTree } from '../entry-tree.ts';
import type { ExtractOptions } from '../extract-options.ts';
import { InflateStream } from '../inflate-stream.ts';
import { checkBomb, checkRoom } from '../limits.ts';
import { readInOrder } from '../read-in-order.ts';
import { TarReader, type TarConsumer, type TarEntry } from './tar-reader.ts';

/** gzip cannot do better than this many bytes from one. */
const maxGzipRatio = 1032;
const chunkSize = 256 << 10;

/**
 * Extracts a tar, in one pass: an entry is written when it comes by.
 *
 * @returns the number of entries
 * @throws ArchiveError
 */
export async function extractTar(
  source: ByteSource,
  destination: Destination,
  options: ExtractOptions,
): Promise<number> {
  checkRoom(source.size, destination.freeBytes());
  const writer = new TarWriter(destination, source.size, options.warn);
  const reader = new TarReader(writer);
  try {
    for await (const part of readInOrder(source)) {
      options.signal.throwIfAborted();
      reader.push(part);
    }
    reader.end();
    return writer.finish();
  } finally {
    writer.close();
  }
}

/** Extracts a gzipped tar alike; what gzip says of length and CRC-32 is verified too. */
export async function extractTarGz(
  source: ByteSource,
  destination: Destination,
  options: ExtractOptions,
): Promise<number> {
  const writer = new TarWriter(destination, source.size * maxGzipRatio, options.warn);
  const reader = new TarReader(writer);
  let unpacked = 0;
  const gunzip = new InflateStream(createGunzip({ chunkSize }), (output) => {
    unpacked += output.length;
    checkBomb(unpacked, source.size);
    reader.push(output);
  });
  try {
    for await (const part of readInOrder(source)) {
      options.signal.throwIfAborted();
      await gunzip.write(part);
    }
    if ((await gunzip.end()) !== source.size) throw corrupt('bytes follow the end of its gzip data');
    reader.end();
    return writer.finish();
  } catch (error) {
    const code = codeOf(error);
    if (code?.startsWith('Z_') !== true) throw error;
    throw corrupt(`its gzip data are damaged or cut short (${code})`, { cause: error });
  } finally {
    gunzip.destroy();
    writer.close();
  }
}

/** Puts the entries of a tar where they belong. */
class TarWriter implements TarConsumer {
  readonly #destination: Destination;
  readonly #tree: EntryTree;
  readonly #largest: number;
  readonly #warn: (line: string) => void;
  readonly #links = new Map<number, string>();
  #count = 0;
  #path = '';
  #file: number | undefined;

  /** @param largest bytes that no entry of this source can have more than */
  constructor(destination: Destination, largest: number, warn: (line: string) => void) {
    this.#destination = destination;
    this.#tree = new EntryTree(destination.fold);
    this.#largest = largest;
    this.#warn = warn;
  }

  begin(entry: TarEntry): void {
    this.#count += 1;
    this.#path = entryPath(entry.name);
    switch (entry.kind) {
      case 'directory':
        this.#destination.makeDirectory(this.#tree, this.#add('directory'), entry.mode);
        return;
      case 'file':
        this.#beginFile(entry);
        return;
      case 'link':
        // Made last, so that nothing is ever written through one.
        this.#links.set(this.#add('link'), entry.linkName);
        return;
      case 'hard link':
        this.#makeHardLink(entry.linkName);
    }
  }

  data(bytes: Buffer): void {
    if (this.#file !== undefined) writeAll(this.#file, bytes, this.#path);
  }

  end(): void {
    this.close();
  }

  /** Closes the file at work, if any. */
  close(): void {
    if (this.#file === undefined) return;
    const file = this.#file;
    this.#file = undefined;
    closeSync(file);
  }

  /** What can only be done at the end; returns the number of entries. */
  finish(): number {
    this.#destination.makeLinks(this.#tree, this.#links);
    this.#destination.setDirectoryModes(this.#tree);
    return this.#count;
  }

  #add(kind: 'directory' | 'file' | 'link'): number {
    const { node, replaces } = this.#tree.add(this.#path, kind, this.#count);
    if (replaces !== -1 && kind !== 'directory') {
      this.#warn(`${quoted(this.#path)} is in it more than once: the last one counts`);
    }
    return node;
  }

  #beginFile({ size, mode }: TarEntry): void {
    if (size > this.#largest) {
      throw corrupt(`the entry ${quoted(this.#path)} is said to be larger than the whole archive can be`);
    }
    checkRoom(size, size > 0 ? this.#destination.freeBytes() : 0);
    const node = this.#add('file');
    this.#destination.makeDirectory(this.#tree, this.#tree.parentOf(node));
    this.#file = createFile(this.#destination.pathOf(this.#path), mode, this.#path);
  }

  #makeHardLink(linkName: string): void {
    const target = entryPath(linkName);
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
      this.#links.set(node, symbolic);
      return;
    }
    this.#destination.makeDirectory(this.#tree, this.#tree.parentOf(node));
    this.#destination.makeHardLink(target, this.#path);
  }
}
