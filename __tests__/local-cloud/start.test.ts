import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { json } from 'node:stream/consumers';
import {
  AcknowledgeJobCommand,
  CodePipelineClient,
  GetThirdPartyJobDetailsCommand,
  PutJobSuccessResultCommand,
} from '@aws-sdk/client-codepipeline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionEvent, LocalCloud, LocalCloudOptions } from '../../local-cloud/index.ts';
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

describe('started from a shell', () => {
  /** What it prints until a job waits: the environment of a worker, and the payload of the event. */
  async function start(args: readonly string[]) {
    const shell = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'local-cloud/cli.ts', ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const environment: Record<string, string> = {};
    const lines: string[] = [];
    let payload: Record<string, string> | undefined;
    for await (const line of createInterface({ input: shell.stdout })) {
      lines.push(line);
      const [, name, value] = /export (\w+)='(.*)'/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) environment[name] ??= value;
      if (!line.includes('client_payload')) continue;
      payload = (JSON.parse(line) as { client_payload: Record<string, string> }).client_payload;
      break;
    }
    const client = new CodePipelineClient({
      region: environment['AWS_REGION'] ?? '',
      endpoint: environment['AWS_ENDPOINT_URL'] ?? '',
      credentials: {
        accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '',
        secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '',
      },
    });
    const stop = async (): Promise<void> => {
      client.destroy();
      const ended = once(shell, 'exit');
      shell.kill();
      await ended;
    };
    return { lines, payload: payload ?? {}, client, stop };
  }

  it('has a third-party job that waits', async () => {
    const { lines, payload, client, stop } = await start(['--configuration', 'a=b=c']);
    expect(lines.join('\n')).toContain(
      'poll-for-third-party-jobs --action-type-id category=Build,owner=ThirdParty,provider=GitHub-Actions,version=1',
    );
    const { jobDetails } = await client.send(
      new GetThirdPartyJobDetailsCommand({ jobId: payload['job-id'], clientToken: payload['client-token'] }),
    );
    expect(jobDetails?.data?.actionConfiguration?.configuration).toEqual({ a: 'b=c' });
    expect(jobDetails?.data?.inputArtifacts?.map(({ name }) => name)).toEqual(['Source']);
    await stop();
  });

  it('has a custom action’s job that waits, and sends its events on', async () => {
    const sink = createServer();
    const event = once(sink, 'request').then(async ([request, response]) => {
      (response as ServerResponse).end();
      return (await json(request as IncomingMessage)) as ActionEvent;
    });
    await once(sink.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(sink.address() as AddressInfo).port}/`;
    const { lines, payload, client, stop } = await start(['--custom', '--events', url]);
    expect(lines.join('\n')).toContain(
      'poll-for-jobs --action-type-id category=Build,owner=Custom,provider=GitHub,version=1',
    );
    expect((await event).detail).toMatchObject({ state: 'STARTED', type: { owner: 'Custom' } });
    const { status } = await client.send(
      new AcknowledgeJobCommand({ jobId: payload['job-id'], nonce: payload['nonce'] }),
    );
    expect(status).toBe('InProgress');
    await stop();
    sink.close();
    sink.closeAllConnections();
  });

  it('has a Lambda action’s job in progress, and prints what its function is invoked with', async () => {
    const { lines, payload, client, stop } = await start(['--lambda', '--events', '-']);
    expect(Object.keys(payload)).toEqual(['job-id']);
    const printed = lines
      .filter((line) => line.trimStart().startsWith('{"'))
      .map((line) => JSON.parse(line) as object);
    expect(printed).toEqual([
      expect.objectContaining({ 'detail-type': 'CodePipeline Action Execution State Change' }),
      { 'CodePipeline.job': expect.objectContaining({ id: payload['job-id'] }) },
      { client_payload: payload },
    ]);
    await client.send(new PutJobSuccessResultCommand({ jobId: payload['job-id'] }));
    await stop();
  });
});
