import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import {
  buildZip,
  directoryStart,
  field,
  u16,
  u32,
  u64,
  type ZipEntry,
  type ZipOptions,
} from '../archives/zip.ts';
import { extraction } from './extraction.ts';

/** An archive is named after the error that it must give. */
type Hostile = readonly [error: string, zip: Buffer];

const good: ZipEntry = { name: 'good.txt', data: 'good' };
const text = 'a text that deflate makes shorter, shorter, shorter, shorter, shorter';

/** An honest entry, and one that is none. */
function withEntry(entry: ZipEntry, options: ZipOptions = {}): Buffer {
  return buildZip([good, entry], options);
}

function link(name: string, target: string): ZipEntry {
  return { name, data: target, mode: 0o120777, method: 0 };
}

/** The bytes with others in their place. */
function patched(bytes: Buffer, at: number, patch: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), patch, bytes.subarray(at + patch.length)]);
}

const honest = buildZip([good, { name: 'text.txt', data: text }]);
const honest64 = buildZip([good], { zip64: true });
const endAt = honest.length - 22;

const refusedNames: readonly Hostile[] = [
  ['an entry has an empty name', withEntry({ name: '' })],
  ['the entry "./." is a file with a directory\'s name', withEntry({ name: './.', mode: 0o100644 })],
  [
    'the entry "../utf8" climbs out with ".."',
    withEntry({
      name: 'plain',
      extra: field(0x7075, Buffer.of(1), u32(crc32('plain')), Buffer.from('../utf8')),
    }),
  ],
  [
    'an entry has an empty name',
    withEntry({ name: 'x', extra: field(0x7075, Buffer.of(1), u32(crc32('x'))) }),
  ],
  [
    'the targets of its links are endless all together',
    buildZip(
      Array.from({ length: 17_000 }, (_, index) => ({ ...link(`l${index}`, ''), method: 8, size: 4000 })),
    ),
  ],
];

const refusedKinds: readonly Hostile[] = [
  ['the entry "x" is encrypted', withEntry({ name: 'x', flags: 1 })],
  ['the entry "x" is encrypted', withEntry({ name: 'x', flags: 1 << 6 })],
  ['the entry "x" has masked headers', withEntry({ name: 'x', flags: 1 << 13 })],
  ['the entry "x" is patched data', withEntry({ name: 'x', flags: 1 << 5 })],
  ['the entry "x" is compressed with method 12', withEntry({ name: 'x', method: 12 })],
  ['the entry "x" is a device, FIFO or socket', withEntry({ name: 'x', mode: 0o060644 })],
  ['the entry "x" is a device, FIFO or socket', withEntry({ name: 'x', mode: 0o020644 })],
  ['the entry "x" is a device, FIFO or socket', withEntry({ name: 'x', mode: 0o010644 })],
  ['the entry "x" is a device, FIFO or socket', withEntry({ name: 'x', mode: 0o140644 })],
  ['the entry "x/" is a directory with data', withEntry({ name: 'x/', data: 'data' })],
  ['the entry "x/" is a file with a directory\'s name', withEntry({ name: 'x/', mode: 0o100644 })],
];

/** The first of two zips, with all of the second one for its comment. */
const swallowed = (() => {
  const second = buildZip([{ name: 'other' }]);
  return Buffer.concat([honest.subarray(0, -2), u16(second.length), second]);
})();

/** One kernel of data for two entries, as in a zip bomb whose headers are quoted by deflate. */
const quotedInData = (() => {
  const inner = buildZip([{ name: 'inner', data: text }]);
  const quoted = inner.subarray(0, directoryStart(inner));
  return buildZip([
    { name: 'good.txt', data: quoted, method: 0 },
    { name: 'inner', data: text, offset: 30 + 'good.txt'.length },
  ]);
})();

/** The same, with headers quoted by an extra field. */
const quotedInExtra = (() => {
  const zip = buildZip([
    { ...good, local: { extra: field(0x9999) } },
    { name: 'inner', data: text },
  ]);
  // The field now holds the local header of "inner".
  return patched(zip, 28, u16(4 + 30 + 'inner'.length));
})();

const refusedStructures: readonly Hostile[] = [
  ['the link "l" has an empty target', withEntry(link('l', ''))],
  ['the local header of the entry "x" disagrees', withEntry({ name: 'x', local: { name: 'y' } })],
  ['the local header of the entry "x" disagrees', withEntry({ name: 'x', local: { name: 'xx' } })],
  ['the local header of the entry "x" disagrees', withEntry({ name: 'x', data: text, local: { method: 0 } })],
  ['the local header of the entry "x" disagrees', withEntry({ name: 'x', data: text, local: { crc: 1 } })],
  ['the local header of the entry "x" disagrees', withEntry({ name: 'x', data: text, local: { size: 1 } })],
  [
    'the local header of the entry "x" disagrees',
    withEntry({ name: 'x', data: text, local: { packedSize: 1 } }),
  ],
  ['the local header of the entry "x" disagrees', withEntry({ name: 'x', data: text, local: { flags: 1 } })],
  ['the entry "good.txt" overlaps "x"', withEntry({ name: 'x', data: text, offset: 0 })],
  ['the entry "good.txt" overlaps "x"', withEntry({ name: 'x', data: text, offset: 20 })],
  [
    'overlaps the central directory',
    withEntry({ name: 'x', data: text, method: 0, size: 5000, packedSize: 5000 }),
  ],
  [
    'the entry "good.txt" overlaps what comes after it',
    buildZip([{ ...good, local: { extra: Buffer.alloc(0) } }, { name: 'x' }]).fill(200, 28, 29),
  ],
  ['it has two end records', buildZip([good], { comment: buildZip([]) })],
  ['it has two end records', buildZip([good], { comment: buildZip([{ name: 'other' }]) })],
  // Readers that look for the last signature, whatever follows, would take the other one.
  [
    'it has two end records',
    buildZip([good], { comment: Buffer.concat([buildZip([{ name: 'other' }]), Buffer.from('.')]) }),
  ],
  ['it has two end records', swallowed],
  ['it has two end records', buildZip([good], { comment: buildZip([], { directoryOffset: 5000 }) })],
  ['the entry "good.txt" overlaps "inner"', quotedInData],
  ['the entry "good.txt" overlaps what comes after it', quotedInExtra],
  [
    'overlaps',
    buildZip(
      Array.from({ length: 100 }, (_, index) => ({
        name: `${index}`,
        data: text,
        offset: 0,
        local: { name: '0' },
      })),
    ),
  ],
  ['its two end records (zip and zip64) disagree', patched(honest64, honest64.length - 22 + 10, u16(7))],
  ['it is one part of a zip that is split', buildZip([good], { disk: 1 })],
  ['it has 3000000 entries, more than the 2000000', buildZip([good], { zip64: true, entries: 3_000_000 })],
];

const bomb: readonly Hostile[] = [
  [
    'over 500 times its own',
    withEntry({ name: 'x', packed: deflateRawSync(Buffer.alloc(1 << 20)), size: 0xf0000000 }),
  ],
];

const corruptStructures: readonly Hostile[] = [
  [
    'the central directory is not where the end record says',
    buildZip([good], { directoryOffset: 5000, comment: buildZip([{ name: 'other' }]) }),
  ],
  ['the zip has no end record, as if it were cut short', honest.subarray(0, -1)],
  ['the zip has no end record, as if it were cut short', honest.subarray(0, endAt)],
  ['the zip has no end record, as if it were cut short', honest.subarray(0, 40)],
  ['bytes follow the end of the zip', Buffer.concat([honest, Buffer.from('garbage')])],
  ['its central directory is too short for its entries', buildZip([good], { entries: 9 })],
  ['its central directory has more in it than its entries', buildZip([good, { name: 'x' }], { entries: 1 })],
  ['its central directory is cut short', buildZip([{ name: 'x'.repeat(100) }, good], { entries: 3 })],
  ['the central directory is damaged', patched(honest, directoryStart(honest), u32(0))],
  ['the central directory is not where the end record says', buildZip([good], { directoryOffset: 5000 })],
  ['the central directory is not where the end record says', buildZip([good], { directorySize: 5000 })],
  ['the central directory is damaged', buildZip([good], { hole: Buffer.alloc(100) })],
  ['the zip64 end record is not where it belongs', patched(honest64, honest64.length - 98, u32(0))],
  ['the zip64 end record has a wrong size', patched(honest64, honest64.length - 94, u64(60))],
  ['the zip64 end record is not where its locator says', patched(honest64, honest64.length - 34, u64(0))],
  ['the number of entries is impossibly large', patched(honest64, honest64.length - 98 + 32, u64(2n ** 63n))],
  [
    'no local header is where that of the entry "x" should be',
    withEntry({ name: 'x', local: { signature: 0 } }),
  ],
  [
    'the entry "x" lacks the zip64 values that its header refers to',
    withEntry({ name: 'x', size: 0xffffffff, packedSize: 0xffffffff }),
  ],
  [
    'the entry "x" lacks the zip64 values that its header refers to',
    withEntry({ name: 'x', size: 0xffffffff, extra: field(1, u32(0)) }),
  ],
  [
    'a zip64 value of the entry "x" is impossibly large',
    withEntry({ name: 'x', size: 0xffffffff, extra: field(1, u64(2n ** 60n)) }),
  ],
];

const corruptData: readonly Hostile[] = [
  ['the data of the entry "x" do not fit its CRC-32', withEntry({ name: 'x', data: text, crc: 1 })],
  [
    'the data of the entry "x" do not fit its CRC-32',
    withEntry({ name: 'x', data: text, method: 0, crc: 1 }),
  ],
  [
    'the data of the entry "x" are not as long as its header says',
    withEntry({ name: 'x', data: text, size: 5 }),
  ],
  [
    'the data of the entry "x" are not as long as its header says',
    withEntry({ name: 'x', data: text, size: 500 }),
  ],
  [
    'the entry "x" is stored, with two different sizes',
    withEntry({ name: 'x', data: text, method: 0, size: 5 }),
  ],
  [
    'the data of the entry "x" are not as long as its header says',
    withEntry({ name: 'x', data: text, packed: Buffer.concat([deflateRawSync(text), Buffer.alloc(9)]) }),
  ],
  [
    'the data of the entry "x" are damaged (Z_BUF_ERROR)',
    withEntry({ name: 'x', data: text, packed: deflateRawSync(text).subarray(0, -3) }),
  ],
  [
    'the data of the entry "x" are damaged (Z_DATA_ERROR)',
    withEntry({ name: 'x', packed: Buffer.alloc(9, 0xff) }),
  ],
];

describe('a zip that is refused before anything is written', () => {
  it.each([...refusedNames, ...refusedKinds, ...bomb])('%s', async (error, zip) => {
    const { error: thrown, tree, beside } = await extraction(zip);
    expect(thrown).toMatchObject({ name: 'ArchiveError', kind: 'refused' });
    expect(String(thrown)).toContain(error);
    expect({ tree, beside }).toEqual({ tree: {}, beside: [] });
  });
});

describe('a zip that is refused', () => {
  it.each([...refusedStructures])('%s', async (error, zip) => {
    const { error: thrown, tree, beside } = await extraction(zip);
    expect(thrown).toMatchObject({ name: 'ArchiveError', kind: 'refused' });
    expect(String(thrown)).toContain(error);
    // Not one link is made where another is refused.
    expect(Object.values(tree).filter((content) => content.startsWith('->'))).toEqual([]);
    expect(beside).toEqual([]);
  });
});

describe('a zip that is corrupt', () => {
  it.each([...corruptStructures, ...corruptData])('%s', async (error, zip) => {
    const { error: thrown, beside } = await extraction(zip);
    expect(thrown).toMatchObject({ name: 'ArchiveError', kind: 'corrupt' });
    expect(String(thrown)).toContain(error);
    expect(beside).toEqual([]);
  });

  it('is found out wherever it is cut', async () => {
    for (let length = 4; length < honest.length; length += 1) {
      const { error } = await extraction(honest.subarray(0, length));
      expect(error).toMatchObject({ name: 'ArchiveError', kind: 'corrupt' });
    }
  });
});
