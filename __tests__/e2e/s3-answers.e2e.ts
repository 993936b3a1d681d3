import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runFor } from '../scenarios/scenario.ts';
import { outputKey, startPipeline } from './artifact-store.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { zipOf } from './zip-of.ts';

describe('what an S3 server of somebody else answers', () => {
  it.each([
    {
      title: 'an object that is not there',
      content: () => undefined,
      type: 'RevisionUnavailable',
      message: /NoSuchKey/,
    },
    {
      title: 'an empty object',
      content: () => Buffer.alloc(0),
      type: 'ConfigurationError',
      message: /extract: false/,
    },
    {
      title: 'a zip that is cut short',
      content: async () => (await zipOf({ 'a.txt': 'a'.repeat(1000) })).subarray(0, -30),
      type: 'RevisionUnavailable',
      message: /cut short/,
    },
  ])('$title is reported as $type', async ({ content, type, message }) => {
    const { cloud, queue } = await startPipeline();
    const job = await queue({ inputs: { Source: await content() } });

    const run = await runFor(job, cloud);

    expect(run.main.exitCode).toBe(1);
    expect(job.failure?.type).toBe(type);
    expect(job.failure?.message).toMatch(message);
  });

  it('an object that may not be read is reported as PermissionError', async () => {
    const { cloud, s3 } = await startPipeline();
    const key = `elsewhere/${randomUUID()}`;
    await s3.put(key, await zipOf({ 'a.txt': 'a' }));
    const job = await cloud.queueJob({ inputArtifacts: [{ name: 'Source', bucket: s3.bucket, key }] });

    const run = await runFor(job, cloud);

    expect(run.main.exitCode).toBe(1);
    expect(job.failure?.type).toBe('PermissionError');
    expect(job.failure?.message).toContain('AccessDenied');
  });

  it('an upload that is denied is reported as PermissionError, and the step fails', async () => {
    const { cloud, s3, queue } = await startPipeline(['s3:GetObject']);
    const job = await queue({ outputs: ['Site'] });
    const workspace = join(temporaryFolder(), 'workspace');
    mkdirSync(workspace);
    writeFileSync(join(workspace, 'index.html'), 'site');

    const run = await runFor(job, cloud, { workspace, with: { 'output-artifacts': 'index.html' } });

    expect(run.post.exitCode).toBe(1);
    expect(job.failure?.type).toBe('PermissionError');
    expect(job.failure?.message).toContain('Site');
    expect(await s3.keys()).toEqual([]);
  });

  it('an upload needs no more than PutObject, also in parts, and gives its KMS key', async () => {
    const { cloud, s3, queue } = await startPipeline(['s3:PutObject']);
    const encryptionKeyId = 'arn:aws:kms:eu-west-1:123456789012:key/0b1c2d3e';
    const job = await queue({ outputs: ['Site'], encryptionKeyId });
    const workspace = join(temporaryFolder(), 'workspace');
    mkdirSync(workspace);
    writeFileSync(join(workspace, 'noise'), randomBytes(20_000_000));
    // It is an archive, and so goes as it is; larger than one part.
    execFileSync('tar', ['-czf', 'site.tar.gz', 'noise'], { cwd: workspace });

    const run = await runFor(job, cloud, { workspace, with: { 'output-artifacts': 'site.tar.gz' } });

    expect(run.post.exitCode).toBe(0);
    expect(job.status).toBe('Succeeded');
    const archive = readFileSync(join(workspace, 'site.tar.gz'));
    expect(Buffer.compare(await s3.get(outputKey('Site')), archive)).toBe(0);
    expect(await s3.unfinishedUploads()).toEqual([]);
  });
});
