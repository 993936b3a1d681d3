import { randomBytes } from 'node:crypto';
import { AwsError } from '../errors.ts';
import type { Incoming } from '../incoming.ts';
import type { Signed } from '../signatures.ts';
import { readElements } from '../xml.ts';
import type { BodyFolder, Segments } from './bodies.ts';
import { readSegments } from './bodies.ts';
import { newEtag, ObjectRecord } from './buckets.ts';
import type { Buckets, Upload, UploadedPart } from './buckets.ts';
import { checksumHeader, checksumOf, newHasher, readChecksumAlgorithm } from './checksums.ts';
import type { ChecksumAlgorithm } from './object.ts';
import { receiveBody } from './receive-body.ts';

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
  throw new AwsError(
    'NoSuchUpload',
    404,
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    { fields: { UploadId: uploadId } },
  );
}

export async function uploadPart(
  request: Incoming,
  signed: Signed,
  upload: Upload,
  folder: BodyFolder,
): Promise<UploadedPart> {
  const partNumber = Number(request.query.get('partNumber'));
  if (!Number.isInteger(partNumber) || partNumber < 1 || partNumber > 10_000) {
    throw new AwsError(
      'InvalidArgument',
      400,
      'Part number must be an integer between 1 and 10000, inclusive',
      {
        fields: { ArgumentName: 'partNumber', ArgumentValue: request.query.get('partNumber') ?? '' },
      },
    );
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
): Promise<{ object: ObjectRecord; parts: UploadedPart[] }> {
  const parts = chooseParts(readElements(document, 'Part'), upload);
  const size = parts.reduce((sum, { segment }) => sum + segment.size, 0);
  const statedSize = request.headers['x-amz-mp-object-size'];
  if (statedSize !== undefined && Number(statedSize) !== size) {
    throw invalidRequest(
      `The provided 'x-amz-mp-object-size' header value ${statedSize} does not match what was computed: ${size}`,
    );
  }
  const segments = parts.map(({ segment }) => segment);
  const checksums = await objectChecksums(request, upload, parts, segments);
  const { bucket, key, headers, checksumType } = upload;
  return {
    object: new ObjectRecord({
      bucket,
      key,
      headers,
      segments,
      checksums,
      checksumType,
      partCount: parts.length,
    }),
    parts,
  };
}

function chooseParts(listed: readonly Readonly<Record<string, string>>[], upload: Upload): UploadedPart[] {
  if (listed.length === 0) {
    throw new AwsError(
      'MalformedXML',
      400,
      'The XML you provided was not well-formed or did not validate against our published schema',
    );
  }
  let former = 0;
  const parts = listed.map((entry) => {
    const partNumber = Number(entry['PartNumber']);
    if (partNumber <= former) {
      throw new AwsError(
        'InvalidPartOrder',
        400,
        'The list of parts was not in ascending order. Parts must be ordered by part number.',
      );
    }
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
  throw new AwsError('EntityTooSmall', 400, 'Your proposed upload is smaller than the minimum allowed size', {
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

async function objectChecksums(
  request: Incoming,
  upload: Upload,
  parts: readonly UploadedPart[],
  segments: Segments,
): Promise<Partial<Record<ChecksumAlgorithm, string>>> {
  const algorithm = upload.checksumAlgorithm;
  if (algorithm === undefined) return {};
  const checksum =
    upload.checksumType === 'FULL_OBJECT'
      ? await checksumOf(readSegments(segments) as AsyncIterable<Buffer>, algorithm)
      : `${await checksumOfChecksums(parts, algorithm)}-${parts.length}`;
  const stated = request.headers[checksumHeader(algorithm)];
  if (stated !== undefined && stated !== checksum) {
    throw new AwsError(
      'BadDigest',
      400,
      `The ${algorithm} you specified did not match the calculated checksum.`,
    );
  }
  return { [algorithm]: checksum };
}

async function checksumOfChecksums(
  parts: readonly UploadedPart[],
  algorithm: ChecksumAlgorithm,
): Promise<string> {
  const hasher = newHasher(algorithm);
  for (const part of parts) hasher.update(Buffer.from(part.checksums[algorithm] ?? '', 'base64'));
  return (await hasher.digest()).toString('base64');
}

function invalidPart(upload: Upload, partNumber: number, etag: string): AwsError {
  return new AwsError(
    'InvalidPart',
    400,
    "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
    { fields: { UploadId: upload.uploadId, PartNumber: String(partNumber), ETag: etag } },
  );
}

function invalidRequest(message: string): AwsError {
  return new AwsError('InvalidRequest', 400, message);
}
