import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isDotGit } from '../../../src/artifacts/extract/dot-git.ts';
import { buildArchive, formats, type PlainEntry } from '../archives/both.ts';
import { extraction } from './extraction.ts';

describe('a name that may be .git', () => {
  // As git's t0060-path-utils and t1450-fsck have them.
  it.each([
    '.git',
    '.GIT',
    '.giT',
    '.git.',
    '.git ',
    '.git . . .',
    '.git::$INDEX_ALLOCATION',
    '.git:x',
    '.git\\config',
    'a\\.git\\config',
    'git~1',
    'GIT~1',
    'git~1 .',
    'git~1:x',
    '.gi\u200ct',
    '\u200e.git',
    '.git\ufeff',
    '.\u206fGIT',
  ])('%j is seen', (name) => {
    expect(isDotGit(name)).toBe(true);
  });

  it.each([
    '.gitignore',
    '.gitmodules',
    '.gitattributes',
    '.github',
    'git',
    'git~2',
    '.git~1',
    'x.git',
    '.git1',
    '. git',
  ])('%j is none', (name) => {
    expect(isDotGit(name)).toBe(false);
  });
});

const checkout = (folder: string): void => {
  mkdirSync(join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, '.git/config'), 'its own');
};
const refusal = (path: string): object => ({
  name: 'ArchiveError',
  kind: 'refused',
  message: expect.stringMatching(
    `^the entry "${path}" would change the git repository that is already there: choose another "path"`,
  ),
});

describe.each(formats)('a %s', (format) => {
  it.each<[path: string, entry: PlainEntry]>([
    ['.git', { name: '.git/config', data: '[core]fsmonitor=./run' }],
    ['.GIT', { name: '.GIT/config' }],
    ['.git', { name: '.git', link: 'elsewhere' }],
    ['.git', { name: 'a/../.git/hooks/post-checkout' }],
    ['git~1', { name: 'git~1/config' }],
    ['sub/.git', { name: 'sub/.git', data: 'gitdir: ../elsewhere' }],
  ])('with %s is refused where a repository is', async (path, entry) => {
    const { error, tree } = await extraction(buildArchive(format, [entry]), { before: checkout });
    expect(error).toMatchObject(refusal(path));
    expect(tree['.git/config']).toBe('its own');
  });

  it('is refused where it brings a repository to a folder below the one that has one', async () => {
    const archive = buildArchive(format, [{ name: '.git/config' }]);
    let path = '';
    const { error } = await extraction(archive, {
      before: async (folder) => {
        checkout(folder);
        path = folder;
        mkdirSync(join(folder, 'Source'));
        const inner = await extraction(archive, { folder: join(folder, 'Source'), path });
        expect(inner.error).toMatchObject(refusal('.git'));
      },
    });
    expect(error).toMatchObject(refusal('.git'));
  });

  it('is refused where a repository lies deeper', async () => {
    const { error } = await extraction(buildArchive(format, [{ name: 'sub/.git/config' }]), {
      before: (folder) => {
        checkout(join(folder, 'sub'));
      },
    });
    expect(error).toMatchObject(refusal('sub/.git'));
  });

  it('with a repository is extracted elsewhere, with one warning', async () => {
    const entries = [
      { name: 'a/.git/config', data: 'config' },
      { name: 'a/.git/HEAD' },
      { name: 'b/.git/HEAD' },
    ];
    const { error, tree, warnings } = await extraction(buildArchive(format, entries));
    expect(error).toBeUndefined();
    expect(tree['a/.git/config']).toBe('config');
    expect(warnings).toEqual([expect.stringMatching(/^"a\/\.git" is in it: git .* hooks/)]);
  });

  it('with other files of git’s is extracted over a repository', async () => {
    const entries = [{ name: '.gitignore' }, { name: '.github/workflows/x.yml' }, { name: '.gitattributes' }];
    const { error, warnings } = await extraction(buildArchive(format, entries), { before: checkout });
    expect(error).toBeUndefined();
    expect(warnings).toEqual([]);
  });
});
