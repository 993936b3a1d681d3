import { constants, crc32, deflateRawSync } from 'node:zlib';
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

/** Ten thousand bytes of a deflate stream that hold nothing: stored blocks of no length. */
const emptyBlocks = Buffer.alloc(10_000, Buffer.of(0, 0, 0, 0xff, 0xff));

/** The bytes with others in their place. */
function patched(bytes: Buffer, at: number, patch: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), patch, bytes.subarray(at + patch.length)]);
}

const honest = buildZip([good, { name: 'text.txt', data: text }]);
const honest64 = buildZip([good], { zip64: true });
const endAt = honest.length - 22;
/** Of honest64: its end records from the third to the last. */
const [end64, locator, end] = [98, 42, 22].map((length) => honest64.length - length) as [
  number,
  number,
  number,
];
/** Deflated zeros without an end; again and again the same are as many zeros more. */
const zeros = deflateRawSync(Buffer.alloc(16 << 20), { finishFlush: constants.Z_SYNC_FLUSH });
const gibibyteOfZeros = Buffer.concat([...Array.from({ length: 64 }, () => zeros), Buffer.of(3, 0)]);
const large = Buffer.alloc(9 << 20, 'a long and boring file\n');

const refusedNames: readonly Hostile[] = [
  ['an entry has an empty name', withEntry({ name: '' })],
  ['the entry "./." is a file with a directory\'s name', withEntry({ name: './.', mode: 0o100644 })],
  [
    'the entry "../utf8" leads out of the folder with ".."',
    withEntry({
      name: 'plain',
      extra: field(0x7075, Buffer.of(1), u32(crc32('plain')), Buffer.from('../utf8')),
    }),
  ],
  [
    'an entry has an empty name',
    withEntry({ name: 'x', extra: field(0x7075, Buffer.of(1), u32(crc32('x'))) }),
  ],
  ['the link "l" has a target that is too long', withEntry(link('l', 'x'.repeat(5_000)))],
  [
    'the link "l" has a target that is too long',
    withEntry({ ...link('l', 'x'), method: 8, packed: Buffer.concat([emptyBlocks, deflateRawSync('x')]) }),
  ],
  [
    'the targets of its links are too long all together',
    buildZip(
      Array.from({ length: 17_000 }, (_, index) => ({ ...link(`l${index}`, ''), method: 8, size: 3900 })),
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
  [
    'the entry "x/" is a file with a directory\'s name',
    withEntry({ name: 'x/', mode: 0o100644, data: 'data' }),
  ],
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
  // A data descriptor lets a local header say nothing, but not something else.
  ['the local header of the entry "x" disagrees', withEntry({ name: 'x', flags: 8, local: { crc: 1 } })],
  ['the local header of the entry "x" disagrees', withEntry({ name: 'x', flags: 8, local: { size: 1 } })],
  [
    'the local header of the entry "x" disagrees',
    withEntry({ name: 'x', flags: 8, local: { packedSize: 1 } }),
  ],
  [
    'the local header of the entry "x" disagrees',
    withEntry({ name: 'x', data: text, zip64: true, local: { size: 1 } }),
  ],
  [
    'the local header of the entry "x" disagrees',
    withEntry({ name: 'x', data: text, zip64: true, local: { packedSize: 1 } }),
  ],
  [
    'the local header of the entry "x" disagrees',
    withEntry({ name: 'x', data: large, local: { name: 'y' } }),
  ],
  ['the local header of the entry "x" disagrees', withEntry({ name: 'x', data: large, local: { size: 1 } })],
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
  ['the entry "x" overlaps the central directory', withEntry({ name: 'x', data: text, offset: 0x7fffffff })],
  ['the entry "x" overlaps the central directory', withEntry({ name: 'x', offset: endAt - 50 })],
  ['its two end records (zip and zip64) disagree', patched(honest64, end + 10, u16(7))],
  ['its two end records (zip and zip64) disagree', patched(honest64, end + 12, u32(7))],
  ['its two end records (zip and zip64) disagree', patched(honest64, end + 16, u32(7))],
  ['its two end records (zip and zip64) disagree', patched(honest64, end64 + 24, u64(7))],
  ['it is one part of a zip that is split', buildZip([good], { disk: 1 })],
  // The last part, with all of the central directory; the first part.
  ['it is one part of a zip that is split', patched(honest, endAt + 4, u32(0x00030003)).subarray(10)],
  ['it is one part of a zip that is split', Buffer.concat([u32(0x08074b50), honest.subarray(0, 60)])],
  ['it is one part of a zip that is split', patched(honest, endAt + 8, u16(1))],
  ['it is one part of a zip that is split', patched(honest64, locator + 4, u32(1))],
  ['it is one part of a zip that is split', patched(honest64, locator + 16, u32(2))],
  ['it is one part of a zip that is split', patched(honest64, end64 + 16, u32(1))],
  ['it is one part of a zip that is split', patched(honest64, end64 + 20, u32(1))],
  [
    'the entry "good.txt" lies in another part of a split zip',
    patched(honest, directoryStart(honest) + 34, u16(1)),
  ],
  ['it has 3000000 entries, more than the 1000000', buildZip([good], { zip64: true, entries: 3_000_000 })],
];

const bomb: readonly Hostile[] = [
  [
    'over 500 times its own',
    withEntry({ name: 'x', packed: deflateRawSync(Buffer.alloc(1 << 20)), size: 0xf0000000 }),
  ],
  // Not one of them is too large.
  [
    'over 500 times its own',
    buildZip(Array.from({ length: 3 }, (_, index) => ({ name: `${index}`, packed: zeros, size: 2 ** 29 }))),
  ],
];

const corruptStructures: readonly Hostile[] = [
  [
    'the central directory is not where the end record says, as if the beginning were missing',
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
  [
    'the central directory is not where the end record says, as if the beginning were missing',
    buildZip([good], { directoryOffset: 5000 }),
  ],
  [
    'the central directory is not where the end record says, as if the beginning were missing',
    buildZip([good], { directorySize: 5000 }),
  ],
  ['the central directory is damaged', buildZip([good], { hole: Buffer.alloc(100) })],
  ['the zip64 end record is not where it belongs', patched(honest64, end64, u32(0))],
  ['the zip64 end record has a wrong size', patched(honest64, end64 + 4, u64(60))],
  ['the zip64 end record is not where its locator says', patched(honest64, locator + 8, u64(0))],
  ['the number of entries is impossibly large', patched(honest64, end64 + 32, u64(2n ** 63n))],
  [
    'no local header is where that of the entry "x" should be',
    withEntry({ name: 'x', local: { signature: 0 } }),
  ],
  [
    'no local header is where that of the entry "x" should be',
    withEntry({ name: 'x', data: large, local: { signature: 0 } }),
  ],
  [
    'the entry "x" lacks the zip64 values that its header refers to',
    withEntry({ name: 'x', size: 0xffffffff, packedSize: 0xffffffff }),
  ],
  [
    'the entry "x" lacks the zip64 values that its header refers to',
    withEntry({ name: 'x', size: 0xffffffff, extra: field(1, u32(0)) }),
  ],
  // A number of nothing is no number: the field ends before it.
  [
    'the entry "x" lacks the zip64 values that its header refers to',
    withEntry({ name: 'x', size: 0xffffffff, packedSize: 0xffffffff, extra: field(1, u64(0)) }),
  ],
  [
    'an extra field is longer than all of them',
    withEntry({ name: 'x', size: 0xffffffff, extra: Buffer.concat([u16(1), u16(9), u64(4)]) }),
  ],
  [
    'an extra field is longer than all of them',
    withEntry({ name: 'x', extra: Buffer.concat([u16(0x7075), u16(99), Buffer.of(1), u32(crc32('x'))]) }),
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
  // A gibibyte that calls itself small: nobody waits for it, and no memory holds it.
  [
    'the data of the entry "x" are not as long as its header says',
    withEntry({ name: 'x', data: 'small', packed: gibibyteOfZeros }),
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
