import { readdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { decodePath, nativePath } from '../../../src/artifacts/extract/name-encoding.ts';
import { buildTar, octal, paxHeader, tarEnd, tarPart, type TarEntry } from '../archives/tar.ts';
import { extraction, type Extraction } from './extraction.ts';

const hello: TarEntry = { name: 'hello.txt', data: 'hello' };
const tree = { 'hello.txt': 'hello' };

async function extracted(tar: Buffer): Promise<Extraction> {
  const result = await extraction(tar);
  expect(result.error).toBeUndefined();
  return result;
}

describe('the end of a tar', () => {
  /** A tar in whole records, with bytes in the last one that its writer has left there. */
  const record = (length: number): Buffer => {
    const tar = Buffer.alloc(length, 'left over');
    buildTar([hello]).copy(tar);
    return tar;
  };

  it('may be followed by anything in its last record', async () => {
    expect((await extracted(record(10_240))).tree).toEqual(tree);
    expect((await extracted(gzipSync(record(10_240)))).tree).toEqual(tree);
    // Ant's old tar task left its last buffer there, with headers of what came before.
    const stale = Buffer.concat([buildTar([hello]), tarPart({ name: 'stale' }), Buffer.alloc(10_240)]);
    expect((await extracted(stale.subarray(0, 10_240))).tree).toEqual(tree);
  });

  it('may be followed by zeros after that', async () => {
    const tar = Buffer.concat([record(10_240), Buffer.alloc(10_240)]);
    expect((await extracted(tar)).tree).toEqual(tree);
  });

  it.each([
    ['in no whole record', record(10_239)],
    ['in no record of 10,240 bytes', record(5_120)],
    ['after the record', record(20_480)],
    ['a tar after the record', Buffer.concat([buildTar([hello], Buffer.alloc(9_216)), buildTar([hello])])],
  ])('bytes follow the end of the tar: %s', async (_, tar) => {
    for (const archive of [tar, gzipSync(tar)]) {
      const { error } = await extraction(archive);
      expect(error).toMatchObject({ kind: 'corrupt', message: 'bytes follow the end of the tar' });
    }
  });

  it('may be all there is', async () => {
    for (const tar of [tarEnd, Buffer.alloc(10_240)]) {
      expect((await extracted(tar)).entries).toBe(0);
      expect((await extracted(gzipSync(tar))).entries).toBe(0);
    }
  });
});

describe('a size where there are no data', () => {
  it.each<readonly [string, TarEntry, Record<string, string>]>([
    ['of a directory', { name: 'd/', type: '5', size: 4096 }, { 'd/': '' }],
    ['of a hard link', { name: 'x', type: '1', linkName: 'hello.txt', size: 5 }, { x: 'hello' }],
    ['of a symbolic link', { name: 'x', type: '2', linkName: 'y', size: 1 }, { x: '-> y' }],
  ])('%s', async (_, entry, more) => {
    for (const magic of ['ustar\x0000', 'ustar  \0', '']) {
      const last = { name: 'last', data: 'last' };
      expect((await extracted(buildTar([hello, { ...entry, magic }]))).tree).toEqual({ ...tree, ...more });
      const { tree: all } = await extracted(buildTar([hello, { ...entry, magic }, last]));
      expect(all).toEqual({ ...tree, ...more, last: 'last' });
    }
  });

  // libarchive takes what follows for its data, GNU tar for the next entry.
  it('the hard link "x" has data, perhaps, in a pax archive', async () => {
    const link = { name: 'x', type: '1', linkName: 'hello.txt', size: 512 };
    const { error } = await extraction(buildTar([paxHeader({ comment: '' }), hello, link, hello]));
    expect(error).toMatchObject({ kind: 'refused', message: 'the hard link "x" has data' });
  });
});

describe('a sparse file', () => {
  const parts = ['begin', 'middle'] as const;
  const data = parts.join('');
  const size = 1_100_000;
  const content = Buffer.alloc(size);
  content.write(parts[0], 8_192);
  content.write(parts[1], 1_048_576);
  /** As GNU tar has it: an empty segment shows where the file ends. */
  const map = [8_192, 5, 1_048_576, 6, size, 0];
  const pairs = (numbers: readonly number[]): string[] =>
    Array.from({ length: numbers.length / 2 }, (_, at) => `${numbers[2 * at]},${numbers[2 * at + 1]}`);

  const old = (numbers: readonly number[], more: Partial<TarEntry> = {}, isExtended = false): TarEntry => ({
    name: 'x',
    type: 'S',
    data,
    magic: 'ustar  \0',
    ...more,
    patches: [
      ...numbers.map((number, index) => [386 + 12 * index, octal(number, 12)] as const),
      [482, isExtended ? '\x01' : '\0'],
      [483, octal(size, 12)],
    ],
  });
  /** One after the other: as pax repeats a key, which paxHeader() does not. */
  const pax00 = (numbers: readonly number[]): TarEntry[] => [
    paxHeader({ 'GNU.sparse.size': `${size}`, 'GNU.sparse.numblocks': `${numbers.length / 2}` }),
    ...pairs(numbers).map((pair) => {
      const [offset = '', length = ''] = pair.split(',');
      return paxHeader({ 'GNU.sparse.offset': offset, 'GNU.sparse.numbytes': length });
    }),
  ];
  const pax01 = (text: string): TarEntry =>
    paxHeader({ 'GNU.sparse.size': `${size}`, 'GNU.sparse.name': 'x', 'GNU.sparse.map': text });
  const pax10 = (more: Record<string, string> = {}): TarEntry =>
    paxHeader({
      'GNU.sparse.major': '1',
      'GNU.sparse.minor': '0',
      'GNU.sparse.name': 'x',
      'GNU.sparse.realsize': `${size}`,
      ...more,
    });
  const inData = (lines: string): TarEntry => ({
    name: 'GNUSparseFile.0/x',
    data: Buffer.concat([Buffer.from(lines), Buffer.alloc(512 - (lines.length % 512)), Buffer.from(data)]),
  });
  const lines = (numbers: readonly number[]): string => [numbers.length / 2, ...numbers, ''].join('\n');
  /** More segments than a header, or a block, has room for: each of a byte, after a hole of one. */
  const many = Array.from({ length: 200 }, (_, index) => [2 * index + 1, 1]).flat();
  const block = (numbers: readonly number[], isExtended: boolean): Buffer => {
    const bytes = Buffer.alloc(512);
    numbers.forEach((number, index) => bytes.write(octal(number, 12), 12 * index, 'latin1'));
    bytes[504] = isExtended ? 1 : 0;
    return bytes;
  };
  const blocks = Array.from({ length: Math.ceil(196 / 21) }, (_, index) =>
    many.slice(8 + 42 * index, 50 + 42 * index),
  );

  it.each([
    ['of the old GNU format', buildTar([old(map), hello])],
    ['of pax format 0.0', buildTar([...pax00(map), { name: 'x', data }, hello])],
    ['of pax format 0.1', buildTar([pax01(map.join()), { name: 'GNUSparseFile.0/x', data }, hello])],
    ['of pax format 1.0, which macOS has', buildTar([pax10(), inData(lines(map)), hello])],
    ['whose map has no empty segment', buildTar([pax10(), inData(lines(map.slice(0, 4))), hello])],
  ])('%s', async (_, tar) => {
    for (const archive of [tar, gzipSync(tar)]) {
      const { tree: all, folder } = await extracted(archive);
      expect(Object.keys(all)).toEqual(['hello.txt', 'x']);
      expect(all['hello.txt']).toBe('hello');
      const path = join(folder, 'x');
      expect(readFileSync(path).equals(content)).toBe(true);
      // Where the file system has holes, they are holes again.
      expect(statSync(path).blocks * 512).toBeLessThan(200_000);
    }
  });

  it('has as many segments as it needs', async () => {
    const bytes = 'x'.repeat(200);
    const header = tarPart(old(many.slice(0, 8), { data: bytes }, true));
    const maps = blocks.map((numbers, index) => block(numbers, index + 1 < blocks.length));
    const tars = [
      Buffer.concat([header.subarray(0, 512), ...maps, header.subarray(512), tarPart(hello), tarEnd]),
      buildTar([
        pax10(),
        {
          name: 'x',
          data: Buffer.concat([Buffer.from(lines(many).padEnd(1_536, '\0')), Buffer.from(bytes)]),
        },
        hello,
      ]),
    ];
    for (const tar of tars) {
      const { tree: all } = await extracted(tar);
      expect(all['x']?.slice(0, 401)).toBe(`${'\0x'.repeat(200)}\0`);
      expect(all['x']).toHaveLength(size);
    }
  });

  it('may be nothing but a hole', async () => {
    const tars = [
      buildTar([old([size, 0], { data: '' })]),
      buildTar([pax10(), { name: 'x', data: `1\n${size}\n0\n`.padEnd(512, '\0') }]),
      buildTar([pax10(), { name: 'x', data: '0\n'.padEnd(512, '\0') }]),
    ];
    for (const tar of tars) expect((await extracted(tar)).tree['x']).toBe('\0'.repeat(size));
  });

  it.each([
    ['corrupt', 'the map of the sparse file "x" is damaged', buildTar([old([0, 5, 4, 6])])],
    ['corrupt', 'the map of the sparse file "x" is damaged', buildTar([old([0, 5])])],
    ['corrupt', 'the map of the sparse file "x" is damaged', buildTar([old([0, 5, size, 6])])],
    ['corrupt', 'the map of the sparse file "x" is damaged', buildTar([pax01('0,5,8'), { name: 'x', data }])],
    [
      'corrupt',
      'the map of the sparse file "x" is damaged',
      buildTar([pax01('0,5,-8,6'), { name: 'x', data }]),
    ],
    ['corrupt', 'the map of the sparse file "x" is damaged', buildTar([pax10(), inData('x\n')])],
    ['corrupt', 'the map of the sparse file "x" is damaged', buildTar([pax10(), inData('9'.repeat(20))])],
    [
      'corrupt',
      'the map of the sparse file "x" is damaged',
      buildTar([pax10({ 'GNU.sparse.realsize': '' }), inData(lines(map))]),
    ],
    [
      'corrupt',
      'the tar has a sparse file whose map is longer than its data',
      buildTar([pax10(), { name: 'x', data: '3\n1\n' }]),
    ],
    ['refused', 'the map of the sparse file "x" is too long', buildTar([pax10(), inData('50001\n')])],
    [
      'refused',
      'the entry "x" is a sparse file in a format that is not supported',
      buildTar([pax10({ 'GNU.sparse.minor': '1' }), inData(lines(map))]),
    ],
    [
      'refused',
      'the directory "x" has the records of a sparse file',
      buildTar([pax10(), { name: 'x', type: '5' }]),
    ],
    ['refused', 'the file "x" has the records of a sparse file', buildTar([pax10(), old(map)])],
    [
      'refused',
      'it unpacks to 2.0 GiB, over 500 times its own',
      buildTar([pax10({ 'GNU.sparse.realsize': `${2 ** 31}` }), inData(lines(map))]),
    ],
  ])('%s: %s', async (kind, message, tar) => {
    const { error } = await extraction(tar);
    expect(error).toMatchObject({ name: 'ArchiveError', kind });
    expect(String(error)).toContain(message);
  });
});

describe('a name in a tar', () => {
  it('has backslashes for characters', async () => {
    const name = 'units/system-systemd\\x2dcryptsetup.slice';
    const { tree: all } = await extracted(buildTar([{ name, data: 'hi' }]));
    expect(all).toEqual({ 'units/': '', [name]: 'hi' });
  });

  const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
  const keepsBytes = process.platform === 'linux';

  (keepsBytes ? it : it.skip)('keeps its bytes where they are no UTF-8', async () => {
    const long = `${'é'.repeat(200)}.txt`;
    const { folder, error, beside } = await extraction(
      buildTar([
        { name: latin1('d\xe9/'), type: '5', mode: 0o700 },
        { name: latin1('d\xe9/caf\xe9'), data: 'one' },
        { name: 'dé/café', data: 'two' },
        { name: latin1('again'), type: '1', linkName: latin1('d\xe9/caf\xe9') },
        { name: latin1('l\xe9'), type: '2', linkName: latin1('d\xe9') },
        { name: 'L', type: 'L', data: Buffer.concat([latin1(long), Buffer.of(0)]) },
        { name: 'short', data: 'long' },
      ]),
    );
    expect(error).toBeUndefined();
    expect(beside).toEqual([]);
    const names = readdirSync(folder, 'buffer').map((name) => name.toString('latin1'));
    const utf8 = Buffer.from('dé').toString('latin1');
    expect(names.sort()).toEqual(['again', 'd\xe9', 'l\xe9', utf8, long].sort());
    const at = (path: string): Buffer => Buffer.concat([Buffer.from(`${folder}/`), latin1(path)]);
    expect(readFileSync(at('d\xe9/caf\xe9'), 'utf8')).toBe('one');
    expect(readFileSync(join(folder, 'dé/café'), 'utf8')).toBe('two');
    expect(readFileSync(join(folder, 'again'), 'utf8')).toBe('one');
    expect(readlinkSync(at('l\xe9'), 'buffer')).toEqual(latin1('d\xe9'));
    expect(statSync(at('d\xe9')).mode & 0o777).toBe(0o700);
  });

  (keepsBytes ? it : it.skip)('is shown by its bytes, and leads nowhere', async () => {
    const outside = latin1('l\xe9');
    const { error, beside } = await extraction(
      buildTar([
        { name: outside, type: '2', linkName: '.' },
        { name: latin1('l\xe9/x\xe9'), data: 'x' },
      ]),
    );
    expect(String(error)).toContain('the entry "l\\xe9/x\\xe9" lies below "l\\xe9", which is a link');
    expect(beside).toEqual([]);
  });

  it.each([
    ['UTF-8', Buffer.from('dé/日本')],
    ['none', latin1('d\xe9/\xff\x80')],
    ['some', Buffer.concat([Buffer.from('日本/'), latin1('\xe9'), Buffer.from('/ä')])],
    ['characters that stand for bytes', Buffer.from('a/\u{10ff80}\u{10ffff}/\u{10fffe}é')],
  ])('is the same bytes again: %s', (_, bytes) => {
    const path = decodePath(bytes, 'linux');
    expect(Buffer.from(nativePath(path)).equals(bytes)).toBe(true);
  });

  it('has the same text for the same directory, whatever else is in the path', () => {
    const [first] = decodePath(Buffer.from('日本/a'), 'linux').split('/');
    const mixed = Buffer.concat([Buffer.from('日本/'), latin1('\xe9')]);
    expect(decodePath(mixed, 'linux').split('/')[0]).toBe(first);
  });
});

it('never follows a link of before whose target is no UTF-8', async () => {
  if (process.platform !== 'linux') return;
  const { error, beside } = await extraction(buildTar([{ name: 'l', type: '2', linkName: 'was' }, hello]), {
    before: (folder) => {
      symlinkSync(Buffer.from('../\xe9', 'latin1'), join(folder, 'was'));
    },
  });
  expect(String(error)).toContain('points out of the folder');
  expect(beside).toEqual([]);
});
