import { describe, expect, it } from '@jest/globals';
import { foldFor } from '../../../src/artifacts/extract/file-system.ts';
import { EntryTree } from '../../../src/artifacts/extract/entry-tree.ts';

describe('a tree of entries', () => {
  it('knows every path again, however many there are', () => {
    const tree = new EntryTree();
    const paths = Array.from({ length: 20_000 }, (_, index) => `d${index % 97}/e${index % 31}/ü${index}`);
    const nodes = paths.map((path, index) => tree.add(path, 'file', index));
    expect(nodes.map((node) => tree.pathOf(node))).toEqual(paths);
    expect(paths.map((path) => tree.nodeAt(path))).toEqual(nodes);
    expect(nodes.map((node) => tree.entryAt(node))).toEqual(paths.map((_, index) => index));
    expect(tree.nodeAt('d1')).toBe(tree.parentOf(tree.nodeAt('d1/e1') ?? -1));
    expect(tree.nodeAt('d1/e1/not-there')).toBeUndefined();
    expect(tree.entryAt(tree.nodeAt('d1') ?? -1)).toBe(-1);
  });

  it('keeps the last entry of a path, and warns of it, but for directories', () => {
    const warnings: string[] = [];
    const tree = new EntryTree(undefined, (line) => warnings.push(line));
    const node = tree.add('a/b', 'file', 0);
    expect(warnings).toEqual([]);
    expect(tree.add('a/b', 'file', 1)).toBe(node);
    expect(tree.entryAt(node)).toBe(1);
    for (const entry of [2, 3]) tree.add('a', 'directory', entry);
    expect(warnings).toEqual([expect.stringContaining('"a/b"')]);
    for (let entry = 4; entry < 20; entry++) tree.add('a/b', 'file', entry);
    tree.warnOfOtherDuplicates();
    expect(warnings).toHaveLength(10);
    expect(warnings[9]).toContain('8 other entries');
  });

  it('has only so many files and directories', () => {
    const tree = new EntryTree(undefined, undefined, undefined, 5);
    tree.add('a/b/c', 'file', 0);
    tree.add('a/b/d', 'file', 1);
    expect(() => tree.add('a/e', 'file', 2)).toThrow('it has more than 5 files and directories');
    expect(() => tree.add('f/a', 'file', 2)).toThrow('it has more than 5 files and directories');
    expect(tree.pathOf(tree.add('a/b/d', 'file', 2))).toBe('a/b/d');
  });
});

const precomposed = 'caf\u00e9';
const decomposed = 'cafe\u0301';

describe('names that a file system takes for the same', () => {
  it.each([
    [
      'tells everything apart',
      foldFor(false, false),
      [],
      [
        ['a', 'A'],
        [precomposed, decomposed],
      ],
    ],
    [
      'ignores letter case',
      foldFor(false, true),
      [
        ['readme', 'README'],
        ['Ä', 'ä'],
        ['d/x', 'D/y'],
      ],
      [[precomposed, decomposed]],
    ],
    ['ignores the Unicode form', foldFor(true, false), [[precomposed, decomposed]], [['a', 'A']]],
    [
      'ignores both',
      foldFor(true, true),
      [
        ['a', 'A'],
        ['CAF\u00c9', decomposed],
      ],
      [['a', 'b']],
    ],
  ])('on one that %s', (_, fold, clashes, others) => {
    const add = (names: readonly string[]) => () => {
      const tree = new EntryTree(fold);
      names.forEach((name, index) => tree.add(name, 'file', index));
    };
    for (const names of clashes) expect(add(names)).toThrow('differ only in letter case or Unicode form');
    for (const names of others) expect(add(names)).not.toThrow();
  });
});
