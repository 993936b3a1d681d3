import { Sha256 } from '@aws-sdk/checksums/sha';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials } from './credentials.ts';

/** A URL with which anyone can get the object for an hour. `encodedPath` begins with a slash. */
export async function presignGet(
  endpoint: string,
  encodedPath: string,
  region: string,
  credentials: Credentials,
): Promise<string> {
  const { host, protocol } = new URL(endpoint);
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: false,
  });
  const request = {
    method: 'GET',
    protocol,
    hostname: host,
    path: encodedPath,
    query: { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' },
    headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
  };
  const { query } = await signer.presign(request, {
    expiresIn: 3600,
    unsignableHeaders: new Set(['x-amz-content-sha256']),
    unhoistableHeaders: new Set(['x-amz-content-sha256']),
  });
  const pairs = Object.entries(query ?? {}).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return `${endpoint}${encodedPath}?${pairs.join('&')}`;
}
