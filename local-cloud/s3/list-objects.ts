import type { Incoming } from '../incoming.ts';
import { xmlDocument } from '../xml.ts';
import type { XmlContent } from '../xml.ts';
import type { StoredObject } from './object.ts';

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

function encodeKey(key: string): string {
  return encodeURIComponent(key).replaceAll('%2F', '/');
}
