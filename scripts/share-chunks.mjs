import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const fileNameOfChunk = 'return "" + chunkId + ".index.js";';

/**
 * Lets one bundle load the chunks that it has in common with another from there: dist/ is smaller by them, and what
 * Node's compile cache keeps of one it has for the other as well.
 *
 * @param {string} folder of the bundle that gives its own up
 * @param {string} other beside it
 */
export function shareChunks(folder, other) {
  const shared = readdirSync(folder)
    .filter((name) => /^\d+\.index\.js$/.test(name) && existsSync(join(other, name)))
    .filter((name) => readFileSync(join(folder, name)).equals(readFileSync(join(other, name))));
  const index = join(folder, 'index.js');
  const parts = readFileSync(index, 'utf8').split(fileNameOfChunk);
  if (parts.length !== 2)
    throw new Error(`${index} does not load chunks as expected: look at what ncc made of it.`);
  const ids = shared.map((name) => Number.parseInt(name, 10)).sort((a, b) => a - b);
  const place = `(${JSON.stringify(ids)}.includes(chunkId) ? "../${basename(other)}/" : "")`;
  writeFileSync(index, parts.join(fileNameOfChunk.replace('""', place)));
  for (const name of shared) rmSync(join(folder, name));
}
