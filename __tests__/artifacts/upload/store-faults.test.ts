import { describe, expect, it } from '@jest/globals';
import type { Misbehaviour } from '../../../local-cloud/index.ts';
import { readZip } from '../archive/read-zip.ts';
import { makeWorkspace } from '../archive/workspace.ts';
import {
  bucket,
  bytesOf,
  cloud,
  expectLargeStored,
  large,
  largeWorkspace,
  renewals,
  s3,
  store,
} from './storing.ts';

describe('storeArtifacts, when S3 fails for a while', () => {
  const passing: [string, string, Misbehaviour][] = [
    ['throttling', 'UploadPart', { kind: 'throttle' }],
    ['a server error', 'UploadPart', { kind: 'server error' }],
    ['a page of HTML', 'UploadPart', { kind: 'server error', body: 'html' }],
    ['a reset', 'UploadPart', { kind: 'reset', moment: 'before' }],
    ['a lost answer to a part', 'UploadPart', { kind: 'reset', moment: 'after' }],
    ['a part cut off', 'UploadPart', { kind: 'reset upload', afterBytes: 3_000_000 }],
    ['a hanging part', 'UploadPart', { kind: 'hang', moment: 'before' }],
    ['a part damaged on its way', 'UploadPart', { kind: 'error', code: 'BadDigest' }],
    ['a lost answer to the beginning', 'CreateMultipartUpload', { kind: 'reset', moment: 'before' }],
    ['an end that is throttled', 'CompleteMultipartUpload', { kind: 'throttle' }],
    [
      'an end that says 200 and an error',
      'CompleteMultipartUpload',
      { kind: 'error', code: 'InternalError', status: 200 },
    ],
    ['an end that hangs', 'CompleteMultipartUpload', { kind: 'hang', moment: 'before' }],
  ];

  it.each(passing)('%s', async (_, operation, how) => {
    const fault = cloud.misbehave({ operation, how });
    await store(largeWorkspace(), { Out: 'out' });
    expect(fault.hits).toBe(1);
    await expectLargeStored();
  });

  it('sends a small object again', async () => {
    const fault = cloud.misbehave({
      operation: 'PutObject',
      times: 3,
      how: { kind: 'reset', moment: 'after' },
    });
    await store(makeWorkspace({ 'f.txt': 'x' }), { Out: 'f.txt' });
    expect(fault.hits).toBe(3);
    expect(await readZip(await bytesOf('Out'))).toHaveLength(1);
  });

  it('renews credentials that expire midway', async () => {
    cloud.misbehave({
      operation: 'UploadPart',
      after: 1,
      how: { kind: 'error', code: 'ExpiredToken' },
    });
    await store(largeWorkspace(), { Out: 'out' });
    expect(renewals).toBe(1);
    await expectLargeStored();
  });
});

describe('storeArtifacts, when the answer to the end of an upload is lost', () => {
  it('asks what is stored, and takes it where it is what was sent', async () => {
    cloud.misbehave({ operation: 'CompleteMultipartUpload', how: { kind: 'reset', moment: 'after' } });
    cloud.misbehave({
      operation: 'CompleteMultipartUpload',
      after: 1,
      how: { kind: 'error', code: 'NoSuchUpload', status: 404 },
    });
    await store(largeWorkspace(), { Out: 'out' });
    expect(cloud.requestsOf('HeadObject')).toHaveLength(1);
    expect(cloud.requestsOf('CreateMultipartUpload')).toHaveLength(1);
    await expectLargeStored();
  });

  it('uploads everything again where it may not ask', async () => {
    cloud.misbehave({
      operation: 'CompleteMultipartUpload',
      how: { kind: 'error', code: 'NoSuchUpload', status: 404 },
    });
    cloud.misbehave({ operation: 'HeadObject', how: { kind: 'deny' } });
    await store(largeWorkspace(), { Out: 'out' });
    expect(cloud.requestsOf('CreateMultipartUpload')).toHaveLength(2);
    expect((await readZip(await bytesOf('Out')))[0]?.content.equals(large)).toBe(true);
  });

  it('uploads everything again where something else is stored, though of the same size', async () => {
    const workspace = largeWorkspace();
    await store(workspace, { Out: 'out' });
    const { length } = await bytesOf('Out');
    await cloud.putObject(bucket, 'p/Out', Buffer.alloc(length));
    cloud.misbehave({
      operation: 'CompleteMultipartUpload',
      how: { kind: 'error', code: 'NoSuchUpload', status: 404 },
    });
    await store(workspace, { Out: 'out' });
    expect(cloud.requestsOf('CreateMultipartUpload')).toHaveLength(3);
    expect((await readZip(await bytesOf('Out')))[0]?.content.equals(large)).toBe(true);
  });

  it('uploads everything again where S3 confirms other bytes than were sent', async () => {
    let answers = 0;
    s3.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const answer = await next(args);
          if (commandName === 'CompleteMultipartUploadCommand' && (answers += 1) === 1)
            Object.assign(answer.output, { ChecksumCRC32: 'AAAAAA==-3' });
          return answer;
        },
      { step: 'initialize' },
    );
    await store(largeWorkspace(), { Out: 'out' });
    expect(answers).toBe(2);
    await expectLargeStored();
  });

  it('does not claim success where it never learns', async () => {
    cloud.misbehave({
      operation: 'CompleteMultipartUpload',
      times: 2,
      how: { kind: 'error', code: 'NoSuchUpload', status: 404 },
    });
    await expect(store(largeWorkspace(), { Out: 'out' })).rejects.toMatchObject({
      type: 'SystemUnavailable',
      message: expect.stringContaining('S3 never confirmed s3://artifact-store/p/Out'),
    });
  });
});
