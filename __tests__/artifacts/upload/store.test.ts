import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { S3Client } from '@aws-sdk/client-s3';
import { type LocalCloud, type Misbehaviour, startLocalCloud } from '../../../local-cloud/index.ts';
import { prepareArtifacts } from '../../../src/artifacts/prepare.ts';
import { storeArtifacts, type StoredArtifact, type StoreOptions } from '../../../src/artifacts/store.ts';
import type { Transfer } from '../../../src/artifacts/transfer.ts';
import { readZip } from '../archive/read-zip.ts';
import { type Item, makeWorkspace } from '../archive/workspace.ts';
import { hurriedClock } from './hurried-clock.ts';

const bucket = 'artifact-store';
let cloud: LocalCloud;
let s3: S3Client;
let renewals: number;
let warnings: string[];
let stop: AbortController;

beforeEach(async () => {
  cloud = await startLocalCloud();
  cloud.createBucket(bucket);
  s3 = new S3Client({
    region: cloud.region,
    endpoint: cloud.url,
    forcePathStyle: true,
    credentials: cloud.administrator,
    maxAttempts: 1,
  });
  renewals = 0;
  warnings = [];
  stop = new AbortController();
});

afterEach(async () => {
  s3.destroy();
  await cloud.close();
});

/** Stores each path as the artifact of that name. */
async function store(
  workspace: string,
  paths: Readonly<Record<string, string>>,
  options: Partial<StoreOptions> = {},
  changes: Partial<Transfer> = {},
): Promise<StoredArtifact[]> {
  const rules: StoreOptions = { workspace, symlinks: 'preserve', encryptionKeyId: undefined, ...options };
  const artifacts = Object.entries(paths).map(([name, source]) => ({
    name,
    source,
    location: { bucket, key: `p/${name}` },
  }));
  return await storeArtifacts(prepareArtifacts(artifacts, rules), rules, {
    s3,
    clock: hurriedClock,
    signal: stop.signal,
    renewCredentials: () => {
      renewals += 1;
    },
    progress: () => undefined,
    warn: (line) => {
      warnings.push(line);
    },
    temporaryFolder: workspace,
    ...changes,
  });
}

async function bytesOf(name: string): Promise<Buffer> {
  const object = cloud.object(bucket, `p/${name}`);
  if (object === undefined) throw new Error(`${name} is not in S3`);
  return await object.read();
}

/** Twenty megabytes that do not compress: three parts. */
const large = randomBytes(20_000_000);

function largeWorkspace(more: Readonly<Record<string, Item>> = {}): string {
  return makeWorkspace({ 'out/large.bin': large, ...more });
}

async function expectLargeStored(name = 'Out'): Promise<void> {
  const [entry, ...others] = await readZip(await bytesOf(name));
  expect(entry?.content.equals(large)).toBe(true);
  expect(others).toEqual([]);
  expect(cloud.unfinishedUploads).toEqual([]);
}

describe('storeArtifacts', () => {
  it('stores a small archive in one request, encrypted with the job’s key and with its checksum', async () => {
    const workspace = makeWorkspace({ 'out/a.txt': 'a', 'out/b/c.txt': 'c', 'out/d': {} });
    const key = 'arn:aws:kms:eu-west-1:111122223333:key/k';
    const stored = await store(workspace, { Out: 'out' }, { encryptionKeyId: key });
    const bytes = await bytesOf('Out');
    expect(stored).toEqual([
      { name: 'Out', bytes: bytes.length, files: 2, milliseconds: expect.any(Number) },
    ]);
    expect((await readZip(bytes)).map(({ name }) => name)).toEqual(['a.txt', 'b/', 'b/c.txt', 'd/']);
    expect(cloud.object(bucket, 'p/Out')).toMatchObject({
      serverSideEncryption: 'aws:kms',
      kmsKeyId: key,
      checksums: { CRC32: expect.any(String) },
      headers: { 'content-type': 'application/zip' },
    });
    expect(cloud.requests.map(({ operation }) => operation)).toEqual(['PutObject']);
  });

  it('names no key where the job names none', async () => {
    await store(makeWorkspace({ 'f.txt': 'x' }), { Out: 'f.txt' });
    expect(cloud.object(bucket, 'p/Out')).toMatchObject({
      serverSideEncryption: 'aws:kms',
      kmsKeyId: undefined,
    });
  });

  it('stores a large one in parts, each with its checksum', async () => {
    const key = 'arn:aws:kms:eu-west-1:111122223333:key/k';
    await store(largeWorkspace(), { Out: 'out' }, { encryptionKeyId: key });
    await expectLargeStored();
    expect(cloud.object(bucket, 'p/Out')).toMatchObject({
      partCount: 3,
      checksumType: 'COMPOSITE',
      serverSideEncryption: 'aws:kms',
      kmsKeyId: key,
    });
  });

  it('stores what is an archive already as it is', async () => {
    const workspace = largeWorkspace();
    await store(workspace, { Out: 'out' });
    writeFileSync(join(workspace, 'made.zip'), await bytesOf('Out'));
    const [stored] = await store(workspace, { AsItIs: 'made.zip' });
    expect((await bytesOf('AsItIs')).equals(readFileSync(join(workspace, 'made.zip')))).toBe(true);
    expect(stored).toMatchObject({ files: 1 });
  });

  it('gives the results in the order of the artifacts', async () => {
    const workspace = largeWorkspace({ 'b.txt': 'b', 'c.txt': 'c', 'd.txt': 'd' });
    const stored = await store(workspace, { A: 'out', B: 'b.txt', C: 'c.txt', D: 'd.txt' });
    expect(stored.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('says how far it is where it takes long, and what is done', async () => {
    const lines: string[] = [];
    cloud.misbehave({
      operation: 'UploadPart',
      times: Infinity,
      how: { kind: 'slow', bytesPerSecond: 60_000_000 },
    });
    await store(
      largeWorkspace(),
      { Out: 'out' },
      {},
      {
        progress: (line) => {
          lines.push(line);
        },
      },
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^Uploading Out: \d+ % \(\S+ [KM]iB of \S+ MiB, \S+ [KM]iB\/s\)$/),
    );
    expect(lines.at(-1)).toMatch(/^Stored Out: \S+ MiB, 1 file, /);
  });
});

describe('storeArtifacts, with the wrong path', () => {
  it.each([
    ['missing', 'Output artifact Out: nothing matches the path "missing"; output-artifacts takes'],
    ['../x', 'Output artifact Out: the path "../x" leaves the workspace'],
    ['away', 'Output artifact Out: "/'],
  ])('%s: a ConfigurationError before anything is sent', async (path, message) => {
    const workspace = makeWorkspace({ 'ok.txt': 'x', away: { link: '/etc' } });
    await expect(store(workspace, { Fine: 'ok.txt', Out: path })).rejects.toMatchObject({
      type: 'ConfigurationError',
      message: expect.stringContaining(message),
    });
    expect(cloud.requests).toEqual([]);
  });

  it('follows links only where told, and never out of the workspace', async () => {
    const workspace = makeWorkspace({
      'out/in': { link: '../f' },
      f: 'x',
      'bad/away': { link: '/etc/hostname' },
    });
    await store(workspace, { Out: 'out' }, { symlinks: 'follow' });
    expect((await readZip(await bytesOf('Out')))[0]).toMatchObject({
      mode: 0o100644,
      content: Buffer.from('x'),
    });
    await expect(store(workspace, { Bad: 'bad' }, { symlinks: 'follow' })).rejects.toMatchObject({
      type: 'ConfigurationError',
      message: expect.stringContaining('leads out of the workspace'),
    });
  });
});

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
      times: 2,
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

  it('uploads everything again where something else is stored', async () => {
    await cloud.putObject(bucket, 'p/Out', 'of an earlier run');
    cloud.misbehave({
      operation: 'CompleteMultipartUpload',
      how: { kind: 'error', code: 'NoSuchUpload', status: 404 },
    });
    await store(largeWorkspace(), { Out: 'out' });
    expect(cloud.requestsOf('CreateMultipartUpload')).toHaveLength(2);
    expect((await readZip(await bytesOf('Out')))[0]?.content.equals(large)).toBe(true);
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

describe('storeArtifacts, when S3 refuses', () => {
  const refusals: [string, Misbehaviour, string, string][] = [
    [
      'UploadPart',
      { kind: 'deny' },
      'PermissionError',
      'see that the policies of the artifact bucket artifact-store',
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
      'JobFailed',
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
      'The unfinished upload of s3://artifact-store/p/Out could not be aborted (InternalError): S3 keeps its parts until a lifecycle rule of the bucket removes them',
    ]);
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

describe('storeArtifacts, when it is told to end', () => {
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
