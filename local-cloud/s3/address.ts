import type { Incoming } from '../incoming.ts';

/** What a request is about; both undefined: the service itself. */
export interface S3Address {
  readonly bucket: string | undefined;
  /** Decoded. */
  readonly key: string | undefined;
}

/** From the host (`bucket.localhost`, `bucket.s3.eu-west-1.amazonaws.com`) or else from the path. */
export function readAddress(request: Incoming): S3Address {
  const host = (request.headers['host'] ?? '').replace(/:\d+$/, '');
  const virtualHost = /^(.+)\.(?:localhost|s3[.-][a-z0-9.-]*amazonaws\.com)$/.exec(host)?.[1];
  const path = request.path.replace(/^\//, '');
  if (virtualHost !== undefined) return { bucket: virtualHost, key: decoded(path) };
  const slash = path.indexOf('/');
  if (slash < 0) return { bucket: decoded(path), key: undefined };
  return { bucket: decoded(path.slice(0, slash)), key: decoded(path.slice(slash + 1)) };
}

function decoded(text: string): string | undefined {
  return text === '' ? undefined : decodeURIComponent(text);
}

/** AWS's name of the operation; undefined for those that this cloud does not have. */
export function readOperation(request: Incoming, address: S3Address): string | undefined {
  const { method, query, headers } = request;
  if (address.bucket === undefined) return undefined;
  if (address.key === undefined) {
    return method === 'GET' && query.get('list-type') === '2' ? 'ListObjectsV2' : undefined;
  }
  const upload = query.has('uploadId');
  switch (method) {
    case 'GET':
      return upload || query.has('partNumber') ? undefined : 'GetObject';
    case 'HEAD':
      return query.has('partNumber') ? undefined : 'HeadObject';
    case 'PUT':
      if (headers['x-amz-copy-source'] !== undefined) return undefined;
      return upload ? 'UploadPart' : 'PutObject';
    case 'POST':
      return upload ? 'CompleteMultipartUpload' : query.has('uploads') ? 'CreateMultipartUpload' : undefined;
    case 'DELETE':
      return upload ? 'AbortMultipartUpload' : undefined;
    default:
      return undefined;
  }
}
