import { describe, expect, it } from '@jest/globals';
import { extractThreads } from '../../../src/artifacts/extract/extract-archive.ts';
import { checkBomb, checkRoom } from '../../../src/artifacts/extract/limits.ts';

const gibibyte = 2 ** 30;

describe('a bomb', () => {
  it.each([
    [gibibyte, 1, false],
    [gibibyte + 1, 1, true],
    [300 * 10_000_000, 10_000_000, false],
    [500 * 10_000_000, 10_000_000, false],
    [500 * 10_000_000 + 1, 10_000_000, true],
    [2 ** 63, 42_374, true],
    [50 * gibibyte, gibibyte, false],
  ])('%d bytes out of %d: %p', (unpacked, packed, isBomb) => {
    const check = (): void => {
      checkBomb(unpacked, packed);
    };
    if (isBomb) expect(check).toThrow('as decompression bombs do');
    else expect(check).not.toThrow();
  });
});

describe('room on the disk', () => {
  it('is enough to the last byte', () => {
    expect(() => {
      checkRoom(1_000, 1_000);
    }).not.toThrow();
  });

  it('is enough where nobody knows how much there is', () => {
    expect(() => {
      checkRoom(5e9, undefined);
    }).not.toThrow();
  });

  it('is missing', () => {
    const error = expect.objectContaining({
      kind: 'disk-full',
      message: 'it needs 4.7 GiB, and the disk has 1.9 GiB free',
    });
    expect(() => {
      checkRoom(5e9, 2e9);
    }).toThrow(error);
  });
});

describe('threads', () => {
  it.each([
    [1_000, 8, 0],
    [1 << 20, 1, 0],
    [1 << 20, 2, 1],
    [1 << 20, 3, 2],
    [1 << 20, 4, 3],
    [5e9, 64, 3],
  ])('for %d bytes on %d cores: %d beside this one', (bytes, cores, threads) => {
    expect(extractThreads(bytes, cores)).toBe(threads);
  });
});
