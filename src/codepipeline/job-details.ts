import type {
  Artifact as ArtifactOfModel,
  AWSSessionCredentials,
  JobDetails as JobDetailsOfModel,
  JobStatus,
  ThirdPartyJobDetails,
} from '@aws-sdk/client-codepipeline';
import { Failure } from '../failure.ts';
import type { Artifact, Credentials, Job } from '../job.ts';
import { ApiError, type JobDetails } from './job-api.ts';

/**
 * A job as GetThirdPartyJobDetails and GetJobDetails describe it, in this action's terms. Every member of the answer is
 * optional in the service model; what is missing is undefined here, or empty where it is a list or a map.
 *
 * @throws Failure where the answer lacks what no job can be without.
 */
export function readJobData(
  operation: string,
  details: ThirdPartyJobDetails | JobDetailsOfModel | undefined,
): Pick<JobDetails, 'job' | 'artifactCredentials'> {
  const data = details?.data;
  if (details?.id === undefined || data === undefined) {
    throw new Failure(
      'SystemUnavailable',
      `${operation} answered without a job: check that AWS_ENDPOINT_URL and the proxy lead to CodePipeline.`,
    );
  }
  const { pipelineContext } = data;
  const { category, owner, provider, version } = data.actionTypeId ?? {};
  const hasActionType =
    category !== undefined && owner !== undefined && provider !== undefined && version !== undefined;
  const job: Job = {
    id: details.id,
    configuration: data.actionConfiguration?.configuration ?? {},
    actionType: hasActionType ? { category, owner, provider, version } : undefined,
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
  return { job, artifactCredentials: readCredentials(data.artifactCredentials) };
}

/** The status in the answer to an acknowledgement. Without one the nonce has to tell whether the job was taken. */
export function readStatus(
  operation: string,
  { status }: { readonly status?: JobStatus | undefined },
): JobStatus {
  if (status !== undefined) return status;
  throw new ApiError(
    { kind: 'network', code: 'NoStatus', mayHaveArrived: true },
    `${operation} answered without a status`,
  );
}

function readArtifact({ name = '', revision, location }: ArtifactOfModel): Artifact {
  const { bucketName: bucket, objectKey: key } = location?.s3Location ?? {};
  const isInS3 = bucket !== undefined && key !== undefined;
  return { name, revision, location: isInS3 ? { bucket, key } : undefined };
}

function readCredentials(credentials: AWSSessionCredentials | undefined): Credentials | undefined {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials ?? {};
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return { accessKeyId, secretAccessKey, sessionToken };
}
