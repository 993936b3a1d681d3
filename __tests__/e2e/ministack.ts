import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SessionCredentials } from '../../local-cloud/index.ts';
import { startServer } from './server-process.ts';

const run = promisify(execFile);

export const accountId = '123456789012';
export const region = 'eu-west-1';

/** An AWS without CodePipeline (ministack), which enforces IAM policies. */
export interface Ministack {
  readonly url: string;
  /** The AWS CLI as the account's root user, with what it prints as JSON. */
  readonly aws: (...args: readonly string[]) => Promise<unknown>;
  /** The same for commands that print text. */
  readonly awsText: (...args: readonly string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export async function startMinistack(): Promise<Ministack> {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-ministack-'));
  const keys = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  const { url, stop } = await startServer({
    command: 'ministack',
    args: () => [],
    environment: (port) => ({
      ...keys,
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      // It would listen on all interfaces.
      IOT_MTLS_ENABLED: '0',
      AUTH: 'true',
      MINISTACK_ACCOUNT_ID: accountId,
      MINISTACK_REGION: region,
      LAMBDA_EXECUTOR: 'local',
      LAMBDA_ASYNC_RETRY_BASE_SECONDS: '0.1',
      STATE_DIR: join(folder, 'state'),
      S3_DATA_DIR: join(folder, 's3'),
    }),
    health: '/_ministack/health',
  });
  const awsText = async (...args: readonly string[]) => {
    const { stdout } = await run('aws', args, {
      timeout: 300_000,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        ...keys,
        AWS_DEFAULT_REGION: region,
        AWS_REGION: region,
        AWS_ENDPOINT_URL: url,
        AWS_DEFAULT_OUTPUT: 'json',
        AWS_PAGER: '',
      },
    });
    return stdout;
  };
  return {
    url,
    awsText,
    aws: async (...args) => {
      const stdout = await awsText(...args);
      return stdout.trim() === '' ? undefined : (JSON.parse(stdout) as unknown);
    },
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The session of its role that ministack runs a function with (`execution_credentials` in its lambda_runtime.py). */
export function sessionOfFunction(functionArn: string, roleArn: string): SessionCredentials {
  const digest = hash(`${functionArn}:${roleArn}`);
  return {
    accessKeyId: `ASIA${digest.slice(0, 16).toUpperCase()}`,
    secretAccessKey: hash(`secret:${digest}`),
    sessionToken: hash(`token:${digest}`),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
