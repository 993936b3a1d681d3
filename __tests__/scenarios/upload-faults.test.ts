import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Fault } from '../../local-cloud/index.ts';
import { noise } from '../artifacts/archive/noise.ts';
import { entriesStored, expectSucceeded, leftoversOf, mebibyte, storedArtifact } from './artifacts.ts';
import { crashingThreads, loadedFirst, signalledProcess } from './in-process.ts';
import { runScenario, type Scenario } from './scenario.ts';

/** Waits of half a minute take two seconds, and no try ends early on a busy machine. */
const clockSpeed = 15;

const text = 'built';
const large = noise(20 * mebibyte);

type Parts = Parameters<typeof runScenario>[0] & object;

/** A job with one output artifact, a folder with one file: of a few bytes, or of several parts. */
function upload(
  size: 'small' | 'large',
  faults: readonly Fault[],
  more: Partial<Parts> = {},
): Promise<Scenario> {
  return runScenario({
    queued: { inputArtifacts: [], outputArtifacts: ['Site'] },
    clockSpeed,
    with: { 'output-artifacts': 'Site: out' },
    steps: [
      {
        call: ({ workspace }) => {
          mkdirSync(join(workspace, 'out'));
          writeFileSync(join(workspace, 'out', 'file'), size === 'small' ? text : large);
        },
      },
    ],
    prepare: (cloud) => {
      for (const fault of faults) cloud.misbehave(fault);
    },
    ...more,
  });
}

async function expectStored(scenario: Scenario, content: string | Buffer): Promise<void> {
  expectSucceeded(scenario);
  expect(storedArtifact(scenario)?.serverSideEncryption).toBe('aws:kms');
  const [file, ...others] = await entriesStored(scenario);
  expect(file?.content.equals(Buffer.from(content))).toBe(true);
  expect(others).toEqual([]);
  expect(scenario.cloud.unfinishedUploads).toEqual([]);
}

/** No success was claimed: CodePipeline knows of the failure, and the step shows it. */
function expectNotStored(scenario: Scenario, type: string, ...messages: readonly RegExp[]): void {
  const { cloud, job, run } = scenario;
  expect(run.post.exitCode).toBe(1);
  expect(run.conclusion).toBe('failure');
  expect(job.results).toHaveLength(1);
  expect(job.failure).toMatchObject({ type });
  for (const message of messages) {
    expect(job.failure?.message).toMatch(message);
    expect(run.post.log).toMatch(message);
  }
  expect(storedArtifact(scenario)).toBeUndefined();
  expect(cloud.unfinishedUploads).toEqual([]);
  expect(leftoversOf(run)).toEqual([]);
}

describe('an upload', () => {
  it('of one request carries its checksum, and is named in log and summary', async () => {
    // Faster, the log would tell of an upload that has been under way for seconds.
    const scenario = await upload('small', [], { clockSpeed: 1 });
    await expectStored(scenario, text);
    const [put, ...others] = scenario.cloud.requestsOf('PutObject');
    const bytes = (await storedArtifact(scenario)?.read()) ?? Buffer.alloc(0);
    expect(put?.headers['x-amz-checksum-crc32']).toBe(checksumOf(bytes));
    expect(others).toEqual([]);
    const { post } = scenario.run;
    expect(post.log).toMatch(/^ {2}▼ Output artifacts: Site\n {4}Stored Site: \d+ B, 1 file, \d+\.\d s$/m);
    expect(post.summary).toMatch(
      /\| Output artifact \| Size \| Time \|\n.*\n\| `Site` \| \d+ B \| \d+\.\d s \|/,
    );
  });

  it('in parts carries the checksum of each', async () => {
    const scenario = await upload('large', []);
    await expectStored(scenario, large);
    const parts = scenario.cloud.requestsOf('UploadPart');
    expect(parts).toHaveLength(3);
    for (const { headers } of parts) expect(headers['x-amz-checksum-crc32']).toMatch(/^[\w+/]{6}==$/);
    expect(storedArtifact(scenario)).toMatchObject({ partCount: 3, checksumType: 'COMPOSITE' });
  });
});

function checksumOf(bytes: Buffer): string {
  const digest = Buffer.alloc(4);
  digest.writeUInt32BE(crc32(bytes));
  return digest.toString('base64');
}

describe('an upload goes on after', () => {
  it('a fault at every step of one in parts, and says what was wrong', async () => {
    const operations = ['CreateMultipartUpload', 'UploadPart', 'UploadPart', 'CompleteMultipartUpload'];
    const scenario = await upload('large', [
      { operation: 'CreateMultipartUpload', how: { kind: 'throttle' } },
      { operation: 'UploadPart', how: { kind: 'reset upload', afterBytes: mebibyte } },
      { operation: 'UploadPart', how: { kind: 'server error', status: 500 } },
      { operation: 'UploadPart', how: { kind: 'reset', moment: 'after' } },
      { operation: 'CompleteMultipartUpload', how: { kind: 'server error', body: 'html' } },
    ]);
    await expectStored(scenario, large);
    for (const operation of operations) {
      expect(
        scenario.cloud.requestsOf(operation).some(({ misbehaviour }) => misbehaviour !== undefined),
      ).toBe(true);
    }
    const { log } = scenario.run.post;
    expect(log).toMatch(/^ {4}Uploading Site: .*\(SlowDown, HTTP 503, request \S+\); trying again$/m);
    expect(log).toMatch(/^ {4}Uploading Site: .*\(InternalError, HTTP 500, request \S+\); trying again$/m);
  });

  it('half a minute in which S3 takes nothing', async () => {
    const scenario = await upload('large', [
      { operation: 'UploadPart', after: 1, how: { kind: 'hang', moment: 'before' } },
    ]);
    await expectStored(scenario, large);
    expect(scenario.cloud.requestsOf('UploadPart')).toHaveLength(4);
  });

  it('credentials that expire midway: they are renewed once, and masked', async () => {
    const scenario = await upload('large', [
      { operation: 'UploadPart', after: 1, how: { kind: 'expire credentials' } },
    ]);
    await expectStored(scenario, large);
    const { job, run } = scenario;
    // Main's, post's own, and those that came in the place of the expired ones.
    expect(job.artifactCredentials).toHaveLength(3);
    for (const { secretAccessKey, sessionToken } of job.artifactCredentials) {
      expect(run.masks).toEqual(expect.arrayContaining([secretAccessKey, sessionToken]));
      expect(run.findSecrets([secretAccessKey, sessionToken])).toEqual([]);
    }
  });

  it.each<[string, Partial<Parts>, number]>([
    ['asked for', {}, 1],
    [
      'uploaded again where the credentials may not ask',
      { cloudOptions: { artifactPermissions: ['s3:PutObject', 's3:AbortMultipartUpload'] } },
      2,
    ],
  ])('a lost answer to the completion: what is stored is %s', async (_, more, uploads) => {
    const scenario = await upload(
      'large',
      [{ operation: 'CompleteMultipartUpload', how: { kind: 'reset', moment: 'after' } }],
      more,
    );
    await expectStored(scenario, large);
    expect(scenario.cloud.requestsOf('CreateMultipartUpload')).toHaveLength(uploads);
  });
});

describe('an upload ends with', () => {
  it.each([
    ['the beginning of one in parts', 'CreateMultipartUpload'],
    ['a part', 'UploadPart'],
    ['the completion', 'CompleteMultipartUpload'],
  ])('PermissionError where S3 denies %s', async (_, operation) => {
    const scenario = await upload('large', [{ operation, times: Infinity, how: { kind: 'deny' } }]);
    expectNotStored(
      scenario,
      'PermissionError',
      /Output artifact Site: S3 denied writing s3:\/\/\S+: .*\(AccessDenied, HTTP 403/,
    );
  });

  it('a failure, not with success, where a thread that compresses crashes', async () => {
    const scenario = await upload('large', [], { clockSpeed: 1, machineEnv: loadedFirst(crashingThreads) });
    expectNotStored(scenario, 'JobFailed', /thread.* has ended early \(exit code 0\)/);
  });

  it('an abort where a signal ends the step: the runner itself shuts down', async () => {
    // A cancelled run lets post go on, so nobody but the machine sends it a signal.
    const { machineEnv, signal } = signalledProcess();
    const scenario = await upload('large', [], {
      clockSpeed: 1,
      machineEnv,
      prepare: (cloud) => {
        // The answer waits, so that a busy machine has the time to deliver the signal.
        const happens = () => {
          signal('SIGTERM');
          return delay(5_000, undefined, { ref: false });
        };
        cloud.misbehave({ operation: 'UploadPart', after: 2, how: { kind: 'meanwhile', happens } });
      },
    });
    expectNotStored(scenario, 'JobFailed', /cancelled/);
    expect(scenario.cloud.requestsOf('AbortMultipartUpload')).not.toEqual([]);
  });
});
