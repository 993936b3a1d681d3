import { cut, oneLine } from '../text.ts';

/** Why a request to AWS failed. */
export interface AwsError {
  readonly kind: AwsErrorKind;
  /** The code of AWS or Node: `AccessDenied`, `ThrottlingException`, `ECONNRESET`. */
  readonly code: string;
  /** HTTP status; undefined without a response. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Whether the service may have processed the request all the same. */
  readonly mayHaveArrived: boolean;
}

export type AwsErrorKind =
  /** The credentials have expired or are not valid. */
  | 'credentials'
  | 'denied'
  /** The object or bucket does not exist, or is archived. */
  | 'missing'
  /** An If-Match that no longer holds. */
  | 'changed'
  | 'throttled'
  | 'server'
  /** No complete response: connection refused or reset, timeout, DNS, a response that is not from AWS. */
  | 'network'
  /** A wrong region, endpoint, bucket or key setting: retrying cannot help. */
  | 'setting'
  /** Any other error response. */
  | 'refused';

/**
 * Error codes without the suffix `Exception`, which some services add and others leave out. From S3's "List of error
 * codes" (API reference, "Error responses"), the service models of S3, STS, KMS (whose codes S3 passes on as
 * `KMS.<code>`) and CodePipeline, the common errors of AWS's services and the codes by which its SDKs know throttling.
 * What is not listed goes by its HTTP status.
 */
const kinds = kindsOf({
  // After RequestTimeTooSkewed the SDK corrects its clock; the request, signed again, succeeds.
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
  // The body was damaged in transit; the same request may succeed. S3 and compatible servers send the two that begin
  // with X, though S3's list has only BadDigest. A proxy sends 407, and has not forwarded the request.
  network: `
    RequestTimeout IncompleteBody BadDigest InvalidDigest XAmzContentSHA256Mismatch XAmzContentChecksumMismatch 407 408`,
  // IDPCommunicationError: STS could not reach GitHub.
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
  // Sent by S3-compatible servers that lack a feature.
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

/** Node's codes for a connection that was never established, so that nothing was sent. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/**
 * Names of errors without a response that come from this process, not from the network, such as a request that could
 * get no credentials. Retrying cannot help.
 */
const neverTried = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'Failure']);

/** End of every message about a wrong setting. */
export const certificateAdvice =
  'Where a certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.';

/** Members of the SDK's and Node's errors; anything can be thrown. */
interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string } | null;
}

/** Classifies a thrown value of the SDK, Node or our own code. Never throws. */
export function readAwsError(error: unknown): AwsError {
  const { name, code: nodeCode, message, $metadata } = Object(error) as Thrown;
  const { httpStatusCode: status, requestId } = $metadata ?? {};
  const names = status === undefined ? [nodeCode, name] : [name, nodeCode];
  const code = names.find((each) => typeof each === 'string') ?? 'Unknown';
  const kind = isKeyUnreachable(code, message) ? 'server' : kindOf(code, status);
  const mayHaveArrived = (kind === 'network' || kind === 'server') && !neverSent.has(code);
  return { kind, code, status, requestId, mayHaveArrived };
}

/** The error as text: `Please reduce your request rate. (SlowDown, HTTP 503, request ABC)`. */
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
  // A response that the SDK cannot parse comes from a proxy or the like, whatever its status.
  if (code === 'SyntaxError' || status < 400) return 'network';
  return kinds.get(String(status)) ?? 'refused';
}

/**
 * Whether STS failed to fetch the keys of GitHub's OIDC provider. It uses the same code for tokens that it will never
 * accept ("Incorrect token audience", "No OpenIDConnect provider found"), see aws/aws-cli#7194.
 */
function isKeyUnreachable(code: string, message: unknown): boolean {
  return code.startsWith('InvalidIdentityToken') && /retrieve verification key/i.test(String(message));
}
