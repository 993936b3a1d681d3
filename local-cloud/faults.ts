import type { FaultRule } from './fault-book.ts';
import type { RecordedRequest, Service } from './requests.ts';

export type { FaultHandle } from './fault-book.ts';

/** Which requests shall meet with a fault, by AWS's name of the operation (`GetObject`), and which fault. */
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
  /** A Range is overlooked: 200 with the whole object. */
  | { readonly kind: 'ignore range' }
  /** The answer is slower than the cloud as a whole; what is sent to it is not. */
  | ({ readonly kind: 'slow' } & Pace)
  /** Something else happens first (a job is stopped, an object is overwritten); then the request is served. */
  | { readonly kind: 'meanwhile'; readonly happens: (request: RecordedRequest) => void | Promise<void> };

export interface Pace {
  /** Of the body's bytes on each connection, in either direction, before TLS. Undefined: as fast as it goes. */
  readonly bytesPerSecond?: number;
  /** What TCP's handshake takes on a new connection, and TLS's as long again. */
  readonly roundTripMilliseconds?: number;
  /** Between a request and the first byte of its answer. */
  readonly firstByteMilliseconds?: number;
}
