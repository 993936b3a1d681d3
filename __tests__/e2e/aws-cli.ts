import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Credentials, LocalCloud } from '../../local-cloud/index.ts';

const run = promisify(execFile);

/** The AWS CLI of this machine, signed in as `credentials`. Resolves with what it prints; rejects with its error. */
export async function aws(
  cloud: LocalCloud,
  credentials: Credentials,
  ...args: readonly string[]
): Promise<string> {
  const { stdout } = await run('aws', args, {
    timeout: 200_000,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ...cloud.environment,
      // Version 1 knows no AWS_REGION.
      AWS_DEFAULT_REGION: cloud.region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      ...(credentials.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: credentials.sessionToken }),
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_DEFAULT_OUTPUT: 'json',
      AWS_PAGER: '',
    },
  });
  return stdout;
}

/** An operation of CodePipeline as the cloud's worker. Resolves with its answer; undefined where that is empty. */
export async function codepipeline(
  cloud: LocalCloud,
  operation: string,
  options: Readonly<Record<string, string>>,
): Promise<unknown> {
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const answer = await aws(cloud, cloud.worker, 'codepipeline', operation, ...given);
  return answer === '' ? undefined : JSON.parse(answer);
}
