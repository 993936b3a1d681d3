import { crc32 } from 'node:zlib';
import { corrupt, quoted } from '../archive-error.ts';
import { safeInteger } from '../limits.ts';

const zip64 = 0x0001;
const unicodePath = 0x7075;
export const saturated = 0xffffffff;

/**
 * Where the data of the first extra field with this ID begin; -1 where there is none. The two bytes before them are
 * their length, by which they may be said to go on behind `end`.
 *
 * @param start of the extra fields among the bytes, which they end before `end`
 */
export function findExtraField(bytes: Uint8Array, start: number, end: number, id: number): number {
  for (let at = start; at + 4 <= end; at += 4 + uint16(bytes, at + 2)) {
    if (uint16(bytes, at) === id) return at + 4;
  }
  return -1;
}

/** In cold code, such as this is for most archives, several times as fast as Buffer's function. */
export function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function extraField(bytes: Buffer, start: number, end: number, id: number): Buffer | undefined {
  const at = findExtraField(bytes, start, end, id);
  if (at === -1) return undefined;
  const fieldEnd = at + uint16(bytes, at - 2);
  if (fieldEnd > end) throw corrupt('an extra field is longer than all of them');
  return bytes.subarray(at, fieldEnd);
}

/** What a header has in 32 bits, or refers to a zip64 field for. */
export interface Extent {
  readonly size: number;
  readonly packedSize: number;
  /** Of the local header; 0 in the local header itself, which has none. */
  readonly offset: number;
}

/**
 * The 64-bit values behind those of a header that are all ones, in their fixed order (APPNOTE 4.5.3).
 *
 * @param short as the header has them
 * @param start of the extra fields among the bytes
 * @param entry the entry's name, for messages
 */
export function readZip64(short: Extent, bytes: Buffer, start: number, end: number, entry: string): Extent {
  if (short.size !== saturated && short.packedSize !== saturated && short.offset !== saturated) return short;
  const field = extraField(bytes, start, end, zip64);
  let at = 0;
  const wide = (value: number): number => {
    if (value !== saturated) return value;
    if (field === undefined || at + 8 > field.length) {
      throw corrupt(`the entry ${quoted(entry)} lacks the zip64 values that its header refers to`);
    }
    at += 8;
    return safeInteger(field.readBigUInt64LE(at - 8), `a zip64 value of the entry ${quoted(entry)}`);
  };
  const size = wide(short.size);
  const packedSize = wide(short.packedSize);
  return { size, packedSize, offset: wide(short.offset) };
}

/**
 * The name of the Unicode Path field, where the field is meant for this very name (APPNOTE 4.6.9).
 *
 * @param nameStart of the name, which the extra fields follow
 */
export function readUnicodePath(
  bytes: Buffer,
  nameStart: number,
  nameEnd: number,
  extraEnd: number,
): Buffer | undefined {
  const field = extraField(bytes, nameEnd, extraEnd, unicodePath);
  if (field === undefined || field.length < 5 || field[0] !== 1) return undefined;
  return field.readUInt32LE(1) === crc32(bytes.subarray(nameStart, nameEnd)) ? field.subarray(5) : undefined;
}
