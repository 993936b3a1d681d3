import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { shop, startShop } from './ask.ts';

const runs = `GET /repos/${shop}/actions/runs`;
const dispatch = `POST /repos/${shop}/actions/workflows/build.yml/dispatches`;
const good = { ref: 'main', inputs: { 'job-id': 'j-1' } };

describe('rate limits', () => {
  it('tells how many requests are left, and refuses once there are none', async () => {
    const { ask } = await startShop({ limits: { requestsPerHour: 2 } });
    const first = await ask(runs);
    expect(first.headers.get('x-ratelimit-limit')).toBe('2');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
    await ask(runs);
    const { status, headers, body } = await ask(runs);
    expect(status).toBe(403);
    expect(body?.['message']).toMatch(/^API rate limit exceeded for user ID \d+\.$/);
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    const reset = Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000;
    expect(reset).toBeGreaterThan(3000);
    expect(headers.get('retry-after')).toBeNull();
  });

  it.each([
    ['points of a minute', { pointsPerMinute: 5 }, 403],
    ['content of a minute', { contentPerMinute: 1, status: 429 as const }, 429],
    ['content of an hour', { contentPerHour: 1 }, 403],
  ])('refuses what exceeds the %s', async (_, limits, status) => {
    const { gitHub, ask } = await startShop({ limits });
    expect((await ask(dispatch, good)).status).toBe(204);
    const answer = await ask(dispatch, good);
    expect(answer).toMatchObject({
      status,
      body: { message: expect.stringMatching(/secondary rate limit/) },
    });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(gitHub.runs).toHaveLength(1);
  });

  it('takes requests again in the next minute, which a test may shorten', async () => {
    const { gitHub, ask } = await startShop({ limits: { contentPerMinute: 1, millisecondsPerMinute: 500 } });
    await ask(dispatch, good);
    expect((await ask(dispatch, good)).headers.get('retry-after')).toBe('1');
    await delay(500);
    expect((await ask(dispatch, good)).status).toBe(204);
    gitHub.setLimits({ contentPerMinute: Infinity });
    expect((await ask(dispatch, good)).status).toBe(204);
  });

  it('bounds how many requests are answered at once', async () => {
    const { ask } = await startShop({ limits: { concurrentRequests: 2 }, latencyMilliseconds: 200 });
    const answers = await Promise.all([ask(runs), ask(runs), ask(runs)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 403]);
  });

  it('drops runs beyond those of ten seconds, and says nothing', async () => {
    const { gitHub, ask } = await startShop({ limits: { runsPerTenSeconds: 1 } });
    const answers = [await ask(dispatch, good), await ask(dispatch, { ...good, return_run_details: true })];
    expect(answers.map(({ status }) => status)).toEqual([204, 200]);
    expect(gitHub.runs).toHaveLength(1);
    const id = String(answers[1]?.body?.['workflow_run_id']);
    expect((await ask(`GET /repos/${shop}/actions/runs/${id}`)).status).toBe(404);
  });
});

describe('faults', () => {
  it.each([
    { how: { kind: 'reset', moment: 'before' }, count: 0 },
    { how: { kind: 'reset', moment: 'after' }, count: 1 },
  ] as const)('loses an answer: $how.kind $how.moment', async ({ how, count }) => {
    const { gitHub, ask } = await startShop();
    const fault = gitHub.misbehave({ operation: 'CreateWorkflowDispatch', how });
    await expect(ask(dispatch, good)).rejects.toThrow();
    expect(gitHub.runs).toHaveLength(count);
    expect(fault.hits).toBe(1);
    expect(gitHub.requestsOf('CreateWorkflowDispatch')).toMatchObject([
      { body: good, status: undefined, misbehaviour: 'reset' },
    ]);
  });

  it('gives errors, secondary limits and slow answers to order', async () => {
    const { gitHub, ask } = await startShop();
    gitHub.misbehave({ how: { kind: 'status', status: 502 } });
    gitHub.misbehave({ how: { kind: 'secondary limit', seconds: 7 } });
    gitHub.misbehave({ how: { kind: 'slow', milliseconds: 200 } });
    expect(await ask(runs)).toMatchObject({ status: 502, body: { message: 'Server Error' } });
    expect((await ask(runs)).headers.get('retry-after')).toBe('7');
    const start = performance.now();
    expect((await ask(runs)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(190);
  });
});

it('refuses an API version that there is not, and a path', async () => {
  const { ask } = await startShop();
  expect((await ask(runs, undefined, { 'x-github-api-version': '2020-01-01' })).status).toBe(400);
  expect((await ask('GET /nothing/here')).status).toBe(404);
});
