import { describe, expect, it } from '@jest/globals';
import { createMasks } from '../../local-runner/masks.ts';

function maskedBy(values: readonly string[], text: string): string {
  const masks = createMasks();
  for (const value of values) masks.add(value);
  return masks.apply(text);
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** Expected by the rules of actions/runner's ValueEncoders. */
describe('masks', () => {
  it.each([
    ['the whole value', ['s3cret'], 'a s3cret b', 'a *** b'],
    ['every occurrence', ['abc'], 'abc-abc', '***-***'],
    ['overlapping values as one', ['abcd', 'cdef'], 'xabcdefx', 'x***x'],
    ['values that touch as one', ['ab', 'cd'], 'xabcdx', 'x***x'],
    ['each line of a value', ['first\nsecond'], 'only second', 'only ***'],
    ['base64 of the value', ['s3cret value'], base64('s3cret value'), '***'],
    ['base64 of the value behind others', ['Pass word 123!'], base64('a:Pass word 123!'), 'YTpQ***'],
    ['base64 with its padding only', ['1234'], `${base64('1234')} ${base64('1234\n')}`, '*** MTIzNAo='],
    ['the value in a command line', ['a"b c"d'], 'run "a\\"b c\\"d"', 'run "***"'],
    ['the value in an expression', ["it's it"], "'it''s it'", "'***'"],
    ['the value in XML', [`<a&b>"'`], '&lt;a&amp;b&gt;&quot;&apos;', '***'],
    ['the value without its quotes', ['"seven77"'], 'a seven77', 'a ***'],
    ['quotes of a short value', ['"seven"'], 'a seven', 'a seven'],
    ['what PowerShell colours in a command', ['part one&+part two'], 'part one&+ p art two', '*** p ***'],
    ['what PowerShell takes for a command', ['part1&part2&part3x'], 'part1&part2& or part3x', '*** or ***'],
    ['parts that are long enough', ['a&b'], 'a& b', 'a& b'],
    ['the value in JSON', ['a"b\\c'], JSON.stringify({ x: 'a"b\\c' }), '{"x":"***"}'],
    ['the value in a URL', ["a b/c(d)'e!*"], 'https://x/?t=a%20b%2Fc%28d%29%27e%21%2A', 'https://x/?t=***'],
    ['nothing where there are none', [], 'plain', 'plain'],
  ])('hide %s', (_, values, text, expected) => {
    expect(maskedBy(values, text)).toBe(expected);
  });

  it('refuse blank values, which would hide everything', () => {
    const masks = createMasks();
    expect(masks.add(' \n')).toBe(false);
    expect(masks.apply('a b')).toBe('a b');
  });
});
