import { AwsError } from '../errors.ts';
import type { Incoming } from '../incoming.ts';
import type { Signed } from '../signatures.ts';
import type { BodyFolder, Segments } from './bodies.ts';
import { checksumAlgorithms, checksumHeader, newHasher } from './checksums.ts';
import type { Hasher } from './checksums.ts';
import { ChunkedBody, isChunked } from './chunked-body.ts';
import type { ChecksumAlgorithm } from './object.ts';

export interface ReceivedBody {
  readonly segment: Segments[number];
  /** Verified, in base64. */
  readonly checksums: Readonly<Partial<Record<ChecksumAlgorithm, string>>>;
}

/** S3 takes no more in one PUT. */
const maximumSize = 5 * 1024 ** 3;

/** Stores an upload's body and checks all that its request says of it: length, payload hash, MD5, checksums. */
export async function receiveBody(
  request: Incoming,
  signed: Signed,
  folder: BodyFolder,
): Promise<ReceivedBody> {
  const length = statedLength(request);
  const chunked = isChunked(signed.payloadHash)
    ? new ChunkedBody(request.body, signed.payloadHash, signed.seed)
    : undefined;
  const checks = statedDigests(request, signed, chunked);
  const segment = await folder.write(hashed(chunked ?? request.body, checks));
  try {
    if (segment.size !== length)
      throw new AwsError('IncompleteBody', 400, 'The request body terminated unexpectedly');
    return { segment, checksums: await verify(checks) };
  } catch (error) {
    await folder.remove([segment]);
    throw error;
  }
}

function statedLength(request: Incoming): number {
  const stated = request.headers['x-amz-decoded-content-length'] ?? request.headers['content-length'];
  const length = Number(stated);
  if (stated === undefined || !Number.isInteger(length)) {
    throw new AwsError('MissingContentLength', 411, 'You must provide the Content-Length HTTP header.');
  }
  if (length > maximumSize) {
    throw new AwsError('EntityTooLarge', 400, 'Your proposed upload exceeds the maximum allowed size', {
      fields: { ProposedSize: String(length), MaxSizeAllowed: String(maximumSize) },
    });
  }
  return length;
}

interface Check {
  readonly algorithm: ChecksumAlgorithm | undefined;
  readonly hasher: Hasher;
  readonly encoding: 'hex' | 'base64';
  /** Asked once the body has been read: it may come in a trailer. */
  readonly stated: () => string | undefined;
  readonly error: () => AwsError;
}

function statedDigests(request: Incoming, signed: Signed, chunked: ChunkedBody | undefined): Check[] {
  const { headers } = request;
  const checks: Check[] = [];
  if (/^[0-9a-f]{64}$/.test(signed.payloadHash)) {
    checks.push({
      algorithm: undefined,
      hasher: newHasher('SHA256'),
      encoding: 'hex',
      stated: () => signed.payloadHash,
      error: () =>
        new AwsError(
          'XAmzContentSHA256Mismatch',
          400,
          "The provided 'x-amz-content-sha256' header does not match what was computed.",
        ),
    });
  } else if (signed.payloadHash !== 'UNSIGNED-PAYLOAD' && chunked === undefined) {
    throw new AwsError(
      'InvalidArgument',
      400,
      'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.',
    );
  }
  if (headers['content-md5'] !== undefined) {
    checks.push({
      algorithm: undefined,
      hasher: newHasher('MD5'),
      encoding: 'base64',
      stated: () => headers['content-md5'],
      error: () =>
        new AwsError('BadDigest', 400, 'The Content-MD5 you specified did not match what we received.'),
    });
  }
  const announced = (headers['x-amz-trailer'] ?? '').toLowerCase().split(/\s*,\s*/);
  for (const algorithm of checksumAlgorithms) {
    const name = checksumHeader(algorithm);
    if (headers[name] === undefined && !announced.includes(name)) continue;
    checks.push({
      algorithm,
      hasher: newHasher(algorithm),
      encoding: 'base64',
      stated: () => headers[name] ?? chunked?.trailers[name],
      error: () =>
        new AwsError(
          'BadDigest',
          400,
          `The ${algorithm} you specified did not match the calculated checksum.`,
        ),
    });
  }
  return checks;
}

async function* hashed(body: AsyncIterable<Buffer>, checks: readonly Check[]): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    for (const { hasher } of checks) hasher.update(chunk);
    yield chunk;
  }
}

async function verify(checks: readonly Check[]): Promise<Partial<Record<ChecksumAlgorithm, string>>> {
  const checksums: Partial<Record<ChecksumAlgorithm, string>> = {};
  for (const check of checks) {
    const digest = (await check.hasher.digest()).toString(check.encoding);
    if (digest !== check.stated()) throw check.error();
    if (check.algorithm !== undefined) checksums[check.algorithm] = digest;
  }
  return checksums;
}
