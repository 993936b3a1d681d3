import { crc32 } from 'node:zlib';
import { corrupt, quoted } from '../archive-error.ts';
import { safeInteger } from '../limits.ts';

const zip64 = 0x0001;
const unicodePath = 0x7075;
export const saturated = 0xffffffff;

/** The data of the first extra field with this ID; undefined where there is none. */
function extraField(extra: Buffer, id: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === id) {
      if (end > extra.length) throw corrupt('an extra field is longer than all of them');
      return extra.subarray(at + 4, end);
    }
    at = end;
  }
  return undefined;
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
 * @param entry the entry's name, for messages
 */
export function readZip64(short: Extent, extra: Buffer, entry: string): Extent {
  if (short.size !== saturated && short.packedSize !== saturated && short.offset !== saturated) return short;
  const field = extraField(extra, zip64);
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

/** The name of the Unicode Path field, where the field is meant for this very name (APPNOTE 4.6.9). */
export function readUnicodePath(extra: Buffer, name: Buffer): Buffer | undefined {
  const field = extraField(extra, unicodePath);
  if (field === undefined || field.length < 5 || field[0] !== 1) return undefined;
  return field.readUInt32LE(1) === crc32(name) ? field.subarray(5) : undefined;
}
