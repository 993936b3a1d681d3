import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { createGitHubClient } from '../../../relay/github/client.ts';
import type { GitHubError } from '../../../relay/github/errors.ts';
import { bears, createWorkflows } from '../../../relay/github/workflows.ts';
import { SecretError } from '../../../relay/secrets.ts';
import type { GitHubAccess } from '../../../relay/settings.ts';
import { FakeClock } from '../../fake-clock.ts';

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly redirect: string | undefined;
}

function answer(status: number, body: unknown = {}, headers: Record<string, string> = {}): Response {
  return new Response(status === 204 ? null : typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

const broken = (code: string) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) });

/** A time-out that never comes. */
const untilAborted = (_milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

/** A client whose requests are answered one after the other; it never waits for an answer's time-out. */
function client(
  answers: (Response | Error)[],
  access: GitHubAccess = { token: 'ghp_secret' },
  readSecret: (setting: string) => Promise<string> = (setting) => Promise.resolve(setting),
) {
  const asked: Asked[] = [];
  const clock = new FakeClock();
  const made = createGitHubClient({
    access,
    apiUrl: 'https://api.github.example',
    clock: { now: () => clock.now(), sleep: untilAborted },
    readSecret,
    fetch: (url, init) => {
      asked.push({
        url: url as string,
        method: init?.method ?? '',
        headers: new Headers(init?.headers),
        redirect: init?.redirect,
      });
      const next = answers.shift();
      if (next === undefined) throw new Error('unexpected request');
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
  });
  const target = { repository: 'octo-org/shop', permissions: { actions: 'write' } } as const;
  const ask = () => made.ask(target, 'GET /repos/{owner}/{repo}');
  const failure = () =>
    ask().then(
      () => undefined,
      (error: unknown) => error as GitHubError,
    );
  return { made, asked, clock, ask, failure };
}

describe('A request', () => {
  it('says who asks, in which version, and follows no redirect', async () => {
    const { ask, asked } = client([answer(200, { id: 1 })]);
    await expect(ask()).resolves.toEqual({ status: 200, data: { id: 1 } });
    expect(asked[0]).toMatchObject({
      url: 'https://api.github.example/repos/octo-org/shop',
      redirect: 'manual',
    });
    expect(Object.fromEntries(asked[0]?.headers ?? [])).toMatchObject({
      authorization: 'token ghp_secret',
      'x-github-api-version': '2026-03-10',
      'user-agent': expect.stringContaining('codepipeline-bridge-relay/') as unknown,
    });
  });

  it('goes on with the older version where the server does not know the newer one', async () => {
    const { ask, asked } = client([
      answer(400, { message: 'not a supported version' }),
      answer(200),
      answer(200),
    ]);
    await ask();
    await ask();
    expect(asked.map(({ headers }) => headers.get('x-github-api-version'))).toEqual([
      '2026-03-10',
      '2022-11-28',
      '2022-11-28',
    ]);
  });

  it.each<[string, Response | Error, Partial<GitHubError>]>([
    [
      '401',
      answer(401, { message: 'Bad credentials' }),
      { kind: 'refused', message: 'HTTP 401: Bad credentials' },
    ],
    ['403', answer(403, { message: 'Resource not accessible' }), { kind: 'refused', status: 403 }],
    ['404', answer(404, { message: 'Not Found' }), { kind: 'refused', status: 404 }],
    [
      '422 with details',
      answer(422, { message: 'Invalid', errors: ['one', { field: 'ref' }] }),
      { kind: 'refused', message: 'HTTP 422: Invalid; one; {"field":"ref"}' },
    ],
    [
      'a redirect',
      answer(301, { url: 'x' }, { location: 'https://elsewhere.example' }),
      { kind: 'refused', status: 301 },
    ],
    ['429', answer(429, {}, { 'retry-after': '7' }), { kind: 'limited', until: 7000 }],
    ['403 with Retry-After', answer(403, {}, { 'retry-after': '30' }), { kind: 'limited', until: 30_000 }],
    [
      '403 with nothing left',
      answer(403, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '120' }),
      { kind: 'limited', until: 121_000 },
    ],
    [
      '403 that only says so',
      answer(403, { message: 'secondary rate limit' }),
      { kind: 'limited', until: 60_000 },
    ],
    ['500', answer(500, 'oops'), { kind: 'lost', status: 500 }],
    [
      '502 of a proxy',
      answer(502, '<html>', { 'content-type': 'text/html' }),
      { kind: 'lost', message: 'HTTP 502' },
    ],
    ['a reset', broken('ECONNRESET'), { kind: 'lost', status: undefined }],
    ['no connection', broken('ECONNREFUSED'), { kind: 'unsent' }],
    ['no name', broken('ENOTFOUND'), { kind: 'unsent' }],
    ['a certificate that is not trusted', broken('SELF_SIGNED_CERT_IN_CHAIN'), { kind: 'unsent' }],
  ])('%s', async (_what, given, expected) => {
    const { failure } = client([given]);
    expect(await failure()).toMatchObject({ name: 'GitHubError', ...expected });
  });

  it('remembers until when GitHub wants none', async () => {
    const { made, failure } = client([answer(403, {}, { 'retry-after': '30' })]);
    expect(made.blockedUntil('octo-org/shop')).toBe(0);
    await failure();
    expect(made.blockedUntil('octo-org/shop')).toBe(30_000);
  });

  it('never goes out without a token, which is no fault of GitHub’s', async () => {
    const { failure, asked } = client([], undefined, () =>
      Promise.reject(new SecretError('The secret x cannot be read.')),
    );
    const error = await failure();
    expect(error).toMatchObject({ kind: 'unsent', message: 'The secret x cannot be read.' });
    expect(error?.cause).toBeInstanceOf(SecretError);
    expect(asked).toEqual([]);
  });
});

describe('A GitHub App', () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const app = { appId: '1', privateKey };
  const token = (createdAt: string) =>
    answer(201, {
      token: 'ghs_installation',
      expires_at: createdAt,
      permissions: { actions: 'write' },
      repositories: [{ name: 'shop' }],
    });

  it('asks for its installation and one token, and keeps both', async () => {
    const { ask, asked } = client(
      [
        answer(200, { id: 9 }),
        token(new Date(Date.now() + 3_600_000).toISOString()),
        answer(200),
        answer(200),
      ],
      app,
    );
    await ask();
    await ask();
    expect(asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'GET /repos/octo-org/shop/installation',
      'POST /app/installations/9/access_tokens',
      'GET /repos/octo-org/shop',
      'GET /repos/octo-org/shop',
    ]);
    expect(asked[3]?.headers.get('authorization')).toBe('token ghs_installation');
  });

  it.each<[string, (Response | Error)[], Partial<GitHubError>]>([
    ['that is not installed', [answer(404)], { kind: 'refused', status: 404 }],
    ['whose token request has no answer', [answer(200, { id: 9 }), broken('ECONNRESET')], { kind: 'unsent' }],
    ['while GitHub is down', [answer(503)], { kind: 'unsent' }],
  ])('%s', async (_what, answers, expected) => {
    const { failure } = client(answers, app);
    expect(await failure()).toMatchObject(expected);
  });

  it('says that its key is none', async () => {
    const bad = '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----';
    const { failure } = client([], { appId: '1', privateKey: bad });
    expect((await failure())?.message).toMatch(/GITHUB_APP_PRIVATE_KEY has to be the PEM file/);
  });
});

describe('A dispatch', () => {
  const route = { repository: 'octo-org/shop', workflow: 'build.yml', ref: 'main' };
  const dispatch = (given: Response | Error, notAfter = Infinity) => {
    const { made, clock } = client([given]);
    return createWorkflows(made, clock).dispatch(route, { 'job-id': 'j' }, notAfter);
  };

  it('tells its run, or that GitHub did not', async () => {
    const run = { workflow_run_id: 5, html_url: 'https://github.com/octo-org/shop/actions/runs/5' };
    await expect(dispatch(answer(200, run))).resolves.toEqual({ id: '5', url: run.html_url });
    await expect(dispatch(answer(204))).resolves.toBeUndefined();
  });

  it.each([
    ['a page of something between', answer(200, '<html>', { 'content-type': 'text/html' })],
    ['half an answer', answer(200, '{"workflow_run')],
  ])('is lost with %s', async (_what, given) => {
    await expect(dispatch(given)).rejects.toMatchObject({ kind: 'lost' });
  });

  it('is not sent when another relay may have taken it up meanwhile', async () => {
    await expect(dispatch(answer(204), -1)).rejects.toMatchObject({ kind: 'unsent' });
  });
});

describe('bears', () => {
  it.each([
    ['Build for 1-2', '1-2', true],
    ['1-2', '1-2', true],
    ['(1-2)', '1-2', true],
    ['Build for 1-22', '1-2', false],
    ['Build for 1-2-3', '1-2', false],
    ['Build for 11-2 and 1-2', '1-2', true],
    ['Build', '1-2', false],
  ])('%s, %s: %s', (title, jobId, expected) => {
    expect(bears(title, jobId)).toBe(expected);
  });
});
