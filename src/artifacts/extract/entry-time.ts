import { findExtraField, uint16 } from './zip/extra-fields.ts';

/*
 * Modification times of entries, in seconds since 1970, with a fraction where the format has one; NaN where there is
 * none. A damaged time counts as none, since no content depends on it.
 */

const noTime = Number.NaN;
/** What a Date can hold, which is more than any file system does. */
const maxTime = 8.64e12;

/** https://libzip.org/specifications/extrafld.txt: the extra fields of a zip that hold times. */
const extendedTimestamp = 0x5455;
const ntfs = 0x000a;
/** Info-ZIP's first one, and PKWARE's of the same layout (APPNOTE 4.5.7); later ones (0x7855, 0x7875) have no times. */
const unixField = 0x5855;
const pkwareUnixField = 0x000d;

/** 1980-01-01 00:00:00, written by tools that have no time. */
const dosEpoch = 0x0021_0000;
const epochSeconds = Date.UTC(1980, 0, 1) / 1000;
/** From here on Info-ZIP takes 32 bits of seconds for unsigned. */
const dosOf2038 = (((2038 - 1980) << 25) | (1 << 21) | (18 << 16)) >>> 0;
/** Seconds from 1601, which NTFS counts from, to 1970. */
const ntfsOffset = 11_644_473_600;

/**
 * Of an entry of a zip: from the extended timestamp, else the NTFS field, else a Unix field, else DOS time, which is
 * the local time of whoever made the archive and is read as that of this machine, as unzip, bsdtar and 7-Zip do.
 *
 * @param dos date and time as the header has them, the date in the upper half
 * @param start of the extra fields of the central directory among the bytes
 */
export function zipTime(dos: number, bytes: Buffer, start: number, end: number): number {
  const time = end - start < 4 ? dosTime(dos) : (extraTime(dos, bytes, start, end) ?? dosTime(dos));
  return time === epochSeconds ? noTime : time;
}

/** Of a field that comes twice the last one counts, as in Info-ZIP and libarchive. */
function extraTime(dos: number, bytes: Buffer, start: number, end: number): number | undefined {
  let timestamp, ofNtfs, unix, pkware: number | undefined;
  for (let at = start + 4; at <= end;) {
    const length = uint16(bytes, at - 2);
    if (at + length > end) break;
    switch (uint16(bytes, at - 4)) {
      case extendedTimestamp:
        if (length >= 5 && ((bytes[at] ?? 0) & 1) !== 0)
          timestamp = unixTime(bytes.readInt32LE(at + 1), dos) ?? timestamp;
        break;
      case ntfs:
        ofNtfs = ntfsTime(bytes, at, at + length) ?? ofNtfs;
        break;
      // Access time comes first there.
      case unixField:
        if (length >= 8) unix = unixTime(bytes.readInt32LE(at + 4), dos) ?? unix;
        break;
      case pkwareUnixField:
        if (length >= 8) pkware = unixTime(bytes.readInt32LE(at + 4), dos) ?? pkware;
    }
    at += length + 4;
  }
  return timestamp ?? ofNtfs ?? unix ?? pkware;
}

/**
 * Whether 32 bits of seconds are signed is not specified: DOS time tells times before 1970 from those after 2038, as in
 * Info-ZIP's ef_scan_for_izux().
 */
function unixTime(seconds: number, dos: number): number | undefined {
  if (seconds >= 0 || dos === dosEpoch) return seconds;
  return dos >= dosOf2038 ? seconds + 2 ** 32 : undefined;
}

/** APPNOTE 4.5.5: four bytes of nothing, then attributes, of which the first holds times in units of 100 ns. */
function ntfsTime(bytes: Buffer, start: number, end: number): number | undefined {
  const at = findExtraField(bytes, start + 4, end, 1);
  if (at === -1 || uint16(bytes, at - 2) < 8 || at + 8 > end) return undefined;
  const units = bytes.readBigInt64LE(at);
  // Separately, since the sum in 100 ns exceeds what a number holds exactly.
  return units === 0n
    ? undefined
    : valid(Number(units / 10_000_000n) - ntfsOffset + Number(units % 10_000_000n) / 1e7);
}

/** Cached, since neighbours mostly have the same time, and looking up the time zone is slow. */
let lastDos = { dos: 0, time: noTime };

function dosTime(dos: number): number {
  if (dos !== lastDos.dos) lastDos = { dos, time: readDosTime(dos) };
  return lastDos.time;
}

function readDosTime(dos: number): number {
  const [year, month, day] = [1980 + (dos >>> 25), (dos >>> 21) & 0xf, (dos >>> 16) & 0x1f];
  const [hour, minute, second] = [(dos >>> 11) & 0x1f, (dos >>> 5) & 0x3f, (dos & 0x1f) * 2];
  const isTime = month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && second < 60;
  if (dos === dosEpoch || !isTime) return noTime;
  return new Date(year, month - 1, day, hour, minute, second).getTime() / 1000;
}

/** Of the header of a tar: twelve bytes of octal digits, or behind a set first bit (GNU) a signed binary number. */
export function tarTime(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) !== 0)
    return valid(Number(BigInt.asIntN(8 * field.length - 1, BigInt(`0x${field.toString('hex')}`))));
  const [, digits] = /^ *([0-7]+)[ \0]*$/.exec(field.toString('latin1')) ?? [];
  return digits === undefined ? noTime : Number.parseInt(digits, 8);
}

/** Of a pax header (POSIX, pax Extended Header File Times): decimal digits, with a fraction and a sign where needed. */
export function paxTime(value: Buffer): number {
  const text = value.toString('latin1');
  return /^-?\d{1,20}(?:\.\d*)?$/.test(text) ? valid(Number(text)) : noTime;
}

function valid(time: number): number {
  return Math.abs(time) <= maxTime ? time : noTime;
}
