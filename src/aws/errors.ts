import { Failure } from '../failure.ts';

/** Why one request to AWS failed, whichever service it went to. */
export interface AwsError {
  readonly kind: AwsErrorKind;
  /** AWS's or Node's own name for it: `AccessDenied`, `ThrottlingException`, `ECONNRESET`. */
  readonly code: string;
  /** HTTP status of the answer; undefined where there was none. */
  readonly status: number | undefined;
  /** AWS's request ID, which its support asks for. */
  readonly requestId: string | undefined;
  /** Whether the service may have carried the request out all the same. */
  readonly mayHaveArrived: boolean;
}

export type AwsErrorKind =
  /** The credentials have expired, or are not known (any more). */
  | 'credentials'
  | 'denied'
  /** The object or bucket does not exist. */
  | 'missing'
  /** An If-Match that no longer holds. */
  | 'changed'
  | 'throttled'
  | 'server'
  /** No whole answer: refused, reset or hanging connections, name resolution, an answer that is not AWS's. */
  | 'network'
  /** Any other answer: the service understood and said no. */
  | 'refused';

const byCode: Readonly<Record<string, AwsErrorKind>> = {
  ExpiredToken: 'credentials',
  ExpiredTokenException: 'credentials',
  RequestExpired: 'credentials',
  InvalidToken: 'credentials',
  InvalidAccessKeyId: 'credentials',
  InvalidClientTokenId: 'credentials',
  UnrecognizedClientException: 'credentials',
  SignatureDoesNotMatch: 'credentials',
  // The SDK corrects its clock by this answer; signed anew, the request passes.
  RequestTimeTooSkewed: 'credentials',
  InvalidSignatureException: 'credentials',
  CredentialsProviderError: 'credentials',
  TokenRefreshRequired: 'credentials',
  AccessDenied: 'denied',
  AccessDeniedException: 'denied',
  NotAuthorized: 'denied',
  'KMS.AccessDeniedException': 'denied',
  NoSuchKey: 'missing',
  NoSuchBucket: 'missing',
  NotFound: 'missing',
  PreconditionFailed: 'changed',
  Throttling: 'throttled',
  ThrottlingException: 'throttled',
  ThrottledException: 'throttled',
  RequestThrottled: 'throttled',
  RequestThrottledException: 'throttled',
  RequestLimitExceeded: 'throttled',
  TooManyRequestsException: 'throttled',
  BandwidthLimitExceeded: 'throttled',
  LimitExceededException: 'throttled',
  SlowDown: 'throttled',
  PriorRequestNotComplete: 'throttled',
  RequestTimeout: 'network',
  RequestTimeoutException: 'network',
  InternalError: 'server',
  InternalFailure: 'server',
  InternalServerError: 'server',
  ServiceUnavailable: 'server',
  ServiceUnavailableException: 'server',
};

const byStatus: Readonly<Record<number, AwsErrorKind>> = {
  401: 'credentials',
  403: 'denied',
  404: 'missing',
  // Of a proxy, which has passed nothing on.
  407: 'network',
  408: 'network',
  412: 'changed',
  429: 'throttled',
};

/** Node's codes for a connection that was never made, so that nothing was sent on it. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/** Of this process, not of the network: no use in trying again. */
const programmingErrors = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError']);

/** Reads what the SDK, Node or our own code threw. Never throws itself. */
export function readAwsError(error: unknown): AwsError {
  if (error instanceof Failure) return decided(error);
  const { name, code: nodeCode, $metadata } = fieldsOf(error);
  const status = $metadata.httpStatusCode;
  const code = status === undefined && nodeCode !== undefined ? nodeCode : (name ?? nodeCode ?? 'Unknown');
  const kind = kindOf(code, status);
  return {
    kind,
    code,
    status,
    requestId: $metadata.requestId,
    mayHaveArrived: (kind === 'network' || kind === 'server') && !neverSent.has(code),
  };
}

/** A request that our own code gave up, as where it got no credentials: there is nothing to try again. */
function decided({ type }: Failure): AwsError {
  return { kind: 'refused', code: type, status: undefined, requestId: undefined, mayHaveArrived: false };
}

function kindOf(code: string, status: number | undefined): AwsErrorKind {
  const known = byCode[code];
  if (known !== undefined) return known;
  if (status === undefined) return programmingErrors.has(code) ? 'refused' : 'network';
  if (status >= 500) return 'server';
  // An answer that the SDK could not read comes from something between us and AWS, whatever its status.
  if (code === 'SyntaxError' || status < 400) return 'network';
  return byStatus[status] ?? 'refused';
}

interface ErrorFields {
  readonly name: string | undefined;
  readonly code: string | undefined;
  readonly $metadata: { readonly httpStatusCode?: number; readonly requestId?: string };
}

function fieldsOf(error: unknown): ErrorFields {
  if (typeof error !== 'object' || error === null) return { name: undefined, code: undefined, $metadata: {} };
  const { name, code, $metadata } = error as Record<string, unknown>;
  return {
    name: typeof name === 'string' ? name : undefined,
    code: typeof code === 'string' ? code : undefined,
    $metadata: typeof $metadata === 'object' && $metadata !== null ? $metadata : {},
  };
}
