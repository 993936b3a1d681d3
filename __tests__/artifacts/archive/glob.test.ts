import { describe, expect, it } from '@jest/globals';
import { readGlob } from '../../../src/artifacts/archive/content.ts';

describe('readGlob', () => {
  it.each(['dist', 'dist/app.zip', '.', 'a-b c'])('%s is no glob', (pattern) => {
    expect(readGlob(pattern)).toBeUndefined();
  });

  it.each([
    ['*.zip', '.'],
    ['dist/*.zip', 'dist'],
    ['a/b/**', 'a/b'],
    ['a/*/b', 'a'],
    ['{a,b}/c', '.'],
    ['**/*.js', '.'],
    ['a/[bc].txt', 'a'],
  ])('%s begins in %s', (pattern, base) => {
    expect(readGlob(pattern)?.base).toBe(base);
  });

  it.each([
    ['*.zip', 'a.zip', 'take'],
    ['*.zip', '.hidden.zip', 'take'],
    ['*.zip', 'a', 'skip'],
    ['dist/*.zip', 'a.zip', 'take'],
    ['dist/*.zip', 'sub', 'skip'],
    ['a/*/c.txt', 'b', 'look-inside'],
    ['a/*/c.txt', 'b/c.txt', 'take'],
    ['a/*/c.txt', 'b/d', 'skip'],
    ['**/*.js', 'x/y', 'look-inside'],
    ['**/*.js', 'x/y/.z.js', 'take'],
    ['dist/**', 'a', 'take'],
    ['dist/**', '.dot', 'take'],
    ['{a,b}/*.txt', 'b', 'look-inside'],
    ['{a,b}/*.txt', 'b/x.txt', 'take'],
    ['!(a)', 'b', 'take'],
    ['**', 'sub', 'take'],
    ['.git/**', 'config', 'take'],
  ])('%s: %s below its base → %s', (pattern, name, selection) => {
    expect(readGlob(pattern)?.select(name)).toBe(selection);
  });

  it.each<[NodeJS.Platform, string]>([
    ['linux', 'skip'],
    ['darwin', 'take'],
    ['win32', 'take'],
  ])('compares names by the rule of case on %s', (platform, selection) => {
    expect(readGlob('Dist/*.ZIP', platform)?.select('app.zip')).toBe(selection);
    expect(readGlob('Dist/*.ZIP', platform)?.select('app.ZIP')).toBe('take');
  });
});
