// The notices of everything that dist/ holds, as one file; refuses licences that do not let us redistribute.

/** SPDX identifiers of licences that allow redistribution in a bundle with their notice beside it. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/**
 * Merges what ncc writes for each bundle: a block a package, of its name, its licence's identifier, and the text.
 *
 * @param {readonly string[]} files
 * @returns {string} each text once, with the packages that it is for
 */
export function mergeNotices(files) {
  const packagesByNotice = new Map();
  for (const { name, licence, text } of files.flatMap(blocksOf)) {
    if (!allowed.has(licence))
      throw new Error(`${name} in dist has the licence ${licence}, which is not allowed`);
    const notice = `${licence}\n\n${text === '' ? '(The package ships no licence text.)' : text}`;
    packagesByNotice.set(notice, (packagesByNotice.get(notice) ?? new Set()).add(name));
  }
  return [...packagesByNotice]
    .map(([notice, names]) => `${[...names].sort().join(', ')}\n\nLicence: ${notice}\n`)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** A block starts at a package's name after an empty line, or at the start, with an SPDX identifier below it. */
function blocksOf(file) {
  const head = /(?:^|\n\n)((?:@[\w.-]+\/)?[\w.-]+)\n([\w.-]+|\([\w .()-]+\))\n/g;
  const heads = [...`\n\n${file}`.matchAll(head)];
  return heads.map((match, index) => {
    const text = `\n\n${file}`.slice(match.index + match[0].length, heads[index + 1]?.index);
    return { name: match[1], licence: match[2], text: text.trim() };
  });
}
