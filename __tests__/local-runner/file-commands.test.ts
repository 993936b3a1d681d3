import { describe, expect, it } from '@jest/globals';
import { parseKeyValues, parsePaths } from '../../local-runner/file-commands.ts';

describe('parseKeyValues', () => {
  it.each([
    [
      'a=1\nb=2\n',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a=1', [['a', '1']]],
    ['a=\n', [['a', '']]],
    ['a=b=c\n', [['a', 'b=c']]],
    ['a=x<<y\n', [['a', 'x<<y']]],
    [
      'a<<E\none\ntwo\nE\nb=2\n',
      [
        ['a', 'one\ntwo'],
        ['b', '2'],
      ],
    ],
    ['a<<E\nE\n', [['a', '']]],
    ['a<<E\n\nE\n', [['a', '']]],
    ['a<<E\none\n\nE', [['a', 'one\n']]],
    ['\n\na=1\n\n', [['a', '1']]],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect([...parseKeyValues(text)]).toEqual(expected);
  });

  it.each([
    ['plain\n', "Invalid format 'plain'"],
    ['=1\n', "Invalid format '=1'. Name must not be empty"],
    ['<<E\nE\n', "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
    ['a<<\nx\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['a<<E\nx\n E\n', "Invalid value. Matching delimiter not found 'E'"],
  ])('refuses %j', (text, message) => {
    expect(() => [...parseKeyValues(text)]).toThrow(message);
  });
});

describe('parsePaths', () => {
  it('takes one folder a line', () => {
    expect(parsePaths('/a\n\n/b c\r\n')).toEqual(['/a', '/b c']);
  });
});
