import { crc32 } from 'node:zlib';
import { corrupt, quoted, refused } from '../archive-error.ts';
import { crcOfSlashed } from '../name-encoding.ts';
import { essentialFlags } from './central-directory.ts';
import type { PackedEntry } from './directory.ts';
import { readZip64, saturated } from './extra-fields.ts';

const signature = 0x04034b50;
export const localHeaderSize = 30;
const hasDescriptor = 1 << 3;
/** They stand behind the data. */
const unknownSizes = { size: 0, packedSize: 0 };

/**
 * Checks that the local header says what the central directory says: APPNOTE 4.3.7.
 *
 * @param bytes among which the entry's are, from its local header at least up to where its data begin
 * @param at where its local header begins
 * @returns where its data begin
 */
export function checkLocalHeader(bytes: Buffer, at: number, entry: PackedEntry, path: string): number {
  if (at + localHeaderSize > bytes.length || bytes.readUInt32LE(at) !== signature) {
    throw corrupt(`no local header is where that of the entry ${quoted(path)} should be`);
  }
  const nameStart = at + localHeaderSize;
  const nameEnd = nameStart + bytes.readUInt16LE(at + 26);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 28);
  if (extraEnd - at + entry.packedSize > entry.room)
    throw refused(`the entry ${quoted(path)} overlaps what comes after it`);
  const flags = bytes.readUInt16LE(at + 6);
  if (
    (flags & essentialFlags) !== entry.flags ||
    bytes.readUInt16LE(at + 8) !== entry.method ||
    nameEnd - nameStart !== entry.nameLength ||
    !hasName(bytes.subarray(nameStart, nameEnd), entry.nameCrc)
  ) {
    throw disagrees(path);
  }
  const streamed = (flags & hasDescriptor) !== 0;
  const short = { size: bytes.readUInt32LE(at + 22), packedSize: bytes.readUInt32LE(at + 18), offset: 0 };
  const { size, packedSize } =
    streamed && (short.size === saturated || short.packedSize === saturated)
      ? unknownSizes
      : readZip64(short, bytes, nameEnd, extraEnd, path);
  const same = (local: number, central: number): boolean => local === central || (streamed && local === 0);
  const agrees =
    same(bytes.readUInt32LE(at + 14), entry.crc) &&
    same(size, entry.size) &&
    same(packedSize, entry.packedSize);
  if (!agrees) throw disagrees(path);
  return extraEnd;
}

function hasName(name: Buffer, crc: number): boolean {
  return crc32(name) === crc || crcOfSlashed(name) === crc;
}

function disagrees(path: string): Error {
  return refused(`the local header of the entry ${quoted(path)} disagrees with the central directory`);
}
