import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const bundle = join(dist, 'bundle');

/** Paths of the files that an entry has loaded when it ends, which it does at once where it is given no inputs. */
function loadedBy(entry: string): string[] {
  const script = `
    process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));
    require(${JSON.stringify(join(dist, entry, 'index.js'))});`;
  const { stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env: {} });
  return JSON.parse(/^\[.*\]$/m.exec(stderr)?.[0] ?? '[]') as string[];
}

function codeOf(files: readonly string[]): string {
  return files.map((file) => readFileSync(file, 'utf8')).join('');
}

describe('dist', () => {
  it.each(['main', 'post'])(
    '%s loads for a job without artifacts what its calls need, and no more',
    (entry) => {
      const files = loadedBy(entry);
      expect(files[0]).toBe(join(dist, entry, 'index.js'));
      const code = codeOf(files);
      expect(code).toContain('client-codepipeline/');
      expect(code).not.toMatch(
        /^\/\/ (node_modules\/(@aws-sdk\/(client-s3|xml-builder|credential-provider-sso)|undici)|src\/artifacts)\//m,
      );
      expect(files.length).toBeLessThanOrEqual(4);
    },
  );

  it.each(['extract-worker', 'compress-worker'])('%s loads nothing of the SDK', (entry) => {
    const code = codeOf(loadedBy(entry));
    expect(code).toContain('// src/artifacts/');
    expect(code).not.toMatch(/^\/\/ node_modules\/(@aws-sdk|@smithy)\//m);
  });

  it("loads Node's own modules without reading all that they export", () => {
    for (const file of readdirSync(bundle).map((name) => join(bundle, name))) {
      expect(codeOf([file])).not.toMatch(/\bimport\(['"]node:/);
      expect(basename(file)).toMatch(/^(\d+\.)?index\.js$/);
    }
  });
});
