import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { combineCrc32 } from '../../../src/artifacts/archive/zip-writer.ts';

describe('combineCrc32', () => {
  const text = Buffer.from('The quick brown fox jumps over the lazy dog. '.repeat(50));

  it.each([0, 1, 2, 7, 8, 255, 1000, text.length - 1, text.length])('joins at byte %i', (at) => {
    const second = text.subarray(at);
    expect(combineCrc32(crc32(text.subarray(0, at)), crc32(second), second.length)).toBe(crc32(text));
  });

  it('joins what is longer than 32 bits can count', () => {
    // x^8n repeats with the order of x, which is 2^32 - 1: so many bits of zeros change nothing.
    const bytes = 2 ** 32 - 1;
    expect(combineCrc32(0x12345678, 0, bytes)).toBe(0x12345678);
    expect(combineCrc32(0x12345678, 0, bytes + 1)).toBe(combineCrc32(0x12345678, 0, 1));
  });
});
