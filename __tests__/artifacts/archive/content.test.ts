import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { lutimesSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findContent } from '../../../src/artifacts/archive/content.ts';
import { buildZip } from '../archives/zip.ts';
import { type Item, makeWorkspace } from './workspace.ts';

type Symlinks = 'preserve' | 'follow';

function find(workspace: string, path: string, symlinks: Symlinks = 'preserve') {
  return findContent('App', path, { workspace, symlinks, latestTime: undefined });
}

/** Names in their order; a link with what it leads to. */
function names(workspace: string, path: string, symlinks: Symlinks = 'preserve'): string[] {
  const content = find(workspace, path, symlinks);
  if (content.kind !== 'entries') return [`${content.kind} as it is`];
  return Array.from(content.entries(), (entry) =>
    entry.kind === 'link' ? `${entry.name} -> ${Buffer.from(entry.target).toString()}` : entry.name,
  );
}

/** What the log says of it once it was walked. */
function notices(workspace: string, path: string): { info: string[]; warnings: string[] } {
  const content = find(workspace, path);
  if (content.kind !== 'entries') return { info: [], warnings: [] };
  // It is walked more than once: for the number of threads, for a size, for a second upload.
  Array.from(content.entries());
  Array.from(content.entries());
  return { info: content.notices.info(), warnings: content.notices.warnings() };
}

const tree: Record<string, Item> = {
  'dist/index.js': 'js',
  'dist/.env': 'dot',
  'dist/sub/b.js': 'b',
  'dist/sub-c.js': 'c',
  'dist/empty': {},
  'dist/sub/.git': 'of a submodule',
  'dist/sub/.gitignore': 'node_modules',
  'dist/.git/config': 'config',
  'only/deep/er/a.txt': 'a',
  'only/deep/er/sub/b.txt': 'b',
  'lit*eral/x': 'x',
  '[x].txt': 'brackets',
  'x.txt': 'x',
  'release/app-1.2.zip': buildZip([]),
  'name.txt': 'text',
  '.git/HEAD': 'ref',
};

describe('findContent, a directory', () => {
  it('has everything in it, dotfiles and empty folders included, .git not, in the order of bytes', () => {
    expect(names(makeWorkspace(tree), 'dist')).toEqual([
      '.env',
      'empty/',
      'index.js',
      'sub-c.js',
      'sub/',
      'sub/.gitignore',
      'sub/b.js',
    ]);
  });

  it('may be the workspace itself', () => {
    const found = names(makeWorkspace(tree), '.');
    expect(found).toContain('dist/index.js');
    expect(found.filter((name) => name.includes('.git'))).toEqual(['dist/sub/.gitignore']);
  });

  it.each(['dist/', './dist', 'only/../dist'])('is found as %s', (path) => {
    expect(names(makeWorkspace(tree), path)).toContain('index.js');
  });

  it('that holds nothing is an archive with nothing in it', () => {
    expect(names(makeWorkspace(tree), 'dist/empty')).toEqual([]);
  });

  it('keeps modes', () => {
    const workspace = makeWorkspace({ 'd/run': { mode: 0o755 }, 'd/secret': { mode: 0o600 } });
    const content = find(workspace, 'd');
    const modes =
      content.kind === 'entries' ? Array.from(content.entries(), (e) => ('mode' in e ? e.mode : 0)) : [];
    expect(modes).toEqual([0o755, 0o600]);
  });
});

describe('findContent, a file', () => {
  it('bears its base name', () => {
    expect(names(makeWorkspace(tree), 'dist/sub/b.js')).toEqual(['b.js']);
  });

  it('that is an archive goes as it is', () => {
    expect(names(makeWorkspace(tree), 'release/app-1.2.zip')).toEqual(['zip as it is']);
  });

  it('is followed where it is a link, under the name of the link', () => {
    const workspace = makeWorkspace({ 'a/real.txt': 'x', latest: { link: 'a/real.txt' } });
    expect(names(workspace, 'latest')).toEqual(['latest']);
  });
});

describe('findContent, a glob', () => {
  it.each([
    ['dist/*.js', ['index.js', 'sub-c.js']],
    ['dist/**/*.js', ['index.js', 'sub-c.js', 'sub/b.js']],
    ['dist/**', ['.env', 'index.js', 'sub-c.js', 'sub/.gitignore', 'sub/b.js']],
    ['dist/s*', ['sub-c.js', 'sub/.gitignore', 'sub/b.js']],
    ['**/*.txt', ['[x].txt', 'name.txt', 'only/deep/er/a.txt', 'only/deep/er/sub/b.txt', 'x.txt']],
    ['only/**/*.txt', ['a.txt', 'sub/b.txt']],
    ['only/*', ['a.txt', 'sub/b.txt']],
    ['{dist,only}/**/b.*', ['dist/sub/b.js', 'only/deep/er/sub/b.txt']],
    ['release/*.zip', ['zip as it is']],
    ['na??.txt', ['name.txt']],
    ['dist/.git/**', ['config']],
  ])('%s', (pattern, expected) => {
    expect(names(makeWorkspace(tree), pattern)).toEqual(expected);
  });

  it.each([
    ['lit*eral', ['x']],
    ['[x].txt', ['[x].txt']],
  ])('%s is what exists under that very name', (path, expected) => {
    expect(names(makeWorkspace(tree), path)).toEqual(expected);
  });

  it('gives the same each time it is asked for its entries', () => {
    const content = find(makeWorkspace(tree), 'dist/**');
    const entries = content.kind === 'entries' ? content.entries : () => [];
    expect([...entries()]).toEqual([...entries()]);
  });
});

describe('findContent, what nobody wants in an artifact', () => {
  const unwanted: Record<string, Item> = {
    'gha-creds-0123456789abcdef.json': '{}',
    'gha-creds.json': 'of somebody else',
    '.git/HEAD': 'ref',
    'lib/.git': 'gitdir: ../.git/modules/lib',
    'lib/gha-creds-1.json/file': 'x',
    'lib/code.js': 'x',
  };

  it('is left out at every depth, and a line says so', () => {
    const workspace = makeWorkspace(unwanted);
    expect(names(workspace, '.')).toEqual(['gha-creds.json', 'lib/', 'lib/code.js']);
    expect(notices(workspace, '.')).toEqual({
      info: ['left out .git, gha-creds-0123456789abcdef.json, lib/.git, lib/gha-creds-1.json'],
      warnings: [],
    });
  });

  it('is left out of a glob, which tells only of what it would have matched', () => {
    const workspace = makeWorkspace({ ...unwanted, 'lib/a.js': 'x', '.git/hooks/a.js': 'x' });
    expect(names(workspace, '**')).toEqual(['gha-creds.json', 'lib/a.js', 'lib/code.js']);
    expect(notices(workspace, '**').info).toHaveLength(1);
    expect(names(workspace, '**/*.js')).toEqual(['a.js', 'code.js']);
    expect(notices(workspace, '**/*.js').info).toEqual([]);
    expect(() => find(workspace, 'gha-creds-*')).toThrow(
      'nothing matches the path "gha-creds-*" (left out gha-creds-0123456789abcdef.json); ',
    );
  });

  it('is left out where a link leads to it that is followed', () => {
    const workspace = makeWorkspace({ ...unwanted, 'out/f': 'x', 'out/history': { link: '../.git' } });
    expect(names(workspace, 'out', 'follow')).toEqual(['f']);
  });

  it('goes in where the path itself names it', () => {
    expect(names(makeWorkspace(unwanted), '.git')).toEqual(['HEAD']);
    expect(names(makeWorkspace(unwanted), 'lib/gha-creds-1.json')).toEqual(['file']);
  });

  it('says no more than ten names', () => {
    const many = Array.from({ length: 12 }, (_, index) => [`d/${index + 10}/.git`, 'x'] as const);
    expect(notices(makeWorkspace(Object.fromEntries(many)), 'd').info).toEqual([
      expect.stringMatching(/^left out d\/10\/\.git, .*, d\/19\/\.git and 2 more$/),
    ]);
  });
});

describe('findContent, nothing there', () => {
  it.each([
    'missing',
    'missing/*',
    '*.exe',
    'dist/empty/**',
    'name.txt/x',
    'name.txt/*',
    '{..,missing}/*.exe',
  ])('%s', (path) => {
    expect(() => find(makeWorkspace(tree), path)).toThrow(
      expect.objectContaining({
        type: 'ConfigurationError',
        message: expect.stringContaining(`"${path}"; output-artifacts takes a directory, a file or a glob`),
      }),
    );
  });
});

describe('findContent, links', () => {
  const whole: Record<string, Item> = {
    'd/file': 'x',
    'd/to-file': { link: 'file' },
    'd/to-dir': { link: '../other' },
    'other/inner': 'y',
    'other/up': { link: '../d/file' },
  };
  const linked: Record<string, Item> = { ...whole, 'd/broken': { link: 'gone' } };

  it('are stored as such under preserve, wherever they lead', () => {
    const workspace = makeWorkspace({ ...linked, 'd/away': { link: '/etc/passwd' } });
    expect(names(workspace, 'd')).toEqual([
      'away -> /etc/passwd',
      'broken -> gone',
      'file',
      'to-dir -> ../other',
      'to-file -> file',
    ]);
  });

  it('that main would refuse are warned of by name', () => {
    const workspace = makeWorkspace({
      ...linked,
      'd/away': { link: '/etc/passwd' },
      'd/sub/up': { link: '../../other' },
      'd/sub/down': { link: '../file' },
      'd/self': { link: 'self' },
      'd/through': { link: 'sub/up/inner' },
    });
    expect(notices(workspace, 'd')).toEqual({
      info: [],
      warnings: [
        expect.stringMatching(
          /links .*: away -> \/etc\/passwd, self -> self, sub\/up -> \.\.\/\.\.\/other, through -> sub\/up\/inner, to-dir -> \.\.\/other; set symlinks: follow/,
        ),
      ],
    });
    // Of a glob the archive begins at what its matches have in common.
    expect(notices(workspace, '{d,other}/**').warnings).toEqual([
      expect.stringMatching(/circle: d\/away -> \/etc\/passwd, d\/self -> self; set symlinks: follow/),
    ]);
    expect(notices(makeWorkspace(whole), 'other').warnings).toEqual([expect.stringContaining('up -> ../d')]);
  });

  it('are what they lead to under follow', () => {
    expect(names(makeWorkspace(whole), 'd', 'follow')).toEqual([
      'file',
      'to-dir/',
      'to-dir/inner',
      'to-dir/up',
      'to-file',
    ]);
  });

  it('are matched by a glob by their own names', () => {
    const workspace = makeWorkspace(whole);
    expect(names(workspace, 'd/*')).toEqual(['file', 'to-dir -> ../other', 'to-file -> file']);
    expect(names(workspace, 'd/**', 'follow')).toEqual(['file', 'to-dir/inner', 'to-dir/up', 'to-file']);
  });

  it('that a glob does not want are not followed', () => {
    expect(names(makeWorkspace(linked), 'd/f*', 'follow')).toEqual(['file']);
    expect(names(makeWorkspace({ ...linked, 'd/x/f2': '2' }), 'd/**/f*', 'follow')).toEqual(['file', 'x/f2']);
  });

  it.each([
    ['one that is broken', { 'd/broken': { link: 'gone' } }, 'leads nowhere'],
    ['one that leads to itself', { 'd/self': { link: 'self' } }, 'is a link in a loop'],
    ['one that leads to its own folder', { 'd/here': { link: '.' } }, 'following it would never end'],
    ['one that leads above', { 'd/e/up': { link: '../..' } }, 'following it would never end'],
    [
      'two that lead to each other’s folders',
      { 'd/a/to-b': { link: '../../b' }, 'b/to-a': { link: '../d/a' } },
      'following it would never end',
    ],
    [
      'one that leaves the workspace',
      { 'd/away': { link: '/etc' } },
      'leads out of the workspace, to "/etc"',
    ],
    [
      'one that leaves through another',
      { 'd/first': { link: '../second' }, second: { link: '/etc/passwd' } },
      'leads out of the workspace',
    ],
  ])('are refused under follow: %s', (_, items: Record<string, Item>, message) => {
    const workspace = makeWorkspace(items);
    expect(() => names(workspace, 'd', 'follow')).toThrow(
      expect.objectContaining({
        type: 'ConfigurationError',
        message: expect.stringContaining(message),
      }),
    );
  });

  it('to the same folder twice are no loop', () => {
    const workspace = makeWorkspace({ 'd/a': { link: '../o' }, 'd/b': { link: '../o' }, 'o/f': 'x' });
    expect(names(workspace, 'd', 'follow')).toEqual(['a/', 'a/f', 'b/', 'b/f']);
  });

  it.each(['preserve', 'follow'] as const)(
    'in the path itself must not leave the workspace (%s)',
    (symlinks) => {
      const outside = makeWorkspace({ 'secret/key': 'x' });
      const workspace = makeWorkspace({ away: { link: join(outside, 'secret') } });
      for (const path of ['away', 'away/key', 'away/*', '{away,away}/key']) {
        const found = () => names(workspace, path, symlinks);
        if (path.startsWith('{') && symlinks === 'preserve') {
          expect(found).toThrow('nothing matches');
        } else {
          expect(found).toThrow('leads out of the workspace');
        }
      }
    },
  );

  it('may lead to the workspace: its path need not be free of them', () => {
    const real = makeWorkspace({ 'd/file': 'x' });
    const link = join(makeWorkspace(), 'w');
    symlinkSync(real, link);
    expect(names(link, 'd')).toEqual(['file']);
    expect(names(link, `${link}/d`, 'follow')).toEqual(['file']);
  });
});

describe('findContent, what an archive cannot hold', () => {
  it('leaves a named pipe and a socket out, with a warning', async () => {
    const workspace = makeWorkspace({ 'd/file': 'x' });
    execFileSync('mkfifo', [join(workspace, 'd/pipe')]);
    const server = createServer().listen(join(workspace, 'd/socket'));
    await once(server, 'listening');
    try {
      for (const path of ['d', 'd/*']) {
        expect(names(workspace, path)).toEqual(['file']);
      }
      expect(notices(workspace, 'd')).toEqual({
        info: [],
        warnings: ['left out what an archive cannot hold: d/pipe (a named pipe), d/socket (a socket)'],
      });
      expect(() => find(workspace, 'd/pi*')).toThrow(
        'nothing matches the path "d/pi*" (left out what an archive cannot hold: d/pipe (a named pipe)); ',
      );
    } finally {
      server.close();
    }
  });

  it('refuses one that is the whole artifact', () => {
    const workspace = makeWorkspace();
    execFileSync('mkfifo', [join(workspace, 'pipe')]);
    expect(() => find(workspace, 'pipe')).toThrow(
      expect.objectContaining({
        type: 'ConfigurationError',
        message: expect.stringMatching(
          /pipe" is a named pipe, which an archive cannot hold; output-artifacts takes/,
        ),
      }),
    );
  });

  it('a name that is not UTF-8, as a file or as a folder', () => {
    const workspace = makeWorkspace({ d: {}, e: {} });
    const bytes = Buffer.from('bad-\xff', 'latin1');
    writeFileSync(Buffer.concat([Buffer.from(join(workspace, 'd/')), bytes]), 'x');
    mkdirSync(Buffer.concat([Buffer.from(join(workspace, 'e/')), bytes]));
    expect(() => names(workspace, 'd')).toThrow('has bytes that are not UTF-8');
    expect(() => names(workspace, 'e')).toThrow('has bytes that are not UTF-8');
    expect(() => names(workspace, 'e/**/*.x')).toThrow('has bytes that are not UTF-8');
  });

  it('but a name with a backslash is a name, with a slash before it that keeps readers from splitting it', () => {
    const workspace = makeWorkspace({ 'd/a\\b': 'x', 'd/e/f\\g': 'x', 'd/h\\i/j': 'x' });
    expect(names(workspace, 'd')).toEqual(['./a\\b', 'e/', 'e/f\\g', 'h\\i/', 'h\\i/j']);
    expect(names(workspace, 'd/a\\b')).toEqual(['./a\\b']);
    expect(names(workspace, 'd/{a,e}*/**')).toEqual(['./f\\g']);
    expect(notices(workspace, 'd').warnings).toEqual([]);
  });

  it('warns of a name that main would refuse', () => {
    const workspace = makeWorkspace({ 'd/..\\x': 'x', 'd/\\x2d': 'x', 'd/c:/x': 'x', 'd/..x': 'x' });
    expect(notices(workspace, 'd').warnings).toEqual([
      expect.stringMatching(/names .*: \.\.\\x, \\x2d, c:\/, c:\/x; rename them$/),
    ]);
  });

  it('but a name with the replacement character in it is a name', () => {
    expect(names(makeWorkspace({ 'd/\ufffd': 'x' }), 'd')).toEqual(['\ufffd']);
  });
});

describe('findContent, times', () => {
  it.each([
    [
      'its own, to the second',
      Date.UTC(2026, 4, 1, 12, 34, 57) / 1000 + 0.9,
      undefined,
      Date.UTC(2026, 4, 1, 12, 34, 57) / 1000,
    ],
    ['never before 1980-01-02', -5, undefined, 315_619_200],
    ['on 1980-01-01 a day later', 315_532_800, undefined, 315_619_200],
    ['none after SOURCE_DATE_EPOCH', 1_800_000_000, 1_700_000_000, 1_700_000_000],
    ['its own before that', 1_600_000_000, 1_700_000_000, 1_600_000_000],
    ['1980-01-02 for an epoch of 0', 1_600_000_000, 0, 315_619_200],
  ])('an entry has %s', (_, modified, latestTime, expected) => {
    const workspace = makeWorkspace({ 'd/sub/file': 'x', 'd/sub/link': { link: 'file' } });
    for (const path of ['d/sub/file', 'd/sub/link', 'd/sub'])
      lutimesSync(join(workspace, path), new Date(modified * 1000), new Date(modified * 1000));
    for (const path of ['d', 'd/sub/file']) {
      const content = findContent('App', path, { workspace, symlinks: 'preserve', latestTime });
      const times = content.kind === 'entries' ? Array.from(content.entries(), ({ time }) => time) : [];
      expect(times).toEqual(times.map(() => expected));
      expect(times).toHaveLength(path === 'd' ? 3 : 1);
    }
  });
});
