import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type JobKind, jobKinds } from '../../local-cloud/index.ts';
import { sampleSource } from '../../local-cloud/sample-source.ts';
import type { RunOptions } from '../../local-runner/index.ts';
import { runFor, startCloud } from './scenario.ts';

/** The operations that docs/job-kinds.md lets a worker of that kind call, by its words. */
function operationsOfPolicy(kind: JobKind): readonly string[] {
  const page = readFileSync(new URL('../../docs/job-kinds.md', import.meta.url), 'utf8');
  const policies = [...page.matchAll(/^```json\n(.*?)^```/gms)].map(
    ([, text = '']) => (JSON.parse(text) as { Statement: [{ Action: string[] }] }).Statement[0].Action,
  );
  expect(policies).toHaveLength(2);
  const [custom = [], thirdParty = []] = policies;
  const actions = kind === 'third-party' ? thirdParty : custom;
  const operations = actions.map((action) => action.replace(/^codepipeline:/, ''));
  // "The worker's policy is that of a custom action, without AcknowledgeJob."
  return kind === 'lambda' ? operations.filter((name) => name !== 'AcknowledgeJob') : operations;
}

/** A run whose worker may do what the policy says and nothing else; the operations that it called. */
async function runUnderPolicy(kind: JobKind, steps: NonNullable<RunOptions['steps']>) {
  const cloud = await startCloud();
  const job = await cloud.queueJob({
    kind,
    configuration: { Target: 'production' },
    inputArtifacts: [{ name: 'Source', content: await sampleSource() }],
    outputArtifacts: ['App'],
  });
  if (kind !== 'lambda') cloud.defineActionType(job.actionType, [{ name: 'Target' }]);
  const session = cloud.newWorkerSession({ operations: operationsOfPolicy(kind) });
  const run = await runFor(job, cloud, {
    env: {
      AWS_ACCESS_KEY_ID: session.accessKeyId,
      AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
      AWS_SESSION_TOKEN: session.sessionToken,
    },
    with: { path: 'in', 'output-artifacts': 'App: in' },
    steps,
  });
  expect(run.main.exitCode).toBe(0);
  expect(run.post.exitCode).toBe(0);
  expect(`${run.main.log}${run.post.log}`).not.toMatch(/AccessDenied|not authorized|is not allowed/);
  const calls = cloud.requests.filter(({ service }) => service === 'codepipeline');
  return { job, operations: calls.map(({ operation }) => operation) };
}

describe.each(jobKinds)('the worker’s policy for a %s job in docs/job-kinds.md', (kind) => {
  it('allows what a run needs, and nothing that none calls', async () => {
    const succeeded = await runUnderPolicy(kind, []);
    expect(succeeded.job.status).toBe('Succeeded');
    const failed = await runUnderPolicy(kind, [{ run: 'exit 1' }]);
    expect(failed.job.status).toBe('Failed');
    const called = new Set([...succeeded.operations, ...failed.operations]);
    expect([...called].sort()).toEqual([...operationsOfPolicy(kind)].sort());
  });
});
