import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { looksIncompressible } from '../../../src/artifacts/archive/compress.ts';
import { noise } from './noise.ts';

const size = 100_000;
const text = Buffer.from(Array.from({ length: size / 5 }, (_, index) => `${index * 7919}`).join(' '));

describe('looksIncompressible', () => {
  it.each([
    ['noise', noise(size), true],
    ['what is compressed already', deflateRawSync(noise(size).toString('hex')), true],
    ['noise that is too small to judge', noise(1_000), false],
    ['nothing', Buffer.alloc(0), false],
    ['zeros', Buffer.alloc(size), false],
    ['text', text, false],
    ['base64 of noise', Buffer.from(noise(size).toString('base64')), false],
    ['noise, half of it zeros', Buffer.concat([noise(size / 2), Buffer.alloc(size / 2)]), false],
  ])('%s', (_, content, expected) => {
    expect(looksIncompressible(content)).toBe(expected);
  });
});
