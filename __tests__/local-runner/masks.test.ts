import { describe, expect, it } from '@jest/globals';
import { createMasks } from '../../local-runner/masks.ts';

function maskedBy(values: readonly string[], text: string): string {
  const masks = createMasks();
  for (const value of values) masks.add(value);
  return masks.apply(text);
}

describe('masks', () => {
  it.each([
    ['the whole value', ['s3cret'], 'a s3cret b', 'a *** b'],
    ['every occurrence', ['abc'], 'abc-abc', '***-***'],
    ['overlapping values as one', ['abcd', 'cdef'], 'xabcdefx', 'x***x'],
    ['values that touch as one', ['ab', 'cd'], 'xabcdx', 'x***x'],
    ['each line of a value', ['first\nsecond'], 'only second', 'only ***'],
    ['base64 of the value', ['s3cret value'], Buffer.from('s3cret value').toString('base64'), '***'],
    ['the value in JSON', ['a"b\\c'], JSON.stringify({ x: 'a"b\\c' }), '{"x":"***"}'],
    ['the value in a URL', ['a b/c'], 'https://x/?t=a%20b%2Fc', 'https://x/?t=***'],
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
