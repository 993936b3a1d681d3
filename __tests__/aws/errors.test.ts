import { describe, expect, it } from '@jest/globals';
import { type AwsErrorKind, readAwsError } from '../../src/aws/errors.ts';
import { Failure } from '../../src/failure.ts';

const answered = (name: string, httpStatusCode: number) =>
  Object.assign(new Error('text'), { name, $metadata: { httpStatusCode, requestId: 'R1' } });
const unanswered = (code: string) => Object.assign(new Error('text'), { code });

describe('readAwsError', () => {
  it.each<[string, number, AwsErrorKind, boolean]>([
    ['AccessDenied', 403, 'denied', false],
    ['AccessDeniedException', 400, 'denied', false],
    ['SomethingElse', 403, 'denied', false],
    ['NoSuchKey', 404, 'missing', false],
    ['NoSuchBucket', 404, 'missing', false],
    ['404', 404, 'missing', false],
    ['PreconditionFailed', 412, 'changed', false],
    ['ExpiredToken', 400, 'credentials', false],
    ['ExpiredTokenException', 400, 'credentials', false],
    ['UnrecognizedClientException', 400, 'credentials', false],
    ['InvalidAccessKeyId', 403, 'credentials', false],
    ['SignatureDoesNotMatch', 403, 'credentials', false],
    ['RequestTimeTooSkewed', 403, 'credentials', false],
    ['ThrottlingException', 400, 'throttled', false],
    ['SlowDown', 503, 'throttled', false],
    ['429', 429, 'throttled', false],
    ['InternalFailure', 500, 'server', true],
    ['SyntaxError', 502, 'server', true],
    ['SyntaxError', 200, 'network', true],
    ['RequestTimeout', 400, 'network', true],
    ['InvalidNonceException', 400, 'refused', false],
    ['InvalidClientTokenException', 400, 'refused', false],
    ['ValidationException', 400, 'refused', false],
  ])('%s with HTTP %d is %s', (name, status, kind, mayHaveArrived) => {
    expect(readAwsError(answered(name, status))).toEqual({
      kind,
      code: name,
      status,
      requestId: 'R1',
      mayHaveArrived,
    });
  });

  it.each<[string, boolean]>([
    ['ECONNREFUSED', false],
    ['ENOTFOUND', false],
    ['EAI_AGAIN', false],
    ['ECONNRESET', true],
    ['EPIPE', true],
    ['ETIMEDOUT', true],
  ])('%s without an answer is a network error', (code, mayHaveArrived) => {
    expect(readAwsError(unanswered(code))).toMatchObject({ kind: 'network', code, mayHaveArrived });
  });

  it.each([new TypeError('x'), new RangeError('x'), new Failure('SystemUnavailable', 'no credentials')])(
    '%s is nothing to try again',
    (error) => {
      expect(readAwsError(error)).toMatchObject({ kind: 'refused', mayHaveArrived: false });
    },
  );

  it.each([undefined, null, 'text', 7, {}])('reads %p', (error) => {
    expect(readAwsError(error)).toMatchObject({ kind: 'network' });
  });
});
