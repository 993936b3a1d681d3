import type { Identity, S3Action } from '../credentials.ts';
import { AwsError } from '../errors.ts';
import type { Incoming } from '../incoming.ts';

/** Whether the identity's policy allows the action; `key` is undefined for actions on the bucket. */
export function isAllowed(identity: Identity, action: S3Action, bucket: string, key?: string): boolean {
  return identity.permissions.some((permission) => {
    if (permission.service === 'everything') return true;
    if (permission.service !== 's3' || permission.bucket !== bucket) return false;
    return permission.actions.includes(action) && permission.key === key;
  });
}

/** Throws AccessDenied where the policy does not allow it. */
export function requireAllowed(identity: Identity, action: S3Action, bucket: string, key?: string): void {
  if (!isAllowed(identity, action, bucket, key)) throw notAllowed(identity, action, bucket, key);
}

function notAllowed(identity: Identity, action: S3Action, bucket: string, key?: string): AwsError {
  return accessDenied(identity, action, bucket, key, `because no session policy allows the ${action} action`);
}

function accessDenied(
  identity: Identity,
  action: S3Action,
  bucket: string,
  key: string | undefined,
  why: string,
): AwsError {
  const resource = key === undefined ? bucket : `${bucket}/${key}`;
  return new AwsError(
    'AccessDenied',
    403,
    `User: ${identity.arn} is not authorized to perform: ${action} on resource: "arn:aws:s3:::${resource}" ${why}`,
  );
}

/** For an object that is not there: who may not list must not learn that. */
export function missingObject(identity: Identity, bucket: string, key: string): AwsError {
  if (!isAllowed(identity, 's3:ListBucket', bucket)) return notAllowed(identity, 's3:ListBucket', bucket);
  return new AwsError('NoSuchKey', 404, 'The specified key does not exist.', { fields: { Key: key } });
}

/**
 * The bucket policy of CodePipeline's artifact stores: no object without SSE-KMS
 * (https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html, DenyUnEncryptedObjectUploads).
 */
export function requireEncryption(identity: Identity, request: Incoming, bucket: string, key: string): void {
  if (request.headers['x-amz-server-side-encryption'] === 'aws:kms') return;
  throw accessDenied(
    identity,
    's3:PutObject',
    bucket,
    key,
    'with an explicit deny in a resource-based policy',
  );
}
