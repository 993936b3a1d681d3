import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';

/** Hosts of "version made by" (APPNOTE 4.4.2, and Info-ZIP's numbers) whose names have backslashes between directories. */
const hostsWithBackslashes = [0, 6, 10, 11, 14];
const backslash = 0x5c;
const slash = 0x2f;

/**
 * Whether a backslash in a name is a separator, as Info-ZIP and libarchive take it: in zips made on DOS or Windows,
 * and where no name of the zip has a slash. Windows itself has no other backslashes.
 *
 * @param host of "version made by"
 * @param usesSlashes of the whole zip; undefined where that is not known so far
 * @returns undefined where it takes that to tell
 */
export function separatesByBackslash(
  host: number,
  usesSlashes: boolean | undefined,
  platform: NodeJS.Platform = process.platform,
): boolean | undefined {
  if (platform === 'win32' || hostsWithBackslashes.includes(host)) return true;
  return usesSlashes === undefined ? undefined : !usesSlashes;
}

/**
 * The name with a slash for each backslash that is a separator. Where its bytes are no UTF-8 they may be in a
 * character set, such as that of Japanese Windows (CP932), in which the second byte of a character can be 0x5C too.
 *
 * @param bytes that the name was decoded from: one for each of its UTF-16 units where they are no UTF-8
 */
export function withSlashes(name: string, bytes: Buffer): string {
  if (isUtf8(bytes)) return name.replaceAll('\\', '/');
  let slashed = '';
  for (let at = 0; at < bytes.length;) {
    const length = isDoubleByte(bytes, at) ? 2 : 1;
    slashed += length === 1 && bytes[at] === backslash ? '/' : name.slice(at, at + length);
    at += length;
  }
  return slashed;
}

/** Whether CP932, CP936, CP949 or CP950 may have a character of two bytes here. */
function isDoubleByte(bytes: Buffer, at: number): boolean {
  return (bytes[at] ?? 0) > 0x80 && (bytes[at + 1] ?? 0) >= 0x40;
}

/** CRC-32 of a name's bytes in which slash and backslash are one: writers put them differently into the two headers. */
export function crcOfSlashed(name: Buffer): number {
  return crc32(name.map((byte) => (byte === backslash ? slash : byte)));
}
