import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
    ['TypeError', 200, 'network', true],
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

  // What the operations that are asked can answer: botocore's service models, S3's "Error responses" and the errors
  // that all services have in common; by their codes, and by the names that the SDK gives to some of them.
  // prettier-ignore
  it.each<[AwsErrorKind, number, string[]]>([
    ['credentials', 400, ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'InvalidToken', 'TokenRefreshRequired', 'InvalidSignature', 'UnsupportedSignature']],
    ['credentials', 403, ['InvalidAccessKeyId', 'InvalidClientTokenId', 'InvalidSecurity', 'MissingAuthenticationToken', 'SignatureDoesNotMatch', 'InvalidSignatureException', 'UnrecognizedClientException', 'RequestTimeTooSkewed']],
    ['denied', 403, ['AccessDenied', 'AllAccessDisabled', 'AccountProblem', 'NotSignedUp', 'OptInRequired', 'InvalidPayer', 'UnauthorizedAccessError', 'UnexpectedIPError', 'IDPRejectedClaim', 'IDPRejectedClaimException', 'KMS.AccessDeniedException']],
    ['denied', 400, ['AccessDeniedException', 'NotAuthorized', 'KMS.AccessDeniedException']],
    ['missing', 404, ['NoSuchKey', 'NoSuchVersion', 'NoSuchBucket', 'NoSuchUpload', 'NotFound']],
    ['missing', 403, ['InvalidObjectState']],
    ['changed', 412, ['PreconditionFailed']],
    ['throttled', 503, ['SlowDown']],
    ['throttled', 400, ['Throttling', 'ThrottlingException', 'ThrottledException', 'RequestThrottledException', 'RequestLimitExceeded', 'TooManyRequestsException', 'BandwidthLimitExceeded', 'PriorRequestNotComplete', 'KMS.ThrottlingException', 'KMS.LimitExceededException']],
    ['network', 400, ['RequestTimeout', 'RequestTimeoutException', 'IncompleteBody', 'BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch', 'XAmzContentChecksumMismatch']],
    ['server', 500, ['InternalError', 'InternalFailure', 'InternalServerError']],
    ['server', 503, ['ServiceUnavailable', 'ServiceUnavailableException']],
    ['server', 409, ['OperationAborted', 'ConditionalRequestConflict']],
    ['server', 307, ['TemporaryRedirect', 'Redirect']],
    ['server', 400, ['IDPCommunicationError', 'IDPCommunicationErrorException', 'KMS.DependencyTimeoutException', 'KMS.KMSInternalException', 'KMS.KeyUnavailableException']],
    ['setting', 400, ['KMS.DisabledException', 'KMS.NotFoundException', 'KMS.KMSInvalidStateException', 'KMS.InvalidKeyUsageException', 'KMS.IncorrectKeyException', 'KMS.InvalidArnException', 'KMS.InvalidGrantTokenException', 'AuthorizationHeaderMalformed', 'IllegalLocationConstraintException', 'EndpointNotFound', 'IncorrectEndpoint', 'InvalidHostHeader']],
    ['setting', 301, ['PermanentRedirect']],
    ['setting', 403, ['RegionDisabledException']],
    ['refused', 501, ['NotImplemented']],
    ['refused', 400, ['InvalidArgument', 'InvalidRequest', 'EntityTooLarge', 'InvalidPart', 'InvalidPartOrder', 'TooManyParts', 'InvalidWriteOffset', 'EncryptionTypeMismatch', 'MalformedXML', 'KeyTooLongError', 'InvalidBucketName', 'KMS.InvalidCiphertextException', 'KMS.DryRunOperationException']],
    ['refused', 400, ['MalformedPolicyDocument', 'PackedPolicyTooLarge', 'InvalidIdentityToken', 'InvalidIdentityTokenException', 'ValidationError', 'InvalidAction']],
    ['refused', 400, ['ValidationException', 'JobNotFoundException', 'InvalidJobException', 'InvalidJobStateException', 'InvalidNonceException', 'InvalidClientTokenException', 'OutputVariablesSizeExceededException', 'ActionTypeNotFoundException', 'InvalidNextTokenException']],
    ['refused', 405, ['MethodNotAllowed']],
    ['refused', 416, ['InvalidRange']],
  ])('%s (HTTP %d): %p', (kind, status, names) => {
    expect(names.map((name) => [name, readAwsError(answered(name, status)).kind])).toEqual(
      names.map((name) => [name, kind]),
    );
  });

  it('sorts every code of S3’s list as the SDK ships it', async () => {
    // The list stands in the description of a type's field, which only the declarations have.
    const file = createRequire(import.meta.url).resolve('@aws-sdk/client-s3/package.json');
    const declarations = await readFile(join(dirname(file), 'dist-types/models/models_0.d.ts'), 'utf8');
    const rows = declarations.matchAll(
      /<i>Code:<\/i> (\w+) ?<\/p>(?:(?!<i>Code:)[^])*?<i>HTTP Status Code:<\/i> (\d{3})/g,
    );
    const byKind: Record<string, string[]> = {};
    for (const [, code = '', status] of rows) {
      (byKind[readAwsError(answered(code, Number(status))).kind] ??= []).push(code);
    }
    const { refused = [], ...others } = byKind;
    expect(others).toEqual({
      credentials: [
        'ExpiredToken',
        'InvalidAccessKeyId',
        'InvalidSecurity',
        'InvalidToken',
        'RequestTimeTooSkewed',
        'SignatureDoesNotMatch',
        'TokenRefreshRequired',
      ],
      denied: [
        'AccessDenied',
        'AccountProblem',
        'AllAccessDisabled',
        'CrossLocationLoggingProhibited',
        'InvalidPayer',
        'NotSignedUp',
      ],
      missing: [
        'InvalidObjectState',
        'NoSuchBucket',
        'NoSuchBucketPolicy',
        'NoSuchKey',
        'NoSuchLifecycleConfiguration',
        'NoSuchUpload',
        'NoSuchVersion',
      ],
      changed: ['PreconditionFailed'],
      throttled: ['SlowDown'],
      network: ['BadDigest', 'IncompleteBody', 'InvalidDigest', 'RequestTimeout'],
      server: ['InternalError', 'OperationAborted', 'Redirect', 'ServiceUnavailable', 'TemporaryRedirect'],
      setting: ['AuthorizationHeaderMalformed', 'PermanentRedirect'],
    });
    expect(refused.length).toBeGreaterThan(40);
  });

  it.each(['InvalidIdentityToken', 'InvalidIdentityTokenException'])(
    '%s passes where STS cannot fetch the keys of the identity provider, and only there',
    (name) => {
      const kindOf = (message: string) =>
        readAwsError(Object.assign(new Error(message), { name, $metadata: { httpStatusCode: 400 } })).kind;
      expect([
        kindOf("Couldn't retrieve verification key from your identity provider,  please reference …"),
        kindOf('Incorrect token audience'),
        kindOf(
          'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
        ),
      ]).toEqual(['server', 'refused', 'refused']);
    },
  );

  it.each([
    Object.assign(new Error('Invalid Configuration: Missing Region'), { name: 'EndpointError' }),
    Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' }),
    Object.assign(new TypeError('Protocol "ftp:" not supported'), { code: 'ERR_INVALID_PROTOCOL' }),
    unanswered('SELF_SIGNED_CERT_IN_CHAIN'),
    unanswered('ERR_TLS_CERT_ALTNAME_INVALID'),
  ])('%s is a wrong setting, of which nothing was sent', (error) => {
    expect(readAwsError(error)).toMatchObject({ kind: 'setting', mayHaveArrived: false });
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
