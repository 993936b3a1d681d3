import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { bytesInMemory } from '../archives/bytes-in-memory.ts';
import { extractArchive } from '../../../src/artifacts/extract/extract-archive.ts';
import { base256, buildTar, paxHeader, tarEnd, tarPart, type TarEntry } from '../archives/tar.ts';
import { extraction, modeOf, type Extraction } from './extraction.ts';
import { startThread } from './start-thread.ts';

const hello: TarEntry = { name: 'hello.txt', data: 'hello' };
const long = `${'a-long-name/'.repeat(12)}file.txt`;
const directoriesOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    path
      .split('/')
      .slice(0, -1)
      .map((_, index, parts) => [`${parts.slice(0, index + 1).join('/')}/`, '']),
  );

async function extracted(tar: Buffer): Promise<Extraction> {
  const result = await extraction(tar);
  expect(result.error).toBeUndefined();
  return result;
}

/** As writers on machines had it that took bytes for signed. */
function checksumOfSigned(entry: TarEntry): number {
  const block = Buffer.from(tarPart(entry).subarray(0, 512)).fill(' ', 148, 156);
  return new Int8Array(block).reduce((sum, byte) => sum + byte, 0);
}

describe('a legal tar', () => {
  const legal: readonly (readonly [string, Buffer, Record<string, string>])[] = [
    ['with a file', buildTar([hello]), { 'hello.txt': 'hello' }],
    ['with an empty file', buildTar([{ name: 'empty' }]), { empty: '' }],
    [
      'with a file of one block',
      buildTar([{ name: 'x', data: 'x'.repeat(512) }, hello]),
      { 'hello.txt': 'hello', x: 'x'.repeat(512) },
    ],
    [
      'with directories',
      buildTar([
        { name: './', type: '5' },
        { name: './a/', type: '5' },
        { name: './a/b', data: 'b' },
      ]),
      { 'a/': '', 'a/b': 'b' },
    ],
    [
      'of the old kind',
      buildTar([
        { ...hello, magic: '', type: '\0' },
        { name: 'd/', magic: '', type: '\0' },
      ]),
      { 'd/': '', 'hello.txt': 'hello' },
    ],
    [
      'with a prefix',
      buildTar([{ ...hello, prefix: 'a/b' }]),
      { 'a/': '', 'a/b/': '', 'a/b/hello.txt': 'hello' },
    ],
    [
      'with times where others have a prefix',
      buildTar([{ ...hello, magic: 'ustar  \0', prefix: '14073640000' }]),
      { 'hello.txt': 'hello' },
    ],
    [
      'with a checksum of signed bytes',
      buildTar([{ name: 'ü', data: 'x', checksum: checksumOfSigned({ name: 'ü', data: 'x' }) }]),
      { ü: 'x' },
    ],
    [
      'with a pax name',
      buildTar([paxHeader({ path: long }), { name: 'short', data: 'x' }]),
      { ...directoriesOf(long), [long]: 'x' },
    ],
    [
      'with a pax size',
      buildTar([paxHeader({ size: '5' }), { ...hello, size: 0 }]),
      { 'hello.txt': 'hello' },
    ],
    [
      'with a GNU long name',
      buildTar([
        { name: '././@LongLink', type: 'L', data: `${long}\0` },
        { name: 'short', data: 'x', magic: 'ustar  \0' },
      ]),
      { ...directoriesOf(long), [long]: 'x' },
    ],
    [
      'with a comment for all',
      buildTar([paxHeader({ comment: 'a commit' }, 'g'), hello]),
      { 'hello.txt': 'hello' },
    ],
    ['with a binary size', buildTar([{ ...hello, size: base256(5n) }]), { 'hello.txt': 'hello' }],
    [
      'with a symbolic link',
      buildTar([{ name: 'l', type: '2', linkName: 'hello.txt' }, hello]),
      { 'hello.txt': 'hello', l: '-> hello.txt' },
    ],
    [
      'with a hard link',
      buildTar([hello, { name: 'd/again', type: '1', linkName: './hello.txt' }]),
      { 'd/': '', 'd/again': 'hello', 'hello.txt': 'hello' },
    ],
    [
      'with a hard link to a symbolic one',
      buildTar([
        { name: 'l', type: '2', linkName: 'x' },
        { name: 'm', type: '1', linkName: 'l' },
      ]),
      { l: '-> x', m: '-> x' },
    ],
    [
      'with a hard link to itself',
      buildTar([hello, { name: 'hello.txt', type: '1', linkName: 'hello.txt' }]),
      { 'hello.txt': 'hello' },
    ],
    [
      'with a hard link to a file that comes in the same way',
      buildTar([
        { name: 'd/../hello.txt', data: 'hello' },
        { name: 'x', type: '1', linkName: 'd/../hello.txt' },
      ]),
      { 'hello.txt': 'hello', x: 'hello' },
    ],
    [
      'with a label',
      buildTar([paxHeader({ path: 'label' }), { name: 'backup', type: 'V' }, hello]),
      { 'hello.txt': 'hello' },
    ],
    [
      'with padding to a record',
      Buffer.concat([buildTar([hello]), Buffer.alloc(7168)]),
      { 'hello.txt': 'hello' },
    ],
  ];

  it.each(legal)('%s', async (_, tar, tree) => {
    expect((await extracted(tar)).tree).toEqual(tree);
  });

  it.each(legal)('%s, gzipped', async (_, tar, tree) => {
    expect((await extracted(gzipSync(tar))).tree).toEqual(tree);
  });

  it('may be followed by zeros, gzipped', async () => {
    const gz = gzipSync(buildTar([hello]));
    for (const zeros of [1, 511, 300_000]) {
      const { tree } = await extracted(Buffer.concat([gz, Buffer.alloc(zeros)]));
      expect(tree).toEqual({ 'hello.txt': 'hello' });
    }
  });

  it('may be followed by zeros where a part of the download ends', async () => {
    // The comment in gzip's header makes its data end with the first 4 MiB.
    const gz = gzipSync(buildTar([hello]));
    const header = Buffer.from(gz.subarray(0, 10));
    header[3] = 0x10;
    const comment = Buffer.alloc((4 << 20) - gz.length, 'x');
    comment[comment.length - 1] = 0;
    const whole = Buffer.concat([header, comment, gz.subarray(10)]);
    for (const zeros of [0, 1, 5 << 20]) {
      const source = bytesInMemory(Buffer.concat([whole, Buffer.alloc(zeros)]));
      const folder = mkdtempSync(join(tmpdir(), 'extraction-'));
      try {
        const options = { warn: () => undefined, signal: new AbortController().signal, startThread };
        expect(await extractArchive(source, 'tar.gz', folder, options)).toBe(1);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
  });

  it('may be gzipped in several members, wherever these end', async () => {
    const tar = buildTar([hello]);
    for (let cut = 0; cut <= tar.length; cut += 64) {
      const members = [gzipSync(tar.subarray(0, cut)), gzipSync(tar.subarray(cut)), gzipSync('')];
      expect((await extracted(Buffer.concat(members))).tree).toEqual({ 'hello.txt': 'hello' });
    }
  });

  it('keeps modes, but for setuid, setgid and sticky', async () => {
    const result = await extracted(
      buildTar([
        { name: 'run', mode: 0o6755 },
        { name: 'closed/', type: '5', mode: 0o1555 },
        { name: 'closed/secret', mode: 0o600 },
      ]),
    );
    expect(['run', 'closed', 'closed/secret'].map((path) => modeOf(result, path))).toEqual([
      '755',
      '555',
      '600',
    ]);
  });

  it('never writes through a hard link', async () => {
    const { tree } = await extracted(
      buildTar([hello, { name: 'again', type: '1', linkName: 'hello.txt' }, { ...hello, data: 'new' }]),
    );
    expect(tree).toEqual({ again: 'hello', 'hello.txt': 'new' });
  });

  it('has hard links that are one file', async () => {
    const { folder } = await extracted(
      buildTar([hello, { name: 'again', type: '1', linkName: 'hello.txt' }]),
    );
    expect(statSync(join(folder, 'again')).ino).toBe(statSync(join(folder, 'hello.txt')).ino);
  });
});

/** Each is named after the error that it must give. */
const refused: readonly (readonly [error: string, tar: Buffer])[] = [
  ['the entry "../x" leads out of the folder with ".."', buildTar([paxHeader({ path: '../x' }), hello])],
  ['the entry "x" is a device', buildTar([{ name: 'x', type: '3' }])],
  ['the entry "x" is a device', buildTar([{ name: 'x', type: '4' }])],
  ['the entry "x" is a FIFO', buildTar([{ name: 'x', type: '6' }])],
  ['the entry "x" is of a type that is not supported ("M")', buildTar([{ name: 'x', type: 'M' }])],
  ['the entry "x" is of a type that is not supported ("\\n")', buildTar([{ name: 'x', type: '\n' }])],
  ['the link "x" has data', buildTar([{ name: 'x', type: '2', linkName: 'y', data: 'data' }])],
  [
    'the hard link "x" has data',
    buildTar([hello, { name: 'x', type: '1', linkName: 'hello.txt', data: 'data' }]),
  ],
  ['the directory "x/" has data', buildTar([{ name: 'x/', type: '5', data: 'data' }])],
  [
    'the link "m" points out of the folder, to "../x"',
    buildTar([
      { name: 'd/l', type: '2', linkName: '../x' },
      { name: 'm', type: '1', linkName: 'd/l' },
    ]),
  ],
  [
    'the hard link "x" leads to no earlier file of the archive: "y"',
    buildTar([{ name: 'x', type: '1', linkName: 'y' }]),
  ],
  [
    'the hard link "x" leads to no earlier file of the archive: "d"',
    buildTar([
      { name: 'd/', type: '5' },
      { name: 'x', type: '1', linkName: 'd' },
    ]),
  ],
  [
    'the hard link "x" leads to no file of the archive: "/etc/passwd"',
    buildTar([{ name: 'x', type: '1', linkName: '/etc/passwd' }]),
  ],
  [
    'the hard link "x" leads to no file of the archive: "../good"',
    buildTar([{ name: 'x', type: '1', linkName: '../good' }]),
  ],
  [
    'the hard link "x" leads to no earlier file of the archive: "hello.txt"',
    buildTar([{ name: 'x', type: '1', linkName: 'hello.txt' }, hello]),
  ],
  [
    'the entry "x" is a file and a link at once',
    buildTar([
      hello,
      { name: 'x', type: '2', linkName: 'y' },
      { name: 'x', type: '1', linkName: 'hello.txt' },
    ]),
  ],
  [
    'the entry "x" is a link and a file at once',
    buildTar([
      { name: 'l', type: '2', linkName: 'y' },
      { name: 'x' },
      { name: 'x', type: '1', linkName: 'l' },
    ]),
  ],
  [
    'the entry "l/x" lies below "l", which is a link',
    buildTar([
      hello,
      { name: 'l', type: '2', linkName: '.' },
      { name: 'l/x', type: '1', linkName: 'hello.txt' },
    ]),
  ],
  [
    'an entry that is a link has the path of the folder itself',
    buildTar([{ name: 'a/..', type: '2', linkName: 'x' }]),
  ],
  ['an entry has an empty name', buildTar([hello, { name: '' }])],
  ['the link "l" has an empty target', buildTar([{ name: 'l', type: '2', linkName: '' }])],
  ['the tar has a global header that names its entries', buildTar([paxHeader({ path: 'x' }, 'g'), hello])],
  ['the tar has a global header that names its entries', buildTar([paxHeader({ size: '5' }, 'g'), hello])],
  [
    'the tar has a global header that names its entries',
    buildTar([paxHeader({ linkpath: 'x' }, 'g'), hello]),
  ],
  ['the tar has a name or pax header that is too long', buildTar([{ name: 'x', type: 'x', size: 2 << 20 }])],
  [
    'the tar has a name or pax header that is too long',
    buildTar([...Array.from({ length: 100 }, () => paxHeader({ comment: 'x'.repeat(12_000) })), hello]),
  ],
  ['the tar has a global header that names', buildTar([paxHeader({ 'GNU.sparse.major': '1' }, 'g'), hello])],
  // GNU tar takes that for no name at all, others for the name in the header.
  ['an entry has an empty name', buildTar([paxHeader({ path: '' }), hello])],
  [
    'the link "l" has an empty target',
    buildTar([paxHeader({ linkpath: '' }), { name: 'l', type: '2', linkName: 'x' }]),
  ],
  [
    'the entry "a" has two long names',
    buildTar([paxHeader({ path: 'a' }), { name: 'L', type: 'L', data: 'b\0' }, hello]),
  ],
  [
    'the entry "l" has two long names',
    buildTar([
      { name: 'L', type: 'K', data: 'b\0' },
      paxHeader({ linkpath: 'a' }),
      { name: 'l', type: '2', linkName: 'x' },
    ]),
  ],
  // Some take the size for that of the second header itself, and find other entries from there on.
  [
    'the tar has a header behind the size of an entry',
    buildTar([paxHeader({ size: '1024' }), paxHeader({ size: '5' }), hello]),
  ],
  [
    'the tar has a header behind the size of an entry',
    buildTar([paxHeader({ size: '5' }), { name: 'L', type: 'L', data: 'b\0' }, hello]),
  ],
  ['the entry "x" is of a type that is not supported ("D")', buildTar([{ name: 'x', type: 'D' }])],
];

const corrupt: readonly (readonly [error: string, tar: Buffer])[] = [
  ['the tar has no end', buildTar([hello], Buffer.alloc(0))],
  ['the tar has no end', buildTar([hello], Buffer.alloc(512))],
  ['the tar has no end', buildTar([hello]).subarray(0, 515)],
  [
    'the tar goes on after a block of zeros',
    buildTar([hello], Buffer.concat([Buffer.alloc(512), tarPart(hello), tarEnd])),
  ],
  ['bytes follow the end of the tar', Buffer.concat([buildTar([hello]), buildTar([{ name: 'hidden' }])])],
  ['the tar has a header with a wrong checksum', buildTar([hello, { name: 'x', checksum: 1 }])],
  [
    'the tar has a header with a number that is none',
    buildTar([{ name: 'x', size: Buffer.from('no numbers!\0') }]),
  ],
  ['the tar has a header with a negative number', buildTar([{ name: 'x', size: Buffer.alloc(12, 0xff) }])],
  ['a number in a tar header is impossibly large', buildTar([{ name: 'x', size: base256(2n ** 63n) }])],
  [
    'the size of the entry "hello.txt" is impossibly large',
    buildTar([paxHeader({ size: String(2n ** 63n) }), hello]),
  ],
  [
    'the entry "hello.txt" is said to be larger than the whole archive can be',
    buildTar([paxHeader({ size: String(2 ** 40) }), hello]),
  ],
  [
    'the entry "x" is said to be larger than the whole archive can be',
    buildTar([{ name: 'x', size: 2 ** 32 }]),
  ],
  ['the tar has a damaged pax header', buildTar([{ name: 'x', type: 'x', data: '99 path=x\n' }, hello])],
  ['the tar has a damaged pax header', buildTar([{ name: 'x', type: 'x', data: 'path=x\n' }, hello])],
  ['the tar has a damaged pax header', buildTar([{ name: 'x', type: 'x', data: '9 path=xx' }, hello])],
  ['the tar has a damaged pax header', buildTar([{ name: 'x', type: 'x', data: '3 \n6 a=b\n' }, hello])],
  ['the tar has a damaged pax header', buildTar([{ name: 'x', type: 'x', data: '8 comment\n' }, hello])],
  [
    'the pax header of the entry "hello.txt" has a size that is none',
    buildTar([paxHeader({ size: '-5' }), hello]),
  ],
  [
    'the pax header of the entry "hello.txt" has a size that is none',
    buildTar([paxHeader({ size: '' }), hello]),
  ],
  ['the tar ends after a header that belongs to a next entry', buildTar([hello, paxHeader({ path: 'x' })])],
];

describe('a tar that is refused', () => {
  it.each(refused)('%s', async (error, tar) => {
    for (const archive of [tar, gzipSync(tar)]) {
      const { error: thrown, tree, beside } = await extraction(archive);
      expect(thrown).toMatchObject({ name: 'ArchiveError', kind: 'refused' });
      expect(String(thrown)).toContain(error);
      expect(Object.values(tree).filter((content) => content.startsWith('->'))).toEqual([]);
      expect(beside).toEqual([]);
    }
  });

  it('the targets of its links are too long all together', async () => {
    const links = Array.from({ length: 17_000 }, (_, index) => [
      paxHeader({ linkpath: 'x'.repeat(3900) }),
      { name: `l${index}`, type: '2' },
    ]);
    const { error, tree } = await extraction(buildTar(links.flat()));
    expect(error).toMatchObject({ name: 'ArchiveError', kind: 'refused' });
    expect(String(error)).toContain('the targets of its links are too long all together');
    expect(tree).toEqual({});
  });

  it('over 500 times its own, by what it says first', async () => {
    const tar = buildTar([
      { name: 'x', size: 1.5 * 2 ** 30 },
      { name: 'noise', data: randomBytes(1_700_000) },
    ]);
    const { error, tree } = await extraction(gzipSync(tar));
    expect(error).toMatchObject({ name: 'ArchiveError', kind: 'refused' });
    expect(String(error)).toContain('it unpacks to 1.5 GiB, over 500 times its own 1.6 MiB');
    expect(tree).toEqual({});
  });

  it('over 500 times its own, by what has come out of it', async () => {
    // Zeros may follow its end: a gibibyte of them, and a bit, in as many members as it takes.
    const member = gzipSync(Buffer.alloc(16 << 20));
    const padded = Buffer.concat([gzipSync(buildTar([hello])), ...Array.from({ length: 65 }, () => member)]);
    const { error } = await extraction(padded);
    expect(error).toMatchObject({ name: 'ArchiveError', kind: 'refused' });
    expect(String(error)).toContain('it unpacks to 1.0 GiB, over 500 times its own');
  });
});

describe('a tar that is corrupt', () => {
  it('leaves no part of the file that it ends in', async () => {
    for (const part of [buildTar([hello]).subarray(0, 515), gzipSync(buildTar([hello]).subarray(0, 515))])
      expect(await extraction(part)).toMatchObject({ error: { kind: 'corrupt' }, tree: {} });
  });

  it.each(corrupt)('%s', async (error, tar) => {
    for (const archive of [tar, gzipSync(tar)]) {
      const { error: thrown, beside } = await extraction(archive);
      expect(thrown).toMatchObject({ name: 'ArchiveError', kind: 'corrupt' });
      expect(String(thrown)).toContain(error);
      expect(beside).toEqual([]);
    }
  });

  it.each([
    ['its gzip data are damaged or cut short (Z_BUF_ERROR)', (gz: Buffer) => gz.subarray(0, -9)],
    ['its gzip data are damaged or cut short (Z_BUF_ERROR)', (gz: Buffer) => gz.subarray(0, 30)],
    [
      'its gzip data are damaged or cut short (Z_DATA_ERROR)',
      (gz: Buffer) => Buffer.concat([gz.subarray(0, -8), Buffer.alloc(8)]),
    ],
    [
      'its gzip data are damaged or cut short (Z_DATA_ERROR)',
      (gz: Buffer) => Buffer.concat([gz, Buffer.from('garbage')]),
    ],
    ['bytes follow the end of its gzip data', (gz: Buffer) => Buffer.concat([gz, Buffer.from('\0garbage')])],
    ['bytes follow the end of its gzip data', (gz: Buffer) => Buffer.concat([gz, Buffer.alloc(300_000), gz])],
  ])('gzipped: %s', async (error, change) => {
    const { error: thrown } = await extraction(change(gzipSync(buildTar([hello]))));
    expect(thrown).toMatchObject({ name: 'ArchiveError', kind: 'corrupt' });
    expect(String(thrown)).toContain(error);
  });

  it('is found out wherever it is cut', async () => {
    const tar = buildTar([hello, { name: 'd/', type: '5' }]);
    for (let length = 512; length < tar.length; length += 7) {
      expect((await extraction(tar.subarray(0, length))).error).toMatchObject({ kind: 'corrupt' });
    }
  });

  it('is found out wherever it is cut, gzipped', async () => {
    const gz = gzipSync(buildTar([hello]));
    for (let length = 18; length < gz.length; length += 1) {
      expect((await extraction(gz.subarray(0, length))).error).toMatchObject({ kind: 'corrupt' });
    }
  });
});
