import type { ByteSource } from '../byte-source.ts';
import type { Destination } from '../destination.ts';
import type { EntryKind, EntryTree } from '../entry-tree.ts';

/**
 * What the central directory says of each entry, as columns of numbers: half a million entries take 20 MB this
 * way. Entries are numbered in the central directory's order.
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
}

export const kindNumbers: Readonly<Record<EntryKind, number>> = { directory: 0, file: 1, link: 2 };

export function emptyDirectory(entries: number): ZipDirectory {
  return {
    entries,
    starts: new Float64Array(entries),
    packedSizes: new Float64Array(entries),
    sizes: new Float64Array(entries),
    crcs: new Uint32Array(entries),
    methods: new Uint8Array(entries),
    flags: new Uint16Array(entries),
    kinds: new Uint8Array(entries),
    modes: new Uint16Array(entries),
    times: new Float64Array(entries),
    nameLengths: new Uint16Array(entries),
    nameCrcs: new Uint32Array(entries),
    nodes: new Int32Array(entries),
  };
}

/** A zip whose directory has been read and checked, and where it goes. */
export interface CheckedZip {
  readonly source: ByteSource;
  readonly destination: Destination;
  readonly directory: ZipDirectory;
  readonly directoryStart: number;
  /** See sortByStart(). */
  readonly order: Uint32Array;
  readonly tree: EntryTree;
}
