import { describe, expect, it } from '@jest/globals';
import {
  checkOutputVariables,
  checkVariableNames,
  parseOutputVariables,
  parseRevisionCreated,
} from '../../src/github/output-inputs.ts';
import { failureOf } from '../failure-of.ts';

describe('parseOutputVariables', () => {
  it.each<[string, string, [name: string, value: string][]]>([
    ['nothing', '', []],
    ['a line', 'version=1.2.3', [['version', '1.2.3']]],
    ['lines, and blank ones between them', 'a=1\n\n  \n b = 2 ', [['a', '1'], ['b', ' 2 ']]], // prettier-ignore
    ['a value with signs', 'url=https://x/?a=b<<c', [['url', 'https://x/?a=b<<c']]],
    ['an empty value', 'a=', [['a', '']]],
    ['a block', 'notes<<EOF\none\n\n two=2\nEOF\nb=2', [['notes', 'one\n\n two=2'], ['b', '2']]], // prettier-ignore
    ['an empty block', 'notes<<EOF\nEOF', [['notes', '']]],
    ['a block with = in its delimiter', 'notes<<=\none\n=', [['notes', 'one']]],
    ['a carriage return', 'a<<E\n1\r\n2\nE', [['a', '1\r\n2']]],
    ['a name twice, of which the last counts', 'a=1\na=2', [['a', '1'], ['a', '2']]], // prettier-ignore
    ['a name that is still to come', '=1', [['', '1']]],
  ])('reads %s', (_, text, expected) => {
    expect(parseOutputVariables(text)).toEqual(expected.map(([name, value]) => ({ name, value })));
  });

  it.each([
    ['a line without a sign', 'a=1\nversion 1.2.3', 'is "version 1.2.3"'],
    ['a block without a delimiter', 'a<<\n1\n', 'name<<DELIMITER'],
    ['a block without an end', 'a<<EOF\n1\n EOF', 'up to a line that says EOF'],
  ])('refuses %s', (_, text, words) => {
    const { type, message } = failureOf(() => parseOutputVariables(text));
    expect(type).toBe('ConfigurationError');
    expect(message).toMatch(/^Input output-variables is "/);
    expect(message).toContain(words);
  });
});

describe('checkVariableNames', () => {
  it.each(['a', 'A-b_c@1', '__proto__'])('takes %s', (name) => {
    expect(() => {
      checkVariableNames([{ name, value: '' }]);
    }).not.toThrow();
  });

  it.each(['', 'a b', 'a.b', 'ä', 'a\n', '#{x}'])('refuses %j', (name) => {
    const failure = failureOf(() => {
      checkVariableNames([{ name, value: 'secret' }]);
    });
    expect(failure.type).toBe('ConfigurationError');
    expect(failure.message).toContain('letters, digits, @, - and _ only');
    expect(failure.message).not.toContain('secret');
  });
});

describe('checkOutputVariables', () => {
  const ofBytes = (bytes: number) => [{ name: 'ab', value: 'é'.repeat((bytes - 2) / 2) }];

  it('takes 122,880 bytes of names and values', () => {
    expect(() => {
      checkOutputVariables(ofBytes(122_880));
    }).not.toThrow();
  });

  it('refuses more, and says which variable is the largest', () => {
    const failure = failureOf(() => {
      checkOutputVariables([{ name: 'x', value: '' }, ...ofBytes(122_880)]);
    });
    expect(failure).toMatchObject({ type: 'ConfigurationError' });
    expect(failure.message).toMatch(/has 122881 bytes.*at most 122880: the largest is ab\./);
  });

  it('refuses a bad name', () => {
    expect(() => {
      checkOutputVariables([{ name: 'a b', value: '' }]);
    }).toThrow('must be variables whose names');
  });
});

describe('parseRevisionCreated', () => {
  it.each([
    ['2026-05-01T12:00:00Z', '2026-05-01T12:00:00.000Z'],
    ['2026-05-01t12:00:00.25z', '2026-05-01T12:00:00.250Z'],
    ['2026-05-01T12:00:00+02:00', '2026-05-01T10:00:00.000Z'],
    ['2026-05-01T12:00:00-0330', '2026-05-01T15:30:00.000Z'],
    ['2026-05-01T12:00', '2026-05-01T12:00:00.000Z'],
    ['2026-05-01', '2026-05-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['0', '1970-01-01T00:00:00.000Z'],
    ['1777636800', '2026-05-01T12:00:00.000Z'],
    ['1777636800.5', '2026-05-01T12:00:00.500Z'],
  ])('%s is %s', (value, expected) => {
    expect(parseRevisionCreated(value)?.toISOString()).toBe(expected);
  });

  it.each([
    'yesterday',
    '2026-02-29',
    '2026-04-31T00:00:00Z',
    '2026-13-01',
    '2026-00-10',
    '2026-05-00',
    '2026-05-01T25:00:00Z',
    '2026-05-01 12:00:00',
    '05/01/2026',
    '-5',
    // Milliseconds.
    '1777636800000',
  ])('%s is an error', (value) => {
    expect(() => parseRevisionCreated(value)).toThrow(`Input revision-created is "${value}"`);
  });
});
