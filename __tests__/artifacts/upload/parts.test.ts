import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { cutIntoParts, partSize } from '../../../src/artifacts/upload/parts.ts';

const MiB = 1024 * 1024;

async function cut(pieces: readonly string[], size: (number: number) => number): Promise<string[]> {
  const parts: string[] = [];
  for await (const { number, bytes, last } of cutIntoParts(
    Readable.from(pieces.map((piece) => Buffer.from(piece))),
    (bytes) => Buffer.alloc(bytes),
    size,
  )) {
    parts.push(`${number}:${bytes.toString()}${last ? '.' : ''}`);
  }
  return parts;
}

describe('cutIntoParts', () => {
  it.each([
    ['nothing', [], ['1:.']],
    ['less than a part', ['ab'], ['1:ab.']],
    ['exactly a part', ['ab', 'c'], ['1:abc.']],
    ['one byte more', ['abcd'], ['1:abc', '2:d.']],
    ['many parts in one piece', ['abcdefgh'], ['1:abc', '2:def', '3:gh.']],
    ['many pieces', ['a', '', 'b', 'cdef', 'g'], ['1:abc', '2:def', '3:g.']],
    ['two whole parts', ['abcdef'], ['1:abc', '2:def.']],
  ])('%s', async (_, pieces, parts) => {
    expect(await cut(pieces, () => 3)).toEqual(parts);
  });

  it('takes each part’s own size', async () => {
    expect(await cut(['abcdefghij'], (number) => number)).toEqual(['1:a', '2:bc', '3:def', '4:ghij.']);
  });
});

describe('partSize', () => {
  it.each([
    [1, 8],
    [1_000, 8],
    [1_001, 16],
    [2_000, 16],
    [10_000, 4_096],
  ])('of part %i is %i MiB, a multiple of what S3 asks for', (number, size) => {
    expect(partSize(number)).toBe(size * MiB);
  });

  it('lets 10,000 parts hold the largest object that S3 takes, with none above 5 GiB', () => {
    let total = 0;
    for (let number = 1; number <= 10_000; number += 1) total += partSize(number);
    expect(total).toBeGreaterThan(5 * 1024 ** 4);
    expect(partSize(10_000)).toBeLessThanOrEqual(5 * 1024 ** 3);
  });
});
