import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { list } from 'tar';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** GitHub gives a workflow `git archive` of the action's tag, so .gitattributes decides what it downloads. */
function downloadedFiles(): string[] {
  const archive = execFileSync('git', ['archive', '--format=tar', '--worktree-attributes', 'HEAD'], {
    cwd: root,
    maxBuffer: 256 << 20,
  });
  const files: string[] = [];
  const reader = list({
    sync: true,
    onReadEntry: ({ path }) => {
      if (!path.endsWith('/')) files.push(path);
    },
  });
  reader.end(archive);
  return files;
}

describe('what a workflow downloads', () => {
  const files = downloadedFiles();

  it('is what runs, and its licences', () => {
    const others = files.filter((name) => !/^dist\/(?!relay\/)/.test(name));
    expect(others.sort()).toEqual(['LICENSE', 'action.yml']);
    expect(files).toContain('dist/licenses.txt');
  });

  it('has both entry points and their worker threads', () => {
    for (const entry of ['main', 'post', 'extract-worker', 'compress-worker']) {
      expect(files).toContain(`dist/${entry}/index.js`);
    }
  });
});
