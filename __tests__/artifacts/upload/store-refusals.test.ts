import { describe, expect, it } from '@jest/globals';
import type { Misbehaviour } from '../../../local-cloud/index.ts';
import { makeWorkspace } from '../archive/workspace.ts';
import { bucket, clock, cloud, largeWorkspace, stop, store, warnings } from './storing.ts';

describe('storeArtifacts, when S3 refuses', () => {
  const refusals: [string, Misbehaviour, string, string][] = [
    [
      'UploadPart',
      { kind: 'deny' },
      'PermissionError',
      'See that the policies of the artifact bucket artifact-store',
    ],
    [
      'CreateMultipartUpload',
      { kind: 'deny' },
      'PermissionError',
      'S3 denied writing s3://artifact-store/p/Out',
    ],
    ['CompleteMultipartUpload', { kind: 'deny' }, 'PermissionError', 'S3 denied'],
    ['UploadPart', { kind: 'throttle' }, 'SystemUnavailable', 'S3 did not take'],
    ['CompleteMultipartUpload', { kind: 'server error' }, 'SystemUnavailable', 'S3 did not take'],
    [
      'CreateMultipartUpload',
      { kind: 'error', code: 'NoSuchBucket', status: 404 },
      'ConfigurationError',
      'does not exist',
    ],
    [
      'CreateMultipartUpload',
      { kind: 'error', code: 'KMS.DisabledException' },
      'ConfigurationError',
      'KMS.DisabledException',
    ],
    ['UploadPart', { kind: 'error', code: 'NoSuchUpload', status: 404 }, 'JobFailed', 'NoSuchUpload'],
  ];

  it.each(refusals)(
    '%s %j is a %s, and nothing unfinished is left',
    async (operation, how, type, message) => {
      cloud.misbehave({ operation, times: Infinity, how });
      await expect(store(largeWorkspace(), { Out: 'out' })).rejects.toMatchObject({
        type,
        message: expect.stringMatching(`^Output artifact Out: .*${message}`),
      });
      expect(cloud.unfinishedUploads).toEqual([]);
      expect(cloud.object(bucket, 'p/Out')).toBeUndefined();
    },
  );

  it('says the first reason, whatever aborting says', async () => {
    cloud.misbehave({ operation: 'UploadPart', times: Infinity, how: { kind: 'deny' } });
    cloud.misbehave({ operation: 'AbortMultipartUpload', times: Infinity, how: { kind: 'server error' } });
    await expect(store(largeWorkspace(), { Out: 'out' })).rejects.toMatchObject({ type: 'PermissionError' });
    expect(warnings).toEqual([
      expect.stringMatching(
        /s3:\/\/artifact-store\/p\/Out could not be aborted \(InternalError\).* lifecycle rule/,
      ),
    ]);
  });

  it.each([
    ['has ten seconds', false, 10_000],
    ['has a second and a half once the step is cancelled', true, 1_500],
  ])('a try of aborting %s', async (_, isCancelled, milliseconds) => {
    let asked: number | undefined;
    const cancelling: Misbehaviour = {
      kind: 'meanwhile',
      happens: () => {
        stop.abort(new Error('cancelled'));
      },
    };
    cloud.misbehave({
      operation: 'UploadPart',
      times: Infinity,
      how: isCancelled ? cancelling : { kind: 'deny' },
    });
    cloud.misbehave({
      operation: 'AbortMultipartUpload',
      when: () => {
        asked ??= clock.now();
        return true;
      },
      how: { kind: 'hang', moment: 'before' },
    });
    await expect(store(largeWorkspace(), { Out: 'out' })).rejects.toThrow(
      isCancelled ? 'cancelled' : 'Output artifact Out',
    );
    expect(clock.now() - (asked ?? Infinity)).toBe(milliseconds);
    expect(cloud.requestsOf('AbortMultipartUpload')).toHaveLength(2);
    expect(cloud.unfinishedUploads).toEqual([]);
  });

  it('ends the other artifacts too, and aborts their uploads', async () => {
    cloud.misbehave({ operation: 'PutObject', how: { kind: 'deny' } });
    cloud.misbehave({
      operation: 'UploadPart',
      times: Infinity,
      how: { kind: 'slow', bytesPerSecond: 1_000_000 },
    });
    const workspace = largeWorkspace({ 'small.txt': 'x', 'last.txt': 'x' });
    await expect(
      store(workspace, { Large: 'out', Small: 'small.txt', Last: 'last.txt' }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('Output artifact Small: S3 denied'),
    });
    expect(cloud.objects(bucket)).toEqual([]);
    expect(cloud.unfinishedUploads).toEqual([]);
  });
});

describe('storeArtifacts, when the step is cancelled', () => {
  it('aborts what is unfinished, and rejects with the reason', async () => {
    cloud.misbehave({
      operation: 'UploadPart',
      after: 1,
      times: Infinity,
      how: {
        kind: 'meanwhile',
        happens: () => {
          stop.abort(new Error('cancelled'));
        },
      },
    });
    await expect(store(largeWorkspace(), { Out: 'out' })).rejects.toThrow('cancelled');
    expect(cloud.unfinishedUploads).toEqual([]);
    expect(cloud.requestsOf('AbortMultipartUpload')).not.toEqual([]);
  });

  it('sends nothing where that came first', async () => {
    stop.abort(new Error('cancelled'));
    await expect(store(makeWorkspace({ f: 'x' }), { Out: 'f' })).rejects.toThrow('cancelled');
    expect(cloud.requests).toEqual([]);
  });
});
