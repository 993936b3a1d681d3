import type {
  Artifact as ArtifactOfModel,
  AWSSessionCredentials,
  JobDetails as JobDetailsOfModel,
  JobStatus,
  ThirdPartyJobDetails,
} from '@aws-sdk/client-codepipeline';
import type { AwsErrorKind } from '../aws/errors.ts';
import { Failure, type FailureType } from '../failure.ts';
import type { ActionType, Artifact, Credentials, CurrentRevision, Job } from '../job.ts';

/**
 * One job, through one of CodePipeline's two job APIs (open-job.ts).
 *
 * Methods do not retry, so that the caller knows whether an earlier try may have arrived. They reject with an ApiError,
 * or with the signal's reason.
 */
export interface JobApi {
  getDetails(signal?: AbortSignal): Promise<JobDetails>;
  acknowledge(nonce: string, signal?: AbortSignal): Promise<JobStatus>;
  putSuccess(result: SuccessResult, signal?: AbortSignal): Promise<unknown>;
  putFailure(result: FailureResult, signal?: AbortSignal): Promise<unknown>;
  /** Names of the configuration properties that the action type declares as secret. */
  getSecretProperties(actionType: ActionType, signal?: AbortSignal): Promise<readonly string[]>;
}

export interface JobDetails {
  readonly job: Job;
  /** Absent where the action has no artifacts. Valid for about 15 minutes, without an expiry date. */
  readonly artifactCredentials: Credentials | undefined;
  /** True: its sender has acknowledged it, or its kind needs no acknowledgement. False: this run has to. */
  readonly isAcknowledged: boolean;
  /** For the acknowledgement. */
  readonly nonce: string | undefined;
}

export interface SuccessResult {
  readonly executionDetails: {
    readonly summary: string;
    readonly externalExecutionId: string;
    readonly percentComplete?: number | undefined;
  };
  readonly currentRevision?: CurrentRevision | undefined;
  /** Set: the job is to be continued, under this token. */
  readonly continuationToken?: string | undefined;
  /** Only where takesOutputVariables() is true, and never with a continuation token. */
  readonly outputVariables?: Record<string, string> | undefined;
}

export interface FailureResult {
  readonly type: FailureType;
  readonly message: string;
  /** Absent where there never was a run. */
  readonly externalExecutionId?: string;
}

/**
 * Why a try failed, as the retry policy needs to know; `no credentials`: no usable credentials could be obtained, or
 * none was accepted, for now.
 */
export type ApiErrorKind = Exclude<AwsErrorKind, 'missing' | 'changed'> | 'no credentials';

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  /** Such as `InvalidNonceException` or `ECONNRESET`. */
  readonly code: string;
  /** Whether CodePipeline may have processed the request all the same; after retries, in any try. */
  mayHaveArrived: boolean;

  constructor(
    { kind, code, mayHaveArrived }: Pick<ApiError, 'kind' | 'code' | 'mayHaveArrived'>,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.kind = kind;
    this.code = code;
    this.mayHaveArrived = mayHaveArrived;
  }

  /** The same error under another code. */
  withCode(code: string): ApiError {
    const { kind, mayHaveArrived, message } = this;
    return new ApiError({ kind, code, mayHaveArrived }, message, { cause: this });
  }
}

/**
 * Reads the response of GetThirdPartyJobDetails or GetJobDetails. Every member is optional in the service model; what is
 * missing is undefined here, or empty where it is a list or a map.
 *
 * @throws Failure where the response has no job
 */
export function readJobData(
  details: ThirdPartyJobDetails | JobDetailsOfModel | undefined,
): Pick<JobDetails, 'job' | 'artifactCredentials'> {
  const data = details?.data;
  if (details?.id === undefined || data === undefined) {
    throw new Failure(
      'SystemUnavailable',
      'CodePipeline answered without a job: check that AWS_ENDPOINT_URL and the proxy lead there.',
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

/** The status in the response to an acknowledgement. Without one, the next try shows whether the nonce was used. */
export function readStatus({ status }: { readonly status?: JobStatus | undefined }): JobStatus {
  if (status !== undefined) return status;
  const details = { kind: 'network', code: 'NoStatus', mayHaveArrived: true } as const;
  throw new ApiError(details, 'The acknowledgement was answered without a status');
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
