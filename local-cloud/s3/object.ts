import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readSegments, sizeOf } from './bodies.ts';
import type { Segments } from './bodies.ts';
import type { ChecksumAlgorithm, Checksums } from './checksums.ts';

/** What goes into an object; a file is copied. */
export type ObjectContent = Buffer | string | { readonly file: string } | Readable;

/** How an object is stored that a test puts there itself. */
export interface PutOptions {
  /** Header names in lower case, as returned with the object: `content-type`, `x-amz-meta-...`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Computed and kept, so that GetObject returns it where the client asks. */
  readonly checksum?: ChecksumAlgorithm;
}

/** An object as S3 holds it. Its body is on disk. */
export class StoredObject {
  readonly bucket: string;
  readonly key: string;
  readonly segments: Segments;
  readonly size: number;
  /** With its quotes. Opaque, as with SSE-KMS: it is no MD5. */
  readonly etag: string;
  readonly lastModified = new Date();
  /** Undefined: not a multipart upload. */
  readonly partCount: number | undefined;
  /** Those that the client sent and S3 verified. */
  readonly checksums: Checksums;
  readonly checksumType: 'FULL_OBJECT' | 'COMPOSITE' | undefined;
  /** Every header of the request that stored it (PutObject or CreateMultipartUpload), or PutOptions'. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    content: Pick<StoredObject, 'bucket' | 'key' | 'segments' | 'headers' | 'checksums'> &
      Partial<Pick<StoredObject, 'partCount' | 'checksumType'>>,
  ) {
    this.bucket = content.bucket;
    this.key = content.key;
    this.segments = content.segments;
    this.size = sizeOf(content.segments);
    this.partCount = content.partCount;
    this.etag = newEtag(content.partCount);
    this.headers = content.headers;
    this.checksums = content.checksums;
    const hasChecksum = Object.keys(content.checksums).length > 0;
    this.checksumType = hasChecksum ? (content.checksumType ?? 'FULL_OBJECT') : undefined;
  }

  /** `aws:kms`; undefined for objects that a test has put there. */
  get serverSideEncryption(): string | undefined {
    return this.headers['x-amz-server-side-encryption'];
  }

  get kmsKeyId(): string | undefined {
    return this.headers['x-amz-server-side-encryption-aws-kms-key-id'];
  }

  /** The whole body in memory. */
  async read(): Promise<Buffer> {
    return buffer(readSegments(this.segments));
  }
}

/** A multipart upload's ends in the number of its parts. */
export function newEtag(partCount?: number): string {
  const suffix = partCount === undefined ? '' : `-${partCount}`;
  return `"${randomBytes(16).toString('hex')}${suffix}"`;
}

/** A multipart upload that was neither completed nor aborted. */
export interface Upload {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
  readonly initiated: Date;
  readonly headers: Readonly<Record<string, string>>;
  readonly checksumAlgorithm: ChecksumAlgorithm | undefined;
  readonly checksumType: 'FULL_OBJECT' | 'COMPOSITE';
  /** By part number. */
  readonly parts: Map<number, UploadedPart>;
}

export interface UploadedPart {
  readonly partNumber: number;
  readonly segment: Segments[number];
  readonly etag: string;
  readonly lastModified: Date;
  readonly checksums: Checksums;
}
