import { describe, expect, it } from '@jest/globals';
import { uploadFailure } from '../../../src/artifacts/upload/upload.ts';

const destination = {
  bucket: 'store',
  key: 'app/Out/x',
  encryptionKeyId: 'arn:key',
  contentType: 'application/zip',
};

function answer(name: string, httpStatusCode: number): Error {
  return Object.assign(new Error('as S3\nput it'), { name, $metadata: { httpStatusCode, requestId: 'R1' } });
}

describe('uploadFailure', () => {
  it.each([
    [answer('AccessDenied', 403), 'PermissionError'],
    [answer('KMS.AccessDeniedException', 400), 'PermissionError'],
    [answer('ExpiredToken', 400), 'PermissionError'],
    [answer('NoSuchBucket', 404), 'ConfigurationError'],
    [answer('NoSuchUpload', 404), 'JobFailed'],
    [answer('SlowDown', 503), 'SystemUnavailable'],
    [answer('InternalError', 500), 'SystemUnavailable'],
    [Object.assign(new Error('reset'), { code: 'ECONNRESET' }), 'SystemUnavailable'],
    [answer('KMS.DisabledException', 400), 'ConfigurationError'],
    [answer('EntityTooLarge', 400), 'JobFailed'],
  ])('%s is a %s', (error, type) => {
    const failure = uploadFailure(error, destination);
    expect(failure.type).toBe(type);
    expect(failure.cause).toBe(error);
    expect(failure.message).toContain('s3://store/app/Out/x');
    expect(failure.message).not.toContain('\n');
  });

  it('says where to look when S3 denies', () => {
    const { message } = uploadFailure(answer('AccessDenied', 403), destination);
    expect(message).toContain('as S3\\nput it (AccessDenied, HTTP 403, request R1)');
    expect(message).toContain('the artifact bucket store and of the KMS key arn:key');
  });
});
