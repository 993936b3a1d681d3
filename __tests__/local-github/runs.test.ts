import { describe, expect, it } from '@jest/globals';
import type { LocalGitHub, Run } from '../../local-github/index.ts';
import { buildYaml, shop, startShop } from './ask.ts';
import type { Ask } from './ask.ts';

const runs = `/repos/${shop}/actions/runs`;

async function dispatch(ask: Ask, gitHub: LocalGitHub, jobId: string, ref = 'main'): Promise<Run> {
  await ask(`POST /repos/${shop}/actions/workflows/build.yml/dispatches`, {
    ref,
    inputs: { 'job-id': jobId },
  });
  return gitHub.nextRun();
}

describe('runs', () => {
  it('tells of a run as it goes', async () => {
    const { gitHub, ask } = await startShop();
    const run = await dispatch(ask, gitHub, 'j-1');
    const seen = async () => {
      const { body } = await ask(`GET ${runs}/${run.id}`);
      return [body?.['status'], body?.['conclusion']];
    };
    expect(await seen()).toEqual(['queued', null]);
    run.awaitTurn();
    expect(await seen()).toEqual(['pending', null]);
    run.awaitApproval();
    expect(await seen()).toEqual(['waiting', null]);
    run.begin();
    expect(await seen()).toEqual(['in_progress', null]);
    run.end('failure');
    expect(await seen()).toEqual(['completed', 'failure']);
    const { body } = await ask(`GET ${runs}/${run.id}`);
    expect(body).toMatchObject({ display_title: 'CodePipeline job j-1', name: 'Build', html_url: run.url });
    run.delete();
    expect((await ask(`GET ${runs}/${run.id}`)).status).toBe(404);
  });

  it('lists them, the newest first, by status, event, branch and time, page by page', async () => {
    const { gitHub, ask } = await startShop();
    const [first, second] = [
      await dispatch(ask, gitHub, 'j-1'),
      await dispatch(ask, gitHub, 'j-2', 'release'),
    ];
    await ask(`POST /repos/${shop}/dispatches`, { event_type: 'codepipeline-job', client_payload: {} });
    const third = await gitHub.nextRun();
    first.end('failure');
    const list = async (query: string) => {
      const { body } = await ask(`GET ${runs}?${query}`);
      return (body?.['workflow_runs'] as { id: number }[]).map(({ id }) => id);
    };
    expect(await list('')).toEqual([third.id, second.id, first.id]);
    expect(await list('event=workflow_dispatch')).toEqual([second.id, first.id]);
    expect(await list('status=failure')).toEqual([first.id]);
    expect(await list('status=queued')).toEqual([third.id, second.id]);
    expect(await list('branch=release')).toEqual([second.id]);
    const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    expect(await list(`created=>=${hour(-1)}`)).toHaveLength(3);
    expect(await list(`created=>=${hour(1)}`)).toEqual([]);
    expect(await list(`created=<${hour(-1)}`)).toEqual([]);
    expect(await list(`created=${hour(-1)}..${hour(1)}`)).toHaveLength(3);
    expect(await list(`created=*..${hour(-1)}`)).toEqual([]);
    expect(await list('per_page=2&page=2')).toEqual([first.id]);
    expect((await ask(`GET ${runs}?created=whenever`)).status).toBe(422);
    const ofWorkflow = await ask(`GET /repos/${shop}/actions/workflows/build.yml/runs?per_page=1`);
    expect(ofWorkflow.body?.['total_count']).toBe(3);
    expect(ofWorkflow.headers.get('link')).toMatch(/rel="next"/);
  });

  it('shows a run in lists later than by its ID where the listing lags', async () => {
    const { gitHub, ask } = await startShop({ listingLagMilliseconds: 300 });
    const run = await dispatch(ask, gitHub, 'j-1');
    const count = async () => (await ask(`GET ${runs}`)).body?.['total_count'];
    expect(await count()).toBe(0);
    expect((await ask(`GET ${runs}/${run.id}`)).status).toBe(200);
    while ((await count()) === 0) expect(Date.now() - run.createdAt.getTime()).toBeLessThan(10_000);
    expect(Date.now() - run.createdAt.getTime()).toBeGreaterThanOrEqual(300);
  });

  it('cancels what has not begun, and refuses where the run is over', async () => {
    const { gitHub, ask } = await startShop();
    const run = await dispatch(ask, gitHub, 'j-1');
    expect(await ask(`POST ${runs}/${run.id}/cancel`)).toMatchObject({ status: 202, body: {} });
    expect([run.status, run.conclusion]).toEqual(['completed', 'cancelled']);
    expect(await ask(`POST ${runs}/${run.id}/cancel`)).toMatchObject({
      status: 409,
      body: { message: 'Cannot cancel a workflow run that is completed.' },
    });
    run.end('success');
    expect(run.conclusion).toBe('cancelled');
  });

  it('forces the end of a run that does not heed a cancel', async () => {
    const { gitHub, ask } = await startShop();
    const run = await dispatch(ask, gitHub, 'j-1');
    run.begin();
    run.ignoreCancel();
    expect((await ask(`POST ${runs}/${run.id}/cancel`)).status).toBe(202);
    expect(run.status).toBe('in_progress');
    expect((await ask(`POST ${runs}/${run.id}/force-cancel`)).status).toBe(202);
    expect([run.status, run.conclusion, run.cancelRequests]).toEqual(['completed', 'cancelled', 2]);
  });

  it('cannot cancel a run that is stuck in the queue, forced or not', async () => {
    const { gitHub, ask } = await startShop();
    const run = await dispatch(ask, gitHub, 'j-1');
    run.getStuck();
    for (const how of ['cancel', 'force-cancel']) {
      expect(await ask(`POST ${runs}/${run.id}/${how}`)).toMatchObject({
        status: 409,
        body: { message: 'Cannot cancel a workflow run that has not been queued yet.' },
      });
    }
    expect((await ask(`GET ${runs}/${run.id}`)).body?.['status']).toBe('queued');
    expect((await ask(`GET ${runs}/${run.id}/jobs`)).body).toEqual({ total_count: 0, jobs: [] });
  });

  it('hands a run to its workflow’s runner, which learns of a cancel', async () => {
    let execute: (run: Run) => Promise<void> = () => Promise.resolve();
    const { gitHub, ask } = await startShop(
      {},
      { 'build.yml': { text: buildYaml, runner: (run) => execute(run) } },
    );
    execute = async (run) => {
      run.begin();
      await new Promise((resolve) => {
        run.cancelled.addEventListener('abort', resolve);
      });
      run.end('cancelled');
    };
    const run = await dispatch(ask, gitHub, 'j-1');
    while (run.status === 'queued') await ask(`GET ${runs}/${run.id}`);
    expect((await ask(`POST ${runs}/${run.id}/cancel`)).status).toBe(202);
    while (run.status === 'in_progress') await ask(`GET ${runs}/${run.id}`);
    expect(run.conclusion).toBe('cancelled');
  });

  it('tells of workflows by file name and by ID', async () => {
    const { ask } = await startShop({}, { 'build.yml': { text: buildYaml, state: 'disabled_manually' } });
    const { body } = await ask(`GET /repos/${shop}/actions/workflows/build.yml`);
    expect(body).toMatchObject({
      path: '.github/workflows/build.yml',
      state: 'disabled_manually',
      name: 'Build',
    });
    expect((await ask(`GET /repos/${shop}/actions/workflows/${String(body?.['id'])}`)).body).toEqual(body);
    expect((await ask(`GET /repos/${shop}`)).body).toMatchObject({ default_branch: 'main', full_name: shop });
  });
});
