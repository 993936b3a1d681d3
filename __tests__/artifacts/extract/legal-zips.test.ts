import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { buildZip, directoryStart, field, u32, type ZipEntry } from '../archives/zip.ts';
import { extraction, modeOf, type Extraction } from './extraction.ts';

const hello: ZipEntry = { name: 'hello.txt', data: 'hello' };

async function extracted(zip: Buffer): Promise<Extraction> {
  const result = await extraction(zip);
  expect(result.error).toBeUndefined();
  return result;
}

describe('a legal zip', () => {
  it.each([
    ['with nothing in it', buildZip([]), {}],
    ['stored', buildZip([{ ...hello, method: 0 }]), { 'hello.txt': 'hello' }],
    ['deflated', buildZip([hello]), { 'hello.txt': 'hello' }],
    ['with an empty file', buildZip([{ name: 'empty' }]), { empty: '' }],
    ['with an empty directory', buildZip([{ name: 'a/b/' }]), { 'a/': '', 'a/b/': '' }],
    [
      'with data descriptors',
      buildZip([{ ...hello, descriptor: true }, { name: 'x' }]),
      { 'hello.txt': 'hello', x: '' },
    ],
    ['in zip64', buildZip([{ ...hello, zip64: true }], { zip64: true }), { 'hello.txt': 'hello' }],
    [
      'behind other bytes',
      buildZip([hello], { prefix: Buffer.from('#!/bin/sh\n') }),
      { 'hello.txt': 'hello' },
    ],
    [
      'in zip64 behind other bytes',
      buildZip([{ ...hello, zip64: true }], { zip64: true, prefix: Buffer.alloc(5000, 'x') }),
      { 'hello.txt': 'hello' },
    ],
    ['with a comment', buildZip([hello], { comment: Buffer.from('made by hand') }), { 'hello.txt': 'hello' }],
    [
      'with a comment that looks like an end record',
      buildZip([hello], { comment: Buffer.from('PK\x05\x06 and so on, and so on, and so on') }),
      { 'hello.txt': 'hello' },
    ],
    ['with a directory that only a backslash shows', buildZip([{ name: 'c\\' }]), { 'c/': '' }],
    [
      'with a comment that ends as an end record would',
      buildZip([hello], {
        comment: Buffer.concat([Buffer.from('PK\x05\x06 and so on, and '), Buffer.alloc(2)]),
      }),
      { 'hello.txt': 'hello' },
    ],
    [
      'with a comment that is an end record whose numbers do not fit',
      buildZip([hello], { comment: buildZip([], { directoryOffset: 5000, entries: 3 }) }),
      { 'hello.txt': 'hello' },
    ],
    [
      'with a zip in it',
      buildZip([{ name: 'inner.zip', data: buildZip([hello]), method: 0 }]),
      { 'inner.zip': buildZip([hello]).toString('latin1') },
    ],
    [
      'with bytes between its entries and the central directory',
      buildZip([hello, { name: 'x' }], { gap: Buffer.alloc(100, 'signed') }),
      { 'hello.txt': 'hello', x: '' },
    ],
    ['with UTF-8 names', buildZip([{ name: 'ä/日本' }]), { 'ä/': '', 'ä/日本': '' }],
    ['with CP437 names', buildZip([{ name: Buffer.of(0x84, 0x81, 0xe1) }]), { äüß: '' }],
    [
      'with a Unicode path',
      buildZip([{ name: '?', extra: field(0x7075, Buffer.of(1), u32(crc32('?')), Buffer.from('ü')) }]),
      { ü: '' },
    ],
    [
      'with a Unicode path for another name',
      buildZip([{ name: 'x', extra: field(0x7075, Buffer.of(1), u32(crc32('?')), Buffer.from('ü')) }]),
      { x: '' },
    ],
    [
      'with a Unicode path that has no room for a checksum',
      buildZip([{ name: 'x', extra: field(0x7075, Buffer.of(1)) }]),
      { x: '' },
    ],
    ['with entries in any order', shuffled(), { a: 'first', b: 'second', c: 'third' }],
  ])('%s', async (_, zip, tree) => {
    const result = await extracted(zip);
    expect(result.tree).toEqual(tree);
    expect(result.warnings).toEqual([]);
  });

  it('keeps modes, but for setuid, setgid and sticky', async () => {
    const result = await extracted(
      buildZip([
        { name: 'run', mode: 0o104755 },
        { name: 'secret', mode: 0o100600 },
        { name: 'read-only/file', mode: 0o100444 },
        { name: 'read-only/', mode: 0o042555 },
        { name: 'dos' },
        { name: 'dos-folder/' },
        { name: 'without-type', mode: 0o000640 },
      ]),
    );
    const modes = ['run', 'secret', 'read-only/file', 'read-only', 'dos', 'dos-folder', 'without-type'];
    expect(modes.map((path) => modeOf(result, path))).toEqual([
      '755',
      '600',
      '444',
      '555',
      '644',
      '755',
      '640',
    ]);
  });

  it('verifies what is superseded too', async () => {
    const { error } = await extraction(buildZip([{ ...hello, crc: 1 }, hello]));
    expect(String(error)).toContain('do not fit its CRC-32');
  });

  it('has the last one of a file by its central directory, wherever that lies', async () => {
    const zip = buildZip(['first', 'other'].map((data) => ({ name: 'a', data, method: 0 })));
    const start = directoryStart(zip);
    const [one, other] = [zip.subarray(start, start + 47), zip.subarray(start + 47, start + 94)];
    const turned = Buffer.concat([zip.subarray(0, start), other, one, zip.subarray(start + 94)]);
    expect((await extracted(turned)).tree).toEqual({ a: 'first' });
  });

  it('may be packed 300 : 1', async () => {
    const result = await extracted(buildZip([{ name: 'zeros', data: Buffer.alloc(3_000_000) }]));
    expect(result.entries).toBe(1);
  });

  it('unpacks a large entry as a stream', async () => {
    const data = Buffer.alloc(9 << 20, 'a long and boring file\n');
    const result = await extracted(
      buildZip([hello, { name: 'large', data }, { name: 'stored', data, method: 0 }]),
    );
    expect(Buffer.from(result.tree['large'] ?? '', 'latin1').equals(data)).toBe(true);
    expect(Buffer.from(result.tree['stored'] ?? '', 'latin1').equals(data)).toBe(true);
  });

  const large = Buffer.alloc(9 << 20, 'a long and boring file\n');
  it.each([
    ['do not fit its CRC-32', { data: large, crc: 1 }],
    ['are not as long as its header says', { data: large, size: large.length - 1 }],
    ['are not as long as its header says', { data: large, size: large.length + 1 }],
    [
      'are not as long as its header says',
      { data: large, packed: Buffer.concat([deflateRawSync(large), Buffer.alloc(5)]) },
    ],
    ['are damaged (Z_BUF_ERROR)', { data: large, packed: deflateRawSync(large).subarray(0, -5) }],
    ['do not fit its CRC-32', { data: large, method: 0, crc: 1 }],
  ])('finds in a large entry that its data %s, and takes it away', async (error, entry) => {
    const result = await extraction(buildZip([{ name: 'large', ...entry }]));
    expect(result.error).toMatchObject({ name: 'ArchiveError', kind: 'corrupt' });
    expect(String(result.error)).toContain(error);
    expect(result.tree).toEqual({});
  });
});

describe('what was there before', () => {
  it('is replaced where it is a file, and never written through', async () => {
    const { tree, beside, error } = await extraction(buildZip([hello]), {
      before: (folder) => {
        writeFileSync(join(folder, 'hello.txt'), 'a longer text than before');
        writeFileSync(join(folder, 'other.txt'), 'other');
      },
    });
    expect(error).toBeUndefined();
    expect({ tree, beside }).toEqual({ tree: { 'hello.txt': 'hello', 'other.txt': 'other' }, beside: [] });
  });

  it('may be the very same link', async () => {
    const { tree, error } = await extraction(buildZip([{ name: 'l', data: 'hello.txt', mode: 0o120777 }]), {
      before: (folder) => {
        symlinkSync('hello.txt', join(folder, 'l'));
      },
    });
    expect(error).toBeUndefined();
    expect(tree).toEqual({ l: '-> hello.txt' });
  });
});

it('stops with the reason of the signal', async () => {
  const reason = new Error('cancelled');
  const { error } = await extraction(buildZip([hello]), { signal: AbortSignal.abort(reason) });
  expect(error).toBe(reason);
});

/** Three entries whose records stand in another order than they do. */
function shuffled(): Buffer {
  const part = (name: string, data: string): ZipEntry => ({ name, data, method: 0 });
  const zip = buildZip([part('a', 'first'), part('b', 'second'), part('c', 'third')]);
  const start = zip.indexOf('PK\x01\x02', 0, 'latin1');
  const [a, b, c] = [0, 1, 2].map((index) => zip.subarray(start + index * 47, start + (index + 1) * 47));
  return Buffer.concat([zip.subarray(0, start), c ?? zip, a ?? zip, b ?? zip, zip.subarray(start + 3 * 47)]);
}
