import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { checkClean, emptyFolder } from '../../src/artifacts/target-folder.ts';

let outer: string;
let workspace: string;
beforeEach(() => {
  outer = realpathSync(mkdtempSync(join(tmpdir(), 'clean-')));
  workspace = join(outer, 'work', 'repo');
  mkdirSync(workspace, { recursive: true });
});
afterEach(() => {
  rmSync(outer, { recursive: true, force: true });
});

const { signal } = new AbortController();

/** Mount points of this machine that lie in a folder other than the root and none of those above a home folder. */
function mountPointsBelowFolders(): string[] {
  if (!existsSync('/proc/self/mountinfo')) return [];
  const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
  const points = lines.map((line) => line.split(' ')[4] ?? '');
  return points.filter((point) => /^\/(?:dev|sys|proc|run)\/\w+$/.test(point));
}

describe('emptying', () => {
  it.each<[what: string, path: () => string]>([
    ['the workspace', () => workspace],
    ['a folder in it', () => join(workspace, 'in')],
    ['a folder elsewhere', () => join(outer, 'elsewhere')],
    ['a folder that is not there', () => join(workspace, 'gone', 'deep')],
    ['a file', () => join(workspace, 'file')],
  ])('%s is fine', (_, path) => {
    mkdirSync(join(workspace, 'in'));
    mkdirSync(join(outer, 'elsewhere'));
    writeFileSync(join(workspace, 'file'), '');
    expect(() => {
      checkClean(path(), { workspace, needed: [join(outer, 'temp', 'state')] });
    }).not.toThrow();
  });

  it.each<[what: string, path: () => string, why: string]>([
    ['the root', () => '/', "is the file system's root"],
    ['the home folder', () => homedir(), 'is the home folder, or above it'],
    ['what is above the home folder', () => dirname(homedir()), ''],
    ['what is above the workspace', () => dirname(workspace), 'is above the workspace'],
    ['a link to what is above it', () => join(workspace, 'up'), 'is above the workspace'],
    ['a link to the root', () => join(workspace, 'root'), "is the file system's root"],
    ['what the job needs', () => join(outer, 'temp'), `temp/state, which this job still needs`],
    ['what is above that', () => join(outer, 'temp', '..', 'temp'), 'which this job still needs'],
  ])('%s is refused', (_, path, why) => {
    symlinkSync('..', join(workspace, 'up'));
    symlinkSync('/', join(workspace, 'root'));
    mkdirSync(join(outer, 'temp'));
    const check = () => {
      checkClean(path(), { workspace, needed: [join(outer, 'temp', 'state')] });
    };
    expect(check).toThrow(expect.objectContaining({ name: 'Failure', type: 'ConfigurationError' }));
    expect(check).toThrow(`Input clean is "true", but the path ${path()} `);
    expect(check).toThrow(why);
  });

  it.each(mountPointsBelowFolders().slice(0, 3))('what holds a mount point is refused: %s', (point) => {
    const check = () => {
      checkClean(dirname(point), { workspace, needed: [] });
    };
    expect(check).toThrow('holds the mount point');
  });

  it('takes everything but the folder, and follows no link', async () => {
    const beside = join(outer, 'beside');
    mkdirSync(join(beside, 'folder'), { recursive: true });
    writeFileSync(join(beside, 'folder', 'file'), 'kept');
    mkdirSync(join(workspace, '.git', 'objects'), { recursive: true });
    writeFileSync(join(workspace, '.git', 'objects', 'x'), '', { mode: 0o444 });
    symlinkSync(join(beside, 'folder'), join(workspace, 'link'));
    symlinkSync('../../../beside/folder/file', join(workspace, '.git', 'file'));
    symlinkSync('gone', join(workspace, 'nowhere'));
    if (process.platform === 'linux') writeFileSync(Buffer.from(`${workspace}/caf\xe9`, 'latin1'), '');

    await emptyFolder(workspace, signal);

    expect(readdirSync(workspace)).toEqual([]);
    expect(readFileSync(join(beside, 'folder', 'file'), 'utf8')).toBe('kept');
  });

  it('empties what a link leads to, and keeps the link', async () => {
    const real = join(outer, 'real');
    mkdirSync(real);
    writeFileSync(join(real, 'x'), '');
    symlinkSync(real, join(workspace, 'in'));
    await emptyFolder(join(workspace, 'in'), signal);
    expect(lstatSync(join(workspace, 'in')).isSymbolicLink()).toBe(true);
    expect(readdirSync(real)).toEqual([]);
  });

  it('leaves the process a working directory', async () => {
    const before = process.cwd();
    const inner = join(workspace, 'inner');
    mkdirSync(inner);
    process.chdir(inner);
    try {
      await emptyFolder(workspace, signal);
      expect(process.cwd()).toBe(workspace);
    } finally {
      process.chdir(before);
    }
  });

  it('takes read-only directories too, and leaves the folder its own mode', async () => {
    mkdirSync(join(workspace, 'closed', 'inner'), { recursive: true });
    writeFileSync(join(workspace, 'closed', 'inner', 'x'), '');
    const isRoot = process.geteuid?.() === 0;
    const paths = [
      outer,
      dirname(workspace),
      workspace,
      join(workspace, 'closed'),
      join(workspace, 'closed', 'inner'),
    ];
    const { chownSync } = await import('node:fs');
    if (isRoot)
      for (const path of [...paths, join(workspace, 'closed', 'inner', 'x')]) chownSync(path, 65_534, 65_534);
    for (const path of [...paths].slice(2).reverse()) chmodSync(path, 0o555);
    if (isRoot) process.seteuid?.(65_534);
    try {
      await emptyFolder(workspace, signal);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    expect(readdirSync(workspace)).toEqual([]);
    expect(lstatSync(workspace).mode & 0o777).toBe(0o555);
    chmodSync(workspace, 0o755);
  });

  it.each(process.geteuid?.() === 0 ? ['another user’s'] : [])(
    'says what to do about files that are %s',
    async () => {
      mkdirSync(join(workspace, 'foreign'));
      writeFileSync(join(workspace, 'foreign', 'x'), '');
      chmodSync(outer, 0o755);
      process.seteuid?.(65_534);
      try {
        await expect(emptyFolder(workspace, signal)).rejects.toMatchObject({
          type: 'JobFailed',
          message: expect.stringMatching(
            /^Input path .* cannot be emptied: .* cannot be removed \((?:EACCES|EPERM)\)\. It may be another user's/,
          ),
        });
      } finally {
        process.seteuid?.(0);
      }
    },
  );

  it('ends with the reason of the signal', async () => {
    for (const name of ['a', 'b', 'c']) writeFileSync(join(workspace, name), '');
    // It looks at the signal only now and then; here a second passes with each file.
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
    const reason = new Error('cancelled');
    try {
      await expect(emptyFolder(workspace, AbortSignal.abort(reason))).rejects.toBe(reason);
    } finally {
      clock.mockRestore();
    }
    expect(readdirSync(workspace)).not.toEqual([]);
  });
});
