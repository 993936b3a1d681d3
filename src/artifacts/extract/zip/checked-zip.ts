import type { ByteSource } from '../byte-source.ts';
import type { Destination } from '../destination.ts';
import type { EntryTree } from '../entry-tree.ts';
import type { ZipDirectory } from './directory.ts';

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
