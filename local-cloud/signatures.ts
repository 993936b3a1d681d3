import { createHash, createHmac } from 'node:crypto';
import { Sha256 } from '@aws-sdk/checksums/sha';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials, Identities, Identity } from './credentials.ts';
import { AwsError } from './errors.ts';
import type { Incoming } from './incoming.ts';
import { checkDate, readClaim } from './signature-claim.ts';
import type { Claim } from './signature-claim.ts';
import { signatureError } from './signature-errors.ts';
import type { SigningService } from './signature-errors.ts';

/** A request whose signature holds. */
export interface Signed {
  readonly identity: Identity;
  /** The region of the credential scope. */
  readonly region: string;
  /** What is signed of the body: SHA-256 in hex, UNSIGNED-PAYLOAD or a STREAMING-... name. */
  readonly payloadHash: string;
  /** For what is signed after the headers: chunks and trailers of a streamed body. */
  readonly seed: SignatureSeed;
}

export interface SignatureSeed {
  readonly signature: string;
  readonly longDate: string;
  readonly scope: string;
  readonly sign: (stringToSign: string) => string;
}

/**
 * Signs the request again with the secret that its access key belongs to, and compares. `bodyHash` is the SHA-256
 * of the body in hex where it has been read already; a streamed body is checked against `payloadHash` later.
 * Throws the service's own AwsError.
 */
export function verifySignature(
  request: Incoming,
  service: SigningService,
  identities: Identities,
  bodyHash?: string,
): Signed {
  const claim = readClaim(request, service);
  checkDate(claim, service);
  const identity = identities.find(claim.accessKeyId);
  if (identity === undefined) throw signatureError(service, 'unknownKey');
  if (identity.credentials.sessionToken !== claim.sessionToken) throw signatureError(service, 'wrongToken');
  checkSignedHeaders(request, claim, service);

  const payloadHash = readPayloadHash(request, claim, service, bodyHash);
  const seed = signRequest(request, claim, service, payloadHash, identity.credentials.secretAccessKey);
  if (seed.signature !== claim.signature) throw signatureError(service, 'mismatch');
  if (identity.expiresAt !== undefined && identity.expiresAt <= new Date())
    throw signatureError(service, 'expired');
  return { identity, region: claim.region, payloadHash, seed };
}

/**
 * The signature that the request should have, by
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html. Not by the SDK's signer,
 * which would agree with the clients here whatever it did.
 */
export function signRequest(
  { method, path, query, headers }: Pick<Incoming, 'method' | 'path' | 'query' | 'headers'>,
  { date, region, longDate, signedHeaders }: Pick<Claim, 'date' | 'region' | 'longDate' | 'signedHeaders'>,
  service: SigningService,
  payloadHash: string,
  secretAccessKey: string,
): SignatureSeed {
  const parameters = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encodeSegment(name), encodeSegment(value)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const canonicalRequest = [
    method,
    // However the client has encoded it.
    path
      .split('/')
      .map((segment) => encodeSegment(decodeURIComponent(segment)))
      .join('/'),
    parameters.map(([name, value]) => `${name}=${value}`).join('&'),
    ...signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    signedHeaders.join(';'),
    payloadHash,
  ].join('\n');
  const scope = [date, region, service, 'aws4_request'];
  const key = scope.reduce<Buffer | string>(hmac, `AWS4${secretAccessKey}`);
  const sign = (stringToSign: string) => hmac(key, stringToSign).toString('hex');
  const stringToSign = ['AWS4-HMAC-SHA256', longDate, scope.join('/'), sha256Hex(canonicalRequest)].join(
    '\n',
  );
  return { signature: sign(stringToSign), longDate, scope: scope.join('/'), sign };
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** SHA-256 in hex, as signatures have it. */
export function sha256Hex(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** AWS wants the host and every x-amz header signed: an unsigned one could be changed on the way. */
function checkSignedHeaders({ headers }: Incoming, { signedHeaders }: Claim, service: SigningService): void {
  if (!signedHeaders.includes('host')) {
    throw signatureError(service, 'malformed', "'Host' must be a 'SignedHeader' in the AWS Authorization.");
  }
  const isUnsigned = (name: string) => name.startsWith('x-amz-') && !signedHeaders.includes(name);
  const unsigned = Object.keys(headers).filter(isUnsigned);
  if (unsigned.length === 0) return;
  throw new AwsError('AccessDenied', 'There were headers present in the request which were not signed', {
    status: 403,
    fields: { HeadersNotSigned: unsigned.join(', ') },
  });
}

function readPayloadHash(
  { headers, query }: Incoming,
  claim: Claim,
  service: SigningService,
  bodyHash: string | undefined,
): string {
  const stated = headers['x-amz-content-sha256'] ?? query.get('X-Amz-Content-Sha256');
  if (bodyHash !== undefined) {
    if (stated !== undefined && stated !== bodyHash) throw signatureError(service, 'mismatch');
    return bodyHash;
  }
  if (stated !== undefined) return stated;
  if (claim.expiresSeconds !== undefined) return 'UNSIGNED-PAYLOAD';
  throw new AwsError('InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
}

/** A URL with which anyone can get the object for an hour. `encodedPath` begins with a slash. */
export async function presignGet(
  endpoint: string,
  encodedPath: string,
  region: string,
  credentials: Credentials,
): Promise<string> {
  const { host, protocol } = new URL(endpoint);
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: false,
  });
  const request = {
    method: 'GET',
    protocol,
    hostname: host,
    path: encodedPath,
    query: { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' },
    headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
  };
  const { query } = await signer.presign(request, {
    expiresIn: 3600,
    unsignableHeaders: new Set(['x-amz-content-sha256']),
    unhoistableHeaders: new Set(['x-amz-content-sha256']),
  });
  const pairs = Object.entries(query ?? {}).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return `${endpoint}${encodedPath}?${pairs.join('&')}`;
}

/** A decoded path: every byte but the unreserved ones and the slash percent-encoded, as signatures have it. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
