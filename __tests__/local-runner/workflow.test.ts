import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkflow } from '../../local-runner/index.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workflow-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function read(name: string, text: string): ReturnType<typeof readWorkflow> {
  const path = join(folder, name);
  await writeFile(path, text);
  return readWorkflow(path);
}

describe('readWorkflow', () => {
  it('reads the only job with what it inherits', async () => {
    const job = await read(
      'good.yml',
      `
on: { repository_dispatch: { types: [codepipeline] } }
permissions: { actions: read }
env: { A: 1, B: 2 }
jobs:
  release:
    runs-on: ubuntu-latest
    env: { B: 3 }
    steps:
      - { id: bridge, uses: ./, with: { path: out } }
      - { name: test, run: npm test, continue-on-error: true }
`,
    );
    expect(job).toEqual({
      id: 'release',
      'runs-on': 'ubuntu-latest',
      permissions: { actions: 'read' },
      env: { A: 1, B: 3 },
      steps: [
        { id: 'bridge', uses: './', with: { path: 'out' } },
        { name: 'test', run: 'npm test', 'continue-on-error': true },
      ],
    });
  });

  it.each([
    ['a matrix', 'jobs: { a: { strategy: {}, steps: [] } }', "'strategy' cannot be run here"],
    [
      'another action',
      'jobs: { a: { steps: [{ uses: actions/checkout@v4 }] } }',
      "not 'actions/checkout@v4'",
    ],
    ['a timeout of a step', 'jobs: { a: { steps: [{ run: x, timeout-minutes: 1 }] } }', "'timeout-minutes'"],
    ['no job', 'jobs: {}', 'has 0 jobs'],
    ['several jobs', 'jobs: { a: { steps: [] }, b: { steps: [] } }', 'has 2 jobs'],
  ])('refuses %s', async (name, text, message) => {
    await expect(read(`${name}.yml`, text)).rejects.toThrow(message);
  });
});
