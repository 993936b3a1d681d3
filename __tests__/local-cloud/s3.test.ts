import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { CompletedPart, S3ClientConfig } from '@aws-sdk/client-s3';
import { GetThirdPartyJobDetailsCommand, CodePipelineClient } from '@aws-sdk/client-codepipeline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Job, JobToQueue, LocalCloud } from '../../local-cloud/index.ts';
import { startLocalCloud } from '../../local-cloud/index.ts';

let cloud: LocalCloud;
const clients: { destroy(): void }[] = [];

beforeEach(async () => {
  cloud = await startLocalCloud();
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await cloud.close();
});

function s3With(settings: Partial<S3ClientConfig> = {}): S3Client {
  const client = new S3Client({
    region: cloud.region,
    endpoint: cloud.url,
    credentials: cloud.administrator,
    maxAttempts: 1,
    ...settings,
  });
  clients.push(client);
  return client;
}

/** A queued job and a client that holds its artifact credentials. */
async function jobWithClient(toQueue: JobToQueue): Promise<{ job: Job; s3: S3Client }> {
  const job = await cloud.queueJob(toQueue);
  const api = new CodePipelineClient({
    region: cloud.region,
    endpoint: cloud.url,
    credentials: cloud.worker,
  });
  clients.push(api);
  const { jobId, clientToken } = job;
  await api.send(new GetThirdPartyJobDetailsCommand({ jobId, clientToken }));
  return { job, s3: s3With({ credentials: job.artifactCredentials[0] ?? cloud.worker }) };
}

const code = (name: string, status: number) =>
  expect.objectContaining({ name, $metadata: expect.objectContaining({ httpStatusCode: status }) });

const at = (key: string) => ({ Bucket: cloud.artifactBucket, Key: key });
const encrypted = { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'alias/key' } as const;

describe('reading', () => {
  it.each([
    ['the whole object', undefined, 200, '0123456789', undefined],
    ['from the start', 'bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['to the end', 'bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['past the end', 'bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['a suffix', 'bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['a suffix of more than there is', 'bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['several ranges, which S3 overlooks', 'bytes=0-1,3-4', 200, '0123456789', undefined],
  ])('%s', async (_, Range, status, body, contentRange) => {
    await cloud.putObject(cloud.artifactBucket, 'k', '0123456789');
    const answer = await s3With().send(new GetObjectCommand({ ...at('k'), Range }));
    expect(await answer.Body?.transformToString()).toBe(body);
    expect(answer).toMatchObject({ $metadata: { httpStatusCode: status }, ContentLength: body.length });
    expect(answer.ContentRange).toBe(contentRange);
  });

  it.each(['bytes=10-', 'bytes=-0'])('nothing where %s is beyond the object', async (Range) => {
    await cloud.putObject(cloud.artifactBucket, 'k', '0123456789');
    await expect(s3With().send(new GetObjectCommand({ ...at('k'), Range }))).rejects.toThrow(
      code('InvalidRange', 416),
    );
  });

  it('on with If-Match, until the object changes', async () => {
    const { etag } = await cloud.putObject(cloud.artifactBucket, 'k', 'one');
    const command = new GetObjectCommand({ ...at('k'), IfMatch: etag });
    expect((await s3With().send(command)).ETag).toBe(etag);
    await cloud.putObject(cloud.artifactBucket, 'k', 'two');
    await expect(s3With().send(command)).rejects.toThrow(code('PreconditionFailed', 412));
  });

  it('a checksum only of the whole object', async () => {
    await cloud.putObject(cloud.artifactBucket, 'k', 'body', { checksum: 'CRC32' });
    const whole = await s3With().send(new GetObjectCommand({ ...at('k'), ChecksumMode: 'ENABLED' }));
    expect(whole).toMatchObject({ ChecksumCRC32: '26gLsg==', ChecksumType: 'FULL_OBJECT' });
    await whole.Body?.transformToString();
    const part = await s3With().send(new GetObjectCommand({ ...at('k'), Range: 'bytes=0-1' }));
    expect(part.ChecksumCRC32).toBeUndefined();
  });

  it('keys with every kind of character', async () => {
    const key = "a folder/ü+(1)'*&=%25 .zip";
    await cloud.putObject(cloud.artifactBucket, key, 'body');
    const { Body } = await s3With().send(new GetObjectCommand(at(key)));
    expect(await Body?.transformToString()).toBe('body');
    const listed = await s3With().send(new ListObjectsV2Command({ Bucket: cloud.artifactBucket }));
    expect(listed.Contents?.map(({ Key }) => Key)).toEqual([key]);
  });
});

describe('writing', () => {
  const body = randomBytes(100_000);

  it.each([
    ['a buffer', () => ({ Body: body })],
    [
      'a stream',
      () => ({
        Body: Readable.from([body.subarray(0, 70_000), body.subarray(70_000)]),
        ContentLength: 100_000,
      }),
    ],
    ['with CRC32C', () => ({ Body: body, ChecksumAlgorithm: 'CRC32C' as const })],
    ['with CRC64NVME', () => ({ Body: body, ChecksumAlgorithm: 'CRC64NVME' as const })],
    ['with SHA256', () => ({ Body: body, ChecksumAlgorithm: 'SHA256' as const })],
  ])('%s', async (_, input) => {
    await s3With().send(new PutObjectCommand({ ...at('k'), ...encrypted, ...input() }));
    const object = cloud.object(cloud.artifactBucket, 'k');
    expect((await object?.read())?.equals(body)).toBe(true);
    expect(object).toMatchObject({
      serverSideEncryption: 'aws:kms',
      kmsKeyId: 'alias/key',
      partCount: undefined,
    });
  });

  it.each([
    ['a wrong checksum', { ChecksumCRC32: 'AAAAAA==' }, 'BadDigest', /CRC32/],
    ['two checksums', { ChecksumCRC32: 'AAAAAA==', ChecksumSHA1: 'AA==' }, 'InvalidRequest', /Multiple/],
    [
      'the checksum of another algorithm than it names',
      { ChecksumAlgorithm: 'CRC32C' as const, ChecksumCRC32: 'AAAAAA==' },
      'InvalidRequest',
      /Value for x-amz-sdk-checksum-algorithm header is invalid/,
    ],
    ['another MD5', { ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' }, 'BadDigest', /Content-MD5/],
  ])('with %s is refused', async (_, checksum, name, message) => {
    const command = new PutObjectCommand({ ...at('k'), ...encrypted, Body: 'body', ...checksum });
    await expect(s3With().send(command)).rejects.toThrow(
      expect.objectContaining({ name, message: expect.stringMatching(message) }),
    );
    expect(cloud.objects()).toEqual([]);
  });

  it('that names the algorithm of a checksum, and has none, is refused', async () => {
    const command = new PutObjectCommand({
      ...at('k'),
      ...encrypted,
      Body: 'body',
      ChecksumAlgorithm: 'CRC32',
    });
    command.middlewareStack.add(
      (next) => (args) => {
        delete (args.request as { headers: Record<string, string> }).headers['x-amz-checksum-crc32'];
        return next(args);
      },
      { step: 'build', priority: 'low' },
    );
    await expect(s3With().send(command)).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidRequest', message: expect.stringMatching(/no corresponding/) }),
    );
    expect(cloud.objects()).toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['AES256', { ServerSideEncryption: 'AES256' as const }],
  ])('with %s for encryption is refused, as by the policy of an artifact bucket', async (_, encryption) => {
    await expect(
      s3With().send(new PutObjectCommand({ ...at('k'), ...encryption, Body: 'x' })),
    ).rejects.toThrow(code('AccessDenied', 403));
    await expect(
      s3With().send(new CreateMultipartUploadCommand({ ...at('k'), ...encryption })),
    ).rejects.toThrow(code('AccessDenied', 403));
  });
});

describe('multipart uploads', () => {
  const first = randomBytes(5 * 1024 * 1024);
  const last = Buffer.from('last');

  async function upload(s3: S3Client, parts: readonly Buffer[], type?: 'FULL_OBJECT') {
    const { UploadId } = await s3.send(
      new CreateMultipartUploadCommand({
        ...at('k'),
        ...encrypted,
        ChecksumAlgorithm: 'CRC32',
        ChecksumType: type,
      }),
    );
    const done: CompletedPart[] = [];
    for (const [index, Body] of parts.entries()) {
      const PartNumber = index + 1;
      const { ETag, ChecksumCRC32 } = await s3.send(
        new UploadPartCommand({ ...at('k'), UploadId, PartNumber, Body, ChecksumAlgorithm: 'CRC32' }),
      );
      done.push({ ETag, ChecksumCRC32, PartNumber });
    }
    return { ...at('k'), UploadId, MultipartUpload: { Parts: done } };
  }

  it('make one object of their parts', async () => {
    const s3 = s3With();
    const input = await upload(s3, [first, last]);
    expect(cloud.unfinishedUploads.map(({ key, parts }) => [key, ...parts.keys()])).toEqual([['k', 1, 2]]);
    const { ETag } = await s3.send(new CompleteMultipartUploadCommand(input));
    const object = cloud.object(cloud.artifactBucket, 'k');
    expect(object).toMatchObject({
      etag: ETag,
      partCount: 2,
      checksumType: 'COMPOSITE',
      kmsKeyId: 'alias/key',
    });
    // Not toEqual: it takes seconds for megabytes.
    expect((await object?.read())?.equals(Buffer.concat([first, last]))).toBe(true);
    expect(cloud.unfinishedUploads).toEqual([]);
    const Range = `bytes=${first.length - 2}-${first.length + 1}`;
    const across = await s3.send(new GetObjectCommand({ ...at('k'), Range }));
    const bytes = await across.Body?.transformToByteArray();
    expect(Buffer.from(bytes ?? [])).toEqual(Buffer.concat([first.subarray(-2), last.subarray(0, 2)]));
  });

  it('have a checksum of the whole where asked for', async () => {
    const s3 = s3With();
    await s3.send(new CompleteMultipartUploadCommand(await upload(s3, [first, last], 'FULL_OBJECT')));
    const whole = await cloud.putObject('elsewhere', 'k', Buffer.concat([first, last]), {
      checksum: 'CRC32',
    });
    expect(cloud.object(cloud.artifactBucket, 'k')?.checksums).toEqual(whole.checksums);
  });

  it.each([
    ['a part that is too small', [last, last], (parts: CompletedPart[]) => parts, 'EntityTooSmall'],
    [
      'parts out of order',
      [first, last],
      (parts: CompletedPart[]) => [...parts].reverse(),
      'InvalidPartOrder',
    ],
    [
      'a part that was not uploaded',
      [last],
      (parts: CompletedPart[]) => [...parts, { ...parts[0], PartNumber: 2 }],
      'InvalidPart',
    ],
    [
      'a wrong entity tag',
      [last],
      (parts: CompletedPart[]) => parts.map((part) => ({ ...part, ETag: 'x' })),
      'InvalidPart',
    ],
    [
      'a wrong checksum',
      [last],
      (parts: CompletedPart[]) => parts.map((part) => ({ ...part, ChecksumCRC32: 'AAAAAA==' })),
      'InvalidPart',
    ],
    [
      'no checksum',
      [last],
      (parts: CompletedPart[]) => parts.map(({ ETag, PartNumber }) => ({ ETag, PartNumber })),
      'InvalidRequest',
    ],
  ])('are not completed with %s', async (_, bodies, change, name) => {
    const s3 = s3With();
    const input = await upload(s3, bodies);
    const Parts = change(input.MultipartUpload.Parts);
    await expect(
      s3.send(new CompleteMultipartUploadCommand({ ...input, MultipartUpload: { Parts } })),
    ).rejects.toThrow(code(name, 400));
    expect(cloud.objects()).toEqual([]);
  });

  it('can be aborted', async () => {
    const s3 = s3With();
    const input = await upload(s3, [last]);
    expect(cloud.unfinishedUploads.map(({ uploadId }) => uploadId)).toEqual([input.UploadId]);
    await s3.send(new AbortMultipartUploadCommand(input));
    expect(cloud.unfinishedUploads).toEqual([]);
    const abortedAlready = s3.send(new AbortMultipartUploadCommand(input));
    await expect(abortedAlready).rejects.toThrow(code('NoSuchUpload', 404));
  });
});

describe('artifact credentials', () => {
  it('read the input and write the output', async () => {
    const { job, s3 } = await jobWithClient({
      inputArtifacts: [{ name: 'In', content: 'zip' }],
      outputArtifacts: ['Out'],
    });
    const [input, output] = [job.inputArtifacts[0]?.location, job.outputArtifacts[0]?.location];
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: input?.bucket, Key: input?.key }));
    expect(await Body?.transformToString()).toBe('zip');
    await s3.send(
      new PutObjectCommand({ Bucket: output?.bucket, Key: output?.key, ...encrypted, Body: 'out' }),
    );
    expect(await cloud.object(output?.bucket ?? '', output?.key ?? '')?.read()).toEqual(Buffer.from('out'));
  });

  it('do nothing else', async () => {
    const { job, s3 } = await jobWithClient({ inputArtifacts: [{ name: 'In', content: 'zip' }] });
    const input = job.inputArtifacts[0]?.location;
    await cloud.putObject(cloud.artifactBucket, 'other', 'secret');
    const denied = code('AccessDenied', 403);
    await expect(s3.send(new GetObjectCommand(at('other')))).rejects.toThrow(denied);
    await expect(
      s3.send(new PutObjectCommand({ Bucket: input?.bucket, Key: input?.key, ...encrypted, Body: 'x' })),
    ).rejects.toThrow(denied);
    await expect(s3.send(new ListObjectsV2Command({ Bucket: input?.bucket }))).rejects.toThrow(denied);
  });

  it.each([
    ['may not list', [], 'AccessDenied', 403],
    ['may list', ['s3:ListBucket' as const], 'NoSuchKey', 404],
  ])('of a missing object, where they %s: %s', async (_, more, name, status) => {
    await cloud.close();
    cloud = await startLocalCloud({ artifactPermissions: ['s3:GetObject', ...more] });
    const { job, s3 } = await jobWithClient({ inputArtifacts: [{ name: 'In' }] });
    const input = job.inputArtifacts[0]?.location;
    await expect(s3.send(new GetObjectCommand({ Bucket: input?.bucket, Key: input?.key }))).rejects.toThrow(
      code(name, status),
    );
  });

  it('expire', async () => {
    const { job, s3 } = await jobWithClient({ inputArtifacts: [{ name: 'In', content: 'zip' }] });
    job.expireArtifactCredentials();
    const input = job.inputArtifacts[0]?.location;
    await expect(s3.send(new GetObjectCommand({ Bucket: input?.bucket, Key: input?.key }))).rejects.toThrow(
      code('ExpiredToken', 400),
    );
  });

  it('of a worker do not reach S3', async () => {
    await expect(s3With({ credentials: cloud.worker }).send(new GetObjectCommand(at('k')))).rejects.toThrow(
      code('AccessDenied', 403),
    );
  });
});

describe('signatures', () => {
  it.each([
    [
      'another secret',
      'SignatureDoesNotMatch',
      403,
      () => s3With({ credentials: { ...cloud.administrator, secretAccessKey: 'x' } }),
    ],
    [
      'an unknown key',
      'InvalidAccessKeyId',
      403,
      () => s3With({ credentials: { accessKeyId: 'AKIA', secretAccessKey: 'x' } }),
    ],
    [
      'a clock that is 16 minutes fast',
      'RequestTimeTooSkewed',
      403,
      () => s3With({ systemClockOffset: 16 * 60_000 }),
    ],
  ])('%s: %s', async (_, name, status, client) => {
    await cloud.putObject(cloud.artifactBucket, 'k', 'body');
    await expect(client().send(new GetObjectCommand(at('k')))).rejects.toThrow(code(name, status));
  });

  it('of a presigned URL hold for any range', async () => {
    await cloud.putObject(cloud.artifactBucket, "a (k)/'ü", '0123456789');
    const url = await cloud.presignedUrl(cloud.artifactBucket, "a (k)/'ü");
    expect(await (await fetch(url)).text()).toBe('0123456789');
    expect(await (await fetch(url, { headers: { range: 'bytes=2-3' } })).text()).toBe('23');
    const forged = await fetch(url.replace(/Signature=./, 'Signature=x'));
    expect(await forged.text()).toContain('<Code>SignatureDoesNotMatch</Code>');
    expect((await fetch(url.replace('X-Amz-Expires=3600', 'X-Amz-Expires=9'))).status).toBe(403);
  });

  it('are not even looked at where the URI is malformed', async () => {
    const answer = await fetch(`${cloud.url}/${cloud.artifactBucket}/%zz`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<Code>InvalidURI</Code>');
  });

  it('are asked for', async () => {
    await cloud.putObject(cloud.artifactBucket, 'k', 'body');
    const answer = await fetch(`${cloud.url}/${cloud.artifactBucket}/k`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('<Code>AccessDenied</Code>');
  });
});

describe('buckets elsewhere', () => {
  it('are reached where the client follows region redirects', async () => {
    cloud.createBucket('far', { region: 'us-east-1' });
    await cloud.putObject('far', 'k', 'body');
    const command = new GetObjectCommand({ Bucket: 'far', Key: 'k' });
    await expect(s3With().send(command)).rejects.toThrow(code('PermanentRedirect', 301));
    const { Body } = await s3With({ followRegionRedirects: true }).send(command);
    expect(await Body?.transformToString()).toBe('body');
  });

  it('do not exist where nobody made them', async () => {
    await expect(s3With().send(new GetObjectCommand({ Bucket: 'none', Key: 'k' }))).rejects.toThrow(
      code('NoSuchBucket', 404),
    );
  });
});
