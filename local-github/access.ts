import { createPublicKey, generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { notFound, Refusal } from './refusal.ts';
import { Usage } from './limits.ts';
import type { Limits } from './limits.ts';

export type Level = 'read' | 'write';
/** Such as `{ actions: 'write' }`. */
export type Permissions = Readonly<Record<string, Level>>;

export interface Grant {
  /** `owner/name`; of one owner where it is an App's. */
  readonly repositories: readonly string[];
  readonly permissions: Permissions;
}

/** An App and its only installation. */
export interface GitHubApp {
  readonly appId: number;
  readonly clientId: string;
  /** PEM, PKCS#1: as GitHub lets its owner download it. */
  readonly privateKey: string;
  readonly installationId: number;
  /** Its organization suspends the installation. */
  suspend(): void;
}

/** Who asks, and what may be done. */
export interface Caller {
  readonly kind: 'installation' | 'user';
  readonly grant: Grant;
  readonly usage: Usage;
}

interface Token extends Caller {
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

interface Installation {
  readonly app: GitHubApp;
  readonly key: KeyObject;
  readonly grant: Grant;
  readonly usage: Usage;
  isSuspended: boolean;
}

/** Tokens and Apps: who may do what. */
export class Access {
  readonly #limits: () => Limits;
  readonly #tokens = new Map<string, Token>();
  readonly #installations: Installation[] = [];

  constructor(limits: () => Limits) {
    this.#limits = limits;
  }

  /** A fine-grained personal access token. */
  newToken(grant: Grant): string {
    const token = `github_pat_${randomBytes(30).toString('hex')}`;
    const usage = new Usage(`user ID ${this.#tokens.size + 1}`, this.#limits);
    this.#tokens.set(token, { kind: 'user', grant, usage, expiresAt: Infinity });
    return token;
  }

  newApp(grant: Grant): GitHubApp {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    });
    const number = this.#installations.length + 1;
    const installationId = 61_000_000 + number;
    const app: GitHubApp = {
      appId: 1_200_000 + number,
      clientId: `Iv23li${randomBytes(7).toString('hex')}`,
      privateKey,
      installationId,
      suspend: () => {
        installation.isSuspended = true;
      },
    };
    const usage = new Usage(`installation ID ${installationId}`, this.#limits);
    const key = createPublicKey(publicKey);
    const installation: Installation = { app, key, grant, usage, isSuspended: false };
    this.#installations.push(installation);
    return app;
  }

  /** @throws Refusal 401 */
  identify(token: string | undefined): Caller {
    if (token === undefined) throw new Refusal(401, 'Requires authentication');
    const known = this.#tokens.get(token);
    if (known === undefined || known.expiresAt <= Date.now()) throw new Refusal(401, 'Bad credentials');
    return known;
  }

  /**
   * `GET /repos/{owner}/{repo}/installation`
   *
   * @throws Refusal 401, 404
   */
  findInstallation(token: string | undefined, repository: string): Record<string, unknown> {
    const { app, grant, isSuspended } = this.#identifyApp(token);
    if (!grant.repositories.includes(repository)) throw notFound();
    return {
      id: app.installationId,
      app_id: app.appId,
      client_id: app.clientId,
      account: { login: repository.split('/')[0], type: 'Organization' },
      target_type: 'Organization',
      repository_selection: 'selected',
      permissions: grant.permissions,
      suspended_at: isSuspended ? '2026-01-05T08:00:00Z' : null,
    };
  }

  /**
   * `POST /app/installations/{installation_id}/access_tokens`: of the repositories and permissions asked for, or of all
   * that the installation has.
   *
   * @throws Refusal 401, 403, 404, 422
   */
  createInstallationToken(
    token: string | undefined,
    installationId: number,
    asked: { readonly repositories?: readonly string[]; readonly permissions?: Permissions },
  ): Record<string, unknown> {
    const { app, grant, usage, isSuspended } = this.#identifyApp(token);
    if (app.installationId !== installationId) throw notFound();
    if (isSuspended) throw new Refusal(403, 'This installation has been suspended');
    const [owner = ''] = (grant.repositories[0] ?? '').split('/');
    const repositories = asked.repositories?.map((name) => `${owner}/${name}`) ?? grant.repositories;
    if (repositories.some((name) => !grant.repositories.includes(name))) {
      throw new Refusal(
        422,
        'There is at least one repository that does not exist or is not accessible to the parent installation.',
      );
    }
    const permissions = asked.permissions ?? grant.permissions;
    if (Object.entries(permissions).some(([name, level]) => !allows(grant.permissions, name, level))) {
      throw new Refusal(422, 'The permissions requested are not granted to this installation.');
    }
    const made = `ghs_${randomBytes(18).toString('hex')}`;
    const expiresAt = Date.now() + 3_600_000;
    this.#tokens.set(made, { kind: 'installation', grant: { repositories, permissions }, usage, expiresAt });
    return {
      token: made,
      expires_at: new Date(expiresAt).toISOString().replace(/\.\d+Z$/, 'Z'),
      permissions,
      repository_selection: 'selected',
    };
  }

  /** A JWT as "Generating a JSON Web Token (JWT) for a GitHub App" asks for it, in GitHub's words where it is none. */
  #identifyApp(jwt: string | undefined): Installation {
    const undecodable = new Refusal(401, 'A JSON web token could not be decoded');
    const [header, payload, signature] = jwt?.split('.') ?? [];
    if (header === undefined || payload === undefined || signature === undefined) throw undecodable;
    const { alg } = readPart(header);
    const { iss, iat, exp } = readPart(payload);
    if (alg !== 'RS256') throw undecodable;
    const installation = this.#installations.find(({ app }) =>
      [String(app.appId), app.clientId].includes(String(iss)),
    );
    if (installation === undefined) throw new Refusal(404, 'Integration not found');
    const isSigned = verify(
      'RSA-SHA256',
      Buffer.from(`${header}.${payload}`),
      installation.key,
      Buffer.from(signature, 'base64url'),
    );
    if (!isSigned) throw undecodable;
    const now = Date.now() / 1000;
    if (typeof iat !== 'number' || iat > now) {
      throw new Refusal(
        401,
        "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
      );
    }
    if (typeof exp !== 'number' || exp <= now) {
      throw new Refusal(
        401,
        "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
      );
    }
    if (exp > now + 600) {
      throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
    }
    return installation;
  }
}

export function allows(permissions: Permissions, name: string, level: Level): boolean {
  const granted = permissions[name];
  return granted === 'write' || granted === level;
}

function readPart(part: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(Buffer.from(part, 'base64url').toString()) ?? {}) as Record<string, unknown>;
  } catch {
    throw new Refusal(401, 'A JSON web token could not be decoded');
  }
}
