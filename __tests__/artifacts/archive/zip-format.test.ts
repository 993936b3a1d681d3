import { describe, expect, it } from '@jest/globals';
import {
  centralHeader,
  dataDescriptor,
  endRecords,
  localHeaderSize,
  writeLocalHeader,
  type ZipEntry,
} from '../../../src/artifacts/archive/zip-format.ts';

const four = 2 ** 32;

function entry(changes: Partial<ZipEntry> = {}): ZipEntry {
  return {
    name: Buffer.from('ä.txt'),
    method: 8,
    crc32: 0xdeadbeef,
    compressedSize: 10,
    size: 20,
    mode: 0o100644,
    time: Date.UTC(2026, 4, 1, 12, 34, 57) / 1000,
    streamed: false,
    ...changes,
  };
}

/** Info-ZIP's 0x5455: five bytes, of which the first says that the modification time follows. */
const extendedTime =
  '55540500' +
  '01' +
  Buffer.from(Uint32Array.of(Date.UTC(2026, 4, 1, 12, 34, 57) / 1000).buffer).toString('hex');

function localHeader(of: ZipEntry): Buffer {
  const header = Buffer.alloc(localHeaderSize(of));
  expect(writeLocalHeader(header, 0, of)).toBe(header.length);
  return header;
}

describe('a local header', () => {
  it('says UTF-8, its time in UTC, and what is known of the data', () => {
    expect(localHeader(entry()).toString('hex')).toBe(
      '504b0304' +
        '1400' +
        '0008' +
        '0800' +
        '5c64' +
        'a15c' +
        'efbeadde' +
        '0a000000' +
        '14000000' +
        '0600' +
        '0900' +
        'c3a42e747874' +
        extendedTime,
    );
  });

  it('leaves to the data descriptor what is not', () => {
    expect(
      localHeader(entry({ streamed: true }))
        .subarray(6, 26)
        .toString('hex'),
    ).toBe('0808' + '0800' + '5c64' + 'a15c' + '00000000' + '00000000' + '00000000');
  });

  it.each([
    ['streamed, 4 GiB', entry({ streamed: true, size: four }), 20],
    [
      'streamed, so little below 4 GiB that it could grow beyond',
      entry({ streamed: true, size: four - 1000 }),
      20,
    ],
    ['streamed, well below', entry({ streamed: true, size: 0xefffffff }), 0],
    ['known to be small', entry({ size: four - 2 }), 0],
    ['of a size that means zip64', entry({ size: four - 1 }), 20],
  ])('has a zip64 field where it is %s', (_, of, extra) => {
    const header = localHeader(of);
    expect(header.readUInt16LE(28)).toBe(9 + extra);
    expect(header.readUInt16LE(4)).toBe(extra === 0 ? 20 : 45);
    expect(header.length).toBe(45 + extra);
  });
});

describe('a data descriptor', () => {
  it('counts in 32 bits', () => {
    expect(dataDescriptor(entry({ streamed: true })).toString('hex')).toBe(
      '504b0708' + 'efbeadde' + '0a000000' + '14000000',
    );
  });

  it('counts in 64 bits where the local header has a zip64 field', () => {
    const large = entry({ streamed: true, size: four + 2, compressedSize: four + 1 });
    expect(dataDescriptor(large).toString('hex')).toBe(
      '504b0708' + 'efbeadde' + '0100000001000000' + '0200000001000000',
    );
  });
});

describe('a central header', () => {
  it('says Unix, the mode and where the entry begins', () => {
    expect(centralHeader(entry(), 0x1234).toString('hex')).toBe(
      '504b0102' +
        '1403' +
        '1400' +
        '0008' +
        '0800' +
        '5c64' +
        'a15c' +
        'efbeadde' +
        '0a000000' +
        '14000000' +
        '0600' +
        '0900' +
        '0000' +
        '0000' +
        '0000' +
        '0000a481' +
        '34120000' +
        'c3a42e747874' +
        extendedTime,
    );
  });

  it('marks a folder as DOS does', () => {
    expect(centralHeader(entry({ mode: 0o040755 }), 0).readUInt32LE(38)).toBe(0o040755 * 65_536 + 0x10);
  });

  it.each([
    ['an offset', entry(), four + 5, '01000800' + '0500000001000000'],
    [
      'sizes',
      entry({ size: four + 2, compressedSize: four + 1 }),
      7,
      '01001000' + '0200000001000000' + '0100000001000000',
    ],
    [
      'all of them',
      entry({ size: four + 2, compressedSize: 1 }),
      four,
      '01001800' + '0200000001000000' + '0100000000000000' + '0000000001000000',
    ],
  ])('has %s beyond 4 GiB in a zip64 field', (_, of, offset, extra) => {
    const header = centralHeader(of, offset);
    expect(header.subarray(52).toString('hex')).toBe(extendedTime + extra);
    expect(header.readUInt16LE(30)).toBe(9 + extra.length / 2);
    expect(header.readUInt16LE(6)).toBe(45);
    expect(header.readUInt32LE(42)).toBe(offset >= four ? four - 1 : offset);
    expect(header.readUInt32LE(24)).toBe(of.size >= four ? four - 1 : of.size);
  });
});

describe('the end', () => {
  it('is 22 bytes', () => {
    expect(endRecords(3, 100, 200).toString('hex')).toBe(
      '504b0506' + '00000000' + '0300' + '0300' + 'c8000000' + '64000000' + '0000',
    );
  });

  it.each([
    ['65,535 entries', 65_535, 100, 200],
    ['a directory that begins beyond 4 GiB', 3, four, 200],
    ['a directory of 4 GiB', 3, 100, four],
  ])('has zip64 records before it for %s', (_, entries, offset, size) => {
    const records = endRecords(entries, offset, size);
    expect(records.length).toBe(98);
    expect(records.readUInt32LE(0)).toBe(0x06064b50);
    expect(records.readBigUInt64LE(32)).toBe(BigInt(entries));
    expect(records.readBigUInt64LE(40)).toBe(BigInt(size));
    expect(records.readBigUInt64LE(48)).toBe(BigInt(offset));
    expect(records.readUInt32LE(56)).toBe(0x07064b50);
    expect(records.readBigUInt64LE(64)).toBe(BigInt(offset + size));
    expect(records.readUInt16LE(76 + 10)).toBe(Math.min(entries, 65_535));
    expect(records.readUInt32LE(76 + 16)).toBe(Math.min(offset, four - 1));
  });
});

describe('a time', () => {
  it.each([
    ['1980-01-02T00:00:00Z', '1980-01-02T00:00:00Z', true],
    ['2000-02-29T23:59:59Z', '2000-02-29T23:59:58Z', true],
    ['2038-01-19T03:14:07Z', '2038-01-19T03:14:06Z', true],
    // Nobody agrees on what the extended timestamp says from here on.
    ['2038-01-19T03:14:08Z', '2038-01-19T03:14:08Z', false],
    ['2107-12-31T23:59:59Z', '2107-12-31T23:59:58Z', false],
    ['2108-01-01T00:00:00Z', '2107-12-31T23:59:58Z', false],
  ])('of %s is %s in the DOS fields; in the extended timestamp: %s', (time, dos, extended) => {
    const seconds = Date.parse(time) / 1000;
    const of = entry({ time: seconds });
    const local = localHeader(of);
    const central = centralHeader(of, 0);
    expect(dosTime(local, 10)).toBe(dos);
    expect(dosTime(central, 12)).toBe(dos);
    for (const extra of [local.subarray(36), central.subarray(52)]) {
      expect(extra.length).toBe(extended ? 9 : 0);
      if (extended) expect(extra.readInt32LE(5)).toBe(seconds);
    }
  });
});

/** Reads the two fields as MS-DOS lays them out. */
function dosTime(header: Buffer, at: number): string {
  const time = header.readUInt16LE(at);
  const date = header.readUInt16LE(at + 2);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}T${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}Z`;
}
