import { createAppAuth } from '@octokit/auth-app';
import type { request as octokitRequest } from '@octokit/request';
import type { GitHubAccess } from '../settings.ts';
import { GitHubError } from './errors.ts';

/** As whom the relay speaks to GitHub about one repository. */
export interface Token {
  readonly token: string;
  /** Milliseconds since 1970; GitHub's replicas do not know a token of the last few seconds everywhere. */
  readonly createdAt: number;
}

/** What a route needs: `contents` only for repository_dispatch. */
export type Permissions = Readonly<Partial<Record<'actions' | 'contents', 'write'>>>;

export interface Tokens {
  /** `owner/name`; a token for this repository and these permissions alone where the relay is a GitHub App. */
  of(repository: string, permissions: Permissions): Promise<Token>;
}

/**
 * Tokens from a personal access token, or of a GitHub App's installations. The latter are kept for the hour that they
 * live (GitHub's documentation, "Authenticating as a GitHub App installation").
 *
 * @param readSecret the value of a setting that may be an ARN
 */
export function createTokens(
  access: GitHubAccess,
  request: typeof octokitRequest,
  readSecret: (setting: string) => Promise<string>,
): Tokens {
  if ('token' in access) {
    return { of: async () => ({ token: await readSecret(access.token), createdAt: -Infinity }) };
  }
  const { appId, privateKey: setting } = access;
  let app: { readonly key: string; readonly auth: ReturnType<typeof createAppAuth> } | undefined;
  /** Of installations, by repository. */
  const installations = new Map<string, number>();

  return {
    async of(repository, permissions) {
      const privateKey = await readSecret(setting);
      if (app?.key !== privateKey) {
        app = { key: privateKey, auth: createAppAuth({ appId, privateKey, request }) };
        installations.clear();
      }
      const { auth } = app;
      const [owner = '', repo = ''] = repository.split('/');
      let installationId = installations.get(repository);
      if (installationId === undefined) {
        const { token } = await signed(auth);
        const { data } = await request('GET /repos/{owner}/{repo}/installation', {
          owner,
          repo,
          headers: { authorization: `bearer ${token}` },
        });
        installationId = data.id;
        installations.set(repository, installationId);
      }
      const { token, createdAt } = await auth({
        type: 'installation',
        installationId,
        repositoryNames: [repo],
        permissions: { ...permissions },
      });
      return { token, createdAt: Date.parse(createdAt) };
    },
  };
}

async function signed(auth: ReturnType<typeof createAppAuth>): Promise<{ readonly token: string }> {
  try {
    return await auth({ type: 'app' });
  } catch (error) {
    throw new GitHubError(
      { kind: 'refused', status: 401 },
      'the private key of the App cannot be used: GITHUB_APP_PRIVATE_KEY has to be the PEM file that GitHub gave for the App',
      { cause: error },
    );
  }
}
