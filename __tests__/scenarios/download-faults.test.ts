import { describe, expect, it } from '@jest/globals';
import type { Fault, JobToQueue, Misbehaviour } from '../../local-cloud/index.ts';
import { noise } from '../artifacts/archive/noise.ts';
import { buildZip } from '../artifacts/archives/zip.ts';
import {
  artifact,
  downloadsOf,
  expectLargeFiles,
  expectMainFailed,
  expectSucceeded,
  isForTheEnd,
  largeZip,
  leftoversOf,
  mebibyte,
  treeOf,
  zipped,
} from './artifacts.ts';
import { crashingThreads, loadedFirst } from './in-process.ts';
import { runScenario, runFor, type Scenario, startCloud } from './scenario.ts';

/** Waits of half a minute take two seconds, and no try ends early on a busy machine. */
const clockSpeed = 15;

const small = zipped('Source', { 'a.txt': 'some text' });
const medium = artifact('Source', buildZip([{ name: 'medium.bin', data: noise(3 * mebibyte), method: 0 }]));
const large = artifact('Source', largeZip);

type Parts = Parameters<typeof runScenario>[0] & object;

function download(
  input: NonNullable<JobToQueue['inputArtifacts']>[number],
  faults: readonly Fault[],
  more: Partial<Parts> = {},
): Promise<Scenario> {
  return runScenario({
    queued: { inputArtifacts: [input], outputArtifacts: [] },
    clockSpeed,
    prepare: (cloud) => {
      for (const fault of faults) cloud.misbehave(fault);
    },
    ...more,
  });
}

function get(how: Misbehaviour, more: Partial<Fault> = {}): Fault {
  return { operation: 'GetObject', when: (request) => !isForTheEnd(request), how, ...more };
}

function locationOf({ job }: Scenario): { readonly bucket: string; readonly key: string } {
  const location = job.inputArtifacts[0]?.location;
  if (location === undefined) throw new Error('The artifact has no location.');
  return location;
}

describe('a download goes on after', () => {
  it.each<[string, Misbehaviour, RegExp]>([
    ['throttling', { kind: 'throttle' }, /\(SlowDown, HTTP 503, request \S+\)/],
    ['a 500', { kind: 'server error', status: 500 }, /\(InternalError, HTTP 500, request \S+\)/],
    ['a 503 with a page of HTML', { kind: 'server error', status: 503, body: 'html' }, /HTTP 503/],
    ['a reset', { kind: 'reset', moment: 'before' }, /\(ECONNRESET\)/],
    ['no answer for half a minute', { kind: 'hang', moment: 'before' }, /No byte has moved for 30 s/],
  ])('%s, and says so', async (_, how, why) => {
    const scenario = await download(small, [get(how, { times: 2 })]);
    expectSucceeded(scenario);
    expect(treeOf(scenario.run.workspace)).toEqual({ 'a.txt': '644 some text' });
    expect(downloadsOf(scenario.cloud)).toHaveLength(3);
    const said = scenario.run.main.log.match(/^ {4}Downloading Source: .*; trying again$/gm);
    expect(said?.[0]).toMatch(why);
  });

  it.each<[string, Misbehaviour]>([
    ['half a minute without a byte', { kind: 'stall', afterBytes: mebibyte }],
    ['a body that is cut', { kind: 'cut', afterBytes: mebibyte }],
  ])('%s, from where it stopped and only for the same object', async (_, how) => {
    const scenario = await download(medium, [get(how)]);
    const { cloud } = scenario;
    expectSucceeded(scenario);
    const [first, second, ...others] = downloadsOf(cloud);
    const { bucket, key } = locationOf(scenario);
    expect(first?.range).toMatch(/^bytes=0-/);
    expect(second?.range).toMatch(new RegExp(`^bytes=${mebibyte}-`));
    expect(second?.headers['if-match']).toBe(cloud.object(bucket, key)?.etag);
    expect(others).toEqual([]);
  });

  it('an outage of a minute and more, as an upload does', async () => {
    const scenario = await download(small, [get({ kind: 'server error', status: 503 }, { times: 9 })], {
      clockSpeed: 60,
    });
    expectSucceeded(scenario);
    expect(downloadsOf(scenario.cloud)).toHaveLength(10);
  });

  it('bodies that are cut again and again, as long as some bytes come each time', async () => {
    const scenario = await download(large, [get({ kind: 'cut', afterBytes: mebibyte }, { times: 8 })]);
    expectSucceeded(scenario);
    expectLargeFiles(scenario.run.workspace);
  });

  it.each<[string, Misbehaviour]>([
    ['throttling', { kind: 'throttle' }],
    ['a reset', { kind: 'reset', moment: 'before' }],
    ['no answer for half a minute', { kind: 'hang', moment: 'before' }],
    ['half a minute without a byte', { kind: 'stall', afterBytes: 100_000 }],
    ['a body that is cut', { kind: 'cut', afterBytes: 100_000 }],
    ['credentials that have expired', { kind: 'expire credentials' }],
  ])('%s at the end of the object', async (_, how) => {
    const scenario = await download(large, [get(how, { when: isForTheEnd })]);
    expectSucceeded(scenario);
    expectLargeFiles(scenario.run.workspace);
    const { misbehaviour } = scenario.cloud.requestsOf('GetObject').find(isForTheEnd) ?? {};
    expect(misbehaviour).toBeDefined();
  });

  it.each<[string, Partial<Fault>]>([
    ['later requests', { after: 1, times: Infinity }],
    ['the request for the end', { when: isForTheEnd }],
    ['every request', { when: () => true, times: Infinity }],
  ])('a server that ignores the range of %s, with nothing left behind', async (_, more) => {
    const scenario = await download(large, [get({ kind: 'ignore range' }, more)]);
    expectSucceeded(scenario);
    expectLargeFiles(scenario.run.workspace);
  });
});

describe('a download ends with', () => {
  it.each<[string, Misbehaviour, RegExp]>([
    ['throttling that does not end', { kind: 'throttle' }, /SlowDown.*S3 asked to slow down again and again/],
    ['5xx that do not end', { kind: 'server error', status: 500 }, /HTTP 500.*S3 failed again and again/],
    [
      'resets that do not end',
      { kind: 'reset', moment: 'before' },
      /Check the network between the runner and S3/,
    ],
  ])('SystemUnavailable after %s', async (_, how, message) => {
    expectMainFailed(
      await download(small, [get(how, { times: Infinity })], { clockSpeed: 60 }),
      'SystemUnavailable',
      /Artifact Source \(s3:\/\/\S+\) could not be downloaded: /,
      message,
      /etry the stage in CodePipeline/,
    );
  });

  it('RevisionUnavailable where a byte has changed on its way', async () => {
    const scenario = await download(medium, [get({ kind: 'corrupt', atByte: 2 * mebibyte })]);
    expectMainFailed(scenario, 'RevisionUnavailable', /"medium\.bin".*CRC/);
  });

  it.each([
    ['small', medium],
    ['large', large],
  ])('RevisionUnavailable where the object is replaced meanwhile (%s)', async (_, input) => {
    const scenario = await download(input, [], {
      prepare: (cloud, job) => {
        const { bucket = '', key = '' } = job.inputArtifacts[0]?.location ?? {};
        cloud.misbehave(get({ kind: 'cut', afterBytes: 100_000 }));
        cloud.misbehave(
          get({
            kind: 'meanwhile',
            happens: async () => {
              await cloud.putObject(bucket, key, Buffer.concat([input.content as Buffer]));
            },
          }),
        );
      },
    });
    expectMainFailed(
      scenario,
      'RevisionUnavailable',
      /HTTP 412/,
      /was replaced while it was being downloaded/,
    );
  });

  it('PermissionError where S3 will not say whether the object is there, and the message says both', async () => {
    const scenario = await download({ name: 'Source' }, []);
    expectMainFailed(
      scenario,
      'PermissionError',
      /AccessDenied, HTTP 403/,
      /s3:GetObject, and kms:Decrypt/,
      /or there is no such object: S3 answers 403 for a missing object too/,
    );
    expect(downloadsOf(scenario.cloud)).toHaveLength(1);
  });

  it('PermissionError where S3 denies the end of the object', async () => {
    const scenario = await download(large, [get({ kind: 'deny' }, { when: isForTheEnd })]);
    expectMainFailed(scenario, 'PermissionError', /AccessDenied, HTTP 403/);
  });

  it('RevisionUnavailable where the object is missing and S3 may say so', async () => {
    const scenario = await download({ name: 'Source' }, [], {
      cloudOptions: { artifactPermissions: ['s3:GetObject', 's3:ListBucket'] },
    });
    expectMainFailed(scenario, 'RevisionUnavailable', /NoSuchKey, HTTP 404/, /no longer there/);
  });

  it('RevisionUnavailable where the bucket is missing', async () => {
    const scenario = await download({ name: 'Source', bucket: 'gone' }, []);
    expectMainFailed(scenario, 'RevisionUnavailable', /s3:\/\/gone\//, /NoSuchBucket, HTTP 404/);
  });

  it('PermissionError where S3 denies it', async () => {
    const scenario = await download(small, [get({ kind: 'deny' }, { times: Infinity })]);
    expectMainFailed(scenario, 'PermissionError', /AccessDenied, HTTP 403/);
    expect(downloadsOf(scenario.cloud)).toHaveLength(1);
  });

  it('a failure, not with success, where a thread that extracts crashes', async () => {
    const scenario = await download(large, [], { clockSpeed: 1, machineEnv: loadedFirst(crashingThreads) });
    expectMainFailed(scenario, 'JobFailed', /thread.* has ended early/);
  });
});

it('a bucket in another region is followed there', async () => {
  const cloud = await startCloud();
  cloud.createBucket('elsewhere', { region: 'us-east-1' });
  const job = await cloud.queueJob({
    inputArtifacts: [{ ...small, bucket: 'elsewhere' }],
    outputArtifacts: [],
  });
  const run = await runFor(job, cloud);
  expectSucceeded({ cloud, job, run });
  expect(treeOf(run.workspace)).toEqual({ 'a.txt': '644 some text' });
});

describe('artifact credentials', () => {
  it('that expire in the middle of a transfer are renewed, once for all requests, and masked', async () => {
    const scenario = await download(large, [get({ kind: 'expire credentials' }, { after: 1 })]);
    const { cloud, job, run } = scenario;
    expectSucceeded(scenario);
    expectLargeFiles(run.workspace);
    expect(job.artifactCredentials).toHaveLength(2);
    const users = new Set(cloud.requestsOf('GetObject').map(({ accessKeyId }) => accessKeyId));
    expect([...users]).toEqual(job.artifactCredentials.map(({ accessKeyId }) => accessKeyId));
    for (const { secretAccessKey, sessionToken } of job.artifactCredentials) {
      expect(run.masks).toContain(secretAccessKey);
      expect(run.masks).toContain(sessionToken);
      expect(run.findSecrets([secretAccessKey, sessionToken])).toEqual([]);
    }
  });

  it('that live shorter than the transfer takes are renewed as often as it needs', async () => {
    const scenario = await download(medium, [get({ kind: 'stall', afterBytes: mebibyte }, { times: 2 })], {
      queued: {
        inputArtifacts: [medium],
        outputArtifacts: [],
        artifactCredentialsLifetimeSeconds: 1,
      },
    });
    expectSucceeded(scenario);
    expect(scenario.job.artifactCredentials.length).toBeGreaterThan(1);
    expect(scenario.cloud.requestsOf('GetObject').map(({ errorCode }) => errorCode)).toContain(
      'ExpiredToken',
    );
  });

  it('that S3 never accepts end the job with PermissionError', async () => {
    const expired = get({ kind: 'error', code: 'ExpiredToken' }, { times: Infinity });
    const scenario = await download(small, [expired]);
    expectMainFailed(scenario, 'PermissionError', /did not accept the job's artifact credentials/);
  });

  it('that CodePipeline no longer gives end the job with its reason', async () => {
    const scenario = await download(large, [
      get({ kind: 'expire credentials' }, { after: 1 }),
      { operation: 'GetThirdPartyJobDetails', after: 1, times: Infinity, how: { kind: 'deny' } },
    ]);
    expectMainFailed(scenario, 'PermissionError', /may not do this: GetThirdPartyJobDetails/);
    expect(scenario.job.failure?.message).not.toContain('S3');
    expect(scenario.cloud.requestsOf('GetThirdPartyJobDetails')).toHaveLength(2);
  });

  it('that CodePipeline no longer gives are not blamed on how this run learned of the job', async () => {
    const how = { kind: 'error', code: 'ValidationException' } as const;
    const scenario = await download(large, [
      get({ kind: 'expire credentials' }, { after: 1 }),
      { operation: 'GetThirdPartyJobDetails', after: 1, times: Infinity, how },
    ]);
    expectMainFailed(scenario, 'ConfigurationError', /refused the request: GetThirdPartyJobDetails/);
    expect(scenario.job.failure?.message).not.toMatch(/job-id|client-token|aws-region/);
  });
});

describe('a cancelled download', () => {
  it('stops, and leaves no temporary file', async () => {
    // Long enough for a temporary file to be there, which only a server that ignores ranges makes necessary.
    const scenario = await download(
      large,
      [get({ kind: 'ignore range' }, { when: () => true, times: Infinity })],
      {
        clockSpeed: 1,
        cloudOptions: { pace: { bytesPerSecond: mebibyte } },
        cancel: { during: 'main', line: /Downloading Source: \d+ % / },
      },
    );
    const { job, run } = scenario;
    expect(run.conclusion).toBe('cancelled');
    expect(run.main.exitCode).toBe(1);
    expect(job.failure).toMatchObject({ type: 'JobFailed', message: expect.stringContaining('cancelled') });
    expect(leftoversOf(run)).toEqual([]);
  });
});
