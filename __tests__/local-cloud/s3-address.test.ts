import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { Incoming } from '../../local-cloud/incoming.ts';
import { readAddress, readOperation } from '../../local-cloud/s3/address.ts';
import { readRange } from '../../local-cloud/s3/get-object.ts';

function request(method: string, host: string, path: string, query: Record<string, string> = {}): Incoming {
  return {
    method,
    path,
    query: new Map(Object.entries(query)),
    headers: { host },
    body: Readable.from([]),
  };
}

describe('readAddress', () => {
  it.each([
    ['127.0.0.1:8080', '/bucket/a/b', 'bucket', 'a/b'],
    ['localhost:8080', '/bucket/a/b', 'bucket', 'a/b'],
    ['bucket.localhost:8080', '/a/b', 'bucket', 'a/b'],
    ['my.bucket.localhost', '/a%20b', 'my.bucket', 'a b'],
    ['bucket.s3.eu-west-1.amazonaws.com', '/a', 'bucket', 'a'],
    ['bucket.s3-eu-west-1.amazonaws.com', '/a', 'bucket', 'a'],
    ['localhost', '/bucket', 'bucket', undefined],
    ['localhost', '/bucket/', 'bucket', undefined],
    ['localhost', '/bucket//a', 'bucket', '/a'],
    ['localhost', '/', undefined, undefined],
  ])('%s %s', (host, path, bucket, key) => {
    expect(readAddress(request('GET', host, path))).toEqual({ bucket, key });
  });
});

describe('readOperation', () => {
  const object = { bucket: 'b', key: 'k' };
  const bucket = { bucket: 'b', key: undefined };

  it.each([
    ['GET', object, {}, 'GetObject'],
    ['HEAD', object, {}, 'HeadObject'],
    ['PUT', object, {}, 'PutObject'],
    ['PUT', object, { uploadId: 'u', partNumber: '1' }, 'UploadPart'],
    ['POST', object, { uploads: '' }, 'CreateMultipartUpload'],
    ['POST', object, { uploadId: 'u' }, 'CompleteMultipartUpload'],
    ['POST', object, {}, undefined],
    ['DELETE', object, { uploadId: 'u' }, 'AbortMultipartUpload'],
    ['DELETE', object, {}, undefined],
    ['GET', object, { uploadId: 'u' }, undefined],
    ['GET', bucket, { 'list-type': '2' }, 'ListObjectsV2'],
    ['GET', bucket, {}, undefined],
  ])('%s %j %j: %s', (method, address, query, operation) => {
    expect(readOperation(request(method, 'localhost', '/', query as Record<string, string>), address)).toBe(
      operation,
    );
  });
});

describe('readRange', () => {
  it.each([
    [undefined, 10, undefined],
    ['bytes=0-0', 10, { start: 0, length: 1 }],
    ['bytes=5-4', 10, undefined],
    ['items=0-1', 10, undefined],
    ['bytes=-', 10, undefined],
    ['bytes=0-', 0, 'unsatisfiable'],
    ['bytes=-5', 0, 'unsatisfiable'],
  ])('%s of %i bytes', (header, size, range) => {
    expect(readRange(header, size)).toEqual(range);
  });
});
