import { accountId } from '../credentials.ts';
import type { Credentials } from '../credentials.ts';
import type { JobArtifact, JobDefinition, LambdaEvent } from './job.ts';

export function pipelineArn(pipelineName: string, region: string): string {
  return `arn:aws:codepipeline:${region}:${accountId}:${pipelineName}`;
}

/** JobData or ThirdPartyJobData, apart from the credentials. CodePipeline leaves out what a job does not have. */
export function describeJob(job: JobDefinition): Record<string, unknown> {
  return {
    actionTypeId: job.actionType,
    pipelineContext: {
      pipelineName: job.pipelineName,
      stage: { name: job.stageName },
      action: { name: job.actionName, actionExecutionId: job.actionExecutionId },
      // Left out for third-party jobs, by the documentation of PipelineContext.
      ...(job.kind === 'third-party'
        ? {}
        : {
            pipelineArn: pipelineArn(job.pipelineName, job.region),
            pipelineExecutionId: job.pipelineExecutionId,
          }),
    },
    ...describeWork(job),
    inputArtifacts: job.inputArtifacts.map(describeArtifact),
  };
}

/** https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html, "Example JSON event" */
export function lambdaEvent(
  jobId: string,
  job: JobDefinition,
  credentials: Credentials | undefined,
): LambdaEvent {
  const data = {
    ...describeWork(job),
    // In the example an artifact without a revision has null.
    inputArtifacts: job.inputArtifacts.map((artifact) => ({ revision: null, ...describeArtifact(artifact) })),
    ...(credentials === undefined ? {} : { artifactCredentials: credentials }),
  };
  return { 'CodePipeline.job': { id: jobId, accountId, data } };
}

function describeWork(job: JobDefinition): Record<string, unknown> {
  return {
    actionConfiguration: { configuration: job.configuration },
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
