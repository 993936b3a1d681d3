import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  type StatsFs,
  type statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bytesInMemory } from '../archives/bytes-in-memory.ts';
import { fileError, writeAll } from '../../../src/artifacts/extract/create-file.ts';
import { Destination } from '../../../src/artifacts/extract/destination.ts';
import { foldFor, freeBytesOf, probeFileSystem } from '../../../src/artifacts/extract/file-system.ts';
import { extractTar, extractTarGz } from '../../../src/artifacts/extract/tar/extract-tar.ts';
import { extractZip } from '../../../src/artifacts/extract/zip/extract-zip.ts';
import { buildArchive, formats, type PlainEntry } from '../archives/both.ts';
import { buildTar } from '../archives/tar.ts';
import { buildZip } from '../archives/zip.ts';
import { extraction, modeOf, treeOf } from './extraction.ts';
import { startThread } from './start-thread.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-system-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Format = (typeof formats)[number];

/** Extracts into a folder on a file system that differs from the one at hand. */
function extractInto(destination: Destination, format: Format, archive: Buffer): Promise<number> {
  const options = { warn: () => undefined, signal: new AbortController().signal, startThread, threads: 0 };
  const source = bytesInMemory(archive);
  if (format === 'zip') return extractZip(source, destination, options);
  return format === 'tar'
    ? extractTar(source, destination, options)
    : extractTarGz(source, destination, options);
}

const [precomposed, decomposed] = ['caf\u00e9', 'cafe\u0301'];
const clashes: readonly (readonly [what: string, ...entries: PlainEntry[]])[] = [
  ['two files', { name: 'README' }, { name: 'readme' }],
  ['a file and a link', { name: 'a/Link' }, { name: 'a/link', link: 'x' }],
  // On such a disk the second would be written through the first.
  ['a link and a file below it', { name: 'Link', link: '.' }, { name: 'link/x' }],
  ['two directories', { name: 'src/a' }, { name: 'SRC/b' }],
  ['two Unicode forms', { name: precomposed }, { name: decomposed }],
  ['a directory that is left again', { name: 'A/x' }, { name: 'a/../y' }],
];

describe.each(formats)('a %s', (format) => {
  class Blind extends Destination {
    override readonly fold = foldFor(true, true);
  }

  it.each(clashes)(
    'with names that the file system cannot hold apart is refused: %s',
    async (_, ...entries) => {
      const archive = buildArchive(format, entries);
      await expect(extractInto(new Blind(folder), format, archive)).rejects.toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('differ only in letter case or Unicode form'),
      });
    },
  );

  it('with names that the file system holds apart is extracted, else refused', async () => {
    writeFileSync(join(folder, precomposed), '');
    const holdsApart =
      !existsSync(join(folder, precomposed.toUpperCase())) && !existsSync(join(folder, decomposed));
    const names = ['README', 'readme', precomposed, decomposed];
    const { error, tree } = await extraction(
      buildArchive(
        format,
        names.map((name) => ({ name, data: name })),
      ),
    );
    if (holdsApart) expect(Object.keys(tree).sort()).toEqual([...names].sort());
    else expect(error).toMatchObject({ kind: 'refused' });
  });

  it('that says of more than the disk has room for is refused before anything is written', async () => {
    class Small extends Destination {
      override freeBytes(): number {
        return 100;
      }
    }
    const large = { name: 'large', data: 'x'.repeat(5_000) };
    const archive =
      format === 'zip'
        ? buildZip([{ ...large, method: 0 }])
        : format === 'tar'
          ? buildTar([large])
          : gzipSync(buildTar([large]));
    await expect(extractInto(new Small(folder), format, archive)).rejects.toMatchObject({
      name: 'ArchiveError',
      kind: 'disk-full',
      message: expect.stringContaining(', and the disk has 100 B free'),
    });
    expect(treeOf(folder)).toEqual({});
  });

  it('leaves a directory that was there before its mode', async () => {
    const folders = ['there', 'made'];
    const entries = folders.map((name): PlainEntry => ({ name: `${name}/`, isDirectory: true }));
    const result = await extraction(buildArchive(format, entries), {
      before: (folder) => {
        mkdirSync(join(folder, 'there'));
        chmodSync(join(folder, 'there'), 0o700);
      },
    });
    expect(folders.map((path) => modeOf(result, path))).toEqual(['700', '750']);
  });
});

it('a tar is refused before anything is written where only all of it has no room', async () => {
  class Small extends Destination {
    override freeBytes(): number {
      return 2_000;
    }
  }
  const tar = buildTar([
    { name: 'a', data: 'small' },
    { name: 'b', data: 'small' },
  ]);
  await expect(extractInto(new Small(folder), 'tar', tar)).rejects.toMatchObject({ kind: 'disk-full' });
  expect(treeOf(folder)).toEqual({});
});

describe('the free space of a file system', () => {
  const statfs = (answer: Partial<StatsFs> | Error) =>
    (() => {
      if (answer instanceof Error) throw answer;
      return answer;
    }) as unknown as typeof statfsSync;

  it.each<[what: string, answer: Partial<StatsFs> | Error, free: number | undefined]>([
    ['some', { blocks: 100, bavail: 10, bsize: 4096 }, 40_960],
    ['none', { blocks: 100, bavail: 0, bsize: 4096 }, 0],
    ['unknown, with all numbers at zero', { blocks: 0, bavail: 0, bsize: 0 }, undefined],
    ['unknown, with no blocks', { blocks: 0, bavail: 0, bsize: 4096 }, undefined],
    ['unknown, without statfs', Object.assign(new Error('statfs'), { code: 'ENOSYS' }), undefined],
  ])('is %s', (_, answer, free) => {
    expect(freeBytesOf(folder, statfs(answer))).toBe(free);
  });

  it('that nobody knows keeps no archive out', async () => {
    class Unknown extends Destination {
      override freeBytes(): undefined {
        return undefined;
      }
    }
    for (const format of formats) {
      const archive = buildArchive(format, [{ name: `${format}/x`, data: 'x' }]);
      await expect(extractInto(new Unknown(folder), format, archive)).resolves.toBe(1);
    }
  });
});

it('the file system is asked with a file that is gone at once', () => {
  probeFileSystem(folder);
  expect(readdirSync(folder)).toEqual([]);
});

describe('an entry that the file system', () => {
  it.each([
    ['has no room for', 'ENOSPC', { kind: 'disk-full', message: 'the disk is full at the entry "a\\nb"' }],
    ['has no quota for', 'EDQUOT', { kind: 'disk-full', message: 'the disk is full at the entry "a\\nb"' }],
    [
      'finds too long',
      'ENAMETOOLONG',
      { kind: 'refused', message: 'the entry "a\\nb" has a path that is too long' },
    ],
    ['will not have', 'EPERM', { message: 'the entry "a\\nb" cannot be written (EPERM)' }],
  ])('%s', (_, code, expected) => {
    const cause = Object.assign(new Error(`${code}: a\nb`), { code });
    expect(fileError(cause, 'a\nb')).toMatchObject({ ...expected, cause });
  });

  const fullDevice = '/dev/full';
  it.each(existsSync(fullDevice) ? [fullDevice] : [])('has no room for while it is written: %s', (device) => {
    const file = openSync(device, 'w');
    try {
      expect(() => {
        writeAll(file, Buffer.from('data'), 0, 'x');
      }).toThrow(
        expect.objectContaining({ kind: 'disk-full', message: 'the disk is full at the entry "x"' }),
      );
    } finally {
      closeSync(file);
    }
  });
});
