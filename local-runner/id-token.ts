import { randomBytes, randomUUID } from 'node:crypto';

export interface IdTokenClaims {
  readonly audience: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly ref: string;
  readonly runId: number;
  readonly runAttempt: number;
}

/** How long GitHub's ID tokens live. */
const lifetimeSeconds = 300;

/** A token of the shape and with the claims of GitHub's. Its signature is random bytes: no one here has a key to check it. */
export function createIdToken(claims: IdTokenClaims): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { typ: 'JWT', alg: 'RS256', kid: 'local-runner' };
  const payload = {
    jti: randomUUID(),
    iss: 'https://token.actions.githubusercontent.com',
    sub: `repo:${claims.repository}:ref:${claims.ref}`,
    aud: claims.audience,
    iat: now,
    nbf: now - 5,
    exp: now + lifetimeSeconds,
    repository: claims.repository,
    ref: claims.ref,
    run_id: String(claims.runId),
    run_attempt: String(claims.runAttempt),
  };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(payload)}.${randomBytes(256).toString('base64url')}`;
}
