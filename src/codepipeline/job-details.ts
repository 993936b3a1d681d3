import type { AWSSessionCredentials, ThirdPartyJobDetails } from '@aws-sdk/client-codepipeline';
import { Failure } from '../failure.ts';
import type { Artifact, Credentials, Job } from '../job.ts';
import type { JobDetails } from './job-api.ts';

/**
 * A job as GetThirdPartyJobDetails describes it, in this action's terms. Every member of the answer is optional in
 * the model; what is missing is undefined here, or empty where it is a list or a map.
 *
 * @throws Failure where the answer lacks what no job can be without.
 */
export function readJobDetails(details: ThirdPartyJobDetails | undefined): JobDetails {
  const data = details?.data;
  if (details?.id === undefined || data === undefined) {
    throw new Failure(
      'SystemUnavailable',
      'GetThirdPartyJobDetails answered without a job: check that AWS_ENDPOINT_URL and the proxy lead to CodePipeline.',
    );
  }
  const { actionTypeId, pipelineContext } = data;
  const job: Job = {
    id: details.id,
    configuration: data.actionConfiguration?.configuration ?? {},
    actionType:
      actionTypeId?.category === undefined ||
      actionTypeId.owner === undefined ||
      actionTypeId.provider === undefined ||
      actionTypeId.version === undefined
        ? undefined
        : {
            category: actionTypeId.category,
            owner: actionTypeId.owner,
            provider: actionTypeId.provider,
            version: actionTypeId.version,
          },
    pipeline: {
      pipelineName: pipelineContext?.pipelineName,
      stageName: pipelineContext?.stage?.name,
      actionName: pipelineContext?.action?.name,
      actionExecutionId: pipelineContext?.action?.actionExecutionId,
      pipelineArn: pipelineContext?.pipelineArn,
      pipelineExecutionId: pipelineContext?.pipelineExecutionId,
    },
    inputArtifacts: (data.inputArtifacts ?? []).map(readArtifact),
    outputArtifacts: (data.outputArtifacts ?? []).map(readArtifact),
    continuationToken: data.continuationToken,
    encryptionKeyId: data.encryptionKey?.id,
  };
  return { job, artifactCredentials: readCredentials(data.artifactCredentials), nonce: details.nonce };
}

interface ArtifactOfModel {
  name?: string | undefined;
  revision?: string | undefined;
  location?:
    | { s3Location?: { bucketName: string | undefined; objectKey: string | undefined } | undefined }
    | undefined;
}

function readArtifact({ name, revision, location }: ArtifactOfModel): Artifact {
  const { bucketName, objectKey } = location?.s3Location ?? {};
  return {
    name: name ?? '',
    revision,
    location:
      bucketName === undefined || objectKey === undefined
        ? undefined
        : { bucket: bucketName, key: objectKey },
  };
}

function readCredentials(credentials: AWSSessionCredentials | undefined): Credentials | undefined {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials ?? {};
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return { accessKeyId, secretAccessKey, sessionToken };
}
