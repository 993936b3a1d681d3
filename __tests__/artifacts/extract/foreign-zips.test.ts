import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ByteSource } from '../../../src/artifacts/extract/byte-source.ts';
import { extractArchive } from '../../../src/artifacts/extract/extract-archive.ts';
import { separatesByBackslash, withSlashes } from '../../../src/artifacts/extract/name-encoding.ts';
import { buildZip, directoryStart, u32, type ZipEntry } from '../archives/zip.ts';
import { extraction, modeOf, treeOf } from './extraction.ts';
import { startThread } from './start-thread.ts';

/** Made on Unix, with a name that has a slash. */
const other: ZipEntry = { name: 'd/other', mode: 0o100644 };
const otherTree = { 'd/': '', 'd/other': '' };

describe('the type of a zip entry', () => {
  it.each([
    ['unknown bits, as old Maven has them', { name: 'x/', mode: 0o177777 }, { 'x/': '' }, '755'],
    ['unknown bits of a file', { name: 'x', mode: 0o177640, data: 'x' }, { x: 'x' }, '640'],
    ['a directory’s name with a file’s bits', { name: 'x/', mode: 0o100644 }, { 'x/': '' }, '755'],
    ['a directory’s name with a link’s bits', { name: 'x/', mode: 0o120777 }, { 'x/': '' }, '755'],
    ['a directory’s name with a pipe’s bits', { name: 'x/', mode: 0o010600 }, { 'x/': '' }, '711'],
    ['a directory’s name with bits of a type only', { name: 'x/', mode: 0o100000 }, { 'x/': '' }, '755'],
    ['a pipe with data, as of "zip -"', { name: 'x', mode: 0o010600, data: 'x' }, { x: 'x' }, '600'],
    ['a socket with data, as of "zip -"', { name: 'x', mode: 0o140777, data: 'x' }, { x: 'x' }, '755'],
  ])('%s', async (_, entry: ZipEntry, tree, mode) => {
    const result = await extraction(buildZip([entry]));
    expect(result.error).toBeUndefined();
    expect(result.tree).toEqual(tree);
    expect(modeOf(result, 'x')).toBe(mode);
  });

  it.each([
    { mode: 0o020644, data: 'x' },
    { mode: 0o060644, data: 'x' },
    { mode: 0o010644 },
    { mode: 0o140644 },
    { mode: 0o020644 },
  ])('of a device, and of a pipe without data, is refused: %j', async (entry) => {
    const { error, tree } = await extraction(buildZip([{ name: 'x', ...entry }]));
    expect(String(error)).toContain('the entry "x" is a device, FIFO or socket');
    expect(tree).toEqual({});
  });
});

describe('a backslash in the name of a zip entry', () => {
  const inCp932 = Buffer.from('955c82be82e62f88ea9797955c2e747874', 'hex');
  it.each<readonly [string, readonly ZipEntry[], Record<string, string>]>([
    ['separates where it was made on DOS', [{ name: 'a\\b' }], { 'a/': '', 'a/b': '' }],
    [
      'separates beside a slash too',
      [{ name: 'a\\b/c\\d' }],
      { 'a/': '', 'a/b/': '', 'a/b/c/': '', 'a/b/c/d': '' },
    ],
    ['shows a directory', [{ name: 'c\\' }], { 'c/': '' }],
    ['separates on NTFS', [other, { name: 'a\\b', host: 10 }], { ...otherTree, 'a/': '', 'a/b': '' }],
    ['separates on VFAT', [other, { name: 'a\\b', host: 14 }], { ...otherTree, 'a/': '', 'a/b': '' }],
    ['separates where no name has a slash', [{ name: 'a\\b', mode: 0o100644 }], { 'a/': '', 'a/b': '' }],
    [
      'is a character of Unix where a later name has a slash',
      [{ name: 'a\\b', mode: 0o100644 }, { name: 'c\\', mode: 0o100644 }, other],
      { ...otherTree, 'a\\b': '', 'c\\': '' },
    ],
    ['separates in UTF-8', [{ name: 'ä\\表', flags: 0x800 }], { 'ä/': '', 'ä/表': '' }],
  ])('%s', async (_, entries, tree) => {
    const { error, ...result } = await extraction(buildZip(entries));
    expect(error).toBeUndefined();
    expect(result.tree).toEqual(tree);
  });

  it('is looked for in all of a directory that is read in several pieces', async () => {
    // Superseded, all but the last, so that they cost no files.
    const same: ZipEntry = { name: 'n'.repeat(200), mode: 0o100644, method: 0 };
    const flat = Array.from({ length: 6_000 }, () => same);
    const first: ZipEntry = { name: 'a\\b', mode: 0o100644 };
    const { tree } = await extraction(buildZip([first, ...flat, other]));
    expect(tree['a\\b']).toBe('');
    expect((await extraction(buildZip([first, ...flat]))).tree['a/b']).toBe('');
  });

  it('is none inside a character of Japanese Windows', async () => {
    const { error, tree } = await extraction(buildZip([{ name: inCp932, data: 'hi' }]));
    expect(error).toBeUndefined();
    expect(Object.values(tree)).toEqual(['', 'hi']);
    expect(Object.keys(tree).map((path) => path.split('/').length)).toEqual([2, 2]);
  });

  it.each([
    ['CP932', '表\\一', '955c5c88ea', 2],
    ['CP950', '成功\\a', 'a6a8a55c5c61', 4],
    ['CP936', '工具\\a', 'b9a4bedf5c61', 4],
  ])('separates behind a character of %s: %s', (_, __, hex, at) => {
    const bytes = Buffer.from(hex, 'hex');
    const name = bytes.toString('latin1');
    expect(withSlashes(name, bytes)).toBe(`${name.slice(0, at)}/${name.slice(at + 1)}`);
  });

  it('always separates on Windows', () => {
    expect(separatesByBackslash(3, undefined, 'win32')).toBe(true);
    expect(separatesByBackslash(3, true, 'linux')).toBe(false);
    expect(separatesByBackslash(3, undefined, 'linux')).toBeUndefined();
  });

  it.each([
    ['a\\b', 'a/b'],
    ['a/b', 'a\\b'],
    ['a\\b/c', 'a/b\\c'],
  ])('and a slash are one in the two headers: %j, %j', async (name, localName) => {
    for (const data of ['x', Buffer.alloc(9 << 20, 'large ')]) {
      const { error } = await extraction(buildZip([{ name, data, local: { name: localName } }]));
      expect(error).toBeUndefined();
    }
  });

  it('separates nothing that leads out', async () => {
    for (const name of ['..\\x', 'a\\..\\..\\x', '\\x', 'C:\\x']) {
      const { error, tree, beside } = await extraction(buildZip([other, { name, mode: 0o100644 }]));
      expect(error).toMatchObject({ name: 'ArchiveError', kind: 'refused' });
      expect({ tree, beside }).toEqual({ tree: {}, beside: [] });
    }
  });
});

describe('a zip without zip64 that has outgrown it, as macOS writes it', () => {
  // Superseded, all but the last, so that they cost no files.
  const many = Array.from({ length: 65_536 }, (): ZipEntry => ({ name: 'same', method: 0 }));
  const zip = buildZip([...many, { name: 'last', data: 'last' }], { entries: 1 });
  const saying = (entries: number): Buffer => {
    zip.writeUInt16LE(entries, zip.length - 14);
    return zip.fill(zip.subarray(-14, -12), zip.length - 12, zip.length - 10);
  };

  it('counts its entries modulo 65,536', async () => {
    const { error, tree, entries: count } = await extraction(saying(1));
    expect(error).toBeUndefined();
    expect(count).toBe(65_537);
    expect(tree).toEqual({ same: '', last: 'last' });
  });

  it.each([2, 65_535])('is corrupt where %d is not the rest', async (said) => {
    const { error, tree } = await extraction(saying(said));
    expect(error).toMatchObject({ name: 'ArchiveError', kind: 'corrupt' });
    expect(tree).toEqual({});
  });

  /** Two parts of a zip that lie `distance` bytes further apart than they were built; zeros are between. */
  function apart(zip: Buffer, cut: number, distance: number): ByteSource {
    const second = cut + distance;
    return {
      size: zip.length + distance,
      read: (start, target) => {
        const buffer = Buffer.from(target.buffer, target.byteOffset, target.length).fill(0);
        if (start < cut) zip.copy(buffer, 0, start, cut);
        const at = Math.max(start, second);
        if (at < start + target.length) zip.copy(buffer, at - start, at - distance);
        return Promise.resolve();
      },
    };
  }

  async function extractedFrom(source: ByteSource): Promise<Record<string, string>> {
    const folder = mkdtempSync(join(tmpdir(), 'extraction-'));
    try {
      const options = { warn: () => undefined, signal: new AbortController().signal, startThread };
      await extractArchive(source, 'zip', folder, options);
      return treeOf(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  const first: ZipEntry = { name: 'a', data: 'first', method: 0 };
  const second: ZipEntry = { name: 'b', data: 'second', method: 0 };
  const pair = buildZip([first, second]);

  it('has offsets modulo 4 GiB', async () => {
    // 10 bytes less than 4 GiB lie between the two, so that the second one's offset is within the first.
    const secondAt = 30 + 1 + 5;
    const wrapped = buildZip([first, { ...second, offset: secondAt - 10 }], {
      directoryOffset: directoryStart(pair) - 10,
    });
    const source = apart(wrapped, secondAt, 2 ** 32 - 10);
    expect(await extractedFrom(source)).toEqual({ a: 'first', b: 'second' });
  });

  it('it has an entry of over 4 GiB without the zip64 fields that tell its size', async () => {
    await expect(extractedFrom(apart(pair, directoryStart(pair), 2 ** 32))).rejects.toMatchObject({
      kind: 'refused',
      message: 'it has an entry of over 4 GiB without the zip64 fields that tell its size',
    });
  });

  it('may still lie behind other bytes', async () => {
    const zip = buildZip([{ name: 'a', data: 'first' }], { prefix: u32(0x21212323) });
    expect((await extraction(zip)).tree).toEqual({ a: 'first' });
  });
});
