import { describe, expect, it } from '@jest/globals';
import { cut, oneLine } from '../src/text.ts';

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
