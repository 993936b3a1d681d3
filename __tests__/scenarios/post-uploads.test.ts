import { describe, expect, it } from '@jest/globals';
import { chmod, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job, Misbehaviour } from '../../local-cloud/index.ts';
import { entriesStored, storedArtifact, writes } from './artifacts.ts';
import { runScenario, type Scenario } from './scenario.ts';

/** Name, permissions and content of what is stored as an output artifact. */
async function filesStored(scenario: Pick<Scenario, 'cloud' | 'job'>, artifact: string) {
  return (await entriesStored(scenario, artifact)).map(({ name, mode, content }) => [
    name,
    (mode & 0o777).toString(8),
    content.toString(),
  ]);
}

describe('output artifacts of a success', () => {
  it('are stored before it is reported: a folder, a file, an archive, a glob', async () => {
    const { cloud, job, run } = await runScenario({
      queued: { inputArtifacts: [], outputArtifacts: ['Folder', 'File', 'Archive', 'Glob'] },
      with: {
        'output-artifacts':
          'Glob: ${{ steps.tell.outputs.logs }}\nFile: notes.txt\nFolder: dist/\nArchive: app.tgz',
      },
      steps: [
        writes({
          'dist/index.html': '<p>',
          'dist/.well-known/x': 'dot',
          'dist/.git/HEAD': 'never',
          'dist/bin/run': '#!/bin/sh',
          'notes.txt': 'notes',
          'logs/a/1.log': 'one',
          'logs/b/2.log': 'two',
          'logs/b/2.txt': 'no',
        }),
        {
          id: 'tell',
          call: async ({ workspace, setOutput }) => {
            await chmod(join(workspace, 'dist/bin/run'), 0o755);
            await chmod(join(workspace, 'dist/index.html'), 0o640);
            await symlink('bin/run', join(workspace, 'dist/latest'));
            setOutput('logs', 'logs/**/*.log');
          },
        },
        { run: 'tar czf app.tgz notes.txt' },
      ],
    });
    expect(run.post.log).toContain('Output artifacts: Folder, File, Archive, Glob');
    expect(run.conclusion).toBe('success');
    expect(job.success).toBeDefined();
    expect(await filesStored({ cloud, job }, 'Folder')).toEqual([
      ['.well-known/', '755', ''],
      ['.well-known/x', '644', 'dot'],
      ['bin/', '755', ''],
      ['bin/run', '755', '#!/bin/sh'],
      ['index.html', '640', '<p>'],
      ['latest', '777', 'bin/run'],
    ]);
    expect(await filesStored({ cloud, job }, 'File')).toEqual([['notes.txt', '644', 'notes']]);
    const archive = await storedArtifact({ cloud, job }, 'Archive')?.read();
    expect(archive?.equals(await readFile(join(run.workspace, 'app.tgz')))).toBe(true);
    expect(await filesStored({ cloud, job }, 'Glob')).toEqual([
      ['a/1.log', '644', 'one'],
      ['b/2.log', '644', 'two'],
    ]);
    for (const object of cloud.objects()) {
      expect(object).toMatchObject({ serverSideEncryption: 'aws:kms', kmsKeyId: undefined });
      expect(object.checksums.CRC32).toBeDefined();
    }
    // Not a byte on its way any more when CodePipeline hears of the success.
    expect(cloud.requests.at(-1)?.operation).toBe('PutThirdPartyJobSuccessResult');
    for (const name of ['Folder', 'File', 'Archive', 'Glob']) {
      expect(run.post.summary).toMatch(new RegExp(`\\| \`${name}\` \\| \\d+ B \\|`));
    }
  });

  it('take a lone path, the job’s key, links followed, and credentials of their own', async () => {
    let running: Job | undefined;
    const { cloud, job, run } = await runScenario({
      queued: {
        inputArtifacts: [],
        outputArtifacts: ['App'],
        encryptionKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1a2b',
      },
      with: { 'output-artifacts': '${{ steps.build.outputs.folder }}', symlinks: 'follow' },
      steps: [
        writes({ 'out/file': 'content' }),
        {
          id: 'build',
          call: async ({ workspace, setOutput }) => {
            await symlink('file', join(workspace, 'out/link'));
            setOutput('folder', 'out');
          },
        },
        {
          name: 'Take 20 minutes',
          call: () => {
            running?.expireArtifactCredentials();
          },
        },
      ],
      prepare: (_, queued) => {
        running = queued;
      },
    });
    expect(run.conclusion).toBe('success');
    expect(await filesStored({ cloud, job }, 'App')).toEqual([
      ['file', '644', 'content'],
      ['link', '644', 'content'],
    ]);
    expect(storedArtifact({ cloud, job })).toMatchObject({
      serverSideEncryption: 'aws:kms',
      kmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1a2b',
    });
    expect(cloud.requestsOf('PutObject').map(({ accessKeyId }) => accessKeyId)).toEqual([
      job.artifactCredentials.at(-1)?.accessKeyId,
    ]);
    const secrets = job.artifactCredentials.flatMap((one) => [one.secretAccessKey, one.sessionToken]);
    expect(run.findSecrets(secrets)).toEqual([]);
  });

  it('of a job that goes on need no path yet', async () => {
    const { cloud, job, run } = await runScenario({
      queued: { inputArtifacts: [], outputArtifacts: ['Now', 'Later'] },
      with: { 'output-artifacts': 'Now: now.txt', 'continuation-token': 'wave-2' },
      steps: [writes({ 'now.txt': 'now' })],
    });
    expect(run.conclusion).toBe('success');
    expect(job.success?.continuationToken).toBe('wave-2');
    expect(cloud.objects()).toHaveLength(1);
    expect(storedArtifact({ cloud, job }, 'Now')?.size).toBeGreaterThan(0);
  });
});

describe('an output artifact that cannot be stored', () => {
  it.each([
    ['has no path', 'App: app.txt', /a path for every output artifact of the job; Docs has none/],
    ['has a path with nothing there', 'App: app.txt\nDocs: docs', /Docs: nothing matches the path "docs"/],
    ['is none of the job’s', 'App: app.txt\nDox: .', /"Dox: \.".*the job's output artifacts: App, Docs/],
    ['lies outside the workspace', 'App: app.txt\nDocs: ../docs', /path "\.\.\/docs" leaves the workspace/],
  ])('since it %s: a ConfigurationError, nothing uploaded, the step fails', async (_, written, message) => {
    const { cloud, job, run } = await runScenario({
      queued: { inputArtifacts: [], outputArtifacts: ['App', 'Docs'] },
      with: { 'output-artifacts': '${{ steps.tell.outputs.paths }}' },
      steps: [
        writes({ 'app.txt': 'app' }),
        {
          id: 'tell',
          call: ({ setOutput }) => {
            setOutput('paths', written);
          },
        },
      ],
    });
    expect(run.main.exitCode).toBe(0);
    expect(run.post.exitCode).toBe(1);
    expect(run.conclusion).toBe('failure');
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'ConfigurationError' });
    expect(job.failure?.message).toMatch(message);
    expect(run.post.annotations.map((one) => one.message).join()).toMatch(message);
    expect(cloud.objects()).toEqual([]);
  });

  it.each<[string, Misbehaviour, string, RegExp]>([
    ['S3 denies it', { kind: 'deny' }, 'PermissionError', /S3 denied writing s3:.*AccessDenied/],
    [
      'its bucket is gone',
      { kind: 'error', code: 'NoSuchBucket', status: 404 },
      'ConfigurationError',
      /bucket of s3:.* does not exist/,
    ],
    [
      'S3 is down for longer than it is tried',
      { kind: 'server error', status: 503 },
      'SystemUnavailable',
      /did not take s3:/,
    ],
  ])('since %s', async (_, how, type, message) => {
    const { cloud, job, run } = await runScenario({
      clockSpeed: 40,
      queued: { inputArtifacts: [], outputArtifacts: ['App'] },
      with: { 'output-artifacts': 'app.txt' },
      steps: [writes({ 'app.txt': 'app' })],
      prepare: (prepared) => {
        prepared.misbehave({ operation: 'PutObject', times: Infinity, how });
      },
    });
    expect(run.post.exitCode).toBe(1);
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type });
    expect(job.failure?.message).toMatch(message);
    expect(job.failure?.message).toContain('Output artifact App: ');
    expect(cloud.objects()).toEqual([]);
  });

  it('since the job was stopped meanwhile: no use in asking for credentials again, and the step says so', async () => {
    let stopped: Job | undefined;
    const { cloud, job, run } = await runScenario({
      queued: { inputArtifacts: [], outputArtifacts: ['App'] },
      with: { 'output-artifacts': 'app.txt' },
      steps: [
        writes({ 'app.txt': 'app' }),
        {
          name: 'Someone stops the execution',
          call: () => {
            stopped?.stop();
          },
        },
      ],
      prepare: (_, queued) => {
        stopped = queued;
      },
    });
    expect(run.post.exitCode).toBe(1);
    expect(job.results.filter(({ accepted }) => accepted)).toEqual([]);
    expect(run.post.log).toContain('CodePipeline has closed it already');
    expect(run.post.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/GetThirdPartyJobDetails: .*InvalidJobException/),
      expect.stringMatching(/PutThirdPartyJobFailureResult: .*InvalidJobStateException/),
    ]);
    // One of main, one of post.
    expect(cloud.requestsOf('GetThirdPartyJobDetails')).toHaveLength(2);
  });
});

describe('an upload', () => {
  it.each<[string, Misbehaviour]>([
    ['throttling', { kind: 'throttle' }],
    ['a lost answer', { kind: 'reset', moment: 'after' }],
    ['credentials that have just expired', { kind: 'expire credentials' }],
    ['half a minute without an answer', { kind: 'hang', moment: 'before' }],
  ])('of one request goes through %s', async (_, how) => {
    const { cloud, job, run } = await runScenario({
      clockSpeed: 40,
      queued: { inputArtifacts: [], outputArtifacts: ['App'] },
      with: { 'output-artifacts': 'app.txt' },
      steps: [writes({ 'app.txt': 'app' })],
      prepare: (prepared) => {
        prepared.misbehave({ operation: 'PutObject', times: 2, how });
      },
    });
    expect(run.conclusion).toBe('success');
    expect(job.results).toHaveLength(1);
    expect(job.success).toBeDefined();
    expect(cloud.requestsOf('PutObject')).toHaveLength(3);
    expect(await filesStored({ cloud, job }, 'App')).toEqual([['app.txt', '644', 'app']]);
  });
});
