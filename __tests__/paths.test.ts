import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ignoresCase, isInside, nameUnfitForWindows, pathInWorkspace } from '../src/paths.ts';

it.each<[path: string, folder: string, inside: boolean]>([
  ['/a/b', '/a', true],
  ['/a', '/a', true],
  ['/a/..b', '/a', true],
  ['/a/b', '/', true],
  ['/ab', '/a', false],
  ['/', '/a', false],
  ['/b', '/a', false],
])('%s in %s: %j', (path, folder, inside) => {
  expect(isInside(path, folder)).toBe(inside);
});

describe('a path on Windows', () => {
  it.each([
    'C:\\work\\repo',
    'C:/work/repo',
    '\\\\server\\share\\a',
    'C:\\a\\..\\b',
    'D:\\',
    'C:\\con1\\nul2',
  ])('can be %s', (path) => {
    expect(nameUnfitForWindows(path)).toBeUndefined();
  });

  it.each([
    ['C:\\work\\nul', 'nul'],
    ['C:\\work\\COM1.txt\\a', 'COM1.txt'],
    ['C:\\work\\a?', 'a?'],
    ['C:\\work\\a:b', 'a:b'],
    ['C:\\work\\out.\\a', 'out.'],
    ['\\\\server\\share\\aux', 'aux'],
  ])('cannot be %s', (path, name) => {
    expect(nameUnfitForWindows(path)).toBe(name);
  });
});

it('the file system is asked what it takes for the same, also of a folder that is not there yet', () => {
  const outer = mkdtempSync(join(tmpdir(), 'case-'));
  try {
    mkdirSync(join(outer, 'x'));
    const differs = process.platform !== 'win32' && process.platform !== 'darwin';
    expect(ignoresCase(join(outer, 'x'))).toBe(!differs);
    expect(ignoresCase(join(outer, 'not', 'there'))).toBe(!differs);
  } finally {
    rmSync(outer, { recursive: true });
  }
});

const workspace = '/home/runner/work/app/app';

describe('pathInWorkspace', () => {
  it.each([
    ['dist', 'dist'],
    ['dist/', 'dist'],
    ['./dist', 'dist'],
    ['dist//app.zip', 'dist/app.zip'],
    ['dist/../build', 'build'],
    ['.', '.'],
    ['a/..', '.'],
    ['..foo', '..foo'],
    ['...', '...'],
    ['dist/*.zip', 'dist/*.zip'],
    ['**', '**'],
    [`${workspace}/dist`, 'dist'],
    [workspace, '.'],
    ['../app/dist', 'dist'],
    ['name with spaces', 'name with spaces'],
  ])('%s is %s', (path, expected) => {
    expect(pathInWorkspace('App', path, workspace)).toBe(expected);
  });

  it.each([
    '..',
    '../dist',
    'dist/../../other',
    '/',
    '/etc/passwd',
    `${workspace}-other/dist`,
    '../*',
    `${workspace}/..`,
  ])('%s leaves the workspace', (path) => {
    expect(() => pathInWorkspace('App', path, workspace)).toThrow(
      expect.objectContaining({
        type: 'ConfigurationError',
        message: expect.stringMatching(
          /^Output artifact App: .*leaves the workspace.*output-artifacts takes/,
        ),
      }),
    );
  });

  it('refuses a NUL, and shows text from outside on one line', () => {
    expect(() => pathInWorkspace('App', 'a\0b\n::error::', workspace)).toThrow(
      'the path "a\\u0000b\\n::error::" holds a NUL character',
    );
  });
});
