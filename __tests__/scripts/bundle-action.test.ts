import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The files that loading one loads at once, by their paths in dist. */
function loadedWith(file: string): string[] {
  const loaded = new Set([file]);
  for (const path of loaded) {
    const code = readFileSync(join(dist, path), 'utf8');
    for (const [, name] of code.matchAll(/^(?:const \w+ = )?require\("\.{1,2}\/(?:chunks\/)?([^"]+)"\)/gm))
      loaded.add(`chunks/${name ?? ''}`);
  }
  return [...loaded];
}

describe('dist', () => {
  it.each(['main', 'post'])('%s begins with the little that keeps what is compiled', (entry) => {
    expect(loadedWith(`${entry}/index.js`)).toEqual([
      `${entry}/index.js`,
      'chunks/compile-cache.js',
      'chunks/rolldown-runtime.js',
    ]);
  });

  it('loads for a job without artifacts what its calls need, and no more', () => {
    const files = loadedWith('chunks/job.js');
    expect(files.sort()).toEqual(['chunks/common.js', 'chunks/job.js', 'chunks/rolldown-runtime.js']);
    const code = files.map((file) => readFileSync(join(dist, file), 'utf8')).join('');
    expect(code).toContain('client-codepipeline/');
    for (const other of [
      'client-s3/',
      'xml-builder/',
      'credential-provider-sso/',
      'undici/',
      'src/artifacts/',
    ])
      expect(code).not.toContain(`\n// ${other.startsWith('src') ? '' : 'node_modules/'}${other}`);
  });

  it.each(['extract-worker', 'compress-worker'])('%s loads nothing of the SDK', (entry) => {
    for (const file of loadedWith(`${entry}/index.js`))
      expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/@aws-sdk|@smithy/);
  });

  it("loads Node's own modules without reading all that they export", () => {
    for (const file of readdirSync(join(dist, 'chunks')))
      expect(readFileSync(join(dist, 'chunks', file), 'utf8')).not.toMatch(/\bimport\(['"]node:/);
  });
});
