import { randomBytes, randomUUID } from 'node:crypto';
import type {
  ActionTypeId,
  InputArtifactToQueue,
  JobArtifact,
  JobToQueue,
  OutputArtifactToQueue,
} from './job.ts';
import type { JobDefinition } from './job-record.ts';
import { jobData } from './model.ts';
import { violations } from './validate.ts';

export const defaultActionType: ActionTypeId = {
  category: 'Build',
  owner: 'ThirdParty',
  provider: 'GitHub-Actions',
  version: '1',
};

/** With every default filled in. Throws where CodePipeline could not hold such a job. */
export function defineJob(job: JobToQueue, artifactBucket: string): JobDefinition {
  const pipelineName = job.pipeline?.pipelineName ?? 'my-pipeline';
  const definition: JobDefinition = {
    actionType: { ...defaultActionType, ...job.actionType },
    configuration: job.configuration ?? {},
    pipelineName,
    stageName: job.pipeline?.stageName ?? 'Build',
    actionName: job.pipeline?.actionName ?? 'Build-on-GitHub',
    actionExecutionId: randomUUID(),
    inputArtifacts: (job.inputArtifacts ?? []).map((artifact) =>
      place(artifact, pipelineName, artifactBucket),
    ),
    outputArtifacts: (job.outputArtifacts ?? []).map((artifact) =>
      place(named(artifact), pipelineName, artifactBucket),
    ),
    encryptionKeyId: job.encryptionKeyId,
    continuationToken: job.continuationToken,
    artifactCredentialsLifetimeSeconds: job.artifactCredentialsLifetimeSeconds ?? 900,
  };
  const found = violations(describeJob(definition), jobData);
  if (found.length > 0) throw new Error(`CodePipeline has no such jobs: ${found.join('; ')}`);
  return definition;
}

function named(artifact: OutputArtifactToQueue): Exclude<OutputArtifactToQueue, string> {
  return typeof artifact === 'string' ? { name: artifact } : artifact;
}

function place(artifact: InputArtifactToQueue, pipelineName: string, artifactBucket: string): JobArtifact {
  const { name, revision, withoutLocation } = artifact;
  if (withoutLocation === true) return { name, revision, location: undefined };
  const bucket = artifact.bucket ?? artifactBucket;
  const key = artifact.key ?? newKey(pipelineName, name);
  return { name, revision, location: { bucket, key } };
}

/** As CodePipeline makes them: 20 characters of the pipeline's name, 10 of the artifact's, 7 at random. */
function newKey(pipelineName: string, artifactName: string): string {
  const random = randomBytes(6).toString('base64').replaceAll('+', 'a').replaceAll('/', 'b').slice(0, 7);
  return `${pipelineName.slice(0, 20)}/${artifactName.slice(0, 10)}/${random}`;
}

/** ThirdPartyJobData, apart from the credentials. CodePipeline leaves out what a job does not have. */
export function describeJob(job: JobDefinition): Record<string, unknown> {
  return {
    actionTypeId: job.actionType,
    actionConfiguration: { configuration: job.configuration },
    pipelineContext: {
      pipelineName: job.pipelineName,
      stage: { name: job.stageName },
      action: { name: job.actionName, actionExecutionId: job.actionExecutionId },
    },
    inputArtifacts: job.inputArtifacts.map(describeArtifact),
    outputArtifacts: job.outputArtifacts.map(describeArtifact),
    ...(job.continuationToken === undefined ? {} : { continuationToken: job.continuationToken }),
    ...(job.encryptionKeyId === undefined ? {} : { encryptionKey: { id: job.encryptionKeyId, type: 'KMS' } }),
  };
}

function describeArtifact({ name, revision, location }: JobArtifact): Record<string, unknown> {
  const s3Location = location && { bucketName: location.bucket, objectKey: location.key };
  return {
    name,
    ...(revision === undefined ? {} : { revision }),
    ...(s3Location === undefined ? {} : { location: { type: 'S3', s3Location } }),
  };
}
