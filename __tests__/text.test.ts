import { describe, expect, it } from '@jest/globals';
import { countText, cut, durationText, messageOf, oneLine, sizeText } from '../src/text.ts';

describe('oneLine', () => {
  it.each([
    ['plain text, ünïcode 日本 🎉', 'plain text, ünïcode 日本 🎉'],
    ['a\nb\r\nc\td', 'a\\nb\\r\\nc\\td'],
    ['\u001b[31mred', '\\u001b[31mred'],
    ['nul\0', 'nul\\u0000'],
    ['\u0085\u2028\u2029', '\\u0085\\u2028\\u2029'],
    ['evil\u202egnp.exe', 'evil\\u202egnp.exe'],
  ])('%j → %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});

describe('cut', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a🎉b', 3, 'a…'],
    ['a🎉bc', 4, 'a🎉…'],
  ])('%j at %d → %j', (text, limit, expected) => {
    expect(cut(text, limit)).toBe(expected);
  });
});

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

describe('messageOf', () => {
  it.each<[thrown: unknown, message: string]>([
    [new TypeError('it is none'), 'it is none'],
    ['just a text', 'just a text'],
    [undefined, 'undefined'],
  ])('is what %p says', (thrown, message) => {
    expect(messageOf(thrown)).toBe(message);
  });
});
