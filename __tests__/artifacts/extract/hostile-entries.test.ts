import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildArchive, formats, type PlainEntry } from '../archives/both.ts';
import { extraction } from './extraction.ts';

/** Entries that are refused in every format, named after the error that they must give. */
type Hostile = readonly [error: string, ...entries: PlainEntry[]];

/** Its directories have room below any folder of ours; it has not, though no longer than an entry's path may be. */
const deep = `${'d'.repeat(239)}/`;
const longest = `${deep.repeat(16)}${'x'.repeat(250)}`;
const tooLong: readonly Hostile[] = [
  ['x" has a path that is too long', { name: longest }],
  ['x" has a path that is too long', { name: longest, link: 'y' }],
  ['d" has a path that is too long', { name: deep.repeat(17), isDirectory: true }],
];

const names: readonly Hostile[] = [
  ['the entry "../out.txt" leads out of the folder with ".."', { name: '../out.txt' }],
  ['the entry "./../out.txt" leads out of the folder with ".."', { name: './../out.txt' }],
  ['the entry "a/../../out.txt" leads out of the folder with ".."', { name: 'a/../../out.txt' }],
  ['the entry "a//..//..//out.txt" leads out of the folder with ".."', { name: 'a//..//..//out.txt' }],
  ['the entry "a\\..\\..\\out.txt" leads out of the folder with ".."', { name: 'a\\..\\..\\out.txt' }],
  ['the entry "a/../../folder/x" leads out of the folder with ".."', { name: 'a/../../folder/x' }],
  ['the entry ".." leads out of the folder with ".."', { name: '..', isDirectory: true }],
  ['the entry "../" leads out of the folder with ".."', { name: '../', isDirectory: true }],
  ['the entry "/out.txt" has an absolute path', { name: '/out.txt' }],
  ['the entry "//server/share/out.txt" has an absolute path', { name: '//server/share/out.txt' }],
  ['the entry "\\out.txt" has an absolute path', { name: '\\out.txt' }],
  ['the entry "\\\\server\\share\\out.txt" has an absolute path', { name: '\\\\server\\share\\out.txt' }],
  ['the entry "\\\\?\\C:\\out.txt" has an absolute path', { name: '\\\\?\\C:\\out.txt' }],
  ['the entry "C:\\out.txt" begins with a drive', { name: 'C:\\out.txt' }],
  ['the entry "c:/out.txt" begins with a drive', { name: 'c:/out.txt' }],
  ['the entry "c:" begins with a drive', { name: 'c:' }],
  ['the entry "a\\u0000.txt" has a NUL in its name', { name: 'a\0.txt' }],
  ['has a name that is too long', { name: 'x'.repeat(256) }],
  ['has a name that is too long', { name: `a/${'ü'.repeat(128)}/b` }],
  ['has a path that is too long', { name: 'deep/'.repeat(1000) }],
  // On Windows Node knows of paths that long.
  ...(process.platform === 'win32' ? [] : tooLong),
  ['the entry "a/b" lies below "a", which is a file', { name: 'a' }, { name: 'a/b' }],
  ['the entry "a/b/c" lies below "a", which is a file', { name: 'a' }, { name: 'a/b/c/', isDirectory: true }],
  ['the entry "a" is a file and a directory at once', { name: 'a/b' }, { name: 'a' }],
  ['the entry "a" is a directory and a file at once', { name: 'a' }, { name: 'a/', isDirectory: true }],
  ['the entry "a/../b" lies below "a", which is a file', { name: 'a' }, { name: 'a/../b' }],
  ['the entry "a" is a file and a directory at once', { name: 'a/../b' }, { name: 'a' }],
  // What came before it was fine, and leaves no link.
  [
    'the entry "../out.txt" leads out of the folder with ".."',
    { name: 'l', link: 'good.txt' },
    { name: '../out.txt' },
  ],
  [
    'the entry "..\\n::set-env name=A::b/../../x" leads out of the folder with ".."',
    { name: '..\n::set-env name=A::b/../../x' },
  ],
  [
    'the entry "\\u001b[31m\\r\\u202e/../../##[error]x" leads out',
    { name: '\u001b[31m\r\u202e/../../##[error]x' },
  ],
];

const links: readonly Hostile[] = [
  ['the link "l" points out of the folder, to "/etc/passwd"', { name: 'l', link: '/etc/passwd' }],
  ['the link "l" points out of the folder, to ".."', { name: 'l', link: '..' }],
  ['the link "a/l" points out of the folder, to "../../out"', { name: 'a/l', link: '../../out' }],
  ['the link "l" points out of the folder, to "../folder/x"', { name: 'l', link: '../folder/x' }],
  [
    'the link "up" points out of the folder, to "here/../.."',
    { name: 'deep/er/', isDirectory: true },
    { name: 'here', link: 'deep' },
    { name: 'up', link: 'here/../..' },
  ],
  [
    'the link "a" points out of the folder, to "b/x"',
    { name: 'd/', isDirectory: true },
    { name: 'a', link: 'b/x' },
    { name: 'b', link: 'c/..' },
    { name: 'c', link: 'd/..' },
  ],
  // With a later archive's link "x" to "." it would lead out.
  [
    'the link "l" goes through "x", which is no directory, and up again, to "x/../y"',
    { name: 'l', link: 'x/../y' },
  ],
  ['leads in a circle or through too many links', { name: 'a', link: 'b' }, { name: 'b', link: 'a' }],
  ['the link "a" leads in a circle or through too many links', { name: 'a', link: 'a' }],
  ['the link "a" leads in a circle or through too many links', { name: 'a', link: './a/b' }],
  [
    'the link "l0" leads in a circle or through too many links',
    ...Array.from({ length: 42 }, (_, index) => ({ name: `l${index}`, link: `l${index + 1}` })),
  ],
  ['the entry "l/out.txt" lies below "l", which is a link', { name: 'l', link: 'd' }, { name: 'l/out.txt' }],
  ['the entry "l/m" lies below "l", which is a link', { name: 'l', link: '.' }, { name: 'l/m', link: 'x' }],
  ['the entry "l/../x" lies below "l", which is a link', { name: 'l', link: 'd' }, { name: 'l/../x' }],
  ['the entry "l" is a link and a directory at once', { name: 'l/../x' }, { name: 'l', link: 'd' }],
  ['the entry "l" is a link and a directory at once', { name: 'l/out.txt' }, { name: 'l', link: 'd' }],
  ['the entry "l" is a file and a link at once', { name: 'l', link: 'd' }, { name: 'l' }],
  ['the entry "l" is a link and a file at once', { name: 'l' }, { name: 'l', link: 'd' }],
  ['the link "l" has a NUL in its target', { name: 'l', link: 'a\0b' }],
  ['the link "l" has a target that is too long', { name: 'l', link: 'x'.repeat(5000) }],
];

describe.each(formats)('a %s is refused', (format) => {
  it.each([...names, ...links])('%s', async (error, ...entries) => {
    const {
      error: thrown,
      tree,
      beside,
    } = await extraction(buildArchive(format, [{ name: 'good.txt', data: 'good' }, ...entries]));
    expect(thrown).toMatchObject({ name: 'ArchiveError', kind: 'refused' });
    expect(String(thrown)).toContain(error);
    // Nothing of it is in the way of the line that tells it.
    expect(String(thrown)).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(String(thrown).length).toBeLessThan(600);
    // Not one link is made where another is refused.
    expect(Object.values(tree).filter((content) => content.startsWith('->'))).toEqual([]);
    expect(beside).toEqual([]);
  });

  it('the link "l" points out of the folder, to "d/x", through one that is there before', async () => {
    const archive = buildArchive(format, [{ name: 'l', link: 'd/x' }]);
    const { tree, error, beside } = await extraction(archive, {
      before: (folder) => {
        symlinkSync('../..', join(folder, 'd'));
      },
    });
    expect(error).toMatchObject({ name: 'ArchiveError', kind: 'refused' });
    expect(String(error)).toContain('the link "l" points out of the folder, to "d/x"');
    expect(tree).toEqual({ d: '-> ../..' });
    expect(beside).toEqual([]);
  });
});

/** What looks dangerous and is not. */
const legal: readonly (readonly [
  what: string,
  entries: readonly PlainEntry[],
  tree: Record<string, string>,
])[] = [
  ['names that mean nothing', [{ name: './a//./b', data: 'b' }], { 'a/': '', 'a/b': 'b' }],
  [
    'names that go up and stay inside',
    [{ name: 'a/../b', data: 'b' }, { name: 'c/./d/../../e/f' }],
    { b: 'b', 'e/': '', 'e/f': '' },
  ],
  ['names with dots', [{ name: '..foo/..b' }, { name: 'b..' }], { '..foo/': '', '..foo/..b': '', 'b..': '' }],
  [
    'the folder itself',
    [{ name: './', isDirectory: true }, { name: '.', isDirectory: true }, { name: 'a' }],
    { a: '' },
  ],
  [
    'the same directory twice',
    [
      { name: 'a/', isDirectory: true },
      { name: 'a/', isDirectory: true },
    ],
    { 'a/': '' },
  ],
  ['a name as long as there is', [{ name: 'x'.repeat(255) }], { ['x'.repeat(255)]: '' }],
  [
    'links inside',
    [
      { name: 'bin/run', link: '../lib/run.js' },
      { name: 'lib/run.js', data: 'run' },
      { name: 'again', link: 'bin/../bin/run' },
      { name: 'nowhere', link: 'not/there' },
      { name: 'below-a-file', link: 'lib/run.js/x' },
      { name: 'top', link: 'lib/..' },
      { name: 'alone/up', link: '../lib' },
    ],
    {
      again: '-> bin/../bin/run',
      'alone/': '',
      'alone/up': '-> ../lib',
      'bin/': '',
      'below-a-file': '-> lib/run.js/x',
      'bin/run': '-> ../lib/run.js',
      'lib/': '',
      'lib/run.js': 'run',
      nowhere: '-> not/there',
      top: '-> lib/..',
    },
  ],
];

/** Names that only Windows cannot hold. */
const legalButOnWindows: typeof legal = [
  [
    'names with a colon',
    [{ name: 'x:y.txt' }, { name: 'ab:c/d' }],
    { 'ab:c/': '', 'ab:c/d': '', 'x:y.txt': '' },
  ],
  ['names that Windows reserves', [{ name: 'con' }, { name: 'nul.txt' }], { con: '', 'nul.txt': '' }],
  ['names with control characters', [{ name: 'a\n::error::b\u001b' }], { 'a\n::error::b\u001b': '' }],
  [
    'links to what no file can be called',
    [{ name: 'l', link: 'x'.repeat(300) }],
    { l: `-> ${'x'.repeat(300)}` },
  ],
  ['links with a backslash', [{ name: 'l', link: '..\\x' }], { l: '-> ..\\x' }],
];

describe.each(formats)('a %s may have', (format) => {
  it.each(process.platform === 'win32' ? legal : [...legal, ...legalButOnWindows])(
    '%s',
    async (_, entries, tree) => {
      const result = await extraction(buildArchive(format, entries));
      expect(result.error).toBeUndefined();
      expect(result.tree).toEqual(tree);
      expect(result.warnings).toEqual([]);
    },
  );

  it('the same file many times, and warns of a few', async () => {
    const entries = Array.from({ length: 3 }, (_, turn) =>
      Array.from({ length: 10 }, (_, index) => ({ name: `f${index}`, data: `turn ${turn}` })),
    );
    const { tree, warnings, error } = await extraction(buildArchive(format, entries.flat()));
    expect(error).toBeUndefined();
    expect(Object.values(tree)).toEqual(Array.from({ length: 10 }, () => 'turn 2'));
    expect(warnings).toHaveLength(10);
    expect(warnings[0]).toBe('"f0" is in it more than once: the last one counts');
    expect(warnings[9]).toBe('11 other entries come again, too: the last one of a name counts');
  });
});
