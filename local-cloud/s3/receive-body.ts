import type { AwsError } from '../errors.ts';
import { readBody } from '../incoming.ts';
import type { Incoming } from '../incoming.ts';
import type { Signed } from '../signatures.ts';
import type { BodyFolder, Segments } from './bodies.ts';
import {
  checksumAlgorithms,
  checksumHeader,
  digestOf,
  newHasher,
  readChecksumAlgorithm,
} from './checksums.ts';
import type { ChecksumAlgorithm, Checksums, Hasher } from './checksums.ts';
import { ChunkedBody, isChunked } from './chunked-body.ts';
import { invalidRequest, s3Error } from './errors.ts';

/** S3 takes no more in one PUT. */
const maximumSize = 5 * 1024 ** 3;

/**
 * Stores an upload's body and checks all that its request says of it: length, payload hash, MD5, checksum. The
 * checksums returned are verified.
 */
export async function receiveBody(
  request: Incoming,
  signed: Signed,
  folder: BodyFolder,
): Promise<{ segment: Segments[number]; checksums: Checksums }> {
  const length = statedLength(request);
  const { payloadHash, seed } = signed;
  const chunked = isChunked(payloadHash) ? new ChunkedBody(request.body, payloadHash, seed) : undefined;
  const digests = statedDigests(request, payloadHash, chunked);
  const segment = await folder.write(hashed(chunked ?? request.body, digests));
  try {
    if (segment.size !== length) throw s3Error('IncompleteBody');
    return { segment, checksums: await verify(digests) };
  } catch (error) {
    await folder.remove([segment]);
    throw error;
  }
}

/** A small document, whose payload hash is checked as that of any body. */
export async function receiveDocument(request: Incoming, { payloadHash }: Signed): Promise<string> {
  const body = await readBody(request.body, 2 * 1024 * 1024);
  const digests = payloadDigest(payloadHash);
  for (const { hasher } of digests) hasher.update(body);
  await verify(digests);
  return body.toString();
}

function statedLength({ headers }: Incoming): number {
  const stated = headers['x-amz-decoded-content-length'] ?? headers['content-length'];
  const length = Number(stated);
  if (stated === undefined || !Number.isInteger(length)) throw s3Error('MissingContentLength');
  if (length <= maximumSize) return length;
  throw s3Error('EntityTooLarge', {
    fields: { ProposedSize: String(length), MaxSizeAllowed: String(maximumSize) },
  });
}

/** What a request says of its body. */
interface StatedDigest {
  /** Undefined where it is none of the x-amz-checksum headers. */
  readonly algorithm?: ChecksumAlgorithm;
  readonly hasher: Hasher;
  readonly encoding: 'hex' | 'base64';
  /** To be called once the body has been read: it may come in a trailer. */
  readonly stated: () => string | undefined;
  readonly mismatch: AwsError;
}

function statedDigests(
  { headers }: Incoming,
  payloadHash: string,
  chunked: ChunkedBody | undefined,
): StatedDigest[] {
  const digests = chunked === undefined ? payloadDigest(payloadHash) : [];
  if (headers['content-md5'] !== undefined) {
    digests.push({
      hasher: newHasher('MD5'),
      encoding: 'base64',
      stated: () => headers['content-md5'],
      mismatch: badDigest('Content-MD5'),
    });
  }
  const algorithm = statedAlgorithm(headers);
  if (algorithm !== undefined) {
    const name = checksumHeader(algorithm);
    digests.push({
      algorithm,
      hasher: newHasher(algorithm),
      encoding: 'base64',
      stated: () => headers[name] ?? chunked?.trailers[name],
      mismatch: badDigest(algorithm),
    });
  }
  return digests;
}

function payloadDigest(payloadHash: string): StatedDigest[] {
  if (payloadHash === 'UNSIGNED-PAYLOAD') return [];
  if (!/^[0-9a-f]{64}$/.test(payloadHash)) {
    throw s3Error('InvalidArgument', {
      message:
        'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.',
    });
  }
  const mismatch = s3Error('XAmzContentSHA256Mismatch');
  return [{ hasher: newHasher('SHA256'), encoding: 'hex', stated: () => payloadHash, mismatch }];
}

/**
 * The one checksum of a request, in a header or announced as a trailer. versity/versitygw#1186, #1593 and #1598 quote
 * what S3 answers to several, and to one that x-amz-sdk-checksum-algorithm contradicts.
 */
function statedAlgorithm(headers: Incoming['headers']): ChecksumAlgorithm | undefined {
  const announced = (headers['x-amz-trailer'] ?? '').toLowerCase().split(/\s*,\s*/);
  const [algorithm, ...others] = checksumAlgorithms.filter((one) => {
    const name = checksumHeader(one);
    return headers[name] !== undefined || announced.includes(name);
  });
  if (others.length > 0) {
    throw invalidRequest(
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  }
  const ofSdk = headers['x-amz-sdk-checksum-algorithm'];
  if (ofSdk === undefined) return algorithm;
  if (algorithm === undefined) {
    throw invalidRequest(
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  }
  if (readChecksumAlgorithm(ofSdk) === algorithm) return algorithm;
  throw invalidRequest('Value for x-amz-sdk-checksum-algorithm header is invalid.');
}

async function* hashed(
  body: AsyncIterable<Buffer>,
  digests: readonly StatedDigest[],
): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    for (const { hasher } of digests) hasher.update(chunk);
    yield chunk;
  }
}

async function verify(digests: readonly StatedDigest[]): Promise<Checksums> {
  const checksums: Partial<Record<ChecksumAlgorithm, string>> = {};
  for (const { algorithm, hasher, encoding, stated, mismatch } of digests) {
    const digest = await digestOf(hasher, encoding);
    if (digest !== stated()) throw mismatch;
    if (algorithm !== undefined) checksums[algorithm] = digest;
  }
  return checksums;
}

export function badDigest(what: string): AwsError {
  return s3Error('BadDigest', {
    message: `The ${what} you specified did not match the calculated checksum.`,
  });
}
