import { newSessionCredentials, roleSessionArn } from '../credentials.ts';
import type { Identities, S3Action, SessionCredentials } from '../credentials.ts';
import type { Job } from './job.ts';

/** What artifact credentials allow where the cloud's options do not say otherwise. */
export const defaultArtifactPermissions: readonly S3Action[] = [
  's3:GetObject',
  's3:PutObject',
  's3:AbortMultipartUpload',
];

/** New credentials for the job's own objects: input artifacts can be read, output artifacts read and written. */
export function issueArtifactCredentials(
  job: Job,
  allowed: readonly S3Action[],
  identities: Identities,
): SessionCredentials {
  const credentials = newSessionCredentials();
  const inputs = job.inputArtifacts.flatMap(({ location }) => location ?? []);
  const outputs = job.outputArtifacts.flatMap(({ location }) => location ?? []);
  const buckets = new Set([...inputs, ...outputs].map(({ bucket }) => bucket));
  const onObjects = allowed.filter((action) => action !== 's3:ListBucket');
  const reading = onObjects.filter((action) => action === 's3:GetObject');
  const onBuckets = allowed.filter((action) => action === 's3:ListBucket');
  identities.add({
    credentials,
    arn: roleSessionArn('codepipeline-artifacts', job.jobId),
    expiresAt: new Date(Date.now() + job.definition.artifactCredentialsLifetimeSeconds * 1000),
    permissions: [
      ...inputs.map((location) => ({ service: 's3' as const, actions: reading, ...location })),
      ...outputs.map((location) => ({ service: 's3' as const, actions: onObjects, ...location })),
      ...[...buckets].map((bucket) => ({ service: 's3' as const, actions: onBuckets, bucket })),
    ],
  });
  job.artifactCredentials.push(credentials);
  return credentials;
}
