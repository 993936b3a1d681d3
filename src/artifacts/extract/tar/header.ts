import { corrupt } from '../archive-error.ts';
import { tarTime } from '../entry-time.ts';
import { safeInteger } from '../limits.ts';

export const tarBlock = 512;
/** The default size of a write (POSIX, pax: 20 blocks for ustar). */
export const tarRecord = 20 * tarBlock;

const zeros = Buffer.alloc(64 << 10);

/** The fields of one header block. */
export interface TarHeader {
  readonly name: Buffer;
  readonly mode: number;
  readonly size: number;
  /** Modification time in seconds since 1970; NaN where there is none to read. */
  readonly time: number;
  /** One character: `0` a file, `5` a directory, `x` a header for the next entry. */
  readonly type: string;
  readonly linkName: Buffer;
}

export function isGzip(head: Buffer): boolean {
  return head.length > 2 && head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/** Whether the bytes begin like a tar: with the magic that all but v7 have, or a header whose checksum is right. */
export function isTarHeader(bytes: Buffer): boolean {
  if (bytes.length < tarBlock || bytes[0] === 0) return false;
  return bytes.toString('latin1', 257, 262) === 'ustar' || hasRightChecksum(bytes);
}

/** Whether these bytes are all of a tar without entries: two blocks of zeros at the least, a record at the most. */
export function isEmptyTar(bytes: Buffer): boolean {
  const { length } = bytes;
  return length >= 2 * tarBlock && length <= tarRecord && length % tarBlock === 0 && isAllZeros(bytes);
}

/** @throws ArchiveError where the block is no header */
export function readHeader(block: Buffer): TarHeader {
  if (!hasRightChecksum(block)) throw corrupt('the tar has a header with a wrong checksum');
  const name = text(block, 0, 100);
  // POSIX (ustar and pax) splits long names; GNU has other fields here.
  const isPosix = block.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isPosix ? text(block, 345, 155) : Buffer.alloc(0);
  return {
    name: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]),
    mode: tarNumber(block, 100, 8),
    size: tarNumber(block, 124, 12),
    time: tarTime(block.subarray(136, 148)),
    type: String.fromCharCode(block[156] ?? 0),
    linkName: text(block, 157, 100),
  };
}

/**
 * Whether the checksum is the sum of the block's bytes, its own counted as spaces; old writers added signed bytes.
 *
 * @param block of 512 bytes, or more
 */
export function hasRightChecksum(block: Buffer): boolean {
  let unsigned = 8 * 0x20;
  let signed = unsigned;
  for (let at = 0; at < tarBlock; at++) {
    if (at >= 148 && at < 156) continue;
    const byte = block[at] ?? 0;
    unsigned += byte;
    signed += byte < 0x80 ? byte : byte - 0x100;
  }
  const field = block.toString('latin1', 148, 156);
  if (!/^[ \0]*[0-7]+[ \0]*$/.test(field)) return false;
  const said = Number.parseInt(field.replace(/[ \0]/g, ''), 8);
  return said === unsigned || said === signed;
}

/** A field up to its NUL. */
function text(block: Buffer, start: number, length: number): Buffer {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  return Buffer.from(end === -1 ? field : field.subarray(0, end));
}

/** Octal digits; or, for what these cannot hold, big-endian binary behind a set first bit (GNU). */
export function tarNumber(block: Buffer, start: number, length: number): number {
  const field = block.subarray(start, start + length);
  const lead = field[0] ?? 0;
  if ((lead & 0x80) !== 0) {
    if (lead !== 0x80) throw corrupt('the tar has a header with a negative number');
    return safeInteger(
      BigInt(`0x${field.toString('hex')}`) ^ (0x80n << BigInt(8 * (length - 1))),
      'a number in a tar header',
    );
  }
  const digits = field
    .toString('latin1')
    .replace(/[\0 ]+$/, '')
    .trimStart();
  if (!/^[0-7]*$/.test(digits)) throw corrupt('the tar has a header with a number that is none');
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}

/** Whether all of the bytes are zero: comparing buffers is hundreds of times as fast as a loop. */
export function isAllZeros(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += zeros.length) {
    const part = bytes.subarray(at, at + zeros.length);
    if (!part.equals(zeros.subarray(0, part.length))) return false;
  }
  return true;
}
