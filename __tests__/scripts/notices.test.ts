import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// @ts-expect-error A script without types.
import { noticesOf as untyped } from '../../scripts/notices.mjs';

const noticesOf = untyped as (modules: readonly string[]) => string;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'notices-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Installs the packages, and gives a module of each. */
function install(...packages: [name: string, license: string, text?: string][]): string[] {
  return packages.map(([name, license, text]) => {
    const folder = join(root, 'node_modules', name);
    mkdirSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, license }));
    if (text !== undefined) writeFileSync(join(folder, 'LICENSE.md'), `${text}\n`);
    return join(folder, 'dist', 'index.js');
  });
}

describe('noticesOf', () => {
  it('gives each text once, with all packages that it is for', () => {
    const modules = install(
      ['@a/one', 'MIT', 'Copyright A\n\nPermission is granted.'],
      ['two', 'ISC', 'Copyright B'],
      ['three', 'ISC', 'Copyright B'],
    );
    expect(noticesOf(['src/main.ts', ...modules, ...modules])).toBe(
      '@a/one\n\nLicence: MIT\n\nCopyright A\n\nPermission is granted.\n' +
        `\n${'-'.repeat(80)}\n\nthree, two\n\nLicence: ISC\n\nCopyright B\n`,
    );
  });

  it('says where a package ships no text', () => {
    expect(noticesOf(install(['one', 'Apache-2.0']))).toContain('The package ships no licence text');
  });

  it.each(['GPL-3.0', 'UNLICENSED', '(MIT OR GPL-2.0)'])('refuses %s', (licence) => {
    expect(() => noticesOf(install(['one', licence, 'text']))).toThrow(
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
