import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { linkError } from '../../../src/artifacts/extract/destination.ts';
import { buildArchive, formats, type PlainEntry } from '../archives/both.ts';
import { buildTar } from '../archives/tar.ts';
import { extraction, modeOf } from './extraction.ts';

/** An entry at `x`, and what is there afterwards. */
const successors: readonly (readonly [what: string, entry: PlainEntry, content: string])[] = [
  ['a file', { name: 'x', data: 'new' }, 'new'],
  ['a link', { name: 'x', link: 'y' }, '-> y'],
];

/** What an earlier artifact may have left at `x`. */
const predecessors: readonly (readonly [what: string, put: (path: string) => void])[] = [
  [
    'a file',
    (path) => {
      writeFileSync(path, 'old');
    },
  ],
  [
    'a file without write permission',
    (path) => {
      writeFileSync(path, 'old', { mode: 0o444 });
    },
  ],
  [
    'a link to nothing',
    (path) => {
      symlinkSync('gone', path);
    },
  ],
  [
    'a link to a file',
    (path) => {
      symlinkSync('kept', path);
    },
  ],
  [
    'a link out of the folder',
    (path) => {
      symlinkSync('../../etc', path);
    },
  ],
  [
    'a link to the folder',
    (path) => {
      symlinkSync('.', path);
    },
  ],
  [
    'a hard link',
    (path) => {
      linkSync(join(dirname(path), 'kept'), path);
    },
  ],
];

const linkInTheWay = 'a symbolic link is in the place of the directory "d"';

describe.each(formats)('over what an earlier artifact has left, a %s', (format) => {
  describe.each(successors)('with %s', (_, entry, content) => {
    it.each(predecessors)('replaces %s', async (_, put) => {
      const { error, tree, beside, warnings } = await extraction(buildArchive(format, [entry]), {
        before: (folder) => {
          writeFileSync(join(folder, 'kept'), 'kept');
          put(join(folder, 'x'));
        },
      });
      expect(error).toBeUndefined();
      expect(tree).toEqual({ kept: 'kept', x: content });
      expect(beside).toEqual([]);
      expect(warnings).toEqual([]);
    });

    // Whoever opens a FIFO to write waits for a reader; a socket is as little of a file, and Node makes one.
    it.each(process.platform === 'win32' ? [] : ['a socket'])('replaces %s', async () => {
      const server = createServer();
      try {
        const { error, tree } = await extraction(buildArchive(format, [entry]), {
          before: (folder) => new Promise((resolve) => server.listen(join(folder, 'x'), resolve)),
        });
        expect(error).toBeUndefined();
        expect(tree).toEqual({ x: content });
      } finally {
        await new Promise((resolve) => server.close(resolve));
      }
    });

    it('leaves a directory, and says so', async () => {
      const { error, tree } = await extraction(buildArchive(format, [entry]), {
        before: (folder) => {
          mkdirSync(join(folder, 'x'));
          writeFileSync(join(folder, 'x/y'), 'old');
        },
      });
      expect(error).toMatchObject({
        name: 'ArchiveError',
        kind: 'obstructed',
        message: 'a directory is in the place of the entry "x"',
      });
      expect(tree).toEqual({ 'x/': '', 'x/y': 'old' });
    });
  });

  it.each<[what: string, ...PlainEntry[]]>([
    ['a directory', { name: 'x/', isDirectory: true }],
    ['a directory that only a file’s path names', { name: 'x/y', data: 'y' }],
    ['a directory that only a link’s path names', { name: 'x/l', link: 'y' }],
  ])('with %s replaces a file', async (_, entry) => {
    const { error, tree } = await extraction(buildArchive(format, [entry]), {
      before: (folder) => {
        writeFileSync(join(folder, 'x'), 'old');
      },
    });
    expect(error).toBeUndefined();
    expect(tree['x/']).toBe('');
  });

  it.each<[directory: string, entry: PlainEntry]>([
    ['d', { name: 'd/x' }],
    ['d/e', { name: 'd/e/f/x' }],
    ['d', { name: 'd/', isDirectory: true }],
    ['d', { name: 'd/l', link: 'x' }],
  ])(
    'does not go through, nor replace, a link in the place of the directory %s',
    async (directory, entry) => {
      const { error, tree, beside } = await extraction(buildArchive(format, [entry]), {
        before: (folder) => {
          mkdirSync(join(folder, directory, '..'), { recursive: true });
          symlinkSync('../..', join(folder, directory));
        },
      });
      expect(error).toMatchObject({
        name: 'ArchiveError',
        kind: 'obstructed',
        message: linkInTheWay.replace('"d"', `"${directory}"`),
      });
      expect(tree[directory]).toBe('-> ../..');
      expect(beside).toEqual([]);
    },
  );

  it('comes out the same when it is extracted again, links, modes and all', async () => {
    const archive = buildArchive(format, [
      { name: 'd/', isDirectory: true },
      { name: 'd/file', data: 'file' },
      { name: 'd/up', link: '../d/file' },
      { name: 'l', link: 'd/up' },
    ]);
    const first = await extraction(archive);
    const second = await extraction(archive, {
      before: async (folder) => {
        await extraction(archive, { folder });
      },
    });
    expect(second.error).toBeUndefined();
    expect(second.tree).toEqual(first.tree);
    expect(modeOf(second, 'd')).toBe('750');
  });

  describe('directories without write permission', () => {
    // Root writes everywhere.
    const user = 65_534;
    async function asUser<T>(work: () => Promise<T>): Promise<T> {
      if (process.geteuid?.() !== 0) return work();
      process.seteuid?.(user);
      try {
        return await work();
      } finally {
        process.seteuid?.(0);
      }
    }
    const entries: PlainEntry[] = [
      { name: 'closed/', isDirectory: true },
      { name: 'closed/old', data: 'new' },
      { name: 'closed/inner/file', data: 'file' },
      { name: 'closed/link', link: 'old' },
    ];
    const prepare = (folder: string, owner: number): void => {
      mkdirSync(join(folder, 'closed/inner'), { recursive: true });
      writeFileSync(join(folder, 'closed/old'), 'old');
      for (const path of ['', '..', 'closed', 'closed/inner']) {
        if (process.geteuid?.() === 0) chownSync(join(folder, path), owner, owner);
      }
      chmodSync(join(folder, 'closed/inner'), 0o500);
      chmodSync(join(folder, 'closed'), 0o555);
      chmodSync(folder, 0o555);
    };
    const after = (folder: string): string[] =>
      ['', 'closed', 'closed/inner'].map((path) => {
        const mode = (lstatSync(join(folder, path)).mode & 0o777).toString(8);
        chmodSync(join(folder, path), 0o700);
        return mode;
      });

    it('are made writable for the while, and get their modes back', async () => {
      let modes: string[] = [];
      const { error, tree } = await asUser(() =>
        extraction(buildArchive(format, entries), {
          before: (folder) => {
            process.seteuid?.(process.getuid?.() ?? 0);
            prepare(folder, user);
            if (process.getuid?.() === 0) process.seteuid?.(user);
          },
          after: (folder) => {
            modes = after(folder);
          },
        }),
      );
      expect(error).toBeUndefined();
      expect(modes).toEqual(['555', '555', '500']);
      expect(tree).toMatchObject({
        'closed/old': 'new',
        'closed/inner/file': 'file',
        'closed/link': '-> old',
      });
    });

    it('get their modes back where the extraction fails', async () => {
      let modes: string[] = [];
      const broken = [...entries, { name: 'closed/inner/taken', data: 'x' }];
      const { error } = await asUser(() =>
        extraction(buildArchive(format, broken), {
          before: (folder) => {
            process.seteuid?.(process.getuid?.() ?? 0);
            mkdirSync(join(folder, 'closed/inner/taken'), { recursive: true });
            prepare(folder, user);
            if (process.getuid?.() === 0) process.seteuid?.(user);
          },
          after: (folder) => {
            modes = after(folder);
          },
        }),
      );
      expect(error).toMatchObject({ kind: 'obstructed' });
      expect(modes).toEqual(['555', '555', '500']);
    });
  });
});

it('a tar’s hard link replaces a link, and leaves what that leads to', async () => {
  const tar = buildTar([
    { name: 'hello.txt', data: 'hello' },
    { name: 'x', type: '1', linkName: 'hello.txt' },
  ]);
  const { error, tree, folder } = await extraction(tar, {
    before: (folder) => {
      writeFileSync(join(folder, 'victim'), 'untouched');
      symlinkSync('victim', join(folder, 'x'));
    },
  });
  expect(error).toBeUndefined();
  expect(tree).toEqual({ victim: 'untouched', 'hello.txt': 'hello', x: 'hello' });
  expect(lstatSync(join(folder, 'x')).ino).toBe(lstatSync(join(folder, 'hello.txt')).ino);
  expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('untouched');
});

it('a link that Windows does not let the runner make is told with what to do', () => {
  const cause = Object.assign(new Error('EPERM'), { code: 'EPERM' });
  expect(linkError(cause, 'l', 'win32')).toMatchObject({
    kind: 'refused',
    cause,
    message: expect.stringContaining(
      'the symbolic link "l" takes a privilege that the runner lacks: turn on Developer Mode in Windows, or ',
    ),
  });
  expect(linkError(cause, 'l', 'linux').message).toBe('the entry "l" cannot be written (EPERM)');
});
