import { accountId } from './credentials.ts';
import { AwsError } from './errors.ts';
import type { FaultRule } from './fault-plan.ts';
import { errorReply } from './reply.ts';
import type { Reply } from './reply.ts';
import type { RecordedRequest, Service } from './requests.ts';

/** What goes wrong with which requests, these by AWS's name of the operation (`GetObject`). */
export interface Fault extends FaultRule<RecordedRequest, Misbehaviour> {
  readonly service?: Service;
}

/** Before the request has had any effect, or after its full effect and before its answer (a lost answer). */
export type Moment = 'before' | 'after';

export type Misbehaviour =
  /** ThrottlingException (400), or for S3 SlowDown (503). */
  | { readonly kind: 'throttle' }
  /** 5xx: with AWS's own body, or with a page of HTML as a proxy or load balancer gives. */
  | { readonly kind: 'server error'; readonly status?: number; readonly body?: 'aws' | 'html' }
  /** Any error of AWS by its code; status is 400 where not given. */
  | { readonly kind: 'error'; readonly code: string; readonly status?: number; readonly message?: string }
  /** AccessDeniedException, or for S3 AccessDenied. */
  | { readonly kind: 'deny' }
  /** The connection is reset. */
  | { readonly kind: 'reset'; readonly moment: Moment }
  /** The connection is reset when so many bytes of the request's body (an upload) have arrived. */
  | { readonly kind: 'reset upload'; readonly afterBytes: number }
  /** No answer, ever; the connection stays open. */
  | { readonly kind: 'hang'; readonly moment: Moment }
  /** The answer's body ends with its connection after so many bytes. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** The answer's body stops after so many bytes; the connection stays open. */
  | { readonly kind: 'stall'; readonly afterBytes: number }
  /** One byte of the answer's body is changed. */
  | { readonly kind: 'corrupt'; readonly atByte: number }
  /** The credentials that signed the request expire now, for this and every later request. */
  | { readonly kind: 'expire credentials' }
  /** A Range has no effect: 200 with the whole object. */
  | { readonly kind: 'ignore range' }
  /** The answer is slower than the cloud as a whole; the request's body is not. */
  | ({ readonly kind: 'slow' } & Pace)
  /** Something else happens first (a job is stopped, an object is overwritten); then the request is served. */
  | { readonly kind: 'meanwhile'; readonly happens: (request: RecordedRequest) => void | Promise<void> };

export interface Pace {
  /** The rate of body bytes on each connection, in either direction, before TLS. Undefined: unlimited. */
  readonly bytesPerSecond?: number;
  /** How long TCP's handshake takes on a new connection; TLS's takes as long again. */
  readonly roundTripMilliseconds?: number;
  /** Between a request and the first byte of its answer. */
  readonly firstByteMilliseconds?: number;
}

/** What a fault answers in the service's place; undefined where the service is asked all the same. */
export function replyInstead(
  fault: Misbehaviour,
  { service, operation }: RecordedRequest,
): Reply | undefined {
  if (fault.kind === 'throttle') return errorReply(service, throttled(service));
  if (fault.kind === 'deny') return errorReply(service, denied(service, operation));
  if (fault.kind === 'error') {
    const { code, status = 400, message = code } = fault;
    return errorReply(service, new AwsError(code, message, { status }));
  }
  if (fault.kind !== 'server error') return undefined;
  const { status = 500, body = 'aws' } = fault;
  return body === 'html' ? htmlPage(status) : errorReply(service, serverError(service, status));
}

function throttled(service: Service): AwsError {
  if (service === 's3') return new AwsError('SlowDown', 'Please reduce your request rate.', { status: 503 });
  return new AwsError(service === 'sts' ? 'Throttling' : 'ThrottlingException', 'Rate exceeded');
}

function denied(service: Service, operation: string): AwsError {
  if (service === 's3') return new AwsError('AccessDenied', 'Access Denied', { status: 403 });
  const message = `User: arn:aws:iam::${accountId}:user/worker is not authorized to perform: ${service}:${operation} because no identity-based policy allows the ${service}:${operation} action`;
  return service === 'sts'
    ? new AwsError('AccessDenied', message, { status: 403 })
    : new AwsError('AccessDeniedException', message);
}

function htmlPage(status: number): Reply {
  const title = `${status} Server Error`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body><center><h1>${title}</h1></center><hr><center>nginx</center></body>\r\n</html>\r\n`;
  return { status, headers: { 'content-type': 'text/html' }, body, errorCode: String(status) };
}

function serverError(service: Service, status: number): AwsError {
  if (status === 503) {
    return new AwsError('ServiceUnavailable', 'Service is unable to handle request.', { status });
  }
  const code = service === 's3' ? 'InternalError' : 'InternalFailure';
  return new AwsError(code, 'We encountered an internal error. Please try again.', { status });
}
