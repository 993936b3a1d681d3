import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
// @ts-expect-error A script without types.
import { shareChunks as untyped } from '../../scripts/share-chunks.mjs';

const shareChunks = untyped as (folder: string, other: string) => void;

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

function bundle(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(dist, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

const loader = 'const u = (chunkId) => {\n\treturn "" + chunkId + ".index.js";\n};\n';

describe('shareChunks', () => {
  it('takes away what is the same, and loads it from the other bundle', () => {
    const main = bundle('main', { 'index.js': loader, '7.index.js': 'same', '8.index.js': 'main' });
    const post = bundle('post', {
      'index.js': loader,
      '7.index.js': 'same',
      '8.index.js': 'post',
      '9.index.js': 'alone',
    });

    shareChunks(post, main);

    expect(readdirSync(post).sort()).toEqual(['8.index.js', '9.index.js', 'index.js']);
    expect(readdirSync(main)).toHaveLength(3);
    const text = readFileSync(join(post, 'index.js'), 'utf8');
    expect(/return .*;/.exec(text)?.[0]).toBe(
      'return ([7].includes(chunkId) ? "../main/" : "") + chunkId + ".index.js";',
    );
  });

  it('ends the build where the bundler has changed', () => {
    const main = bundle('main', { 'index.js': loader });
    const post = bundle('post', { 'index.js': 'return `${chunkId}.js`;' });

    expect(() => {
      shareChunks(post, main);
    }).toThrow('does not load chunks as expected');
  });
});
