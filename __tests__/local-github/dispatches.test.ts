import { describe, expect, it } from '@jest/globals';
import { askAs, buildYaml, shop, startShop } from './ask.ts';

const dispatch = `POST /repos/${shop}/actions/workflows/build.yml/dispatches`;
const newVersion = { 'x-github-api-version': '2026-03-10' };
const good = { ref: 'main', inputs: { 'job-id': 'j-1' } };

describe('workflow_dispatch', () => {
  it('answers with the run in API version 2026-03-10', async () => {
    const { gitHub, ask } = await startShop();
    const { status, body } = await ask(dispatch, good, newVersion);
    const run = await gitHub.nextRun();
    expect(status).toBe(200);
    expect(body).toEqual({
      workflow_run_id: run.id,
      run_url: `${gitHub.url}/repos/${shop}/actions/runs/${run.id}`,
      html_url: `https://github.com/${shop}/actions/runs/${run.id}`,
    });
    expect(run.inputs).toEqual({ 'job-id': 'j-1', 'client-token': 'none' });
    expect(run.displayTitle).toBe('CodePipeline job j-1');
    expect(run.status).toBe('queued');
  });

  it.each([
    { title: 'nothing', extra: {}, status: 204 },
    { title: 'the run where it is asked for', extra: { return_run_details: true }, status: 200 },
  ])('answers in API version 2022-11-28 with $title', async ({ extra, status }) => {
    const { gitHub, ask } = await startShop();
    const answer = await ask(dispatch, { ...good, ...extra }, { 'x-github-api-version': '2022-11-28' });
    expect(answer.status).toBe(status);
    expect(answer.body === undefined).toBe(status === 204);
    expect(gitHub.runs).toHaveLength(1);
  });

  it('knows neither on an Enterprise Server', async () => {
    const { gitHub, ask } = await startShop({ server: 'enterprise-server' });
    expect(gitHub.url).toMatch(/\/api\/v3$/);
    expect(await ask(dispatch, good, newVersion)).toMatchObject({ status: 400 });
    expect(await ask(dispatch, { ...good, return_run_details: true })).toMatchObject({
      status: 422,
      body: { message: 'Invalid request.\n\n"return_run_details" is not a permitted key.', status: '422' },
    });
    expect(gitHub.runs).toEqual([]);
    expect((await ask(dispatch, good)).status).toBe(204);
    expect(gitHub.runs[0]?.url).toMatch(/^https:\/\/github\.example\.com\//);
  });

  it.each([
    ['No ref found for: nowhere', 'build.yml', { ...good, ref: 'nowhere' }],
    ['Unexpected inputs provided: ["colour"]', 'build.yml', { ref: 'main', inputs: { colour: 'red' } }],
    ["Required input 'job-id' not provided", 'build.yml', { ref: 'main' }],
    ['inputs are too large.', 'build.yml', { ref: 'main', inputs: { 'job-id': 'x'.repeat(65_535) } }],
    ['Invalid request.\n\n"ref" wasn\'t supplied.', 'build.yml', {}],
    ["Workflow does not have 'workflow_dispatch' trigger", 'push.yml', { ref: 'main' }],
    ["Workflow does not have 'workflow_dispatch' trigger", 'main-only.yml', { ...good, ref: 'release' }],
    ["Cannot trigger a 'workflow_dispatch' on a disabled workflow", 'disabled.yml', good],
    [/^failed to parse workflow: /, 'invalid.yml', good],
  ])('refuses with 422: %s', async (message, workflow, body) => {
    const { gitHub, ask } = await startShop(
      {},
      {
        'build.yml': { text: buildYaml },
        'push.yml': { text: 'on: push\njobs: {}\n' },
        'main-only.yml': { text: buildYaml, only: ['main'] },
        'disabled.yml': { text: buildYaml, state: 'disabled_manually' },
        'invalid.yml': { text: 'on: [workflow_dispatch' },
      },
    );
    const answer = await ask(`POST /repos/${shop}/actions/workflows/${workflow}/dispatches`, body);
    expect(answer.status).toBe(422);
    expect(answer.body?.['message']).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
    expect(gitHub.runs).toEqual([]);
  });

  it('takes tags, and full names of refs', async () => {
    const { gitHub, ask } = await startShop();
    expect((await ask(dispatch, { ...good, ref: 'v1' })).status).toBe(204);
    expect((await ask(dispatch, { ...good, ref: 'refs/heads/release' })).status).toBe(204);
    expect(gitHub.runs.map(({ ref }) => ref)).toEqual(['v1', 'release']);
  });
});

describe('repository_dispatch', () => {
  const path = `POST /repos/${shop}/dispatches`;

  it('starts every workflow of the default branch that listens, and says nothing', async () => {
    const { gitHub, ask } = await startShop(
      {},
      {
        'build.yml': { text: buildYaml },
        'any.yml': { text: 'name: Any\non: [repository_dispatch]\njobs: {}\n' },
        'other.yml': { text: 'on: { repository_dispatch: { types: other } }\njobs: {}\n' },
        'disabled.yml': { text: buildYaml, state: 'disabled_manually' },
        'release-only.yml': { text: buildYaml, only: ['release'] },
      },
    );
    const answer = await ask(path, { event_type: 'codepipeline-job', client_payload: { 'job-id': 'j-1' } });
    expect(answer).toMatchObject({ status: 204, body: undefined });
    expect(gitHub.runs.map(({ displayTitle, ref }) => [displayTitle, ref])).toEqual([
      ['CodePipeline job j-1', 'main'],
      ['codepipeline-job', 'main'],
    ]);
    expect((await ask(path, { event_type: 'nobody-listens-but-any' })).status).toBe(204);
    expect(gitHub.runs).toHaveLength(3);
  });

  const keys = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, key) => [`k${key}`, 1]));

  it.each([
    ['no type', {}, 422],
    ['a type of 100 characters', { event_type: 'x'.repeat(100) }, 204],
    ['a type of 101 characters', { event_type: 'x'.repeat(101) }, 422],
    ['10 keys', { event_type: 'x', client_payload: keys(10) }, 204],
    ['11 keys', { event_type: 'x', client_payload: keys(11) }, 422],
    ['64 KiB', { event_type: 'x', client_payload: { text: 'x'.repeat(65_535) } }, 422],
  ])('with %s: %s', async (_, body, status) => {
    const { ask } = await startShop();
    expect((await ask(path, body)).status).toBe(status);
  });
});

describe('who may dispatch', () => {
  it.each([
    ['nobody in particular', undefined, 401, 'Requires authentication'],
    ['an unknown token', 'ghp_unknown', 401, 'Bad credentials'],
    ['a token of another repository', 'other', 404, 'Not Found'],
    ['a token that may only read', 'reader', 403, 'Resource not accessible by personal access token'],
  ])('%s: %s', async (_, who, status, message) => {
    const { gitHub } = await startShop();
    await gitHub.addRepository({ fullName: 'octo-org/other' });
    const tokens: Record<string, string> = {
      other: gitHub.newToken({ repositories: ['octo-org/other'], permissions: { actions: 'write' } }),
      reader: gitHub.newToken({ repositories: [shop], permissions: { actions: 'read' } }),
    };
    const ask = askAs(gitHub, tokens[who ?? ''] ?? who);
    expect(await ask(dispatch, good)).toMatchObject({ status, body: { message, status: String(status) } });
    expect(gitHub.runs).toEqual([]);
  });

  it('knows no workflow of another name, and none that the default branch lacks', async () => {
    const { ask } = await startShop({}, { 'build.yml': { text: buildYaml, only: ['release'] } });
    for (const workflow of ['build.yml', 'biuld.yml']) {
      const answer = await ask(`POST /repos/${shop}/actions/workflows/${workflow}/dispatches`, good);
      expect(answer).toMatchObject({ status: 404, body: { message: 'Not Found' } });
    }
  });

  it('leaves an archived repository as it is', async () => {
    const { gitHub, token } = await startShop();
    await gitHub.addRepository({
      fullName: shop,
      archived: true,
      workflows: { 'build.yml': { text: buildYaml } },
    });
    expect(await askAs(gitHub, token)(dispatch, good)).toMatchObject({ status: 403 });
  });
});
