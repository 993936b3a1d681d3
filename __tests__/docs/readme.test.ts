import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const documents = ['README.md', 'relay/README.md', ...pages.map((name) => `docs/${name}`)].map((name) =>
  readFileSync(join(root, name), 'utf8'),
);
const troubleshooting = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8');

describe('npm run docs -- --check', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'readme-'));
    for (const name of [
      'README.md',
      'SECURITY.md',
      'relay',
      'src',
      'docs',
      'action.yml',
      'examples',
      'package.json',
      '.prettierrc.json',
    ]) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
  });
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  const run = (folder: string) =>
    spawnSync(process.execPath, [join(root, 'scripts/docs.mjs'), '--check'], {
      cwd: folder,
      encoding: 'utf8',
    });

  it('finds the documents up to date', () => {
    expect(run(root)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['action.yml', 'Whether to acknowledge'],
    ['examples/build.yml', 'npm ci'],
    ['package.json', 'your-org/'],
  ])('fails where %s says something else', (name, words) => {
    const file = join(copy, name);
    const original = readFileSync(file, 'utf8');
    writeFileSync(file, original.replace(words, 'Something else'));
    expect(run(copy)).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run docs') });
    writeFileSync(file, original);
  });
});

describe('the documents', () => {
  it('show every example', () => {
    const shown = documents.flatMap((text) =>
      [...text.matchAll(/<!-- begin (examples\/\S+) -->/g)].map(([, name = '']) => name),
    );
    expect([...new Set(shown)].sort()).toEqual(
      readdirSync(join(root, 'examples')).map((name) => `examples/${name}`),
    );
  });

  it('keep README.md to 2,500 words', () => {
    expect(readme.match(/\S*[\p{L}\p{N}]\S*/gu)?.length).toBeLessThanOrEqual(2_500);
  });

  // The messages of the source, with … for what is filled in.
  const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
    .join('\n')
    .replaceAll('No ${name} (', 'No job-id (')
    .replace(/\$\{[^{}]*\}/g, '…');
  const texts = [...troubleshooting.matchAll(/^\| `([^`]+)` \| (?!By the runner)/gm)];

  it.each(texts.map(([, text = '']) => text))('explains a text that there is: %s', (text) => {
    expect(source).toContain(text);
  });
});
