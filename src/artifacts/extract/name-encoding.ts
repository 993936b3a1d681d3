import { isAscii, isUtf8 } from 'node:buffer';
import { sep } from 'node:path';

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
  // Each segment for itself, so that the same one is the same text in every path.
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

/** A path as it may be shown: `caf\\xe9` for bytes that are no UTF-8. */
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
