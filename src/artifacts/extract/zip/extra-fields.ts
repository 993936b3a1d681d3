import { crc32 } from 'node:zlib';
import { corrupt } from '../archive-error.ts';
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

/**
 * The 64-bit values behind those of a header that are all ones, in their fixed order (APPNOTE 4.5.3).
 *
 * @param values as the header has them, in the order size, packed size, offset
 */
export function readZip64(values: readonly number[], extra: Buffer, entry: string): number[] {
  if (!values.includes(saturated)) return [...values];
  const field = extraField(extra, zip64);
  let at = 0;
  return values.map((value) => {
    if (value !== saturated) return value;
    if (field === undefined || at + 8 > field.length) {
      throw corrupt(`the entry ${entry} lacks the zip64 values that its header refers to`);
    }
    at += 8;
    return safeInteger(field.readBigUInt64LE(at - 8), `a zip64 value of the entry ${entry}`);
  });
}

/** The name of the Unicode Path field, where the field is meant for this very name (APPNOTE 4.6.9). */
export function readUnicodePath(extra: Buffer, name: Buffer): Buffer | undefined {
  const field = extraField(extra, unicodePath);
  if (field === undefined || field.length < 5 || field[0] !== 1) return undefined;
  return field.readUInt32LE(1) === crc32(name) ? field.subarray(5) : undefined;
}
