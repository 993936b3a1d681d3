import type { Identity, S3Action } from '../credentials.ts';
import type { AwsError } from '../errors.ts';
import type { Incoming } from '../incoming.ts';
import { s3Error } from './errors.ts';

/** Throws AccessDenied where the identity's policy does not allow the action; without a key it is on the bucket. */
export function requireAllowed(identity: Identity, action: S3Action, bucket: string, key?: string): void {
  if (!isAllowed(identity, action, bucket, key)) throw notAllowed(identity, action, bucket, key);
}

function isAllowed(identity: Identity, action: S3Action, bucket: string, key?: string): boolean {
  return identity.permissions.some((permission) => {
    if (permission.service === 'everything') return true;
    if (permission.service !== 's3' || permission.bucket !== bucket) return false;
    return permission.actions.includes(action) && permission.key === key;
  });
}

function notAllowed(identity: Identity, action: S3Action, bucket: string, key?: string): AwsError {
  const resource = key === undefined ? bucket : `${bucket}/${key}`;
  return accessDenied(identity, action, resource, `because no session policy allows the ${action} action`);
}

function accessDenied({ arn }: Identity, action: S3Action, resource: string, why: string): AwsError {
  const message = `User: ${arn} is not authorized to perform: ${action} on resource: "arn:aws:s3:::${resource}" ${why}`;
  return s3Error('AccessDenied', { message });
}

/** For an object that is not there: who may not list must not learn that. */
export function missingObject(identity: Identity, bucket: string, key: string): AwsError {
  if (!isAllowed(identity, 's3:ListBucket', bucket)) return notAllowed(identity, 's3:ListBucket', bucket);
  return s3Error('NoSuchKey', { fields: { Key: key } });
}

/**
 * The bucket policy of CodePipeline's artifact stores: no object without SSE-KMS
 * (https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html, DenyUnEncryptedObjectUploads).
 */
export function requireEncryption(identity: Identity, request: Incoming, bucket: string, key: string): void {
  if (request.headers['x-amz-server-side-encryption'] === 'aws:kms') return;
  const why = 'with an explicit deny in a resource-based policy';
  throw accessDenied(identity, 's3:PutObject', `${bucket}/${key}`, why);
}
