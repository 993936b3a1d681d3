import { AwsError } from '../errors.ts';
import type { Incoming } from '../incoming.ts';
import { s3Ids } from '../reply.ts';
import type { Reply } from '../reply.ts';
import { readSegments } from './bodies.ts';
import type { ObjectRecord } from './buckets.ts';
import { checksumHeader } from './checksums.ts';
import type { ChecksumAlgorithm } from './object.ts';
import { readRange } from './range.ts';

/**
 * GetObject and HeadObject alike: the server leaves the body out where the method is HEAD. `wantedRange` is the
 * Range header.
 */
export function getObject(object: ObjectRecord, request: Incoming, wantedRange: string | undefined): Reply {
  checkConditions(object, request);
  const range = readRange(wantedRange, object.size);
  if (range === 'unsatisfiable') {
    throw new AwsError('InvalidRange', 416, 'The requested range is not satisfiable', {
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

function checkConditions(object: ObjectRecord, request: Incoming): void {
  const ifMatch = request.headers['if-match'];
  if (ifMatch !== undefined && !matches(ifMatch, object.etag)) {
    throw preconditionFailed('If-Match');
  }
  const ifNoneMatch = request.headers['if-none-match'];
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, object.etag)) {
    throw new AwsError('NotModified', 304, 'Not Modified');
  }
}

export function preconditionFailed(condition: string): AwsError {
  return new AwsError(
    'PreconditionFailed',
    412,
    'At least one of the pre-conditions you specified did not hold',
    {
      fields: { Condition: condition },
    },
  );
}

// S3 takes entity tags with and without their quotes.
function matches(condition: string, etag: string): boolean {
  const wanted = condition.split(',').map((tag) => tag.trim().replaceAll('"', ''));
  return wanted.includes('*') || wanted.includes(etag.replaceAll('"', ''));
}

/** What of the request that stored an object comes back with it. */
const keptHeaders = /^(?:content-(?:type|encoding|language|disposition)|cache-control|x-amz-meta-.+)$/;

function objectHeaders(object: ObjectRecord): Record<string, string> {
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
  return Object.fromEntries(
    names.flatMap((name) => (stored[name] === undefined ? [] : [[name, stored[name]]])),
  );
}

export function checksumHeaders(of: {
  readonly checksums: Readonly<Partial<Record<ChecksumAlgorithm, string>>>;
  readonly checksumType?: 'FULL_OBJECT' | 'COMPOSITE' | undefined;
}): Record<string, string> {
  const headers = Object.entries(of.checksums).map(([algorithm, value]) => [
    checksumHeader(algorithm as ChecksumAlgorithm),
    value,
  ]);
  if (of.checksumType !== undefined) headers.push(['x-amz-checksum-type', of.checksumType]);
  return Object.fromEntries(headers) as Record<string, string>;
}
