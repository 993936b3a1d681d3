import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { actionDirectory, startCloud } from '../scenarios/scenario.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('examples/relay.sh dispatches a custom action’s job with its ID and nonce', async () => {
  const cloud = await startCloud();
  const job = await cloud.queueJob({ kind: 'custom' });
  // In the place of GitHub's CLI: what it is asked, and what stands on its standard input.
  const folder = temporaryFolder();
  const gh = join(folder, 'gh');
  writeFileSync(gh, `#!/bin/sh\n{ echo "$*"; cat; } >> '${join(folder, 'asked')}'\n`);
  chmodSync(gh, 0o755);

  await promisify(execFile)('bash', [join(actionDirectory, 'examples/relay.sh'), 'custom'], {
    timeout: 120_000,
    env: {
      HOME: process.env['HOME'],
      ...cloud.environment,
      AWS_DEFAULT_REGION: cloud.region,
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      PATH: [folder, process.env['PATH']].join(delimiter),
    },
  });

  const [asked, ...body] = readFileSync(join(folder, 'asked'), 'utf8').split('\n');
  expect(asked).toBe('api repos/your-org/your-repository/dispatches --input -');
  expect(JSON.parse(body.join('\n'))).toEqual({
    event_type: 'codepipeline-job',
    client_payload: { 'job-id': job.jobId, nonce: job.nonce },
  });
  expect(job.status).toBe('Dispatched');
});
