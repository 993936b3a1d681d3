import { describe, expect, it } from '@jest/globals';
import { checkEntryName, compareNames } from '../../../src/artifacts/archive/entry.ts';

describe('checkEntryName', () => {
  it.each(['a', '.hidden', 'ä/ö.txt', 'emoji 😀', 'line\nbreak', ' ', 'C:name', 'a\\b', 'a'.repeat(65_535)])(
    'takes what a zip can carry (%#)',
    (name) => {
      expect(() => {
        checkEntryName(name);
      }).not.toThrow();
    },
  );

  it.each([
    ['half \ud83d', 'has half a character'],
    ['ä'.repeat(32_768), 'has more than 65535 bytes'],
    ['a\n\ud83d', '"a\\n'],
  ])('refuses what it cannot (%#)', (name, message) => {
    expect(() => {
      checkEntryName(name);
    }).toThrow(
      expect.objectContaining({
        type: 'ConfigurationError',
        message: expect.stringContaining(message),
      }),
    );
  });
});

describe('compareNames', () => {
  it('sorts by the bytes of UTF-8', () => {
    const names = ['b', 'a/b', 'a-b', 'a', 'Z', 'a0', '', 'é', '\uffee', '😀', 'a/\ue000', 'a/😀'];
    const byBytes = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect([...names].sort(compareNames)).toEqual(byBytes);
    // UTF-16, JavaScript's own order, has these two the other way round.
    expect(compareNames('😀', '\uffee')).toBe(1);
  });
});
