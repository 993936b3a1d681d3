import { setTimeout as delay } from 'node:timers/promises';
import {
  GetActionTypeCommand,
  CodePipelineClient,
  PutThirdPartyJobSuccessResultCommand,
} from '@aws-sdk/client-codepipeline';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LocalCloud, Misbehaviour } from '../../local-cloud/index.ts';
import { startLocalCloud } from '../../local-cloud/index.ts';

let cloud: LocalCloud;
let api: CodePipelineClient;
let s3: S3Client;

beforeEach(async () => {
  cloud = await startLocalCloud();
  const settings = { region: cloud.region, endpoint: cloud.url, maxAttempts: 1 };
  api = new CodePipelineClient({ ...settings, credentials: cloud.worker });
  s3 = new S3Client({ ...settings, credentials: cloud.administrator });
  await cloud.putObject(cloud.artifactBucket, 'k', '0123456789');
  cloud.defineActionType({}, []);
});

afterEach(async () => {
  api.destroy();
  s3.destroy();
  await cloud.close();
});

const getActionType = new GetActionTypeCommand({
  category: 'Build',
  owner: 'ThirdParty',
  provider: 'GitHub-Actions',
  version: '1',
});

async function getObject(Range?: string, abortSignal?: AbortSignal): Promise<string | undefined> {
  const command = new GetObjectCommand({ Bucket: cloud.artifactBucket, Key: 'k', Range });
  const { Body } = await s3.send(command, abortSignal && { abortSignal });
  return Body?.transformToString();
}

describe('answers of the job API', () => {
  it.each<[Misbehaviour, string, number]>([
    [{ kind: 'throttle' }, 'ThrottlingException', 400],
    [{ kind: 'deny' }, 'AccessDeniedException', 400],
    [{ kind: 'server error' }, 'InternalFailure', 500],
    [{ kind: 'server error', status: 503 }, 'ServiceUnavailable', 503],
    [{ kind: 'error', code: 'InvalidJobStateException' }, 'InvalidJobStateException', 400],
    [{ kind: 'expire credentials' }, 'UnrecognizedClientException', 400],
  ])('%j: %s', async (how, name, httpStatusCode) => {
    cloud.misbehave({ operation: 'GetActionType', how });
    await expect(api.send(getActionType)).rejects.toThrow(
      expect.objectContaining({ name, $metadata: expect.objectContaining({ httpStatusCode }) }),
    );
    expect(cloud.requests[0]).toMatchObject({
      misbehaviour: how.kind,
      errorCode: name,
      status: httpStatusCode,
    });
  });

  it('a page of HTML, as a proxy gives', async () => {
    cloud.misbehave({ how: { kind: 'server error', status: 502, body: 'html' } });
    await expect(api.send(getActionType)).rejects.toThrow(
      expect.objectContaining({ $metadata: expect.objectContaining({ httpStatusCode: 502 }) }),
    );
  });

  it('lost, after the result has been taken', async () => {
    const job = await cloud.queueJob();
    job.acknowledgeElsewhere();
    cloud.misbehave({ how: { kind: 'reset', moment: 'after' } });
    const { jobId, clientToken } = job;
    await expect(api.send(new PutThirdPartyJobSuccessResultCommand({ jobId, clientToken }))).rejects.toThrow(
      'ECONNRESET',
    );
    expect(job.status).toBe('Succeeded');
  });

  it.each(['before', 'after'] as const)('none, %s the result is taken', async (moment) => {
    const job = await cloud.queueJob();
    job.acknowledgeElsewhere();
    cloud.misbehave({ how: { kind: 'hang', moment } });
    const { jobId, clientToken } = job;
    const abort = new AbortController();
    const sent = api.send(new PutThirdPartyJobSuccessResultCommand({ jobId, clientToken }), {
      abortSignal: abort.signal,
    });
    if (moment === 'after') await job.ended();
    else while (cloud.requests.length === 0) await new Promise(setImmediate);
    abort.abort();
    await expect(sent).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(job.status).toBe(moment === 'after' ? 'Succeeded' : 'InProgress');
  });
});

describe('answers of S3', () => {
  it.each<[Misbehaviour, string, number]>([
    [{ kind: 'throttle' }, 'SlowDown', 503],
    [{ kind: 'deny' }, 'AccessDenied', 403],
    [{ kind: 'server error' }, 'InternalError', 500],
  ])('%j: %s', async (how, name, httpStatusCode) => {
    cloud.misbehave({ service: 's3', how });
    await expect(getObject()).rejects.toThrow(
      expect.objectContaining({ name, $metadata: expect.objectContaining({ httpStatusCode }) }),
    );
  });

  it('that end early', async () => {
    cloud.misbehave({ how: { kind: 'cut', afterBytes: 4 } });
    await expect(getObject()).rejects.toThrow('aborted');
  });

  it('that stall', async () => {
    cloud.misbehave({ how: { kind: 'stall', afterBytes: 4 } });
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: cloud.artifactBucket, Key: 'k' }));
    const body = Body as AsyncIterable<Buffer> & { destroy(): void };
    const chunks = body[Symbol.asyncIterator]();
    const first = (await chunks.next()) as IteratorYieldResult<Buffer>;
    expect(first.value.toString()).toBe('0123');
    const next = chunks.next().then(
      () => 'more',
      () => 'an end',
    );
    expect(await Promise.race([next, delay(200, 'nothing')])).toBe('nothing');
    body.destroy();
  });

  it('with a wrong byte', async () => {
    cloud.misbehave({ how: { kind: 'corrupt', atByte: 1 } });
    expect(await getObject('bytes=0-9')).toMatch(/^0[^1]+23456789$/);
  });

  it('of the whole object to a range', async () => {
    cloud.misbehave({ how: { kind: 'ignore range' } });
    expect(await getObject('bytes=2-3')).toBe('0123456789');
  });

  it('that come slowly', async () => {
    cloud.misbehave({ how: { kind: 'slow', bytesPerSecond: 100, firstByteMilliseconds: 150 } });
    const start = performance.now();
    expect(await getObject()).toBe('0123456789');
    // 150 ms, and ten bytes at 100 a second; timers may be early by a millisecond, and 20 ms are sent at once.
    expect(performance.now() - start).toBeGreaterThan(220);
  });

  it('that never come, for an upload that breaks off', async () => {
    cloud.misbehave({ operation: 'PutObject', how: { kind: 'reset upload', afterBytes: 100_000 } });
    const command = new PutObjectCommand({
      Bucket: cloud.artifactBucket,
      Key: 'new',
      Body: Buffer.alloc(1_000_000),
      ServerSideEncryption: 'aws:kms',
    });
    await expect(s3.send(command)).rejects.toThrow(/ECONNRESET|EPIPE|socket hang up/);
    expect(cloud.object(cloud.artifactBucket, 'new')).toBeUndefined();
  });
});

describe('which requests are hit', () => {
  const hits = () => cloud.requests.map(({ misbehaviour }) => misbehaviour !== undefined);

  it('the next one, where nothing is said', async () => {
    cloud.misbehave({ how: { kind: 'throttle' } });
    await getObject().catch(() => undefined);
    await getObject();
    expect(hits()).toEqual([true, false]);
  });

  it('some, after some', async () => {
    const fault = cloud.misbehave({
      operation: ['GetObject'],
      after: 1,
      times: 2,
      how: { kind: 'throttle' },
    });
    for (let count = 0; count < 4; count += 1) await getObject().catch(() => undefined);
    expect(hits()).toEqual([false, true, true, false]);
    expect(fault.hits).toBe(2);
  });

  it('those that are meant, until it ends', async () => {
    const fault = cloud.misbehave({
      operation: 'GetObject',
      when: ({ range }) => range === 'bytes=0-1',
      times: Infinity,
      how: { kind: 'throttle' },
    });
    await getObject();
    await getObject('bytes=0-1').catch(() => undefined);
    await api.send(getActionType);
    fault.end();
    await getObject('bytes=0-1');
    expect(hits()).toEqual([false, true, false, false]);
  });
});
