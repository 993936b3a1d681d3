import { newSessionCredentials, roleSessionArn } from './credentials.ts';
import type { Identities, SessionCredentials } from './credentials.ts';
import { AwsError } from './errors.ts';
import type { Reply } from './reply.ts';
import { xmlDocument } from './xml.ts';
import type { XmlContent } from './xml.ts';

/** Which web identity tokens a role accepts: exactly one, or any JWT for an audience. */
export type RoleTrust = { readonly token: string } | { readonly audience: string };

/** A session that AssumeRoleWithWebIdentity gave. */
export interface Session {
  readonly roleArn: string;
  readonly roleSessionName: string;
  readonly webIdentityToken: string;
  readonly credentials: SessionCredentials;
  readonly expiresAt: Date;
}

/** A role's MaxSessionDuration where its owner has set none, in IAM's documentation of CreateRole. */
const maximumSessionSeconds = 3600;

/** What STS answers from. */
export interface StsState {
  readonly identities: Identities;
  /** By role ARN. */
  readonly roles: Map<string, RoleTrust>;
  /** Oldest first. */
  readonly sessions: Session[];
}

export type Form = Readonly<Record<string, string>>;

export function parseForm(body: Buffer): Form {
  return Object.fromEntries(new URLSearchParams(body.toString()));
}

/** AssumeRoleWithWebIdentity in STS's Query protocol, which takes it unsigned; throws AwsError. */
export function serveSts(state: StsState, form: Form): Reply {
  const action = form['Action'] ?? '';
  if (action !== 'AssumeRoleWithWebIdentity') {
    throw new AwsError('InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
  }
  const content = { [`${action}Result`]: assumeRole(state, form), ResponseMetadata: { RequestId: 'local' } };
  const document = xmlDocument(`${action}Response`, content, 'https://sts.amazonaws.com/doc/2011-06-15/');
  return { status: 200, headers: { 'content-type': 'text/xml' }, body: document };
}

function assumeRole(state: StsState, form: Form): XmlContent {
  const roleArn = field(form, 'RoleArn', /^[\s\S]{20,2048}$/);
  const roleSessionName = field(form, 'RoleSessionName', /^[\w+=,.@-]{2,64}$/);
  const webIdentityToken = field(form, 'WebIdentityToken', /^[\s\S]{4,20000}$/);
  const seconds = Number(form['DurationSeconds'] ?? 3600);
  if (!Number.isInteger(seconds) || seconds < 900 || seconds > 43_200) {
    throw invalid('durationSeconds', 'Member must have value between 900 and 43200');
  }
  if (seconds > maximumSessionSeconds) {
    const message = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.';
    throw new AwsError('ValidationError', message);
  }
  const subject = acceptToken(webIdentityToken, state.roles.get(roleArn));
  const expiresAt = new Date(Date.now() + seconds * 1000);
  const credentials = newSessionCredentials();
  const assumedRole = roleSessionArn(roleArn.split('/').at(-1) ?? '', roleSessionName);
  state.identities.add({
    credentials,
    arn: assumedRole,
    permissions: [{ service: 'codepipeline' }],
    expiresAt,
  });
  state.sessions.push({ roleArn, roleSessionName, webIdentityToken, credentials, expiresAt });
  return {
    SubjectFromWebIdentityToken: subject,
    Audience: 'sts.amazonaws.com',
    Provider: 'token.actions.githubusercontent.com',
    AssumedRoleUser: { Arn: assumedRole, AssumedRoleId: `AROA:${roleSessionName}` },
    Credentials: {
      AccessKeyId: credentials.accessKeyId,
      SecretAccessKey: credentials.secretAccessKey,
      SessionToken: credentials.sessionToken,
      Expiration: expiresAt.toISOString(),
    },
  };
}

/** The token's subject. Throws what STS answers to a token that the role does not trust. */
function acceptToken(token: string, trust: RoleTrust | undefined): string {
  if (trust === undefined || ('token' in trust && token !== trust.token)) {
    const message = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';
    throw new AwsError('AccessDenied', message, { status: 403 });
  }
  if ('token' in trust) return 'local';
  const claims = readClaims(token);
  if (claims === undefined) {
    const message = "Couldn't retrieve verification key from your identity provider";
    throw new AwsError('InvalidIdentityToken', message);
  }
  if (typeof claims['exp'] === 'number' && claims['exp'] * 1000 < Date.now()) {
    const message = 'Token expired: current date/time must be before the expiration';
    throw new AwsError('ExpiredTokenException', message);
  }
  if (![claims['aud']].flat().includes(trust.audience)) {
    throw new AwsError('InvalidIdentityToken', 'Incorrect token audience');
  }
  return typeof claims['sub'] === 'string' ? claims['sub'] : 'local';
}

/** The claims of a JWT, whose signature is not looked at; undefined where it is none. */
function readClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  const [, payload] = token.split('.');
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function field(form: Form, name: string, pattern: RegExp): string {
  const value = form[name];
  const member = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (value === undefined) throw invalid(member, 'Member must not be null');
  if (!pattern.test(value))
    throw invalid(member, `Member must satisfy regular expression pattern: ${pattern.source}`);
  return value;
}

function invalid(member: string, what: string): AwsError {
  const message = `1 validation error detected: Value at '${member}' failed to satisfy constraint: ${what}`;
  return new AwsError('ValidationError', message);
}
