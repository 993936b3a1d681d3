import { lstatSync, mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { paxTime, tarTime, zipTime } from '../../../src/artifacts/extract/entry-time.ts';
import { buildTar, paxHeader } from '../archives/tar.ts';
import { buildZip, field, u16, u32, u64, type ZipEntry } from '../archives/zip.ts';
import { type Extraction, extraction } from './extraction.ts';

function dosTime(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0): number {
  const date = ((year - 1980) << 9) | (month << 5) | day;
  return (date * 2 ** 16 + ((hour << 11) | (minute << 5) | (second >> 1))) >>> 0;
}

const timestamp = (time: number, flags = 1) => field(0x5455, Buffer.from([flags]), u32(time >>> 0));
const ntfs = (units: bigint) => field(0x000a, u32(0), u16(1), u16(24), u64(units), u64(0), u64(0));
const ntfsOf = (time: number, units = 0n) => ntfs(BigInt(time + 11_644_473_600) * 10_000_000n + units);
const unix = (time: number, id = 0x5855) => field(id, u32(1), u32(time >>> 0));

const dos = dosTime(2001, 2, 3, 4, 5, 6);
const local = new Date(2001, 1, 3, 4, 5, 6).getTime() / 1000;
const none = Buffer.alloc(0);

describe('the time of a zip’s entry', () => {
  // Those without a mark are what unzip 6, bsdtar 3.6 and 7-Zip 16 agree on, each as far as it knows the field.
  it.each<readonly [what: string, dos: number, extra: Buffer, time: number]>([
    ['DOS time, which is local', dos, none, local],
    ['the extended timestamp', dos, timestamp(1_100_000_000), 1_100_000_000],
    ['the NTFS field', dos, ntfsOf(1_200_000_000, 1_250_000n), 1_200_000_000.125],
    ['the NTFS field before 1970', dos, ntfsOf(-5_000_000_000), -5_000_000_000],
    ['Info-ZIP’s Unix field', dos, unix(1_300_000_000), 1_300_000_000],
    ['PKWARE’s Unix field', dos, unix(1_350_000_000, 0x000d), 1_350_000_000],
    [
      'the timestamp before a Unix field',
      dos,
      Buffer.concat([unix(1), timestamp(1_100_000_000)]),
      1_100_000_000,
    ],
    ['the timestamp before NTFS (7-Zip: NTFS)', dos, Buffer.concat([ntfsOf(2), timestamp(1)]), 1],
    ['the last of two timestamps', dos, Buffer.concat([timestamp(1), timestamp(2)]), 2],
    ['the last of two NTFS fields that has one', dos, Buffer.concat([ntfsOf(1), ntfsOf(2), ntfs(0n)]), 2],
    ['the timestamp behind another field', dos, Buffer.concat([field(0x7875, u32(1)), timestamp(5)]), 5],
    ['a timestamp after 2038', dosTime(2040), timestamp(2_208_988_800), 2_208_988_800],
    ['a timestamp before 1970 (bsdtar, 7-Zip: 2106)', dosTime(1980), timestamp(-86_400), -86_400],
    ['a timestamp of unknown sign (bsdtar, 7-Zip: 2106)', dos, timestamp(-86_400), local],
    ['a timestamp that has another time only', dos, timestamp(1_100_000_000, 2), local],
    ['a timestamp that is cut short', dos, field(0x5455, Buffer.from([1, 0])), local],
    ['a field that is longer than all of them', dos, timestamp(1).subarray(0, 7), local],
    ['an NTFS field without a time', dos, ntfs(0n), local],
    ['a timestamp beside the DOS epoch', dosTime(1980), timestamp(1_100_000_000), 1_100_000_000],
    ['the DOS epoch: none', dosTime(1980), none, Number.NaN],
    ['the DOS epoch in a timestamp: none', dosTime(1980), timestamp(Date.UTC(1980, 0, 1) / 1000), Number.NaN],
    ['no DOS time: none', 0, none, Number.NaN],
    ['a month that is none', dosTime(2001, 13), none, Number.NaN],
    ['an hour that is none', dosTime(2001, 1, 1, 24), none, Number.NaN],
  ])('is %s', (_, dosField, extra, time) => {
    const around = Buffer.alloc(16, 0xff);
    const bytes = Buffer.concat([around, extra, around]);
    expect(zipTime(dosField, bytes, around.length, around.length + extra.length)).toBe(time);
  });
});

function binary(value: bigint): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeBigInt64BE(value, 4);
  bytes.fill(value < 0n ? 0xff : 0, 0, 4);
  bytes[0] = value < 0n ? 0xff : 0x80;
  return bytes;
}

describe('the time of a tar’s entry', () => {
  it.each<readonly [what: string, field: Buffer, time: number]>([
    ['octal digits', Buffer.from('07346545000\0'), 0o7346545000],
    ['octal digits with spaces', Buffer.from('  346545000 '), 0o346545000],
    ['binary beyond octal', binary(100_000_000_000n), 100_000_000_000],
    ['binary before 1970', binary(-86_400n), -86_400],
    ['nothing', Buffer.alloc(12), Number.NaN],
    ['no digits', Buffer.from('xxxxxxxxxxx\0'), Number.NaN],
    ['beyond every calendar', binary(2n ** 62n), Number.NaN],
  ])('is %s in its header', (_, field, time) => {
    expect(tarTime(field)).toBe(time);
  });

  it.each<readonly [value: string, time: number]>([
    ['1100000000', 1_100_000_000],
    ['1100000000.125', 1_100_000_000.125],
    ['-1.5', -1.5],
    ['-86400', -86_400],
    ['0', 0],
    ['1e9', Number.NaN],
    ['', Number.NaN],
    ['99999999999999999999', Number.NaN],
  ])('is %s in a pax header', (value, time) => {
    expect(paxTime(Buffer.from(value))).toBe(time);
  });
});

/** Modification time of what was extracted, in seconds. */
function timeOf({ folder }: Extraction, path: string): number {
  return Number(lstatSync(join(folder, path), { bigint: true }).mtimeNs) / 1e9;
}

function isNow(time: number): boolean {
  return Math.abs(time - Date.now() / 1000) < 3600;
}

const large = 'x'.repeat(9 << 20);

const archives: readonly (readonly [format: string, archive: Buffer])[] = (() => {
  const zipped = (name: string, time: number, more: Partial<ZipEntry> = {}): ZipEntry => ({
    name,
    dos,
    extra: timestamp(time),
    mode: 0o100644,
    ...more,
  });
  const zip = buildZip([
    zipped('made/', 1_000_000_001, { mode: 0o040755 }),
    zipped('made/file', 1_000_000_002, { data: 'file' }),
    zipped('made/closed/', 1_000_000_003, { mode: 0o040555 }),
    zipped('made/closed/file', 1_000_000_004, { data: 'file' }),
    zipped('large', 1_000_000_005, { data: large }),
    zipped('made/link', 1_000_000_006, { data: 'file', method: 0, mode: 0o120777 }),
    zipped('there/', 1_000_000_007, { mode: 0o040755 }),
    zipped('there/file', 1_000_000_008),
    { name: 'named/none', dos: dosTime(1980), mode: 0o100644 },
  ]);
  const tar = buildTar([
    { name: 'made/', type: '5', mode: 0o755, time: 1_000_000_001 },
    { name: 'made/file', data: 'file', time: 1_000_000_002 },
    { name: 'made/closed/', type: '5', mode: 0o555, time: 1_000_000_003 },
    paxHeader({ mtime: '1000000004' }),
    { name: 'made/closed/file', data: 'file', time: 7 },
    { name: 'large', data: large, time: 1_000_000_005 },
    { name: 'made/link', type: '2', linkName: 'file', time: 1_000_000_006 },
    { name: 'there/', type: '5', mode: 0o755, time: 1_000_000_007 },
    { name: 'there/file', time: 1_000_000_008 },
    { name: 'named/none', time: Buffer.alloc(12) },
  ]);
  return [
    ['zip', zip],
    ['tar', tar],
    ['tar.gz', gzipSync(tar)],
  ] as const;
})();

describe.each(archives)('a %s', (_, archive) => {
  it('gives files, directories and links their times', async () => {
    const result = await extraction(archive, {
      before: (folder) => {
        mkdirSync(join(folder, 'there'));
        utimesSync(join(folder, 'there'), 5, 5);
      },
    });
    expect(result.error).toBeUndefined();
    expect(result.warnings).toEqual([]);
    const paths = [
      'made',
      'made/file',
      'made/closed',
      'made/closed/file',
      'large',
      'made/link',
      'there',
      'there/file',
    ];
    expect(paths.map((path) => timeOf(result, path))).toEqual(paths.map((_, index) => 1_000_000_001 + index));
    // A directory that only paths name, and a file that has no time.
    expect(['named', 'named/none'].map((path) => isNow(timeOf(result, path)))).toEqual([true, true]);
    expect(isNow(lstatSync(join(result.folder, 'made/file')).atimeMs / 1000)).toBe(true);
  });
});

it('a tar’s fractions and times before 1970 are restored, in an order that does not change', async () => {
  const times = ['-1.5', '-0.25', '0', '1100000000.000001', '1100000000.123456789', '1100000000.75'];
  const entries = times.flatMap((mtime, index) => [paxHeader({ mtime }), { name: `${index}` }]);
  const result = await extraction(buildTar(entries));
  const restored = times.map((_, index) => timeOf(result, `${index}`));
  restored.forEach((time, index) => {
    expect(Math.abs(time - Number(times[index]))).toBeLessThan(1e-6);
  });
  expect([...restored].sort((left, right) => left - right)).toEqual(restored);
});

it('a tar’s global header gives a time to those that have no pax header of their own', async () => {
  const tar = buildTar([
    paxHeader({ mtime: '1000000001' }, 'g'),
    { name: 'a', time: 5 },
    paxHeader({ mtime: '1000000002' }),
    { name: 'b', time: 5 },
    { name: 'c', time: 5 },
  ]);
  const result = await extraction(tar);
  expect(['a', 'b', 'c'].map((path) => timeOf(result, path))).toEqual([
    1_000_000_001, 1_000_000_002, 1_000_000_001,
  ]);
});
