import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CodePipelineClient, GetThirdPartyJobDetailsCommand } from '@aws-sdk/client-codepipeline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LocalCloud, LocalCloudOptions } from '../../local-cloud/index.ts';
import { startLocalCloud } from '../../local-cloud/index.ts';

describe('a local cloud', () => {
  let temporaryFolder = '';
  const clouds: LocalCloud[] = [];

  beforeEach(async () => {
    temporaryFolder = await mkdtemp(join(tmpdir(), 'start-test-'));
  });

  afterEach(async () => {
    await closeAll();
    await rm(temporaryFolder, { recursive: true });
  });

  async function start(options: LocalCloudOptions = {}): Promise<LocalCloud> {
    const cloud = await startLocalCloud({ temporaryFolder, ...options });
    clouds.push(cloud);
    return cloud;
  }

  async function closeAll(): Promise<void> {
    await Promise.all(clouds.splice(0).map((cloud) => cloud.close()));
  }

  it('leaves nothing behind, and stands beside others', async () => {
    const both = await Promise.all([start(), start()]);
    for (const cloud of both) await cloud.putObject('bucket', 'key', 'body');
    expect(new Set(both.map(({ url }) => url)).size).toBe(2);
    expect(await readdir(temporaryFolder)).toHaveLength(2);
    await closeAll();
    expect(await readdir(temporaryFolder)).toEqual([]);
  });

  it('leaves nothing behind where its port is taken', async () => {
    const { url } = await start();
    await expect(start({ port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
    expect(await readdir(temporaryFolder)).toHaveLength(1);
  });

  it('speaks TLS to those who trust its authority, and to nobody else', async () => {
    const { url, authorityFile = '' } = await start({ tls: true });
    await expect(statusOf(url, await readFile(authorityFile, 'utf8'))).resolves.toBe(403);
    await expect(statusOf(url, undefined)).rejects.toThrow('unable to verify the first certificate');
  });
});

/** Of an answer to a request that nobody signed. */
async function statusOf(url: string, ca: string | undefined): Promise<number | undefined> {
  const request = get(`${url}/bucket/key`, ca === undefined ? {} : { ca });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

it('starts from a shell, with a job that waits', async () => {
  const shell = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'local-cloud/cli.ts', '--configuration', 'a=b=c'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const environment: Record<string, string> = {};
  let event: unknown;
  for await (const line of createInterface({ input: shell.stdout })) {
    const [, name, value] = /export (\w+)='(.*)'/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) environment[name] ??= value;
    if (line.includes('client_payload')) {
      event = JSON.parse(line);
      break;
    }
  }
  const { client_payload: payload } = event as { client_payload: Record<string, string> };
  const client = new CodePipelineClient({
    region: environment['AWS_REGION'] ?? '',
    endpoint: environment['AWS_ENDPOINT_URL'] ?? '',
    credentials: {
      accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '',
    },
  });
  const { jobDetails } = await client.send(
    new GetThirdPartyJobDetailsCommand({ jobId: payload['job-id'], clientToken: payload['client-token'] }),
  );
  expect(jobDetails?.data?.actionConfiguration?.configuration).toEqual({ a: 'b=c' });
  expect(jobDetails?.data?.inputArtifacts?.map(({ name }) => name)).toEqual(['Source']);
  client.destroy();
  shell.kill();
  await new Promise((resolve) => shell.once('exit', resolve));
}, 20_000);
