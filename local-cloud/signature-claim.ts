import { AwsError } from './errors.ts';
import type { Incoming } from './incoming.ts';
import { maximumSkewMilliseconds, signatureError } from './signature-errors.ts';
import type { SigningService } from './signature-errors.ts';

/** What a request claims, from its Authorization header or the query of a presigned URL. */
export interface Claim {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly longDate: string;
  readonly sessionToken: string | undefined;
  /** Of a presigned URL. */
  readonly expiresSeconds: number | undefined;
}

/** The access key that a request names, whether or not its signature holds; undefined where it is not signed. */
export function claimedAccessKey(request: Incoming): string | undefined {
  return (
    /Credential=([^/,\s]+)/.exec(request.headers['authorization'] ?? '')?.[1] ??
    request.query.get('X-Amz-Credential')?.split('/')[0]
  );
}

/** Throws where the request is not signed, or not in a form that AWS knows. */
export function readClaim({ headers, query }: Incoming, service: SigningService): Claim {
  const authorization = headers['authorization'];
  if (authorization !== undefined) {
    const parts =
      /^AWS4-HMAC-SHA256\s+Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/.exec(
        authorization,
      );
    if (parts === null)
      throw signatureError(service, 'malformed', 'The authorization header that you provided is not valid.');
    const [, credential = '', signedHeaders = '', signature = ''] = parts;
    return {
      ...readScope(credential, service),
      signedHeaders: signedHeaders.split(';'),
      signature,
      longDate: headers['x-amz-date'] ?? '',
      sessionToken: headers['x-amz-security-token'],
      expiresSeconds: undefined,
    };
  }
  if (query.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') throw signatureError(service, 'missing');
  return {
    ...readScope(query.get('X-Amz-Credential') ?? '', service),
    signedHeaders: (query.get('X-Amz-SignedHeaders') ?? '').split(';'),
    signature: query.get('X-Amz-Signature') ?? '',
    longDate: query.get('X-Amz-Date') ?? '',
    sessionToken: query.get('X-Amz-Security-Token'),
    expiresSeconds: Number(query.get('X-Amz-Expires')),
  };
}

function readScope(
  credential: string,
  service: SigningService,
): Pick<Claim, 'accessKeyId' | 'date' | 'region'> {
  const [, accessKeyId = '', date = '', region = '', signedFor] =
    /^([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)\/aws4_request$/.exec(credential) ?? [];
  if (signedFor === undefined)
    throw signatureError(service, 'malformed', 'Credential must have exactly 5 slash-delimited elements.');
  if (signedFor !== service)
    throw signatureError(
      service,
      'malformed',
      `Credential should be scoped to correct service: '${service}'.`,
    );
  return { accessKeyId, date, region };
}

/** Throws where the request was not signed just now, or its presigned URL is over. */
export function checkDate(claim: Claim, service: SigningService): void {
  const signed = readLongDate(claim.longDate);
  if (signed === undefined)
    throw signatureError(service, 'malformed', 'X-Amz-Date must be in the ISO8601 basic format.');
  if (!claim.longDate.startsWith(claim.date))
    throw signatureError(service, 'malformed', 'Date in Credential scope does not match YYYYMMDD.');
  const age = Date.now() - signed.getTime();
  if (claim.expiresSeconds === undefined) {
    if (Math.abs(age) > maximumSkewMilliseconds) throw signatureError(service, 'skewed');
    return;
  }
  if (!(claim.expiresSeconds >= 1 && claim.expiresSeconds <= 604_800)) {
    throw signatureError(service, 'malformed', 'X-Amz-Expires must be a number of seconds up to one week.');
  }
  if (age > claim.expiresSeconds * 1000)
    throw new AwsError('AccessDenied', 'Request has expired', { status: 403 });
  if (age < -maximumSkewMilliseconds)
    throw new AwsError('AccessDenied', 'Request is not yet valid', { status: 403 });
}

/** `20130524T000000Z`; undefined where it is anything else. */
function readLongDate(text: string): Date | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second));
}
