import { expect, it } from '@jest/globals';
import { countText, durationText, sizeText } from '../src/measures.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1024, '1.0 KiB'],
  [1536, '1.5 KiB'],
  [240 * 1024 * 1024, '240 MiB'],
  [5 * 1024 ** 3, '5.0 GiB'],
])('%d bytes are %s', (bytes, expected) => {
  expect(sizeText(bytes)).toBe(expected);
});

it.each([
  [0, '0.0 s'],
  [420, '0.4 s'],
  [9_960, '10 s'],
  [59_400, '59 s'],
  [59_900, '1 min 0 s'],
  [200_000, '3 min 20 s'],
])('%d milliseconds are %s', (milliseconds, expected) => {
  expect(durationText(milliseconds)).toBe(expected);
});

it.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
])('%d of them are %s', (count, expected) => {
  expect(countText(count, 'file', 'files')).toBe(expected);
});
