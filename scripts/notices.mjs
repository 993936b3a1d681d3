// The notices of everything that dist/ holds, as one file; refuses licences that do not let us redistribute.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SPDX identifiers of licences that allow redistribution in a bundle with their notice beside it. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/**
 * The notices of the packages that modules are of.
 *
 * @param {readonly string[]} modules paths, in `node_modules` where they are of a package
 * @returns {string} each text once, with the packages that it is for
 */
export function noticesOf(modules) {
  const folders = modules.flatMap((module) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? []);
  const packagesByNotice = new Map();
  for (const folder of new Set(folders)) {
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!allowed.has(license))
      throw new Error(`${name} in dist has the licence ${license}, which is not allowed`);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    const notice = `${license}\n\n${text === '' ? '(The package ships no licence text.)' : text}`;
    packagesByNotice.set(notice, (packagesByNotice.get(notice) ?? new Set()).add(name));
  }
  return [...packagesByNotice]
    .map(([notice, names]) => `${[...names].sort().join(', ')}\n\nLicence: ${notice}\n`)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`);
}
