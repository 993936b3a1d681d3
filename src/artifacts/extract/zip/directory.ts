import type { ByteSource } from '../byte-source.ts';
import type { Destination } from '../destination.ts';
import type { EntryKind, EntryTree } from '../entry-tree.ts';

/**
 * What the central directory says of each entry, as columns of numbers: half a million entries take 20 MB this
 * way, which all threads share. Entries are numbered in the central directory's order.
 */
export interface ZipDirectory {
  readonly entries: number;
  /** Where each local header begins, from the start of the source. */
  readonly starts: Float64Array;
  readonly packedSizes: Float64Array;
  readonly sizes: Float64Array;
  readonly crcs: Uint32Array;
  /** 0 stored, 8 deflated. */
  readonly methods: Uint8Array;
  /** The general purpose flags in which local header and central directory have to agree. */
  readonly flags: Uint16Array;
  readonly kinds: Uint8Array;
  /** Permissions. */
  readonly modes: Uint16Array;
  /** Modification times in seconds since 1970; NaN where there is none. */
  readonly times: Float64Array;
  /** Length and crcOfSlashed() of the name's bytes, which the local header has to repeat. */
  readonly nameLengths: Uint16Array;
  readonly nameCrcs: Uint32Array;
  /** In the tree of all paths. */
  readonly nodes: Int32Array;
  /** 1: a later entry has the same path, so that this one is verified only. */
  readonly superseded: Uint8Array;
}

export const kindNumbers: Readonly<Record<EntryKind, number>> = { directory: 0, file: 1, link: 2 };

export function emptyDirectory(entries: number): ZipDirectory {
  const memory = (bytes: number) => new SharedArrayBuffer(bytes * entries);
  return {
    entries,
    starts: new Float64Array(memory(8)),
    packedSizes: new Float64Array(memory(8)),
    sizes: new Float64Array(memory(8)),
    crcs: new Uint32Array(memory(4)),
    methods: new Uint8Array(memory(1)),
    flags: new Uint16Array(memory(2)),
    kinds: new Uint8Array(memory(1)),
    modes: new Uint16Array(memory(2)),
    times: new Float64Array(memory(8)),
    nameLengths: new Uint16Array(memory(2)),
    nameCrcs: new Uint32Array(memory(4)),
    nodes: new Int32Array(memory(4)),
    superseded: new Uint8Array(memory(1)),
  };
}

/** A zip whose directory has been read and checked, as threads need it. */
export interface SortedZip {
  readonly directory: ZipDirectory;
  readonly directoryStart: number;
  /** The entries by their starts: see sortByStart(). */
  readonly order: Uint32Array;
}

/** A zip, and where it goes. */
export interface CheckedZip extends SortedZip {
  readonly source: ByteSource;
  readonly destination: Destination;
  readonly tree: EntryTree;
}

/** One entry as its unpacker needs it: see ZipDirectory. */
export interface PackedEntry {
  /** Of its local header, from the start of the bytes that it comes with. */
  readonly start: number;
  /** Bytes that belong to it, up to what comes after it in the archive. */
  readonly room: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly flags: number;
  readonly kind: number;
  readonly mode: number;
  readonly time: number;
  readonly nameLength: number;
  readonly nameCrc: number;
  readonly superseded: number;
}

/** What stands in a column; every index here is one of an entry that exists. */
export function at(column: ArrayLike<number>, index: number): number {
  return column[index] ?? 0;
}
