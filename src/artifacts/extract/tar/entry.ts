import { corrupt, quoted, refused } from '../archive-error.ts';
import { paxTime } from '../entry-time.ts';
import { safeInteger } from '../limits.ts';
import { decodePath } from '../name-encoding.ts';
import type { TarHeader } from './header.ts';
import { isSparse, type MetaHeaders } from './meta-headers.ts';
import { type SparseMap, sparseMapOfHeader, sparseMapOfPax } from './sparse.ts';

export interface TarEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'hard link';
  /** Of the file in bytes, holes included. */
  readonly size: number;
  /** Bytes that follow in the tar. */
  readonly dataSize: number;
  readonly mode: number;
  /** Modification time in seconds since 1970; NaN where there is none. */
  readonly time: number;
  /** Empty for what is no link. */
  readonly linkName: string;
}

/**
 * @param block that the header was read from
 * @returns the entry, and the map of a sparse file
 * @throws ArchiveError
 */
export function readEntry(
  header: TarHeader,
  block: Buffer,
  { pax, longName, longLink, isPax, globalTime }: MetaHeaders,
): { readonly entry: TarEntry; readonly map: SparseMap | undefined } {
  const paxName = pax.get('GNU.sparse.name') ?? pax.get('path');
  const paxLink = pax.get('linkpath');
  const name = decodePath(paxName ?? longName ?? header.name);
  if (differ(paxName, longName) || differ(paxLink, longLink)) {
    throw refused(`the entry ${quoted(name)} has two long names, on which readers disagree`);
  }
  const kind = kindOf(header.type, name);
  const map = sparseMapOf(header, block, pax, kind, name);
  const said = sizeOf(pax.get('size'), header.size, name);
  const dataSize = dataSizeOf(header.type, kind, said, name, isPax);
  const linkName = kind.endsWith('link') ? decodePath(paxLink ?? longLink ?? header.linkName) : '';
  const time = timeOf(header, pax.get('mtime') ?? globalTime);
  const size = map?.size ?? dataSize;
  return { entry: { name, kind, size, dataSize, mode: header.mode, time, linkName }, map };
}

export function hasData({ kind, name }: Pick<TarEntry, 'kind' | 'name'>): Error {
  return refused(`the ${kind} ${quoted(name)} has data`);
}

function timeOf(header: TarHeader, record: Buffer | undefined): number {
  const time = record === undefined ? Number.NaN : paxTime(record);
  return Number.isNaN(time) ? header.time : time;
}

/**
 * Directories and links have no data whatever their size: POSIX gives it another meaning or none, and old writers copy
 * it from the file system. A hard link in a pax archive may have data: libarchive reads them, GNU tar does not.
 */
function dataSizeOf(
  type: string,
  kind: TarEntry['kind'],
  said: number,
  name: string,
  isPax: boolean,
): number {
  if (kind === 'file') return said;
  const mayHaveData = kind === 'hard link' ? isPax : kind === 'directory' && type !== '5';
  if (said !== 0 && mayHaveData) throw hasData({ kind, name });
  return 0;
}

function differ(left: Buffer | undefined, right: Buffer | undefined): boolean {
  return left !== undefined && right !== undefined && !left.equals(right);
}

function sparseMapOf(
  header: TarHeader,
  block: Buffer,
  pax: MetaHeaders['pax'],
  kind: TarEntry['kind'],
  name: string,
): SparseMap | undefined {
  const hasRecords = isSparse(pax);
  if (hasRecords && (kind !== 'file' || header.type === 'S'))
    throw refused(`the ${kind} ${quoted(name)} has the records of a sparse file`);
  if (header.type === 'S') return sparseMapOfHeader(block, name);
  return hasRecords ? sparseMapOfPax(pax, name) : undefined;
}

function sizeOf(record: Buffer | undefined, ofHeader: number, name: string): number {
  if (record === undefined) return ofHeader;
  const digits = record.toString('latin1');
  if (!/^\d{1,30}$/.test(digits))
    throw corrupt(`the pax header of the entry ${quoted(name)} has a size that is none`);
  return safeInteger(BigInt(digits), `the size of the entry ${quoted(name)}`);
}

function kindOf(type: string, name: string): TarEntry['kind'] {
  switch (type) {
    case '0':
    case '7': // contiguous, where a disk could do that
    case '\0':
      // v7 had no type for directories.
      return name.endsWith('/') ? 'directory' : 'file';
    case 'S':
      return 'file';
    case '1':
      return 'hard link';
    case '2':
      return 'link';
    case '5':
      return 'directory';
    case '3':
    case '4':
      throw refused(`the entry ${quoted(name)} is a device`);
    case '6':
      throw refused(`the entry ${quoted(name)} is a FIFO`);
    default:
      throw refused(`the entry ${quoted(name)} is of a type that is not supported (${quoted(type)})`);
  }
}
