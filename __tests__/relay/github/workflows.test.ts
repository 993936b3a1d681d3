import { describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type { LocalGitHub, WorkflowToAdd } from '../../../local-github/index.ts';
import { createGitHubClient } from '../../../relay/github/client.ts';
import { createWorkflows } from '../../../relay/github/workflows.ts';
import type { GitHubAccess } from '../../../relay/settings.ts';
import { wallClock } from '../../../relay/start.ts';
import { buildYaml, shop, startShop } from '../../local-github/ask.ts';

const jobId = '11111111-2222-4333-8444-555555555555';
const build = { repository: shop, workflow: 'build.yml' };
const event = { repository: shop, eventType: 'codepipeline-job' };

const later = () => Date.now() + 60_000;

function relayTo(gitHub: LocalGitHub, access: GitHubAccess) {
  const readSecret = (setting: string) => Promise.resolve(setting);
  const client = createGitHubClient({ access, apiUrl: gitHub.url, clock: wallClock, readSecret });
  return createWorkflows(client, wallClock);
}

async function start(
  options: Parameters<typeof startShop>[0] = {},
  workflows: Readonly<Record<string, WorkflowToAdd>> = { 'build.yml': { text: buildYaml } },
) {
  const { gitHub, token } = await startShop(options, workflows);
  const startedAt = Date.now();
  return { gitHub, startedAt, relay: relayTo(gitHub, { token }) };
}

describe('the relay’s requests to GitHub', () => {
  it('dispatch a workflow on its default branch, and learn its run', async () => {
    const { gitHub, relay } = await start();
    const run = await relay.dispatch(build, { 'job-id': jobId }, later());
    const started = await gitHub.nextRun();
    expect(run).toEqual({ id: String(started.id), url: started.url });
    expect(started.ref).toBe('main');
    expect(gitHub.requestsOf('CreateWorkflowDispatch').map(({ apiVersion }) => apiVersion)).toEqual([
      '2026-03-10',
    ]);
  });

  it('do without what an Enterprise Server does not know, and find the run by its name', async () => {
    const { gitHub, relay, startedAt } = await start({ server: 'enterprise-server' });
    expect(await relay.dispatch({ ...build, ref: 'release' }, { 'job-id': jobId }, later())).toBeUndefined();
    expect(
      gitHub.requestsOf('CreateWorkflowDispatch').map(({ apiVersion, status }) => [apiVersion, status]),
    ).toEqual([
      ['2026-03-10', 400],
      ['2022-11-28', 204],
    ]);
    const [run] = gitHub.runs;
    expect(await relay.find(build, jobId, startedAt)).toEqual({
      runs: [{ id: String(run?.id), url: run?.url }],
      strangers: 0,
    });
  });

  it('find the run of an event among those of other jobs, once the listing has it', async () => {
    const { gitHub, relay, startedAt } = await start({ listingLagMilliseconds: 2_000 });
    for (const id of ['99999999-2222-4333-8444-555555555555', jobId]) {
      expect(await relay.dispatch(event, { 'job-id': id }, later())).toBeUndefined();
    }
    expect(await relay.find(event, jobId, startedAt)).toEqual({ runs: [], strangers: 0 });
    let found = await relay.find(event, jobId, startedAt);
    while (found.runs.length === 0) {
      await delay(50);
      found = await relay.find(event, jobId, startedAt);
    }
    expect(found).toEqual({
      runs: [{ id: String(gitHub.runs[1]?.id), url: gitHub.runs[1]?.url }],
      strangers: 0,
    });
  });

  it('see how a run goes, and that it is gone', async () => {
    const { gitHub, relay } = await start();
    const run = (await relay.dispatch(build, { 'job-id': jobId }, later())) ?? { id: '', url: '' };
    const started = await gitHub.nextRun();
    expect(await relay.see(build, run)).toMatchObject({ status: 'queued', conclusion: '' });
    started.begin();
    started.end('startup_failure');
    expect(await relay.see(build, run)).toMatchObject({ status: 'completed', conclusion: 'startup_failure' });
    started.delete();
    await expect(relay.see(build, run)).rejects.toMatchObject({ kind: 'refused', status: 404 });
  });

  it('cancel a run, by force where it does not heed that, and say where even that is refused', async () => {
    const { gitHub, relay } = await start();
    const runs = [];
    for (let count = 0; count < 2; count += 1) {
      runs.push((await relay.dispatch(build, { 'job-id': jobId }, later())) ?? { id: '', url: '' });
    }
    const [run, stuck] = gitHub.runs;
    await relay.cancel(build, runs[0] ?? { id: '', url: '' });
    expect(run?.conclusion).toBe('cancelled');
    stuck?.getStuck();
    const refusal = relay.cancel(build, runs[1] ?? { id: '', url: '' });
    await expect(refusal).rejects.toMatchObject({ kind: 'refused', status: 409 });
    expect(gitHub.requestsOf('ForceCancelRun')).toHaveLength(1);
  });

  it.each([
    ['a primary limit', { requestsPerHour: 1 }, 3_600_000],
    ['a secondary limit that says how long', { contentPerMinute: 0 }, 1000],
    [
      'a secondary limit that does not',
      { contentPerMinute: 0, retryAfter: false, status: 429 as const },
      60_000,
    ],
  ])('wait after %s', async (_, limits, milliseconds) => {
    const { relay } = await start({ limits });
    const route = { ...build, ref: 'main' };
    await relay.find(route, jobId, Date.now());
    const before = Date.now();
    await expect(relay.dispatch(route, { 'job-id': jobId }, later())).rejects.toMatchObject({
      kind: 'limited',
    });
    const wait = relay.blockedUntil(route) - before;
    expect(wait).toBeGreaterThanOrEqual(milliseconds * 0.9);
    expect(wait).toBeLessThan(milliseconds + 30_000);
  });

  it.each([
    ['a page of HTML', { kind: 'html', status: 502 }, 0],
    ['a reset before it has had an effect', { kind: 'reset', moment: 'before' }, 0],
    ['a reset after it', { kind: 'reset', moment: 'after' }, 1],
  ] as const)('take %s for an answer that was lost', async (_, how, runs) => {
    const { gitHub, relay } = await start();
    gitHub.misbehave({ operation: 'CreateWorkflowDispatch', how });
    await expect(relay.dispatch(build, { 'job-id': jobId }, later())).rejects.toMatchObject({ kind: 'lost' });
    expect(gitHub.runs).toHaveLength(runs);
  });

  it('ask as an App, for one repository and the permissions of the route', async () => {
    const { gitHub } = await start();
    const app = gitHub.newApp({ repositories: [shop], permissions: { actions: 'write', contents: 'write' } });
    const relay = relayTo(gitHub, { appId: String(app.appId), privateKey: app.privateKey });
    await relay.dispatch(build, { 'job-id': jobId }, later());
    await relay.dispatch(event, { 'job-id': jobId }, later());
    expect(gitHub.requestsOf('CreateInstallationToken').map(({ body, status }) => [body, status])).toEqual([
      [{ repositories: ['shop'], permissions: { actions: 'write' } }, 201],
      [{ repositories: ['shop'], permissions: { actions: 'write', contents: 'write' } }, 201],
    ]);
  });

  it.each([
    ['is not installed', () => undefined, /not installed for octo-org\/shop/],
    [
      'is suspended',
      (app: { suspend: () => void }) => {
        app.suspend();
      },
      /suspended/,
    ],
  ])('say so where the App %s', async (how, change, message) => {
    const { gitHub } = await start();
    const app = gitHub.newApp({
      repositories: how === 'is not installed' ? [] : [shop],
      permissions: { actions: 'write' },
    });
    change(app);
    const relay = relayTo(gitHub, { appId: String(app.appId), privateKey: app.privateKey });
    await expect(relay.dispatch(build, { 'job-id': jobId }, later())).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(message),
    });
  });
});
