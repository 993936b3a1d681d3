import { isAscii, isUtf8 } from 'node:buffer';
import { sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** The upper half of code page 437, the character set of DOS, which zip names have where they are not UTF-8. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * The last characters for private use stand for the bytes 0x80 to 0xFF of a name that is no UTF-8. Unlike lone
 * surrogates they survive wherever text is kept as UTF-8.
 */
const firstStandIn = 0x10ff00;
const standIns = /[\u{10ff80}-\u{10ffff}]/u;
const allStandIns = /[\u{10ff80}-\u{10ffff}]/gu;
/** The first UTF-16 unit of each of them, which is hardly ever used: looking for it takes no time. */
const standInLead = '\udbff';

/** The bytes of a name in a zip as text: UTF-8 where they are valid as such, whether flagged or not, else CP437. */
export function decodeName(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return utf8(bytes) ?? Array.from(bytes, (byte) => inCp437(byte)).join('');
}

/**
 * The bytes of a name in a tar, or of a link's target on the disk, as text that nativePath() turns into these bytes
 * again. Windows and macOS have no names but Unicode's: there it is decodeName().
 */
export function decodePath(bytes: Buffer, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32' || platform === 'darwin') return decodeName(bytes);
  const whole = isAscii(bytes) ? bytes.toString('latin1') : utf8(bytes);
  if (whole !== undefined) return whole;
  // Segment by segment, so that the same one is the same text in every path.
  const segments: string[] = [];
  for (let start = 0; start <= bytes.length;) {
    const slash = bytes.indexOf('/', start);
    const end = slash === -1 ? bytes.length : slash;
    const segment = bytes.subarray(start, end);
    segments.push(utf8(segment) ?? Array.from(segment, standInFor).join(''));
    start = end + 1;
  }
  return segments.join('/');
}

/** A path for Node's functions: its bytes where it has some that are no UTF-8. */
export function nativePath(path: string): string | Buffer {
  if (!path.includes(standInLead)) return path;
  const parts = path.split(/([\u{10ff80}-\u{10ffff}])/u);
  return Buffer.concat(
    parts.map((part) =>
      standIns.test(part) ? Buffer.of((part.codePointAt(0) ?? 0) - firstStandIn) : Buffer.from(part),
    ),
  );
}

/** As join(), for a path below a folder. */
export function nativeJoin(folder: string, path: string): string | Buffer {
  return nativePath(path === '' ? folder : `${folder}${sep}${path}`);
}

/** How many bytes nativePath() has. */
export function byteLengthOf(path: string): number {
  const bytes = Buffer.byteLength(path);
  return path.includes(standInLead) ? bytes - 3 * (path.match(allStandIns)?.length ?? 0) : bytes;
}

/** A path for messages: `caf\\xe9` for bytes that are no UTF-8. */
export function shownPath(path: string): string {
  if (!path.includes(standInLead)) return path;
  return path.replace(
    allStandIns,
    (letter) => `\\x${((letter.codePointAt(0) ?? 0) - firstStandIn).toString(16)}`,
  );
}

/** Undefined where it is none, or has one of the characters that stand for bytes. */
function utf8(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  return standIns.test(text) ? undefined : text;
}

function standInFor(byte: number): string {
  return String.fromCodePoint(byte < 0x80 ? byte : firstStandIn + byte);
}

function inCp437(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? '');
}

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
 * @returns undefined where it depends on `usesSlashes`
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
