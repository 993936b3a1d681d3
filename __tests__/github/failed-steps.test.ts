import { describe, expect, it } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { findFailedSteps, findThisJob } from '../../src/github/failed-steps.ts';
import type { WorkflowJob } from '../../src/github/failed-steps.ts';
import { readRun } from '../../src/github/run.ts';
import { FakeClock } from '../fake-clock.ts';
import { startServer } from '../start-server.ts';
import { memoryStep } from './memory-runner.ts';

const job = (over: Partial<WorkflowJob> = {}): WorkflowJob => ({
  id: 70,
  name: 'build',
  status: 'in_progress',
  runner_name: 'runner 1',
  html_url: 'https://github.com/o/r/actions/runs/7/job/70',
  steps: [
    { name: 'Set up job', number: 1, status: 'completed', conclusion: 'success' },
    { name: 'Test', number: 3, status: 'completed', conclusion: 'failure' },
    { name: 'Lint', number: 4, status: 'completed', conclusion: 'failure' },
    { name: 'Post', number: 5, status: 'in_progress', conclusion: null },
  ],
  ...over,
});

const env = {
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'build',
  RUNNER_NAME: 'runner 1',
  RUNNER_DEBUG: '1',
};

/** Searches in a GitHub API that answers like that. */
async function search(answer: RequestListener, timeLimit?: number) {
  const { url } = await startServer(answer);
  const { step, lines } = memoryStep({ ...env, GITHUB_API_URL: url });
  const clock = new FakeClock();
  const found = await findFailedSteps({ ...step, clock }, 'ghs_token', undefined, timeLimit);
  return { found, lines, clock };
}

const jobsAnswer =
  (...answers: WorkflowJob[][]): RequestListener =>
  (_, response) => {
    const jobs = answers.length > 1 ? answers.shift() : answers[0];
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ total_count: jobs?.length, jobs }));
  };

const twoFailed = {
  names: ['Test', 'Lint'],
  url: 'https://github.com/o/r/actions/runs/7/job/70#step:3:1',
};

describe('the failed steps', () => {
  it('are asked for with the token, for this attempt of the run', async () => {
    const requests: (string | undefined)[] = [];
    const { found } = await search((request, response) => {
      requests.push(request.url, request.headers.authorization);
      jobsAnswer([job()])(request, response);
    });
    expect(found).toEqual(twoFailed);
    expect(requests).toEqual(['/repos/o/r/actions/runs/7/attempts/2/jobs?per_page=100', 'token ghs_token']);
  });

  it('are looked for on every page', async () => {
    const { found } = await search((request, response) => {
      if (request.url?.includes('page=2') === true) {
        jobsAnswer([job()])(request, response);
        return;
      }
      response.setHeader(
        'link',
        `<http://${request.headers.host ?? ''}${request.url ?? ''}&page=2>; rel="next"`,
      );
      jobsAnswer([job({ runner_name: 'runner 2' })])(request, response);
    });
    expect(found).toEqual(twoFailed);
  });

  it('are looked for once more where GitHub does not know of any yet', async () => {
    const { found, clock } = await search(jobsAnswer([job({ steps: [] })], [job()]));
    expect(found).toEqual(twoFailed);
    expect(clock.sleeps).toEqual([1000]);
  });

  it.each<[string, RequestListener, string]>([
    ['no step failed', jobsAnswer([job({ steps: [] })]), 'no failed step'],
    ['there is no link', jobsAnswer([job({ html_url: null })]), 'no failed step'],
    ['this job is not among them', jobsAnswer([job({ status: 'completed' })]), 'None of the 1 jobs'],
    [
      'the token is not allowed to',
      (_, response) => {
        response.writeHead(403, { 'content-type': 'application/json' });
        response.end('{"message":"Resource not accessible by integration"}');
      },
      'Resource not accessible',
    ],
    ['the connection is reset', (request) => request.socket.destroy(), 'not known'],
    ['the answer is none', (_, response) => response.end('<html>'), 'not known'],
  ])('are not known where %s', async (_, answer, reason) => {
    const { found, lines } = await search(answer);
    expect(found).toBeUndefined();
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^::debug::.*${reason}`))]);
  });
});

it('gives up in time, and leaves no connection that would keep the process alive', async () => {
  await import('@actions/github');
  let close = (): void => undefined;
  const closed = new Promise<void>((resolve) => (close = resolve));
  const { found, lines } = await search((request) => {
    request.socket.on('close', close);
  }, 500);
  expect(found).toBeUndefined();
  expect(lines).toEqual([expect.stringContaining('TimeoutError')]);
  await closed;
});

describe('this job', () => {
  const others = [job({ runner_name: 'runner 2' }), job({ status: 'queued', runner_name: null })];

  it.each<[string, WorkflowJob[], string | undefined]>([
    ['runs on this runner', [job({ name: 'Any name' }), ...others], 'Any name'],
    ['is none of these', others, undefined],
    ['is told by its key', [job({ name: 'other' }), job()], 'build'],
    [
      'is told by its key in a matrix',
      [job({ name: 'other' }), job({ name: 'build (20, linux)' })],
      'build (20, linux)',
    ],
    [
      'is told by its key in a reusable workflow',
      [job({ name: 'x' }), job({ name: 'call / build' })],
      'call / build',
    ],
    [
      'is one of two that cannot be told apart',
      [job({ name: 'build (1)' }), job({ name: 'build (2)' })],
      undefined,
    ],
    ['has a name of its own among others', [job({ name: 'One' }), job({ name: 'Two' })], undefined],
  ])('%s', (_, jobs, name) => {
    expect(findThisJob(jobs, readRun(env))?.name).toBe(name);
  });
});

it.each([
  ['where the runner tells it, whatever else is alike', '71', 'twin'],
  ['and by its name where no job has it', '99', 'build'],
  ['and by its name where the runner does not tell', undefined, 'build'],
])('the own job is found by the ID of its check run %s', (_, checkRunId, name) => {
  const jobs = [job(), job({ id: 71, name: 'twin', status: 'queued', runner_name: null })];
  expect(findThisJob(jobs, readRun(env), checkRunId)?.name).toBe(name);
});
