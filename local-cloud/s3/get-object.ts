import type { Incoming } from '../incoming.ts';
import { s3Ids } from '../reply.ts';
import type { Reply } from '../reply.ts';
import { readSegments } from './bodies.ts';
import { checksumHeaders } from './checksums.ts';
import { s3Error } from './errors.ts';
import type { StoredObject } from './object.ts';

/**
 * GetObject and HeadObject alike: the server leaves the body out where the method is HEAD. `wantedRange` is the
 * Range header.
 */
export function getObject(object: StoredObject, request: Incoming, wantedRange: string | undefined): Reply {
  checkConditions(object, request);
  const range = readRange(wantedRange, object.size);
  if (range === 'unsatisfiable') {
    throw s3Error('InvalidRange', {
      fields: { RangeRequested: wantedRange ?? '', ActualObjectSize: String(object.size) },
      headers: { 'content-range': `bytes */${object.size}` },
    });
  }
  const headers = { ...s3Ids(), ...objectHeaders(object), 'accept-ranges': 'bytes' };
  if (range !== undefined) {
    const { start, length } = range;
    return {
      status: 206,
      headers: { ...headers, 'content-range': `bytes ${start}-${start + length - 1}/${object.size}` },
      body: { size: length, open: () => readSegments(object.segments, start, length) },
    };
  }
  const asked = request.headers['x-amz-checksum-mode']?.toUpperCase() === 'ENABLED';
  return {
    status: 200,
    headers: { ...headers, ...(asked ? checksumHeaders(object) : {}) },
    body: { size: object.size, open: () => readSegments(object.segments) },
  };
}

function checkConditions({ etag }: StoredObject, { headers }: Incoming): void {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
  if (ifMatch !== undefined && !matches(ifMatch, etag)) {
    throw s3Error('PreconditionFailed', { fields: { Condition: 'If-Match' } });
  }
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, etag)) throw s3Error('NotModified');
}

// S3 takes entity tags with and without their quotes.
function matches(condition: string, etag: string): boolean {
  const wanted = condition.split(',').map((tag) => tag.trim().replaceAll('"', ''));
  return wanted.includes('*') || wanted.includes(etag.replaceAll('"', ''));
}

/**
 * What a Range header asks of an object of `size` bytes. Undefined: the whole object, as also where the header is
 * not understood or names several ranges (S3 overlooks those, as RFC 9110 allows).
 */
export function readRange(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly length: number } | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, length };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return undefined;
  if (start >= size) return 'unsatisfiable';
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return { start, length: end - start + 1 };
}

/** What of the request that stored an object comes back with it. */
const keptHeaders = /^(?:content-(?:type|encoding|language|disposition)|cache-control|x-amz-meta-.+)$/;

function objectHeaders(object: StoredObject): Record<string, string> {
  const kept = Object.entries(object.headers).filter(([name]) => keptHeaders.test(name));
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(kept),
    etag: object.etag,
    'last-modified': object.lastModified.toUTCString(),
    ...encryptionHeaders(object.headers),
  };
}

/** As S3 repeats them in every answer that is about an encrypted object. */
export function encryptionHeaders(stored: Readonly<Record<string, string>>): Record<string, string> {
  const names = ['x-amz-server-side-encryption', 'x-amz-server-side-encryption-aws-kms-key-id'];
  return Object.fromEntries(Object.entries(stored).filter(([name]) => names.includes(name)));
}
