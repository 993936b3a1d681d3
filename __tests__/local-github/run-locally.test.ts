import { describe, expect, it } from '@jest/globals';
import { runLocally } from '../../local-github/index.ts';
import type { Run } from '../../local-github/index.ts';
import { actionDirectory, startCloud } from '../scenarios/scenario.ts';
import { shop, startShop } from './ask.ts';

const workflow = (step: string) => `
run-name: CodePipeline job \${{ inputs.job-id }}
on:
  workflow_dispatch:
    inputs:
      job-id: { required: true }
      client-token: { required: true }
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: ./
        with:
          summary: done by \${{ github.run_id }}
      - run: ${step}
`;

async function startWith(step: string) {
  const cloud = await startCloud();
  const job = await cloud.queueJob();
  const lines: string[] = [];
  const { ask, gitHub } = await startShop(
    {},
    {
      'build.yml': {
        text: workflow(step),
        runner: runLocally({
          actionDirectory,
          machineEnv: cloud.environment,
          onLine: ({ text }, run) => lines.push(`${run.id} ${text}`),
        }),
      },
    },
  );
  const dispatched = await ask(`POST /repos/${shop}/actions/workflows/build.yml/dispatches`, {
    ref: 'main',
    inputs: { 'job-id': job.jobId, 'client-token': job.clientToken },
  });
  expect(dispatched.status).toBe(204);
  const run = await gitHub.nextRun();
  return { cloud, job, run, lines, ask };
}

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};

const isOver = (run: Run) => () => run.status === 'completed';

describe('a run that is really run', () => {
  it('answers its job', async () => {
    const { job, run, lines } = await startWith('echo built it');
    await until(isOver(run));
    expect(run.conclusion).toBe('success');
    expect(run.displayTitle).toBe(`CodePipeline job ${job.jobId}`);
    expect(job.success?.executionDetails).toMatchObject({
      summary: `done by ${run.id}`,
      externalExecutionId: String(run.id),
    });
    expect(lines).toContain(`${run.id} built it`);
  });

  it('reports its end where it is cancelled through the API', async () => {
    const { job, run, lines, ask } = await startWith('echo waiting; sleep 60');
    await until(() => lines.includes(`${run.id} waiting`));
    expect((await ask(`POST /repos/${shop}/actions/runs/${run.id}/cancel`)).status).toBe(202);
    await until(isOver(run));
    expect(run.conclusion).toBe('cancelled');
    expect(job.failure?.message).toMatch(/cancelled/);
  });
});
