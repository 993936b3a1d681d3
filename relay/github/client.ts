import { request as octokitRequest } from '@octokit/request';
import { answerTimeout } from '../../src/aws/client-settings.ts';
import type { Clock } from '../../src/clock.ts';
import { version } from '../../src/version.ts';
import { SecretError } from '../secrets.ts';
import type { GitHubAccess } from '../settings.ts';
import { createTokens, type Permissions, type Token } from './access.ts';
import { GitHubError, readGitHubError } from './errors.ts';

export interface GitHubClient {
  /**
   * One request about a repository, whose path parameters `owner` and `repo` are filled in.
   *
   * @throws GitHubError; what could not be sent for want of a token is never `lost`
   */
  ask(about: About, route: string, parameters?: Readonly<Record<string, unknown>>): Promise<Reply>;
  /** Until when GitHub wants no request about this repository (milliseconds since 1970); 0 where it has said nothing. */
  blockedUntil(repository: string): number;
}

export interface About {
  /** `owner/name` */
  readonly repository: string;
  readonly permissions: Permissions;
  /** Milliseconds since 1970 after which it must not be sent any more. */
  readonly notAfter?: number | undefined;
}

export interface Reply {
  readonly status: number;
  readonly data: unknown;
}

export interface GitHubOptions {
  readonly access: GitHubAccess;
  readonly apiUrl: string;
  /** Its `now` is milliseconds since 1970. */
  readonly clock: Clock;
  readonly readSecret: (setting: string) => Promise<string>;
  readonly fetch?: typeof fetch;
}

/** The first that tells the run of a dispatch, and the one that servers which do not know it have. */
const apiVersions = ['2026-03-10', '2022-11-28'] as const;

/** GitHub's replicas know a new installation token only after some seconds. */
const freshToken = 10_000;

/** Requests to GitHub, each of them one single try of at most 15 s. */
export function createGitHubClient({
  access,
  apiUrl,
  clock,
  readSecret,
  fetch,
}: GitHubOptions): GitHubClient {
  let apiVersion: (typeof apiVersions)[number] = apiVersions[0];
  const blocked = new Map<string, number>();
  // An installation has limits of its own, and there is one for each owner; a token's are those of its user.
  const payer = (repository: string) =>
    'token' in access ? '' : (repository.split('/')[0] ?? '').toLowerCase();

  const request = octokitRequest.defaults({
    baseUrl: apiUrl,
    headers: { 'user-agent': `codepipeline-bridge-relay/${version}`, accept: 'application/vnd.github+json' },
    request: {
      fetch: (url: string, options: RequestInit) => inTime(url, options),
      // To another repository than the one that RELAY_REPOSITORIES allows, a redirect could lead.
      redirect: 'manual',
    },
  });
  const tokens = createTokens(access, request, readSecret);

  async function inTime(url: string, options: RequestInit): Promise<Response> {
    const ended = new AbortController();
    const late = new AbortController();
    const timer = clock.sleep(answerTimeout, ended.signal).then(
      () => {
        late.abort(new Error(`no answer within ${answerTimeout / 1000} s`));
      },
      () => undefined,
    );
    try {
      const response = await (fetch ?? globalThis.fetch)(url, {
        ...options,
        headers: { ...(options.headers as Record<string, string>), 'x-github-api-version': apiVersion },
        signal: late.signal,
      });
      // The whole of it within the time, since octokit takes a body that breaks off for an empty one.
      const body = await response.arrayBuffer();
      return new Response(isBodyless(response.status) ? null : body, {
        status: response.status,
        headers: response.headers,
      });
    } catch (error) {
      if (late.signal.aborted) throw late.signal.reason;
      throw error;
    } finally {
      ended.abort();
      await timer;
    }
  }

  async function authorize({ repository, permissions }: About): Promise<Token> {
    try {
      return await tokens.of(repository, permissions);
    } catch (error) {
      if (error instanceof SecretError)
        throw new GitHubError({ kind: 'unsent' }, error.message, { cause: error });
      const read = readGitHubError(error, clock.now());
      const kind = read.kind === 'lost' ? 'unsent' : read.kind;
      const { status, until } = read;
      const what =
        status === 404 ? `the GitHub App is not installed for ${repository}` : 'no token for it could be had';
      throw new GitHubError({ kind, status, until }, `${what} (${read.message})`, { cause: error });
    }
  }

  async function send(
    about: About,
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<Reply> {
    const { token, createdAt } = await authorize(about);
    const [owner, repo] = about.repository.split('/');
    if (clock.now() > (about.notAfter ?? Infinity))
      throw new GitHubError(
        { kind: 'unsent' },
        'too late to be sent: the relay stood still, or waited too long for a token',
      );
    const asked = apiVersion;
    try {
      const { status, data } = (await request(route, {
        owner,
        repo,
        ...parameters,
        headers: { authorization: `token ${token}` },
      })) as Reply;
      if (status >= 300)
        throw new GitHubError(
          { kind: 'refused', status },
          `HTTP ${status}: the repository has another name now`,
        );
      return { status, data };
    } catch (error) {
      const read = readGitHubError(error, clock.now());
      if (read.status === 400 && asked === apiVersions[0]) {
        apiVersion = apiVersions[1];
        return await send(about, route, parameters);
      }
      if (read.status === 401 && clock.now() - createdAt < freshToken)
        throw new GitHubError({ kind: 'unsent', status: 401 }, read.message, { cause: error });
      throw read;
    }
  }

  return {
    async ask(about, route, parameters = {}) {
      try {
        return await send(about, route, parameters);
      } catch (error) {
        if (error instanceof GitHubError && error.kind === 'limited')
          blocked.set(
            payer(about.repository),
            Math.max(blocked.get(payer(about.repository)) ?? 0, error.until ?? 0),
          );
        throw error;
      }
    },
    blockedUntil: (repository) => blocked.get(payer(repository)) ?? 0,
  };
}

function isBodyless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
