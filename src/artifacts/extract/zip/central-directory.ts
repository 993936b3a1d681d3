import { crc32 } from 'node:zlib';
import { corrupt, quoted, refused } from '../archive-error.ts';
import { permissions } from '../create-file.ts';
import { detours, entryPath } from '../entry-name.ts';
import { zipTime } from '../entry-time.ts';
import type { EntryKind, EntryTree } from '../entry-tree.ts';
import { maxTargetBytes } from '../links.ts';
import { crcOfSlashed, decodeName, separatesByBackslash, withSlashes } from '../name-encoding.ts';
import { kindNumbers, type ZipDirectory } from './directory.ts';
import { readUnicodePath, readZip64 } from './extra-fields.ts';

const signature = 0x02014b50;
export const headerSize = 46;

const flag = { encrypted: 1 << 0, patched: 1 << 5, stronglyEncrypted: 1 << 6, masked: 1 << 13 } as const;
/** Flags that have to stand in the local header just so; others, such as that of UTF-8, writers set as they like. */
export const essentialFlags = flag.encrypted | flag.patched | flag.stronglyEncrypted | flag.masked;

export const stored = 0;
export const deflated = 8;

/** A character beyond ASCII, or a backslash. */
const notPlain = /[^\0-[\]-\x7f]/;

/** Hosts of "version made by" whose external attributes hold a Unix mode: Unix, and macOS (Darwin). */
const unixHosts = [3, 19];
/** Where DOS or nothing says the mode. */
const defaultModes = { directory: 0o755, file: 0o644, link: 0o777 } as const;
/** Of the type bits of a Unix `st_mode`. */
const fileTypes = {
  mask: 0o170000,
  directory: 0o040000,
  link: 0o120000,
  characterDevice: 0o020000,
  blockDevice: 0o060000,
  fifo: 0o010000,
  socket: 0o140000,
} as const;
/** Ends with a slash, or as `.` and `..` do. */
const directoryName = /(?:^|\/)\.{0,2}$/;

/** Whole records, and what is known of the zip that they belong to. */
export interface CentralRecords {
  readonly bytes: Buffer;
  /** Bytes before the zip that its offsets do not count. */
  readonly prefix: number;
  readonly directory: ZipDirectory;
  readonly tree: EntryTree;
  /** Whether any name of the zip has a slash, where that is known. */
  readonly usesSlashes: boolean | undefined;
}

/**
 * Reads as many whole records of the central directory as `bytes` begins with, and checks each: APPNOTE 4.3.12.
 *
 * @param first number of the first of them
 * @returns how many records were read, and how many bytes they took; fewer than there are where the rest of
 *   the directory lies beyond `bytes`, or where the next one `needsSlashes`: to know whether the zip uses slashes
 */
export function readCentralRecords(
  zip: CentralRecords,
  first: number,
): { readonly records: number; readonly length: number; readonly needsSlashes: boolean } {
  const { bytes, directory } = zip;
  // Cold code reads numbers several times as fast through a view as through Buffer's functions.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let length = 0;
  let records = 0;
  while (first + records < directory.entries && length + headerSize <= bytes.length) {
    if (view.getUint32(length, true) !== signature) throw corrupt('the central directory is damaged');
    const nameEnd = length + headerSize + view.getUint16(length + 28, true);
    const extraEnd = nameEnd + view.getUint16(length + 30, true);
    const end = extraEnd + view.getUint16(length + 32, true);
    if (end > bytes.length) break;
    const isRead = readRecord(zip, view, first + records, length, nameEnd, extraEnd);
    if (!isRead) return { records, length, needsSlashes: true };
    length = end;
    records += 1;
  }
  return { records, length, needsSlashes: false };
}

/** Returns false where it has to be known first whether the zip uses slashes. */
function readRecord(
  { bytes, prefix, directory, tree, usesSlashes }: CentralRecords,
  view: DataView,
  entry: number,
  start: number,
  nameEnd: number,
  extraEnd: number,
): boolean {
  const nameStart = start + headerSize;
  const text = bytes.toString('latin1', nameStart, nameEnd);
  const unicodePath = readUnicodePath(bytes, nameStart, nameEnd, extraEnd);
  // Nearly all names are ASCII, and views of memory cost more than all else that is done for a record.
  const isPlain = unicodePath === undefined && !notPlain.test(text);
  const rawName = isPlain ? undefined : bytes.subarray(nameStart, nameEnd);
  const name = rawName === undefined ? text : decodeName(unicodePath ?? rawName);
  const host = view.getUint8(start + 5);
  let slashed = name;
  if (rawName !== undefined && name.includes('\\')) {
    const separates = separatesByBackslash(host, usesSlashes);
    if (separates === undefined) return false;
    if (separates) slashed = withSlashes(name, unicodePath ?? rawName);
  }
  const flags = view.getUint16(start + 8, true);
  const method = view.getUint16(start + 10, true);
  checkMethod(flags, method, name);
  const { size, packedSize, offset } = readZip64(
    {
      size: view.getUint32(start + 24, true),
      packedSize: view.getUint32(start + 20, true),
      offset: view.getUint32(start + 42, true),
    },
    bytes,
    nameEnd,
    extraEnd,
    name,
  );
  const disk = view.getUint16(start + 34, true);
  if (disk !== 0 && disk !== 0xffff)
    throw refused(`the entry ${quoted(name)} lies in another part of a split zip`);
  if (method === stored && size !== packedSize) {
    throw corrupt(`the entry ${quoted(name)} is stored, with two different sizes`);
  }
  const unixMode = unixHosts.includes(host) ? view.getUint16(start + 40, true) : 0;
  const { kind, mode } = typeOf(unixMode, name, slashed, size);
  if (kind === 'directory' && size !== 0) throw refused(`the entry ${quoted(name)} is a directory with data`);
  if (kind === 'link' && Math.max(size, packedSize / 2) > maxTargetBytes)
    throw refused(`the link ${quoted(name)} has a target that is too long`);

  const path = entryPath(name, slashed);
  for (const directory of detours(slashed)) tree.directory(directory, name);
  const node = tree.add(path, kind, entry);
  directory.starts[entry] = offset + prefix;
  directory.packedSizes[entry] = packedSize;
  directory.sizes[entry] = size;
  directory.crcs[entry] = view.getUint32(start + 16, true);
  directory.methods[entry] = method;
  directory.flags[entry] = flags & essentialFlags;
  directory.kinds[entry] = kindNumbers[kind];
  directory.modes[entry] = mode;
  directory.times[entry] = zipTime(view.getUint32(start + 12, true), bytes, nameEnd, extraEnd);
  directory.nameLengths[entry] = nameEnd - nameStart;
  directory.nameCrcs[entry] = rawName === undefined ? crc32(text) : crcOfSlashed(rawName);
  directory.nodes[entry] = node;
  return true;
}

/** Looks for a slash in the names of as many whole records as `bytes` begins with; returns how long these are. */
export function nameUsesSlash(bytes: Buffer): { readonly length: number; readonly usesSlash: boolean } {
  let at = 0;
  while (at + headerSize <= bytes.length) {
    const nameEnd = at + headerSize + bytes.readUInt16LE(at + 28);
    const end = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (end > bytes.length) break;
    if (bytes.subarray(at + headerSize, nameEnd).includes('/')) return { length: end, usesSlash: true };
    at = end;
  }
  return { length: at, usesSlash: false };
}

function checkMethod(flags: number, method: number, name: string): void {
  if ((flags & (flag.encrypted | flag.stronglyEncrypted)) !== 0) {
    throw refused(`the entry ${quoted(name)} is encrypted`);
  }
  if ((flags & flag.masked) !== 0) throw refused(`the entry ${quoted(name)} has masked headers`);
  if ((flags & flag.patched) !== 0) throw refused(`the entry ${quoted(name)} is patched data`);
  if (method !== stored && method !== deflated) {
    throw refused(
      `the entry ${quoted(name)} is compressed with method ${method}; only deflate (8) and stored (0) are read`,
    );
  }
}

/**
 * Unix type bits that name no type are none: old versions of Maven write 0177777. A name that ends in a slash is a
 * directory's where it has no data, as libarchive, 7-Zip and Python's zipfile take it.
 *
 * @param unixMode 0 where the archive was made without one
 */
function typeOf(
  unixMode: number,
  name: string,
  slashed: string,
  size: number,
): { kind: EntryKind; mode: number } {
  const type = unixMode & fileTypes.mask;
  const mode = permissions(unixMode);
  if (slashed.endsWith('/') && size === 0 && type !== fileTypes.directory)
    return { kind: 'directory', mode: mode === 0 ? defaultModes.directory : mode | 0o111 };
  const isDirectoryName = directoryName.test(slashed);
  const kind = kindOf(type, isDirectoryName, size);
  if (kind === undefined) throw refused(`the entry ${quoted(name)} is a device, FIFO or socket`);
  if (isDirectoryName && kind !== 'directory')
    throw refused(`the entry ${quoted(name)} is a ${kind} with a directory's name`);
  return { kind, mode: unixMode === 0 ? defaultModes[kind] : mode };
}

function kindOf(type: number, isDirectoryName: boolean, size: number): EntryKind | undefined {
  switch (type) {
    case fileTypes.directory:
      return 'directory';
    case fileTypes.link:
      return 'link';
    case fileTypes.characterDevice:
    case fileTypes.blockDevice:
      return undefined;
    case fileTypes.fifo:
    case fileTypes.socket:
      // What `zip -` has read from its standard input is a file, whatever that input was.
      return size > 0 ? 'file' : undefined;
    case 0:
      return isDirectoryName ? 'directory' : 'file';
    default:
      return 'file';
  }
}
