import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that nothing may touch, at a place that every case knows. */
export const canaryFile = join(tmpdir(), 'codepipeline-bridge-fuzz-canary');

/** What it says, as long as nothing has happened. */
export const canaryContent = 'nothing has happened';

/** Names and link targets that lead out of the folder, or seem to. */
export const hostileNames = [
  '../canary',
  '../../canary',
  'a/../../canary',
  '..\\canary',
  canaryFile,
  canaryFile.slice(1),
  'C:\\canary',
  'C:canary',
  '//server/share',
  '..',
  '.',
  './',
  '',
  'a/..',
  'a/../b',
  'src',
  'src/',
  'src/a',
  'SRC/a',
  'a\0b',
  '\n::error::x',
  'x'.repeat(256),
  'deep/'.repeat(900),
  'cafe\u0301',
  // What is in the folder before.
  'was/file',
  'was/link',
  'was/link/x',
  'was/directory',
  'was',
  'was/file/x',
  // What a git repository there would run.
  '.git/config',
  '.GIT/config',
  'a/.git/hooks/x',
  'git~1/config',
  '.git./config',
] as const;

/** Numbers that overflow, saturate or nearly do. */
export const hostileNumbers = [
  0, 1, 2, 4, 20, 22, 30, 46, 511, 512, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff,
  0x80000000, 0xfffffffe, 0xffffffff,
] as const;
