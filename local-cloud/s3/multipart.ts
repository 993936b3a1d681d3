import { randomBytes } from 'node:crypto';
import type { AwsError } from '../errors.ts';
import type { Incoming } from '../incoming.ts';
import type { Signed } from '../signatures.ts';
import { readParts } from '../xml.ts';
import { readSegments } from './bodies.ts';
import type { BodyFolder } from './bodies.ts';
import type { Buckets } from './buckets.ts';
import { checksumHeader, checksumOf, readChecksumAlgorithm } from './checksums.ts';
import type { Checksums } from './checksums.ts';
import { invalidRequest, s3Error } from './errors.ts';
import { newEtag, StoredObject } from './object.ts';
import type { Upload, UploadedPart } from './object.ts';
import { badDigest, receiveBody } from './receive-body.ts';

/** Of every part but the last. */
const minimumPartSize = 5 * 1024 * 1024;

export function createUpload(request: Incoming, bucket: string, key: string): Upload {
  const checksumAlgorithm = readChecksumAlgorithm(request.headers['x-amz-checksum-algorithm']);
  const fullByDefault = checksumAlgorithm === 'CRC64NVME';
  const type = request.headers['x-amz-checksum-type'] ?? (fullByDefault ? 'FULL_OBJECT' : 'COMPOSITE');
  const isSha = checksumAlgorithm === 'SHA1' || checksumAlgorithm === 'SHA256';
  if ((type === 'FULL_OBJECT' && isSha) || (type === 'COMPOSITE' && fullByDefault)) {
    throw invalidRequest(
      `The ${type} checksum type cannot be used with the ${checksumAlgorithm} checksum algorithm.`,
    );
  }
  return {
    bucket,
    key,
    uploadId: randomBytes(48).toString('base64url'),
    initiated: new Date(),
    headers: request.headers,
    checksumAlgorithm,
    checksumType: type === 'FULL_OBJECT' ? 'FULL_OBJECT' : 'COMPOSITE',
    parts: new Map(),
  };
}

/** Throws NoSuchUpload. */
export function findUpload(buckets: Buckets, request: Incoming, bucket: string, key: string): Upload {
  const uploadId = request.query.get('uploadId') ?? '';
  const upload = buckets.upload(bucket, key, uploadId);
  if (upload !== undefined) return upload;
  throw s3Error('NoSuchUpload', { fields: { UploadId: uploadId } });
}

export async function uploadPart(
  request: Incoming,
  signed: Signed,
  upload: Upload,
  folder: BodyFolder,
): Promise<UploadedPart> {
  const stated = request.query.get('partNumber') ?? '';
  const partNumber = Number(stated);
  if (!Number.isInteger(partNumber) || partNumber < 1 || partNumber > 10_000) {
    throw s3Error('InvalidArgument', {
      message: 'Part number must be an integer between 1 and 10000, inclusive',
      fields: { ArgumentName: 'partNumber', ArgumentValue: stated },
    });
  }
  const { segment, checksums } = await receiveBody(request, signed, folder);
  const wanted = upload.checksumAlgorithm;
  if (wanted !== undefined && checksums[wanted] === undefined) {
    await folder.remove([segment]);
    const actual = Object.keys(checksums)[0]?.toLowerCase() ?? 'null';
    throw invalidRequest(
      `Checksum Type mismatch occurred, expected checksum Type: ${wanted.toLowerCase()}, actual checksum Type: ${actual}`,
    );
  }
  return { partNumber, segment, checksums, etag: newEtag(), lastModified: new Date() };
}

/** The object that the listed parts make, and which parts these are. Throws what S3 answers to a wrong list. */
export async function completeUpload(
  request: Incoming,
  document: string,
  upload: Upload,
): Promise<{ object: StoredObject; parts: UploadedPart[] }> {
  const parts = chooseParts(readParts(document), upload);
  const segments = parts.map(({ segment }) => segment);
  const { bucket, key, headers, checksumType } = upload;
  const checksums = await objectChecksums(request, upload, parts);
  const partCount = parts.length;
  const object = new StoredObject({ bucket, key, headers, segments, checksums, checksumType, partCount });
  const statedSize = request.headers['x-amz-mp-object-size'];
  if (statedSize !== undefined && Number(statedSize) !== object.size) {
    throw invalidRequest(
      `The provided 'x-amz-mp-object-size' header value ${statedSize} does not match what was computed: ${object.size}`,
    );
  }
  return { object, parts };
}

function chooseParts(listed: readonly Readonly<Record<string, string>>[], upload: Upload): UploadedPart[] {
  if (listed.length === 0) throw s3Error('MalformedXML');
  let former = 0;
  const parts = listed.map((entry) => {
    const partNumber = Number(entry['PartNumber']);
    if (partNumber <= former) throw s3Error('InvalidPartOrder');
    former = partNumber;
    const part = upload.parts.get(partNumber);
    if (part === undefined || part.etag.replaceAll('"', '') !== entry['ETag']?.replaceAll('"', '')) {
      throw invalidPart(upload, partNumber, entry['ETag'] ?? '');
    }
    checkPartChecksum(entry, part, upload);
    return part;
  });
  const tooSmall = parts.slice(0, -1).find(({ segment }) => segment.size < minimumPartSize);
  if (tooSmall === undefined) return parts;
  throw s3Error('EntityTooSmall', {
    fields: {
      ProposedSize: String(tooSmall.segment.size),
      MinSizeAllowed: String(minimumPartSize),
      PartNumber: String(tooSmall.partNumber),
      ETag: tooSmall.etag.replaceAll('"', ''),
    },
  });
}

function checkPartChecksum(
  entry: Readonly<Record<string, string>>,
  part: UploadedPart,
  upload: Upload,
): void {
  const algorithm = upload.checksumAlgorithm;
  if (algorithm === undefined) return;
  const stated = entry[`Checksum${algorithm}`];
  if (stated === undefined) {
    if (upload.checksumType === 'FULL_OBJECT') return;
    throw invalidRequest(
      `The upload was created using a ${algorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${part.partNumber} in the request.`,
    );
  }
  if (stated !== part.checksums[algorithm]) throw invalidPart(upload, part.partNumber, part.etag);
}

/** Over the whole body, or over the checksums of its parts. */
async function objectChecksums(
  request: Incoming,
  { checksumAlgorithm: algorithm, checksumType }: Upload,
  parts: readonly UploadedPart[],
): Promise<Checksums> {
  if (algorithm === undefined) return {};
  const ofParts = parts.map(({ checksums }) => Buffer.from(checksums[algorithm] ?? '', 'base64'));
  const checksum =
    checksumType === 'FULL_OBJECT'
      ? await checksumOf(readSegments(parts.map(({ segment }) => segment)), algorithm)
      : `${await checksumOf(ofParts, algorithm)}-${parts.length}`;
  const stated = request.headers[checksumHeader(algorithm)];
  if (stated !== undefined && stated !== checksum) throw badDigest(algorithm);
  return { [algorithm]: checksum };
}

function invalidPart(upload: Upload, partNumber: number, etag: string): AwsError {
  const fields = { UploadId: upload.uploadId, PartNumber: String(partNumber), ETag: etag };
  return s3Error('InvalidPart', { fields });
}
