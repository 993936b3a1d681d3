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
    streamed: false,
    ...changes,
  };
}

function localHeader(of: ZipEntry): Buffer {
  const header = Buffer.alloc(localHeaderSize(of));
  expect(writeLocalHeader(header, 0, of)).toBe(header.length);
  return header;
}

describe('a local header', () => {
  it('says UTF-8, a constant time, and what is known of the data', () => {
    expect(localHeader(entry()).toString('hex')).toBe(
      '504b0304' +
        '1400' +
        '0008' +
        '0800' +
        '0000' +
        '2100' +
        'efbeadde' +
        '0a000000' +
        '14000000' +
        '0600' +
        '0000' +
        'c3a42e747874',
    );
  });

  it('leaves to the data descriptor what is not', () => {
    expect(
      localHeader(entry({ streamed: true }))
        .subarray(6, 26)
        .toString('hex'),
    ).toBe('0808' + '0800' + '0000' + '2100' + '00000000' + '00000000' + '00000000');
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
    expect(header.readUInt16LE(28)).toBe(extra);
    expect(header.readUInt16LE(4)).toBe(extra === 0 ? 20 : 45);
    expect(header.length).toBe(36 + extra);
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
        '0000' +
        '2100' +
        'efbeadde' +
        '0a000000' +
        '14000000' +
        '0600' +
        '0000' +
        '0000' +
        '0000' +
        '0000' +
        '0000a481' +
        '34120000' +
        'c3a42e747874',
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
    expect(header.subarray(52).toString('hex')).toBe(extra);
    expect(header.readUInt16LE(30)).toBe(extra.length / 2);
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
