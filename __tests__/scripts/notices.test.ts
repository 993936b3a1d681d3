import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// @ts-expect-error A script without types.
import { mergeNotices as untyped } from '../../scripts/notices.mjs';

const mergeNotices = untyped as (files: readonly string[]) => string;

const bundle = (...packages: [name: string, licence: string, text: string][]) =>
  packages.map((lines) => `${lines.join('\n')}\n`).join('\n');

describe('mergeNotices', () => {
  it('gives each text once, with all packages that it is for', () => {
    const main = bundle(
      ['@a/one', 'MIT', 'Copyright A\n\nPermission is granted.'],
      ['two', 'ISC', 'Copyright B'],
    );
    const post = bundle(
      ['@a/one', 'MIT', 'Copyright A\n\nPermission is granted.'],
      ['three', 'ISC', 'Copyright B'],
    );
    expect(mergeNotices([main, post])).toBe(
      '@a/one\n\nLicence: MIT\n\nCopyright A\n\nPermission is granted.\n' +
        `\n${'-'.repeat(80)}\n\nthree, two\n\nLicence: ISC\n\nCopyright B\n`,
    );
  });

  it('says where a package ships no text', () => {
    expect(mergeNotices([bundle(['one', 'Apache-2.0', ''])])).toContain('The package ships no licence text');
  });

  it.each(['GPL-3.0', 'UNLICENSED', '(MIT OR GPL-2.0)'])('refuses %s', (licence) => {
    expect(() => mergeNotices([bundle(['one', licence, 'text'])])).toThrow(
      `one in dist has the licence ${licence}`,
    );
  });
});

describe('dist/licenses.txt', () => {
  it('names the packages that are bundled', () => {
    const notices = readFileSync(fileURLToPath(new URL('../../dist/licenses.txt', import.meta.url)), 'utf8');
    for (const name of ['@actions/core', '@actions/github', '@aws-sdk/client-s3', 'undici', 'picomatch']) {
      expect(notices).toContain(name);
    }
  });
});
