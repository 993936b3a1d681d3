import { describe, expect, it } from '@jest/globals';
import type { GitHubBehaviour, Job, Step } from '../../local-runner/index.ts';
import { runFor, runUrl, startCloud } from './scenario.ts';

const jobUrl = 'https://github.com/octo-org/shop/actions/runs/10200300400/job/10290300400';
const mayRead: NonNullable<Job['permissions']> = { actions: 'read' };

/** As two jobs of a matrix can be to someone who sees but names. */
const twin = {
  id: 1,
  name: 'build',
  status: 'in_progress',
  conclusion: null,
  runner_name: 'GitHub Actions 12',
  html_url: 'https://github.com/octo-org/shop/actions/runs/10200300400/job/1',
  steps: [],
};

const breaks: Step = { name: 'Run tests', run: 'exit 3' };

async function runUntilItBreaks(
  steps: readonly Step[],
  options: {
    readonly permissions?: NonNullable<Job['permissions']>;
    readonly gitHub?: GitHubBehaviour;
    readonly token?: string;
    readonly clockSpeed?: number;
    readonly debug?: boolean;
    readonly tellsCheckRunId?: boolean;
  } = {},
) {
  const { permissions = mayRead, token = '${{ github.token }}', ...others } = options;
  const cloud = await startCloud();
  const job = await cloud.queueJob({ inputArtifacts: [], outputArtifacts: [] });
  const run = await runFor(job, cloud, {
    job: {
      permissions,
      steps: [{ id: 'bridge', uses: './', with: { 'github-token': token } }, ...steps],
    },
    ...others,
  });
  expect(run.post.exitCode).toBe(0);
  expect(job.results).toHaveLength(1);
  return { message: job.failure?.message, run };
}

/** The steps that failed, where the log of the first begins, and the run. */
function expectToName(message: string | undefined, steps: string, number: number): void {
  expect(message).toContain(steps);
  expect(message).toContain(`${jobUrl}#step:${number}:1`);
  expect(message).toContain(runUrl);
}

function expectToNameNone(message: string | undefined): void {
  expect(message).toContain(runUrl);
  expect(message).not.toMatch(/Run tests|#step/);
}

describe('the message about a failed step', () => {
  it('names it, with a link to its log', async () => {
    const { message, run } = await runUntilItBreaks([{ run: 'true' }, breaks]);
    expectToName(message, '"Run tests" failed', 4);
    expect(run.gitHubRequests).toEqual([
      expect.objectContaining({
        status: 200,
        path: expect.stringContaining('/actions/runs/10200300400/attempts/1/jobs'),
      }),
    ]);
    expect(run.post.summary).toContain('Run tests');
  });

  it('names several, with a link to the first, but none that may fail', async () => {
    const { message } = await runUntilItBreaks([
      { name: 'Lint', run: 'exit 1', 'continue-on-error': true },
      breaks,
      { name: 'Clean up', run: 'exit 1', if: 'always()' },
      { name: 'Report', run: 'true', if: 'always()' },
    ]);
    expectToName(message, '"Run tests", "Clean up" failed', 4);
    expect(message).not.toContain('Lint');
  });

  it('is about this very job, though another has the same name and a runner of the same name', async () => {
    const { message } = await runUntilItBreaks([breaks], {
      gitHub: {
        otherJobs: [{ ...twin, steps: [{ name: 'Of the twin', number: 1, conclusion: 'failure' }] }],
      },
    });
    expectToName(message, '"Run tests" failed', 3);
    expect(message).not.toContain('Of the twin');
  });

  it('names no step where the runner does not tell which of the two jobs it is', async () => {
    const { message } = await runUntilItBreaks([breaks], {
      tellsCheckRunId: false,
      gitHub: { otherJobs: [twin] },
    });
    expectToNameNone(message);
  });

  it('is not about other jobs of the run', async () => {
    const other = {
      status: 'in_progress',
      runner_name: 'GitHub Actions 12',
      html_url: 'https://github.com/octo-org/shop/actions/runs/10200300400/job/1',
      steps: [{ name: 'Deploy', number: 1, status: 'completed', conclusion: 'failure' }],
    };
    const { message } = await runUntilItBreaks([breaks], {
      gitHub: {
        otherJobs: [
          { ...other, name: 'deploy' },
          { ...other, name: 'done', status: 'completed' },
          { ...other, name: 'elsewhere', runner_name: 'GitHub Actions 13' },
        ],
      },
    });
    expectToName(message, '"Run tests" failed', 3);
    expect(message).not.toContain('Deploy');
  });

  // A request ends after five seconds of the action's own clock, which is faster only where it is to end so.
  it.each<[string, GitHubBehaviour['jobs'], RegExp, number]>([
    ['403', { status: 403 }, /403/, 1],
    ['404', { status: 404 }, /404/, 1],
    ['500', { status: 500 }, /500/, 1],
    ['no answer', 'hang', /timeout/i, 10],
    ['an answer that comes too late', { delayMilliseconds: 20_000 }, /timeout/i, 10],
    ['a reset', 'reset', /ECONNRESET|socket|fetch failed/i, 1],
  ])('has the run’s URL after %s from GitHub, within seconds', async (_, jobs, why, clockSpeed) => {
    const { message, run } = await runUntilItBreaks([breaks], {
      clockSpeed,
      debug: true,
      ...(jobs === undefined ? {} : { gitHub: { jobs } }),
    });
    expectToNameNone(message);
    expect(run.post.log).toMatch(/Failed steps are not known: /);
    expect(run.post.log).toMatch(why);
    expect(run.post.annotations).toEqual([]);
  });

  it('has the run’s URL where the token may not read the run', async () => {
    const { message, run } = await runUntilItBreaks([breaks], { permissions: { actions: 'none' } });
    expectToNameNone(message);
    expect(run.gitHubRequests.map(({ status }) => status)).toEqual([403]);
  });

  it('has the run’s URL where there is no token', async () => {
    const { message, run } = await runUntilItBreaks([breaks], { token: '' });
    expectToNameNone(message);
    expect(run.gitHubRequests).toEqual([]);
  });

  it('stays within what the API takes, however long a name is', async () => {
    const { message } = await runUntilItBreaks([{ name: 'n'.repeat(6000), run: 'exit 1' }]);
    expect(message).toHaveLength(5000);
    expect(message).toMatch(/^Step "nnn/);
  });
});
