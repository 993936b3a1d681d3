import { describe, expect, it } from '@jest/globals';
import { runScripted } from './scripted.ts';

const askForJobs = `
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
  const ask = (query) => fetch(GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + '/actions/runs/' + GITHUB_RUN_ID
    + '/attempts/' + GITHUB_RUN_ATTEMPT + '/jobs' + query, { headers: { authorization: 'token ghs_1' } });
`;
const token = 'ghs_1';

describe('the jobs API', () => {
  it('tells of the steps as they have gone so far', async () => {
    const run = await runScripted(
      { post: `${askForJobs} print(await (await ask('')).text())` },
      { token, steps: [{ uses: './' }, { name: 'test', run: 'exit 1' }, { name: 'deploy', run: 'true' }] },
    );
    const answer = JSON.parse(run.post.stdout) as { jobs: { steps: unknown[] }[] };
    expect(answer).toMatchObject({
      total_count: 1,
      jobs: [{ name: 'build', status: 'in_progress', runner_name: run.post.env['RUNNER_NAME'] }],
    });
    expect(answer.jobs[0]?.steps).toMatchObject([
      { number: 1, name: 'Set up job', conclusion: 'success' },
      { number: 2, name: 'Run ./', conclusion: 'success' },
      { number: 3, name: 'test', conclusion: 'failure' },
      { number: 4, name: 'deploy', conclusion: 'skipped' },
      { number: 5, name: 'Post Run ./', status: 'in_progress', conclusion: null },
    ]);
    expect(run.gitHubRequests).toMatchObject([{ method: 'GET', authorization: 'token ghs_1', status: 200 }]);
  });

  it('hands jobs out in pages', async () => {
    const run = await runScripted(
      {
        main: `${askForJobs} const r = await ask('?per_page=2&page=1'); print(r.headers.get('link') + ' ' + (await r.json()).jobs.length)`,
      },
      { token, gitHub: { otherJobs: [{ id: 1 }, { id: 2 }] } },
    );
    expect(run.main.stdout).toMatch(/page=2>; rel="next" 2\n$/);
  });

  it.each([
    ['a wrong token', 401, { token: 'other' }],
    ['a token that may not', 403, { token, job: { permissions: {}, steps: [{ uses: './' }] } }],
    ['an answer by request', 502, { token, gitHub: { jobs: { status: 502 } } }],
  ] as const)('answers %s with %i', async (_, status, options) => {
    const run = await runScripted({ main: `${askForJobs} print((await ask('')).status)` }, options);
    expect(run.main.stdout).toBe(`${status}\n`);
  });

  it('can reset the connection', async () => {
    const run = await runScripted(
      { main: `${askForJobs} print(await ask('').then(() => 'answered', () => 'reset'))` },
      { token, gitHub: { jobs: 'reset' } },
    );
    expect(run.main.stdout).toBe('reset\n');
  });

  it('can leave a request without an answer', async () => {
    const answered = `ask('').then(() => 'answered', () => 'reset')`;
    const run = await runScripted(
      {
        main: `${askForJobs} print(await Promise.race([${answered}, sleep(300).then(() => 'nothing')])); process.exit(0)`,
      },
      { token, gitHub: { jobs: 'hang' } },
    );
    expect(run.main.stdout).toBe('nothing\n');
  });
});

describe('ID tokens', () => {
  const askForToken = `
    const r = await fetch(env.ACTIONS_ID_TOKEN_REQUEST_URL + '&audience=sts.amazonaws.com',
      { headers: { authorization: 'Bearer ' + env.ACTIONS_ID_TOKEN_REQUEST_TOKEN } });
    print(Buffer.from((await r.json()).value.split('.')[1], 'base64url').toString());
  `;

  it('are given to all steps where the job has the permission', async () => {
    const run = await runScripted(
      { main: askForToken },
      {
        job: {
          permissions: { 'id-token': 'write' },
          steps: [{ uses: './' }, { run: 'test -n "$ACTIONS_ID_TOKEN_REQUEST_TOKEN"' }],
        },
      },
    );
    expect(run.conclusion).toBe('success');
    expect(JSON.parse(run.main.stdout)).toMatchObject({
      aud: 'sts.amazonaws.com',
      sub: 'repo:octo-org/shop:ref:refs/heads/main',
    });
  });

  it('are not offered where it has not', async () => {
    const run = await runScripted({ main: `print(String(env.ACTIONS_ID_TOKEN_REQUEST_URL))` });
    expect(run.main.stdout).toBe('undefined\n');
  });
});
