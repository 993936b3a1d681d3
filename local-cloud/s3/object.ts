import type { Readable } from 'node:stream';

/** What goes into an object; a file is copied. */
export type ObjectContent = Buffer | string | { readonly file: string } | Readable;

/** How a seeded object is stored. */
export interface PutOptions {
  /** Header names in lower case, as returned with the object: `content-type`, `x-amz-meta-...`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Computed and kept, so that GetObject returns it where the client asks. */
  readonly checksum?: ChecksumAlgorithm;
}

export type ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'CRC64NVME' | 'SHA1' | 'SHA256';

/** An object as S3 holds it. Its body is on disk. */
export interface StoredObject {
  readonly bucket: string;
  readonly key: string;
  readonly size: number;
  /** With its quotes. Opaque, as with SSE-KMS: it is no MD5. */
  readonly etag: string;
  readonly lastModified: Date;
  /** `aws:kms`; undefined for objects that were seeded. */
  readonly serverSideEncryption: string | undefined;
  readonly kmsKeyId: string | undefined;
  /** Undefined: not a multipart upload. */
  readonly partCount: number | undefined;
  /** Those that the client sent and S3 verified, in base64 as in their headers. */
  readonly checksums: Readonly<Partial<Record<ChecksumAlgorithm, string>>>;
  readonly checksumType: 'FULL_OBJECT' | 'COMPOSITE' | undefined;
  /** Every header of the request that stored it (PutObject or CreateMultipartUpload); of seeded ones the options'. */
  readonly headers: Readonly<Record<string, string>>;
  /** The whole body in memory. */
  read(): Promise<Buffer>;
  stream(): Readable;
}

/** A multipart upload that was neither completed nor aborted. */
export interface UnfinishedUpload {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
  readonly initiated: Date;
  readonly partNumbers: readonly number[];
}
