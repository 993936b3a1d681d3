import type { ActionType, Credentials, Job } from '../job.ts';
import type { FailureType } from '../failure.ts';

/**
 * One job, through one of CodePipeline's two job APIs: third-party-jobs.ts and custom-jobs.ts implement it, and
 * open-job.ts chooses between them.
 *
 * Every method is one single try: it retries nothing, so that its caller knows whether an earlier try may have
 * arrived. It rejects with an ApiError; with the signal's reason where the signal ended it.
 */
export interface JobApi {
  getDetails(signal?: AbortSignal): Promise<JobDetails>;
  acknowledge(nonce: string, signal?: AbortSignal): Promise<JobStatus>;
  putSuccess(result: SuccessResult, signal?: AbortSignal): Promise<void>;
  putFailure(result: FailureResult, signal?: AbortSignal): Promise<void>;
  /** Names of the configuration properties that the action type declares as secret. */
  getSecretProperties(actionType: ActionType, signal?: AbortSignal): Promise<readonly string[]>;
}

export interface JobDetails {
  readonly job: Job;
  /** Absent where the action has no artifacts. They live about 15 minutes and carry no expiry. */
  readonly artifactCredentials: Credentials | undefined;
  /** False: it is for this run to acknowledge it. True: whoever sent it has, or it is of a kind that needs none. */
  readonly isAcknowledged: boolean;
  /** What it is acknowledged with. */
  readonly nonce: string | undefined;
}

export type JobStatus =
  'Created' | 'Queued' | 'Dispatched' | 'InProgress' | 'TimedOut' | 'Succeeded' | 'Failed';

export interface SuccessResult {
  readonly executionDetails: {
    readonly summary: string;
    readonly externalExecutionId: string;
    readonly percentComplete?: number;
  };
  readonly currentRevision?: CurrentRevision;
  /** Set: the job goes on later, under this token. */
  readonly continuationToken?: string;
  /** For later actions of the pipeline: only where takesOutputVariables says so, never with a continuation token. */
  readonly outputVariables?: Readonly<Record<string, string>>;
}

export interface CurrentRevision {
  readonly revision: string;
  readonly changeIdentifier: string;
  readonly created?: Date;
  readonly revisionSummary?: string;
}

export interface FailureResult {
  readonly type: FailureType;
  readonly message: string;
  /** Absent where there never was a run. */
  readonly externalExecutionId?: string;
}

/** Why a single try failed, in the terms that a retry has to be decided in. */
export type ApiErrorKind =
  /** CodePipeline understood and said no: `code` says why. */
  | 'refused'
  /** The worker's own credentials have expired or are not valid. */
  | 'credentials'
  /** The worker's credentials are valid, but not allowed to do this. */
  | 'denied'
  | 'throttled'
  /** 5xx */
  | 'server'
  /** A region or an endpoint that cannot be asked: nothing was sent. */
  | 'setting'
  /** For now none of the credentials that may serve can be had, or is accepted. */
  | 'no credentials'
  /** Refused or reset connections, name resolution, a try that got no answer in time. */
  | 'network';

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  /** Such as `InvalidNonceException` or `ECONNRESET`. */
  readonly code: string;
  /** Whether CodePipeline may have carried the request out all the same. */
  readonly mayHaveArrived: boolean;

  constructor(
    details: { kind: ApiErrorKind; code: string; mayHaveArrived: boolean },
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.kind = details.kind;
    this.code = details.code;
    this.mayHaveArrived = details.mayHaveArrived;
  }
}
