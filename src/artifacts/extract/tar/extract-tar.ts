import { closeSync, ftruncateSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { codeOf, corrupt, quoted, refused } from '../archive-error.ts';
import { type ByteSource, readInOrder } from '../byte-source.ts';
import { createFile, fileError, setFileTime, writeAll } from '../create-file.ts';
import type { Destination, SymbolicLink } from '../destination.ts';
import { Duplicates } from '../duplicates.ts';
import { detours, entryPath } from '../entry-name.ts';
import { EntryTree } from '../entry-tree.ts';
import type { ExtractOptions } from '../extract-options.ts';
import { checkBomb, checkRoom } from '../limits.ts';
import { checkTarget, checkTargetBytes, targetOverhead } from '../links.ts';
import { byteLengthOf } from '../name-encoding.ts';
import { ZlibStream } from '../zlib-stream.ts';
import type { TarEntry } from './entry.ts';
import { isAllZeros } from './header.ts';
import { type TarConsumer, TarReader } from './tar-reader.ts';

/** gzip cannot do better than this many bytes from one. */
const maxGzipRatio = 1032;
/** Bytes of zlib's output buffers. */
const gunzipChunkSize = 256 << 10;
/** Bytes of what follows gzip data that are looked at in one go. */
const paddingBytes = 256 << 10;

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
  const writer = new TarWriter(destination, { packed: source.size, largest: source.size }, options);
  const reader = new TarReader(writer);
  try {
    for await (const part of readInOrder(source)) {
      options.signal.throwIfAborted();
      reader.push(part);
    }
    reader.end();
    return await writer.finish();
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
  const writer = new TarWriter(
    destination,
    { packed: source.size, largest: source.size * maxGzipRatio },
    options,
  );
  const reader = new TarReader(writer);
  let unpacked = 0;
  const gunzip = new ZlibStream(createGunzip({ chunkSize: gunzipChunkSize }), (output) => {
    unpacked += output.length;
    checkBomb(unpacked, source.size);
    reader.push(output);
  });
  try {
    for await (const part of readInOrder(source)) {
      options.signal.throwIfAborted();
      await gunzip.write(part);
    }
    await checkPadding(source, await gunzip.end());
    reader.end();
    return await writer.finish();
  } catch (error) {
    const code = codeOf(error);
    if (code?.startsWith('Z_') !== true) throw error;
    throw corrupt(`its gzip data are damaged or cut short (${code})`, { cause: error });
  } finally {
    gunzip.destroy();
    writer.close();
  }
}

/** What follows gzip data may only be zeros, with which tapes and some tools fill a block. */
async function checkPadding(source: ByteSource, start: number): Promise<void> {
  const buffer = Buffer.alloc(paddingBytes);
  for (let at = start; at < source.size; at += buffer.length) {
    const part = buffer.subarray(0, Math.min(buffer.length, source.size - at));
    await source.read(at, part);
    if (!isAllZeros(part)) throw corrupt('bytes follow the end of its gzip data');
  }
}

interface SourceBytes {
  /** Of the source itself. */
  readonly packed: number;
  /** Which no entry of this source can have more than. */
  readonly largest: number;
}

/** Puts the entries of a tar where they belong. */
class TarWriter implements TarConsumer {
  readonly #destination: Destination;
  readonly #tree: EntryTree;
  readonly #bytes: SourceBytes;
  readonly #signal: AbortSignal;
  readonly #duplicates: Duplicates;
  readonly #links = new Map<number, SymbolicLink>();
  #targetBytes = 0;
  #unpacked = 0;
  #count = 0;
  #path = '';
  #file: number | undefined;
  /** Bytes of the file at work: those that it will have, and those up to the last that was written. */
  #size = 0;
  #written = 0;
  /** Of the file at work. */
  #time = Number.NaN;

  constructor(destination: Destination, bytes: SourceBytes, { signal, warn }: ExtractOptions) {
    this.#destination = destination;
    this.#tree = new EntryTree(destination.fold, (path) => {
      destination.git.check(path, warn);
    });
    this.#bytes = bytes;
    this.#signal = signal;
    this.#duplicates = new Duplicates(warn);
  }

  begin(entry: TarEntry): void {
    this.#count += 1;
    const slashed = withSlashes(entry.name);
    this.#path = entryPath(entry.name, slashed);
    for (const directory of detours(slashed)) this.#tree.directory(directory, entry.name);
    switch (entry.kind) {
      case 'directory':
        this.#destination.makeDirectoryEntry(this.#tree, this.#add('directory'), entry.mode, entry.time);
        return;
      case 'file':
        this.#beginFile(entry);
        return;
      case 'link':
        this.#keepLink(entry);
        return;
      case 'hard link':
        this.#makeHardLink(entry);
    }
  }

  data(bytes: Buffer, position: number): void {
    if (this.#file === undefined) return;
    writeAll(this.#file, bytes, this.#path, position);
    this.#written = position + bytes.length;
  }

  end(): void {
    if (this.#file !== undefined && this.#written < this.#size) this.#endWithHole(this.#file);
    if (this.#file !== undefined) setFileTime(this.#file, this.#time);
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
  async finish(): Promise<number> {
    this.#duplicates.finish();
    await this.#destination.makeLinks(this.#tree, this.#links, this.#signal);
    await this.#destination.finishDirectories(this.#tree, this.#signal);
    return this.#count;
  }

  #add(kind: 'directory' | 'file' | 'link'): number {
    const { node, replaces } = this.#tree.add(this.#path, kind, this.#count);
    if (replaces !== -1 && kind !== 'directory') this.#duplicates.add(this.#path);
    return node;
  }

  #endWithHole(file: number): void {
    try {
      ftruncateSync(file, this.#size);
    } catch (error) {
      throw fileError(error, this.#path);
    }
  }

  #beginFile({ size, dataSize, mode, time }: TarEntry): void {
    if (dataSize > this.#bytes.largest) {
      throw corrupt(`the entry ${quoted(this.#path)} is said to be larger than the whole archive can be`);
    }
    this.#unpacked += size;
    checkBomb(this.#unpacked, this.#bytes.packed);
    checkRoom(size, size > 0 ? this.#destination.freeBytes() : 0);
    const node = this.#add('file');
    this.#destination.makeDirectory(this.#tree, this.#tree.parentOf(node));
    this.#file = createFile(this.#destination.pathOf(this.#path), mode, this.#path);
    this.#size = size;
    this.#written = 0;
    this.#time = time;
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
