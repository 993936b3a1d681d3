import { describe, expect, it } from '@jest/globals';
import { sha256Hex, signRequest } from '../../local-cloud/signatures.ts';

const host = 'examplebucket.s3.amazonaws.com';
const claimed = { date: '20130524', region: 'us-east-1', longDate: '20130524T000000Z' };

/** The examples of AWS's pages on sigv4-header-based-auth and sigv4-query-string-auth. */
describe('signRequest', () => {
  it.each([
    {
      title: 'GetObject',
      method: 'GET',
      path: '/test.txt',
      query: {},
      headers: { range: 'bytes=0-9' },
      body: '',
      signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    },
    {
      title: 'PutObject, with a key that is encoded otherwise than it was sent',
      method: 'PUT',
      path: '/test$file.text',
      query: {},
      headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
      body: 'Welcome to Amazon S3.',
      signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    },
    {
      title: 'a parameter without a value',
      method: 'GET',
      path: '/',
      query: { lifecycle: '' },
      headers: {},
      body: '',
      signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    },
    {
      title: 'several parameters',
      method: 'GET',
      path: '/',
      query: { prefix: 'J', 'max-keys': '2' },
      headers: {},
      body: '',
      signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    },
  ])('$title', ({ method, path, query, headers, body, signature }) => {
    const payloadHash = sha256Hex(body);
    const all: Record<string, string> = {
      host,
      'x-amz-content-sha256': payloadHash,
      'x-amz-date': claimed.longDate,
      ...headers,
    };
    const request = { method, path, query: new Map<string, string>(Object.entries(query)), headers: all };
    const claim = { ...claimed, signedHeaders: Object.keys(all).sort() };
    expect(sign(request, claim, payloadHash)).toBe(signature);
  });

  it('a presigned URL', () => {
    const query = new Map([
      ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
      ['X-Amz-Credential', 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request'],
      ['X-Amz-Date', claimed.longDate],
      ['X-Amz-Expires', '86400'],
      ['X-Amz-SignedHeaders', 'host'],
      ['X-Amz-Signature', 'is no part of it'],
    ]);
    const request = { method: 'GET', path: '/test.txt', query, headers: { host } };
    expect(sign(request, { ...claimed, signedHeaders: ['host'] }, 'UNSIGNED-PAYLOAD')).toBe(
      'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    );
  });
});

function sign(
  request: Parameters<typeof signRequest>[0],
  claim: Parameters<typeof signRequest>[1],
  payloadHash: string,
): string {
  const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  return signRequest(request, claim, 's3', payloadHash, secret).signature;
}
