import { newSessionCredentials } from './credentials.ts';
import type { Identities, SessionCredentials } from './credentials.ts';
import { AwsError } from './errors.ts';
import type { Incoming } from './incoming.ts';
import type { Reply } from './reply.ts';
import { sha256Hex, verifySignature } from './signatures.ts';
import { element, xmlDocument } from './xml.ts';
import type { XmlContent } from './xml.ts';

/** Which web identity tokens a role accepts: exactly one, or any JWT for an audience. */
export type RoleTrust = ({ readonly token: string } | { readonly audience: string }) & {
  /** Of its sessions, whatever the request asks for; 3600 s or the request's where not given. */
  readonly sessionSeconds?: number;
};

/** A session that AssumeRoleWithWebIdentity gave. */
export interface Session {
  readonly roleArn: string;
  readonly roleSessionName: string;
  readonly webIdentityToken: string;
  readonly credentials: SessionCredentials;
  readonly expiresAt: Date;
}

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

/** STS's Query protocol; throws AwsError. */
export async function serveSts(state: StsState, request: Incoming, body: Buffer): Promise<Reply> {
  const form = parseForm(body);
  const action = form['Action'];
  if (action === 'AssumeRoleWithWebIdentity') return stsReply(action, assumeRole(state, form));
  if (action === 'GetCallerIdentity') {
    const { identity } = await verifySignature(request, 'sts', state.identities, sha256Hex(body));
    return stsReply(action, {
      Arn: identity.arn,
      UserId: identity.credentials.accessKeyId,
      Account: '123456789012',
    });
  }
  throw new AwsError('InvalidAction', 400, `Could not find operation ${action ?? ''} for version 2011-06-15`);
}

function stsReply(operation: string, result: XmlContent): Reply {
  const content = { [`${operation}Result`]: result, ResponseMetadata: { RequestId: 'local' } };
  const body = element(`${operation}Response`, content, 'https://sts.amazonaws.com/doc/2011-06-15/');
  return { status: 200, headers: { 'content-type': 'text/xml' }, body: xmlDocument(body) };
}

function assumeRole(state: StsState, form: Form): XmlContent {
  const roleArn = field(form, 'RoleArn', /^[\s\S]{20,2048}$/);
  const roleSessionName = field(form, 'RoleSessionName', /^[\w+=,.@-]{2,64}$/);
  const webIdentityToken = field(form, 'WebIdentityToken', /^[\s\S]{4,20000}$/);
  const asked = form['DurationSeconds'] === undefined ? 3600 : Number(form['DurationSeconds']);
  if (!Number.isInteger(asked) || asked < 900 || asked > 43_200) {
    throw invalid('durationSeconds', 'Member must have value between 900 and 43200');
  }
  const trust = state.roles.get(roleArn);
  const subject = acceptToken(webIdentityToken, trust);
  const seconds = trust?.sessionSeconds ?? asked;
  const expiresAt = new Date(Date.now() + seconds * 1000);
  const credentials = newSessionCredentials();
  const assumedRole = `arn:aws:sts::123456789012:assumed-role/${roleArn.split('/').at(-1) ?? ''}/${roleSessionName}`;
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
  const notAuthorized = new AwsError(
    'AccessDenied',
    403,
    'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  );
  if (trust === undefined) throw notAuthorized;
  if ('token' in trust) {
    if (token !== trust.token) throw notAuthorized;
    return 'local';
  }
  const claims = readClaims(token);
  if (claims === undefined) {
    throw new AwsError(
      'InvalidIdentityToken',
      400,
      "Couldn't retrieve verification key from your identity provider",
    );
  }
  if (typeof claims['exp'] === 'number' && claims['exp'] * 1000 < Date.now()) {
    throw new AwsError(
      'ExpiredTokenException',
      400,
      'Token expired: current date/time must be before the expiration',
    );
  }
  if (![claims['aud']].flat().includes(trust.audience)) {
    throw new AwsError('InvalidIdentityToken', 400, 'Incorrect token audience');
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
  return new AwsError(
    'ValidationError',
    400,
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: ${what}`,
  );
}
