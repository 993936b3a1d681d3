import type { ByteSource } from '../byte-source.ts';
import type { Destination } from '../destination.ts';
import type { EntryKind, EntryTree } from '../entry-tree.ts';

/** What the central directory says of each entry, and the type of numbers that holds it. */
const columns = {
  /** Where each local header begins, from the start of the source. */
  starts: Float64Array,
  packedSizes: Float64Array,
  sizes: Float64Array,
  crcs: Uint32Array,
  /** 0 stored, 8 deflated. */
  methods: Uint8Array,
  /** The general purpose flags in which local header and central directory have to agree. */
  flags: Uint16Array,
  /** See kindNumbers. */
  kinds: Uint8Array,
  /** Permissions. */
  modes: Uint16Array,
  /** Modification times in seconds since 1970; NaN where there is none. */
  times: Float64Array,
  nameLengths: Uint16Array,
  /** crcOfSlashed() of the name's bytes, which the local header has to repeat. */
  nameCrcs: Uint32Array,
  /** In the tree of all paths. */
  nodes: Int32Array,
  /** 1: a later entry has the same path, so that this one is verified only. */
  superseded: Uint8Array,
} as const;

/**
 * The entries of a zip as columns of numbers: half a million take 20 MB this way, which all threads share. They are
 * numbered in the central directory's order.
 */
export type ZipDirectory = { readonly entries: number } & {
  readonly [Name in keyof typeof columns]: (typeof columns)[Name]['prototype'];
};

export const kindNumbers: Readonly<Record<EntryKind, number>> = { directory: 0, file: 1, link: 2 };

export function emptyDirectory(entries: number): ZipDirectory {
  const filled = Object.entries(columns).map(([name, Numbers]) => {
    const memory = new SharedArrayBuffer(Numbers.BYTES_PER_ELEMENT * entries);
    return [name, new (Numbers as Float64ArrayConstructor)(memory)] as const;
  });
  return { entries, ...(Object.fromEntries(filled) as unknown as Omit<ZipDirectory, 'entries'>) };
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

/** One entry as it is unpacked: see `columns`. */
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
