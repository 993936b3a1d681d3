import { cut, oneLine } from '../text.ts';

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
  /** The object or bucket does not exist, or is archived. */
  | 'missing'
  /** An If-Match that no longer holds. */
  | 'changed'
  | 'throttled'
  | 'server'
  /** No whole answer: refused, reset or hanging connections, name resolution, an answer that is not AWS's. */
  | 'network'
  /** A region, an endpoint, a bucket's or a key's setting that cannot work, however often it is tried. */
  | 'setting'
  /** Any other answer: the service understood and said no. */
  | 'refused';

/**
 * Error codes without the suffix `Exception`, which some services add and others leave out. From S3's "List of error
 * codes" (API reference, "Error responses"), the service models of S3, STS, KMS (whose codes S3 passes on as
 * `KMS.<code>`) and CodePipeline, the common errors of AWS's services and the codes by which its SDKs know throttling.
 * What is not listed goes by its HTTP status.
 */
const kinds = kindsOf({
  // The SDK corrects its clock by RequestTimeTooSkewed; signed anew, the request passes.
  credentials: `
    ExpiredToken RequestExpired InvalidToken InvalidAccessKeyId InvalidClientTokenId InvalidSecurity
    MissingAuthenticationToken UnrecognizedClient SignatureDoesNotMatch InvalidSignature UnsupportedSignature
    RequestTimeTooSkewed TokenRefreshRequired CredentialsProviderError 401`,
  denied: 'AccessDenied NotAuthorized IDPRejectedClaim OptInRequired KMS.AccessDenied 403',
  missing: 'NoSuchKey NoSuchVersion NoSuchBucket NoSuchUpload NotFound InvalidObjectState 404',
  changed: 'PreconditionFailed 412',
  throttled: `
    Throttling Throttled RequestThrottled RequestLimitExceeded TooManyRequests BandwidthLimitExceeded LimitExceeded
    SlowDown PriorRequestNotComplete KMS.Throttling KMS.LimitExceeded KMS.RequestLimitExceeded 429`,
  // What came over the network was not what was sent; the same request may pass. S3 and servers like it send the two
  // that begin with X; its list has only BadDigest for both. 407 is of a proxy, which has passed nothing on.
  network: `
    RequestTimeout IncompleteBody BadDigest XAmzContentSHA256Mismatch XAmzContentChecksumMismatch 407 408`,
  // IDPCommunicationError: STS did not reach GitHub.
  server: `
    InternalError InternalFailure InternalServerError ServiceUnavailable OperationAborted ConditionalRequestConflict
    TemporaryRedirect Redirect IDPCommunicationError
    KMS.DependencyTimeout KMS.KMSInternal KMS.KeyUnavailable KMS.InternalFailure KMS.ServiceUnavailable`,
  // The first three are the SDK's and Node's, before anything is sent. Certificates go by Node's names ("X509
  // certificate error codes" in its documentation of TLS).
  setting: `
    EndpointError ERR_INVALID_URL ERR_INVALID_PROTOCOL
    SELF_SIGNED_CERT_IN_CHAIN DEPTH_ZERO_SELF_SIGNED_CERT UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_GET_ISSUER_CERT
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY CERT_UNTRUSTED CERT_REJECTED CERT_HAS_EXPIRED CERT_NOT_YET_VALID INVALID_CA
    ERR_TLS_CERT_ALTNAME_INVALID
    PermanentRedirect AuthorizationHeaderMalformed IllegalLocationConstraint EndpointNotFound IncorrectEndpoint
    RegionDisabled InvalidHostHeader
    KMS.Disabled KMS.NotFound KMS.KMSInvalidState KMS.InvalidKeyUsage KMS.IncorrectKey KMS.InvalidArn
    KMS.InvalidGrantToken`,
  // Of a server that is S3-compatible but for this.
  refused: 'NotImplemented',
});

function kindsOf(lists: Readonly<Partial<Record<AwsErrorKind, string>>>): ReadonlyMap<string, AwsErrorKind> {
  const entries = Object.entries(lists) as [AwsErrorKind, string][];
  return new Map(
    entries.flatMap(([kind, codes]) =>
      codes
        .trim()
        .split(/\s+/)
        .map((code) => [code, kind]),
    ),
  );
}

/** Node's codes for a connection that was never made, so that nothing was sent on it. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/**
 * Of this process, not of the network, where there was no answer: an error in a program, or a request that our own
 * code gave up, as where it got no credentials. No use in trying again.
 */
const neverTried = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'Failure']);

/** The end of every advice on a setting that cannot work. */
export const certificateAdvice =
  'Where a certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.';

/** What may be on an error of the SDK or of Node; anything can be thrown. */
interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string } | null;
}

/** Reads what the SDK, Node or our own code threw. Never throws itself. */
export function readAwsError(error: unknown): AwsError {
  const { name, code: nodeCode, message, $metadata } = Object(error) as Thrown;
  const { httpStatusCode: status, requestId } = $metadata ?? {};
  const names = status === undefined ? [nodeCode, name] : [name, nodeCode];
  const code = names.find((each) => typeof each === 'string') ?? 'Unknown';
  const kind = isKeyUnreachable(code, message) ? 'server' : kindOf(code, status);
  const mayHaveArrived = (kind === 'network' || kind === 'server') && !neverSent.has(code);
  return { kind, code, status, requestId, mayHaveArrived };
}

/** What AWS, or the network, has said to a request: `Please reduce your request rate. (SlowDown, HTTP 503, request ABC)`. */
export function describeAwsError(error: unknown): string {
  const { code, status, requestId } = readAwsError(error);
  const facts = [code, status && `HTTP ${status}`, requestId && `request ${requestId}`]
    .filter(Boolean)
    .join(', ');
  const said = error instanceof Error && error.message !== '' ? `${cut(oneLine(error.message), 500)} ` : '';
  return `${said}(${oneLine(facts)})`;
}

function kindOf(code: string, status: number | undefined): AwsErrorKind {
  const known = kinds.get(code.replace(/Exception$/, ''));
  if (known !== undefined) return known;
  if (status === undefined) return neverTried.has(code) ? 'refused' : 'network';
  if (status >= 500) return 'server';
  // An answer that the SDK could not read comes from something between us and AWS, whatever its status.
  if (code === 'SyntaxError' || status < 400) return 'network';
  return kinds.get(String(status)) ?? 'refused';
}

/**
 * STS could not fetch the keys of GitHub's OIDC provider just now. It uses one code for this and for tokens that it
 * will never take ("Incorrect token audience", "No OpenIDConnect provider found"), see aws/aws-cli#7194.
 */
function isKeyUnreachable(code: string, message: unknown): boolean {
  return code.startsWith('InvalidIdentityToken') && /retrieve verification key/i.test(String(message));
}
