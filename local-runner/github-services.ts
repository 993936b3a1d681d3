import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, GitHubBehaviour } from './options.ts';
import type { GitHubRequest } from './result.ts';

/** GitHub as a job's processes see it: the OIDC token endpoint and the REST API's jobs of a run attempt. */
export interface GitHubServices {
  readonly apiUrl: string;
  /** Undefined where the job may not ask for ID tokens. */
  readonly idToken: { readonly url: string; readonly requestToken: string } | undefined;
  readonly requests: readonly GitHubRequest[];
  readonly close: () => Promise<void>;
}

interface GitHubServicesOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly ref: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** GITHUB_TOKEN. */
  readonly token: string;
  readonly mayReadActions: boolean;
  readonly mayRequestIdTokens: boolean;
  readonly behaviour: GitHubBehaviour;
  /** The job as the API would describe it right now. */
  readonly describeJob: () => unknown;
}

export async function startGitHubServices(options: GitHubServicesOptions): Promise<GitHubServices> {
  const requests: GitHubRequest[] = [];
  const requestToken = randomUUID();
  const stopping = new AbortController();
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const port = await listen(server);
  const origin = `http://127.0.0.1:${port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const isIdToken = url.pathname === '/id-token';
    const behaviour = isIdToken ? idTokenBehaviour() : options.behaviour.jobs;
    const { status, headers, body } =
      statusOf(behaviour) ?? (isIdToken ? answerIdToken(request, url) : answerApi(request, url));
    requests.push({
      method: request.method ?? '',
      path: `${url.pathname}${url.search}`,
      authorization: request.headers.authorization,
      status,
    });
    if (behaviour === 'hang') return;
    if (behaviour === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    if (typeof behaviour === 'object' && 'delayMilliseconds' in behaviour) {
      await delay(behaviour.delayMilliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  }

  function idTokenBehaviour(): Answer | undefined {
    const { idToken, idTokenTimes = Infinity } = options.behaviour;
    const asked = requests.filter(({ path }) => path.startsWith('/id-token')).length;
    return asked < idTokenTimes ? idToken : undefined;
  }

  function answerIdToken(request: IncomingMessage, url: URL): Reply {
    if (!options.mayRequestIdTokens || request.headers.authorization !== `Bearer ${requestToken}`) {
      return { status: 401, body: { message: 'Unauthorized' } };
    }
    const audience = url.searchParams.get('audience') ?? 'https://github.com/octo-org';
    return { status: 200, body: { count: 1, value: createIdToken(options, audience) } };
  }

  function answerApi(request: IncomingMessage, url: URL): Reply {
    const { repository, runId, runAttempt } = options;
    const path = `/api/v3/repos/${repository}/actions/runs/${runId}/attempts/${runAttempt}/jobs`;
    if (readToken(request.headers.authorization) !== options.token) {
      return { status: 401, body: { message: 'Bad credentials' } };
    }
    if (url.pathname !== path) return { status: 404, body: { message: 'Not Found' } };
    if (!options.mayReadActions) {
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    }
    const jobs = [...(options.behaviour.otherJobs ?? []), options.describeJob()];
    return pageOf('jobs', jobs, url);
  }

  return {
    apiUrl: `${origin}/api/v3`,
    idToken: options.mayRequestIdTokens
      ? { url: `${origin}/id-token?api-version=2.0`, requestToken }
      : undefined,
    requests,
    close: async () => {
      stopping.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer of GitHub's REST API. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

function statusOf(behaviour: Answer | undefined): Reply | undefined {
  if (typeof behaviour !== 'object' || !('status' in behaviour)) return undefined;
  return { status: behaviour.status, body: { message: `This is a ${behaviour.status} by request.` } };
}

/** How long GitHub's ID tokens live. */
const idTokenSeconds = 300;

/** A token of the shape and with the claims of GitHub's. Its signature is random bytes: no one here has a key to check it. */
function createIdToken(run: GitHubServicesOptions, audience: string): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { typ: 'JWT', alg: 'RS256', kid: 'local-runner' };
  const payload = {
    jti: randomUUID(),
    iss: 'https://token.actions.githubusercontent.com',
    sub: `repo:${run.repository}:ref:${run.ref}`,
    aud: audience,
    iat: now,
    nbf: now - 5,
    exp: now + idTokenSeconds,
    repository: run.repository,
    ref: run.ref,
    run_id: String(run.runId),
    run_attempt: String(run.runAttempt),
  };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(payload)}.${randomBytes(256).toString('base64url')}`;
}

/** The token of an Authorization header, by either of the schemes that GitHub takes. */
export function readToken(authorization: string | undefined): string | undefined {
  return /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1];
}

/** One page of a list: `per_page` (30, at most 100) and `page`, with a Link header to the next one. */
export function pageOf(name: string, items: readonly unknown[], url: URL): Reply {
  const perPage = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const hasNext = page * perPage < items.length;
  return {
    status: 200,
    headers: hasNext ? { link: `<${next.href}>; rel="next"` } : {},
    body: { total_count: items.length, [name]: items.slice((page - 1) * perPage, page * perPage) },
  };
}

/** Listens on the loopback interface. Resolves with the port: the given one, or for 0 any free one. */
export async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
