import type { S3Location } from '../../job.ts';

/** Where an object goes, and how it is kept there. */
export interface Destination extends S3Location {
  /** The job's KMS key; undefined: the account's AWS-managed key. */
  readonly encryptionKeyId: string | undefined;
  readonly contentType: string;
}

/** What PutObject and CreateMultipartUpload have in common. */
export function creationInput({ bucket, key, encryptionKeyId, contentType }: Destination) {
  return {
    Bucket: bucket,
    Key: key,
    ContentType: contentType,
    ServerSideEncryption: 'aws:kms',
    ...(encryptionKeyId !== undefined && { SSEKMSKeyId: encryptionKeyId }),
  } as const;
}
