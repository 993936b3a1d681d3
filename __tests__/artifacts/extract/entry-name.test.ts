import { describe, expect, it } from '@jest/globals';
import { detours, entryPath } from '../../../src/artifacts/extract/entry-name.ts';
import { decodeName } from '../../../src/artifacts/extract/name-encoding.ts';

describe('the path of an entry', () => {
  it.each([
    ['a', 'a'],
    ['a/b/c.txt', 'a/b/c.txt'],
    ['./a', 'a'],
    ['a//b', 'a/b'],
    ['a/./b/', 'a/b'],
    ['a\\b\\c', 'a\\b\\c'],
    ['a/b\\..', 'a/b\\..'],
    ['.', ''],
    ['./', ''],
    ['..foo', '..foo'],
    ['foo..', 'foo..'],
    ['...', '...'],
    ['.git/config', '.git/config'],
    ['a b', 'a b'],
    ['xy:z', 'xy:z'],
    ['x:y.txt', 'x:y.txt'],
    ['a/../b', 'b'],
    ['a/..', ''],
    ['a/../..foo', '..foo'],
    ['con', 'con'],
    ['trailing. ', 'trailing. '],
    ['line\nbreak', 'line\nbreak'],
  ])('%j', (name, path) => {
    expect(entryPath(name, name, 'linux')).toBe(path);
  });

  it.each([
    ['', 'has an empty name'],
    ['/a', 'has an absolute path'],
    ['//server/share', 'has an absolute path'],
    ['\\a', 'has an absolute path'],
    ['\\\\?\\C:\\a', 'has an absolute path'],
    ['C:/a', 'begins with a drive'],
    ['C:\\a', 'begins with a drive'],
    ['z:', 'begins with a drive'],
    ['..', 'leads out'],
    ['../a', 'leads out'],
    ['a/../..', 'leads out'],
    ['a/../../a/b', 'leads out'],
    ['a\\..\\..\\b', 'leads out'],
    ['./../a', 'leads out'],
    ['a\0', 'has a NUL'],
    ['x'.repeat(256), 'too long'],
    ['x/'.repeat(3000), 'too long'],
  ])('%j is refused everywhere', (name, message) => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(() => entryPath(name, name, platform)).toThrow(message);
    }
  });

  it.each([
    ['con', 'reserves'],
    ['NUL.txt', 'reserves'],
    ['a/Aux', 'reserves'],
    ['com1', 'reserves'],
    ['LPT9.tar.gz', 'reserves'],
    ['com¹', 'reserves'],
    ['conout$', 'reserves'],
    ['prn .txt', 'reserves'],
    ['a.', 'ends with a dot or a space'],
    ['a ', 'ends with a dot or a space'],
    ['a./b', 'ends with a dot or a space'],
    ['...', 'ends with a dot or a space'],
    ['a:b.txt', 'begins with a drive'],
    ['file:stream', 'forbids'],
    ['a\\b', 'forbids'],
    ['a?', 'forbids'],
    ['a|b', 'forbids'],
    ['a"b', 'forbids'],
    ['a\u0001', 'forbids'],
  ])('%j is refused on Windows', (name, message) => {
    expect(() => entryPath(name, name, 'win32')).toThrow(message);
  });

  it.each(['console', 'com10', 'com', 'nul-and-void', 'a.con', '.git', 'ü'.repeat(255)])(
    '%j is fine on Windows',
    (name) => {
      expect(entryPath(name, name, 'win32')).toBe(name);
    },
  );

  it.each([
    ['a\\b\\c', 'a/b/c', 'a/b/c'],
    ['a\\b\\..\\..\\c/', 'a/b/../../c/', 'c'],
    ['a\\\\.\\b', 'a//./b', 'a/b'],
    ['a/b\\c', 'a/b\\c', 'a/b\\c'],
  ])('%j with slashes as %j', (name, slashed, path) => {
    expect(entryPath(name, slashed, 'linux')).toBe(path);
  });

  it.each([
    ['a/b', []],
    ['..foo/b..', []],
    ['a/../b', ['a']],
    ['a/./b//../../c/../d', ['a/b', 'a', 'c']],
    ['a\\..\\b', []],
  ])('goes into directories that it leaves again: %j', (name, directories) => {
    expect(detours(name)).toEqual(directories);
  });

  it('may be as long as the platform counts', () => {
    expect(() => entryPath('ü'.repeat(128), undefined, 'linux')).toThrow('too long');
    expect(entryPath('ü'.repeat(255), undefined, 'darwin')).toHaveLength(255);
  });

  it('puts nothing into its message that could start a workflow command', () => {
    expect(() => entryPath('..\\x\n::error::y', undefined, 'linux')).toThrow('"..\\x\\n::error::y"');
  });
});

describe('the bytes of a name', () => {
  it.each([
    [Buffer.from('plain.txt'), 'plain.txt'],
    [Buffer.from('ünï/日本.txt'), 'ünï/日本.txt'],
    [Buffer.of(0x80, 0xff), 'Ç\u00a0'],
    [Buffer.of(0x6e, 0xa4, 0x6f), 'nño'],
  ])('%p', (bytes, name) => {
    expect(decodeName(bytes)).toBe(name);
  });
});
