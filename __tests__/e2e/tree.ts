import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What lies in a folder: `src/run.sh` → `755 <SHA-256>`, `latest` → `-> src`, `src/` → ''. */
export type Tree = Readonly<Record<string, string>>;

const megabyte = 1024 * 1024;
/** 2021-01-01, in seconds. */
const firstTime = Date.UTC(2021, 0, 1) / 1000;

/** Makes a folder with one of everything that archives of sources have. */
export function makeTree(folder: string): void {
  const write = (path: string, content: string | Buffer, permissions = 0o644) => {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
    chmodSync(full, permissions);
  };
  write('README.md', '# Sources\n');
  write('run.sh', '#!/bin/sh\necho run\n', 0o755);
  write('secret.key', 'for the owner only\n', 0o600);
  write('nothing.txt', '');
  write('.config/.settings', 'hidden\n');
  write('Grüße/日本語 🚀.txt', 'names in UTF-8\n');
  write('with space & (more) [#1].txt', 'odd names\n');
  write(`${'deep/'.repeat(30)}file.txt`, 'a path of more than 100 characters\n');
  write(`long/${'n'.repeat(180)}.txt`, 'a name of more than 100 characters\n');
  write('bin/tool', randomBytes(300_000), 0o755);
  // Large enough for more than one range and more than one write, with parts that compress and parts that don't.
  const chunks = Array.from({ length: 5 }, () => [Buffer.alloc(megabyte), randomBytes(megabyte)]);
  write('bin/large', Buffer.concat(chunks.flat()));
  mkdirSync(join(folder, 'empty/inner'), { recursive: true });
  symlinkSync('README.md', join(folder, 'latest.md'));
  symlinkSync('../bin', join(folder, 'long/binaries'));
  linkSync(join(folder, 'run.sh'), join(folder, 'run-again.sh'));
  // Times of its own for each, and directories' after those of what is in them. Even: DOS time counts by twos.
  const paths = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].sort().reverse();
  paths.forEach((path, index) => {
    const full = join(folder, path);
    if (!lstatSync(full).isSymbolicLink()) utimesSync(full, firstTime, firstTime + 2 * index);
  });
}

/** @param links whether symbolic links are listed as such, or as what they point to */
export function readTree(folder: string, links: 'kept' | 'followed' = 'kept'): Tree {
  const tree: Record<string, string> = {};
  const stat = links === 'kept' ? lstatSync : statSync;
  const visit = (path: string): void => {
    for (const name of readdirSync(join(folder, path)).sort()) {
      const below = join(path, name);
      const full = join(folder, below);
      const there = stat(full);
      if (there.isSymbolicLink()) {
        tree[below] = `-> ${readlinkSync(full)}`;
      } else if (there.isDirectory()) {
        tree[`${below}/`] = '';
        visit(below);
      } else {
        tree[below] = describeFile(there.mode, readFileSync(full));
      }
    }
  };
  visit('');
  return tree;
}

/** Modification times in whole seconds, of all that is no symbolic link. */
export function readTimes(folder: string): Readonly<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const there = lstatSync(join(folder, path));
    if (!there.isSymbolicLink()) times[path] = Math.floor(there.mtimeMs / 1000);
  }
  return times;
}

function describeFile(mode: number, content: Buffer): string {
  return `${(mode & 0o7777).toString(8)} ${createHash('sha256').update(content).digest('hex')}`;
}

/** Dates every file and folder of its own, on an odd second, which the time fields of MS-DOS cannot say. */
export function dateTree(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const [index, path] of paths.entries()) {
    const seconds = 1_500_000_001 + index * 9_876_542;
    lutimesSync(join(folder, path), seconds, seconds);
  }
}

/** The tree as it is with other permissions on its files: `change` maps one to another, in octal. */
export function withPermissions(tree: Tree, change: (permissions: string) => string): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([path, what]) => [path, what.replace(/^\d+(?= )/, change)]),
  );
}

export function without(tree: Tree, isLeftOut: (path: string) => boolean): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !isLeftOut(path)));
}

export function withoutEmptyFolders(tree: Tree): Tree {
  const paths = Object.keys(tree);
  const holdsFile = (folder: string) => paths.some((path) => path.startsWith(folder) && !path.endsWith('/'));
  return without(tree, (path) => path.endsWith('/') && !holdsFile(path));
}
