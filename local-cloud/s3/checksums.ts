import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import { Crc32, Crc32c, Crc64Nvme } from '@aws-sdk/checksums/crc';
import type { ChecksumAlgorithm } from './object.ts';

/** Feeds on a body, then says its digest. */
export interface Hasher {
  update(chunk: Buffer): void;
  digest(): Promise<Buffer>;
}

export const checksumAlgorithms: readonly ChecksumAlgorithm[] = [
  'CRC32',
  'CRC32C',
  'CRC64NVME',
  'SHA1',
  'SHA256',
];

/** `x-amz-checksum-crc32` and so on. */
export function checksumHeader(algorithm: ChecksumAlgorithm): string {
  return `x-amz-checksum-${algorithm.toLowerCase()}`;
}

/** Undefined where it names none that S3 knows. */
export function readChecksumAlgorithm(name: string | undefined): ChecksumAlgorithm | undefined {
  return checksumAlgorithms.find((algorithm) => algorithm === name?.toUpperCase());
}

export function newHasher(algorithm: ChecksumAlgorithm | 'MD5'): Hasher {
  switch (algorithm) {
    case 'CRC32':
      return crc32Hasher();
    case 'CRC32C':
      return new AsyncHasher(new Crc32c());
    case 'CRC64NVME':
      return new AsyncHasher(new Crc64Nvme());
    case 'SHA1':
    case 'SHA256':
    case 'MD5': {
      const hash = createHash(algorithm.toLowerCase());
      return { update: (chunk) => void hash.update(chunk), digest: () => Promise.resolve(hash.digest()) };
    }
  }
}

function crc32Hasher(): Hasher {
  // In node since 20.15: several times as fast as the library's tables.
  if (typeof zlib.crc32 !== 'function') return new AsyncHasher(new Crc32());
  let value = 0;
  return {
    update: (chunk) => {
      value = zlib.crc32(chunk, value);
    },
    digest: () => {
      const digest = Buffer.alloc(4);
      digest.writeUInt32BE(value);
      return Promise.resolve(digest);
    },
  };
}

class AsyncHasher implements Hasher {
  readonly #checksum: { update(chunk: Uint8Array): void; digest(): Promise<Uint8Array> };

  constructor(checksum: { update(chunk: Uint8Array): void; digest(): Promise<Uint8Array> }) {
    this.#checksum = checksum;
  }

  update(chunk: Buffer): void {
    this.#checksum.update(chunk);
  }

  async digest(): Promise<Buffer> {
    return Buffer.from(await this.#checksum.digest());
  }
}

/** In base64, over a whole stream. */
export async function checksumOf(body: AsyncIterable<Buffer>, algorithm: ChecksumAlgorithm): Promise<string> {
  const hasher = newHasher(algorithm);
  for await (const chunk of body) hasher.update(chunk);
  return (await hasher.digest()).toString('base64');
}
