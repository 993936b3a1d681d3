import { describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noise } from '../artifacts/archive/noise.ts';
import { makeWorkspace } from '../artifacts/archive/workspace.ts';
import { artifact, expectSucceeded, mebibyte, storedArtifact, treeOf } from './artifacts.ts';
import { runScenario, runFor, startCloud } from './scenario.ts';

/** What a build may leave behind. */
function build(folder: string): void {
  for (const path of ['bin', '.config/deep', 'empty/inside', 'grün', 'node_modules/.bin', 'sub/.git']) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  const files: Readonly<Record<string, string | Buffer>> = {
    'bin/run': '#!/bin/sh',
    'bin/private': 'only mine',
    '.env': 'A=1',
    '.config/deep/x': '',
    'grün/日本 語.txt': 'unicode',
    'e\u0301 and \u00e9.txt': 'two forms',
    'a name with : * and ".txt': 'odd',
    'sub/.git/HEAD': 'kept below the top',
    'large.bin': noise(3 * mebibyte),
    'zeros.bin': Buffer.alloc(2 * mebibyte),
  };
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  chmodSync(join(folder, 'bin/run'), 0o755);
  chmodSync(join(folder, 'bin/private'), 0o600);
  chmodSync(join(folder, 'bin'), 0o700);
  symlinkSync('../../bin/run', join(folder, 'node_modules/.bin/run'));
  symlinkSync('bin', join(folder, 'folder-link'));
  symlinkSync('nowhere', join(folder, 'broken-link'));
}

describe('an output artifact as the next job’s input artifact', () => {
  it('arrives as it was: modes, links, hidden files, empty folders, names and bytes', async () => {
    const cloud = await startCloud();
    const first = await cloud.queueJob({
      inputArtifacts: [],
      outputArtifacts: ['Site'],
      encryptionKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1234',
    });
    const workspace = makeWorkspace();
    const made = await runFor(first, cloud, {
      workspace,
      with: { 'output-artifacts': 'out' },
      steps: [
        {
          call: () => {
            build(join(workspace, 'out'));
            mkdirSync(join(workspace, 'out', '.git'));
            writeFileSync(join(workspace, 'out', '.git', 'config'), 'stays behind');
          },
        },
      ],
    });
    expectSucceeded({ cloud, job: first, run: made });
    const object = storedArtifact({ cloud, job: first });
    expect(object).toMatchObject({
      serverSideEncryption: 'aws:kms',
      kmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1234',
    });

    const second = await cloud.queueJob({
      inputArtifacts: [artifact('Site', (await object?.read()) ?? '')],
      outputArtifacts: [],
    });
    const taken = await runFor(second, cloud, { with: { path: 'in' } });
    expectSucceeded({ cloud, job: second, run: taken });
    const built = treeOf(join(workspace, 'out'));
    const expected = Object.entries(built).filter(([name]) => !/(?:^|\/)\.git\//.test(name));
    expect(expected.length).toBeGreaterThan(15);
    expect(treeOf(join(taken.workspace, 'in'))).toEqual(Object.fromEntries(expected));
  });

  it('symlinks: follow brings what the links lead to', async () => {
    const { cloud, job, run } = await runScenario({
      queued: { inputArtifacts: [], outputArtifacts: ['Site'] },
      with: { 'output-artifacts': 'Site: out', symlinks: 'follow' },
      steps: [{ run: 'mkdir out real; echo x > real/a; ln -s ../real out/folder; ln -s ../real/a out/file' }],
    });
    expectSucceeded({ cloud, job, run });
    const next = await cloud.queueJob({
      inputArtifacts: [artifact('Site', (await storedArtifact({ cloud, job })?.read()) ?? '')],
      outputArtifacts: [],
    });
    const taken = await runFor(next, cloud);
    expect(treeOf(taken.workspace)).toEqual({ file: '644 x\n', 'folder/': '755', 'folder/a': '644 x\n' });
  });
});
