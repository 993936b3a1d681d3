import type { Incoming } from '../incoming.ts';
import { xmlDocument } from '../xml.ts';
import type { XmlContent } from '../xml.ts';
import { checksumElements } from './checksums.ts';
import type { StoredObject, Upload } from './object.ts';

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** A document of S3 in its namespace. */
export function s3Document(root: string, content: XmlContent): string {
  return xmlDocument(root, content, namespace);
}

/** `objects`: all of the bucket, sorted by key. */
export function listObjects(request: Incoming, bucket: string, objects: readonly StoredObject[]): string {
  const { query } = request;
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const maximum = Math.min(Number(query.get('max-keys') ?? 1000), 1000);
  const token = query.get('continuation-token');
  const after =
    token === undefined ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString();
  const encode = query.get('encoding-type') === 'url' ? encodeKey : (text: string) => text;

  const contents: XmlContent[] = [];
  const commonPrefixes = new Set<string>();
  let last = '';
  let truncated = false;
  for (const object of objects) {
    if (!object.key.startsWith(prefix)) continue;
    const end = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length);
    const shown = end < 0 ? object.key : object.key.slice(0, end + delimiter.length);
    if (commonPrefixes.has(shown) || Buffer.compare(Buffer.from(shown), Buffer.from(after)) <= 0) continue;
    if (contents.length + commonPrefixes.size >= maximum) {
      truncated = true;
      break;
    }
    last = shown;
    if (end >= 0) {
      commonPrefixes.add(shown);
      continue;
    }
    contents.push({
      Key: encode(object.key),
      LastModified: object.lastModified.toISOString(),
      ETag: object.etag,
      Size: object.size,
      StorageClass: 'STANDARD',
    });
  }
  return s3Document('ListBucketResult', {
    Name: bucket,
    Prefix: encode(prefix),
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    MaxKeys: maximum,
    EncodingType: query.get('encoding-type'),
    KeyCount: contents.length + commonPrefixes.size,
    IsTruncated: String(truncated),
    ContinuationToken: token,
    NextContinuationToken: truncated ? Buffer.from(last).toString('base64url') : undefined,
    Contents: contents,
    CommonPrefixes: [...commonPrefixes].map((common) => ({ Prefix: encode(common) })),
  });
}

export function listUploads(bucket: string, uploads: readonly Upload[]): string {
  return s3Document('ListMultipartUploadsResult', {
    Bucket: bucket,
    MaxUploads: 1000,
    IsTruncated: 'false',
    Upload: uploads.map(({ key, uploadId, initiated }) => ({
      Key: key,
      UploadId: uploadId,
      Initiated: initiated.toISOString(),
      StorageClass: 'STANDARD',
    })),
  });
}

export function listParts(request: Incoming, upload: Upload): string {
  const marker = Number(request.query.get('part-number-marker') ?? 0);
  const maximum = Math.min(Number(request.query.get('max-parts') ?? 1000), 1000);
  const rest = [...upload.parts.values()]
    .filter(({ partNumber }) => partNumber > marker)
    .sort((a, b) => a.partNumber - b.partNumber);
  const parts = rest.slice(0, maximum);
  return s3Document('ListPartsResult', {
    Bucket: upload.bucket,
    Key: upload.key,
    UploadId: upload.uploadId,
    PartNumberMarker: marker,
    NextPartNumberMarker: parts.at(-1)?.partNumber ?? 0,
    MaxParts: maximum,
    IsTruncated: String(rest.length > parts.length),
    StorageClass: 'STANDARD',
    Part: parts.map((part) => ({
      PartNumber: part.partNumber,
      LastModified: part.lastModified.toISOString(),
      ETag: part.etag,
      Size: part.segment.size,
      ...checksumElements(part.checksums),
    })),
  });
}

function encodeKey(key: string): string {
  return encodeURIComponent(key).replaceAll('%2F', '/');
}
