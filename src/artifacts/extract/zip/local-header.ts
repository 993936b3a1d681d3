import { crc32 } from 'node:zlib';
import { corrupt, quoted, refused } from '../archive-error.ts';
import { essentialFlags } from './central-directory.ts';
import { readZip64, saturated } from './extra-fields.ts';
import type { PackedEntry } from './packed-entry.ts';

const signature = 0x04034b50;
export const localHeaderSize = 30;
const hasDescriptor = 1 << 3;

/**
 * Checks that the local header says what the central directory says: APPNOTE 4.3.7.
 *
 * @param bytes what belongs to the entry, from its local header on; at least up to where its data begin
 * @returns where its data begin
 */
export function checkLocalHeader(bytes: Buffer, entry: PackedEntry, path: string): number {
  const name = quoted(path);
  if (bytes.length < localHeaderSize || bytes.readUInt32LE(0) !== signature) {
    throw corrupt(`no local header is where that of the entry ${name} should be`);
  }
  const nameEnd = localHeaderSize + bytes.readUInt16LE(26);
  const extraEnd = nameEnd + bytes.readUInt16LE(28);
  if (extraEnd + entry.packedSize > entry.room)
    throw refused(`the entry ${name} overlaps what comes after it`);
  const flags = bytes.readUInt16LE(6);
  if (
    (flags & essentialFlags) !== entry.flags ||
    bytes.readUInt16LE(8) !== entry.method ||
    bytes.readUInt16LE(26) !== entry.nameLength ||
    crc32(bytes.subarray(localHeaderSize, nameEnd)) !== entry.nameCrc
  ) {
    throw disagrees(name);
  }
  const streamed = (flags & hasDescriptor) !== 0;
  const short = [bytes.readUInt32LE(22), bytes.readUInt32LE(18)];
  const [size, packedSize] =
    streamed && short.includes(saturated)
      ? [0, 0]
      : readZip64(short, bytes.subarray(nameEnd, extraEnd), name);
  const same = (local: number | undefined, central: number): boolean =>
    local === central || (streamed && local === 0);
  const agrees =
    same(bytes.readUInt32LE(14), entry.crc) && same(size, entry.size) && same(packedSize, entry.packedSize);
  if (!agrees) throw disagrees(name);
  return extraEnd;
}

function disagrees(name: string): Error {
  return refused(`the local header of the entry ${name} disagrees with the central directory`);
}
