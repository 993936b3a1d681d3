import { createHash } from 'node:crypto';
import { Sha256 } from '@aws-sdk/checksums/sha';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials, Identities, Identity } from './credentials.ts';
import { AwsError } from './errors.ts';
import type { Incoming } from './incoming.ts';
import { checkDate, readClaim, readLongDate } from './signature-claim.ts';
import type { Claim } from './signature-claim.ts';
import { signatureError } from './signature-errors.ts';
import type { SigningService } from './signature-errors.ts';

/** A request whose signature holds. */
export interface Signed {
  readonly identity: Identity;
  /** The region of the credential scope. */
  readonly region: string;
  /** What the signature says of the body: SHA-256 in hex, UNSIGNED-PAYLOAD or a STREAMING-... name. */
  readonly payloadHash: string;
  /** For what is signed after the headers: chunks and trailers of a streamed body. */
  readonly seed: SignatureSeed;
}

export interface SignatureSeed {
  readonly signature: string;
  readonly longDate: string;
  readonly scope: string;
  readonly sign: (stringToSign: string) => Promise<string>;
}

/**
 * Signs the request again with the secret that its access key belongs to, and compares. `bodyHash` is the SHA-256
 * of the body in hex where it has been read already; a streamed body is checked against `payloadHash` later.
 * Throws the service's own AwsError.
 */
export async function verifySignature(
  request: Incoming,
  service: SigningService,
  identities: Identities,
  bodyHash?: string,
): Promise<Signed> {
  const claim = readClaim(request, service);
  const malformed = (why: string) => signatureError(service, 'malformed', why);
  if (!claim.longDate.startsWith(claim.date))
    throw malformed('Date in Credential scope does not match YYYYMMDD.');
  checkDate(claim, service);

  const identity = identities.find(claim.accessKeyId);
  if (identity === undefined) throw signatureError(service, 'unknownKey');
  if (identity.credentials.sessionToken !== claim.sessionToken) throw signatureError(service, 'wrongToken');
  if (!claim.signedHeaders.includes('host'))
    throw malformed("'Host' must be a 'SignedHeader' in the AWS Authorization.");
  checkSignedHeaders(request, claim);

  const payloadHash = readPayloadHash(request, claim, service, bodyHash);
  const { accessKeyId, secretAccessKey } = identity.credentials;
  // Without the session token: it is signed as a header or in the query, where the client has put it.
  const signer = signerOf(service, claim.region, { accessKeyId, secretAccessKey });
  const signingDate = readLongDate(claim.longDate) ?? new Date(0);
  if ((await signAgain(request, claim, payloadHash, signer, signingDate)) !== claim.signature)
    throw signatureError(service, 'mismatch');
  if (identity.expiresAt !== undefined && identity.expiresAt <= new Date())
    throw signatureError(service, 'expired');

  const seed: SignatureSeed = {
    signature: claim.signature,
    longDate: claim.longDate,
    scope: `${claim.date}/${claim.region}/${service}/aws4_request`,
    sign: (stringToSign) => signer.sign(stringToSign, { signingDate }),
  };
  return { identity, region: claim.region, payloadHash, seed };
}

/** A URL with which anyone can get the object for an hour. `encodedPath` begins with a slash. */
export async function presignGet(
  endpoint: string,
  encodedPath: string,
  region: string,
  credentials: Credentials,
): Promise<string> {
  const { host, protocol } = new URL(endpoint);
  const request = {
    method: 'GET',
    protocol,
    hostname: host,
    path: encodedPath,
    query: { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' },
    headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
  };
  const { query } = await signerOf('s3', region, credentials).presign(request, {
    expiresIn: 3600,
    unsignableHeaders: new Set(['x-amz-content-sha256']),
    unhoistableHeaders: new Set(['x-amz-content-sha256']),
  });
  const pairs = Object.entries(query ?? {}).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return `${endpoint}${encodedPath}?${pairs.join('&')}`;
}

function signerOf(service: SigningService, region: string, credentials: Credentials): SignatureV4 {
  const uriEscapePath = service !== 's3';
  return new SignatureV4({
    service,
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath,
    applyChecksum: false,
  });
}

/** SHA-256 in hex, as signatures have it. */
export function sha256Hex(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** AWS wants every x-amz header signed: an unsigned one could be changed on the way. */
function checkSignedHeaders({ headers }: Incoming, { signedHeaders }: Claim): void {
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

async function signAgain(
  request: Incoming,
  claim: Claim,
  payloadHash: string,
  signer: SignatureV4,
  signingDate: Date,
): Promise<string | undefined> {
  const names = new Set(claim.signedHeaders);
  const signed = Object.entries(request.headers).filter(([name]) => names.has(name));
  const headers: Record<string, string> = Object.fromEntries(signed);
  // The library takes the payload's hash from this header. Where the client left it unsigned, so does this.
  headers['x-amz-content-sha256'] = payloadHash;
  const unsignableHeaders = new Set(names.has('x-amz-content-sha256') ? [] : ['x-amz-content-sha256']);
  const presigned = claim.expiresSeconds !== undefined;
  const toSign = {
    method: request.method,
    protocol: 'http:',
    hostname: request.headers['host'] ?? '',
    // However the client encoded it.
    path: request.path
      .split('/')
      .map((segment) => encodePath(decodeURIComponent(segment)))
      .join('/'),
    query: Object.fromEntries([...request.query].filter(([name]) => !(presigned && addedBySigner.has(name)))),
    headers,
  };
  if (presigned) {
    const again = await signer.presign(toSign, {
      signingDate,
      expiresIn: claim.expiresSeconds,
      signableHeaders: names,
      unsignableHeaders,
      unhoistableHeaders: new Set(Object.keys(headers)),
    });
    const signature = again.query?.['X-Amz-Signature'];
    return typeof signature === 'string' ? signature : undefined;
  }
  const again = await signer.sign(toSign, { signingDate, signableHeaders: names, unsignableHeaders });
  return /Signature=([0-9a-f]+)/.exec(again.headers['authorization'] ?? '')?.[1];
}

const addedBySigner = new Set([
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Expires',
  'X-Amz-SignedHeaders',
  'X-Amz-Signature',
]);

/** A decoded path: every byte but the unreserved ones and the slash percent-encoded, as signatures have it. */
export function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}
