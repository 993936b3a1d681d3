import { createHash } from 'node:crypto';
import { Sha256 } from '@aws-sdk/checksums/sha';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Identities, Identity } from './credentials.ts';
import { AwsError } from './errors.ts';
import type { Incoming } from './incoming.ts';
import type { Service } from './requests.ts';
import { checkDate, readClaim, readLongDate } from './signature-claim.ts';
import type { Claim } from './signature-claim.ts';
import { queryWording, s3Wording } from './signature-errors.ts';
import type { Wording } from './signature-errors.ts';

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
  service: Service,
  identities: Identities,
  bodyHash?: string,
): Promise<Signed> {
  const say = service === 's3' ? s3Wording : queryWording;
  const claim = readClaim(request, say);
  if (claim.service !== service)
    throw say.malformed(`Credential should be scoped to correct service: '${service}'.`);
  if (!claim.longDate.startsWith(claim.date))
    throw say.malformed('Date in Credential scope does not match YYYYMMDD.');
  checkDate(claim, say);

  const identity = identities.find(claim.accessKeyId);
  if (identity === undefined) throw say.unknownKey(claim.accessKeyId);
  if (identity.credentials.sessionToken !== claim.sessionToken) throw say.wrongToken();
  checkSignedHeaders(request, claim, say);

  const payloadHash = readPayloadHash(request, claim, bodyHash, say);
  const signer = new SignatureV4({
    service,
    region: claim.region,
    // The session token is signed as a header or in the query, where the client has put it.
    credentials: {
      accessKeyId: identity.credentials.accessKeyId,
      secretAccessKey: identity.credentials.secretAccessKey,
    },
    sha256: Sha256,
    uriEscapePath: service !== 's3',
    applyChecksum: false,
  });
  const signingDate = readLongDate(claim.longDate) ?? new Date(0);
  if ((await signAgain(request, claim, payloadHash, signer, signingDate)) !== claim.signature)
    throw say.mismatch();
  if (identity.expiresAt !== undefined && identity.expiresAt <= new Date()) throw say.expired();

  const seed: SignatureSeed = {
    signature: claim.signature,
    longDate: claim.longDate,
    scope: `${claim.date}/${claim.region}/${claim.service}/aws4_request`,
    sign: (stringToSign) => signer.sign(stringToSign, { signingDate }),
  };
  return { identity, region: claim.region, payloadHash, seed };
}

/** SHA-256 in hex, as signatures have it. */
export function sha256Hex(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** AWS wants the host and every x-amz header signed: an unsigned one could be changed on the way. */
function checkSignedHeaders(request: Incoming, claim: Claim, say: Wording): void {
  const signed = new Set(claim.signedHeaders);
  if (!signed.has('host')) throw say.malformed("'Host' must be a 'SignedHeader' in the AWS Authorization.");
  const unsigned = Object.keys(request.headers).filter(
    (name) => name.startsWith('x-amz-') && !signed.has(name),
  );
  if (unsigned.length === 0) return;
  throw new AwsError('AccessDenied', 403, 'There were headers present in the request which were not signed', {
    fields: { HeadersNotSigned: unsigned.join(', ') },
  });
}

function readPayloadHash(
  request: Incoming,
  claim: Claim,
  bodyHash: string | undefined,
  say: Wording,
): string {
  const stated = request.headers['x-amz-content-sha256'] ?? request.query.get('X-Amz-Content-Sha256');
  if (bodyHash !== undefined) {
    if (stated !== undefined && stated !== bodyHash) throw say.mismatch();
    return bodyHash;
  }
  if (stated !== undefined) return stated;
  if (claim.expiresSeconds !== undefined) return 'UNSIGNED-PAYLOAD';
  throw new AwsError('InvalidRequest', 400, 'Missing required header for this request: x-amz-content-sha256');
}

async function signAgain(
  request: Incoming,
  claim: Claim,
  payloadHash: string,
  signer: SignatureV4,
  signingDate: Date,
): Promise<string | undefined> {
  const names = new Set(claim.signedHeaders);
  const headers: Record<string, string> = {};
  for (const name of names) {
    const value = request.headers[name];
    if (value !== undefined) headers[name] = value;
  }
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
