import { createSign } from 'node:crypto';
import { afterEach } from '@jest/globals';
import { startLocalGitHub } from '../../local-github/index.ts';
import type { GitHubApp, LocalGitHub, WorkflowToAdd } from '../../local-github/index.ts';

export const shop = 'octo-org/shop';

/** A workflow that both dispatches start, and that the action's examples are like. */
export const buildYaml = `
name: Build
run-name: CodePipeline job \${{ inputs.job-id || github.event.client_payload.job-id }}
on:
  workflow_dispatch:
    inputs:
      job-id: { required: true, type: string }
      client-token: { type: string, default: none }
  repository_dispatch:
    types: [codepipeline-job]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: echo built
`;

const started: LocalGitHub[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((gitHub) => gitHub.close()));
});

/** A local GitHub with one repository; closed when the test ends. */
export async function startShop(
  options: Parameters<typeof startLocalGitHub>[0] = {},
  workflows: Readonly<Record<string, WorkflowToAdd>> = { 'build.yml': { text: buildYaml } },
): Promise<{ gitHub: LocalGitHub; ask: Ask; token: string }> {
  const gitHub = await startLocalGitHub(options);
  started.push(gitHub);
  await gitHub.addRepository({ fullName: shop, branches: ['release'], tags: ['v1'], workflows });
  const token = gitHub.newToken({
    repositories: [shop],
    permissions: { actions: 'write', contents: 'write' },
  });
  return { gitHub, token, ask: askAs(gitHub, token) };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined where there is none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

export type Ask = (
  request: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** Asks as an API client does: `GET /path`, or `POST /path` with a body. */
export function askAs(gitHub: LocalGitHub, token: string | undefined): Ask {
  return async (request, body, headers = {}) => {
    const [method = '', path = ''] = request.split(' ');
    const response = await fetch(`${gitHub.url}${path}`, {
      method,
      headers: {
        'user-agent': 'test',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
    return { status: response.status, headers: response.headers, body: parsed };
  };
}

export interface Claims {
  readonly iss?: string | number;
  /** Seconds from now. */
  readonly iat?: number;
  readonly exp?: number;
}

/** A JWT as an App makes it, or with claims that it should not have. */
export function jwtOf(app: GitHubApp, { iss = app.appId, iat = -60, exp = 540 }: Claims = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss, iat: now + iat, exp: now + exp })}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(app.privateKey, 'base64url')}`;
}
