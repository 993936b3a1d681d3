import type { SessionCredentials } from '../credentials.ts';
import type { ObjectContent } from '../s3/object.ts';

/** Every kind of job that CodePipeline hands out: tests that hold for all of them go through this list. */
export const jobKinds = ['third-party', 'custom', 'lambda'] as const;

export type JobKind = (typeof jobKinds)[number];

/** The values of JobStatus in CodePipeline's API model. */
export type JobStatus =
  'Created' | 'Queued' | 'Dispatched' | 'InProgress' | 'TimedOut' | 'Succeeded' | 'Failed';

export interface ActionTypeId {
  readonly category: string;
  readonly owner: string;
  readonly provider: string;
  readonly version: string;
}

/** A job to queue. Everything has a default: `queueJob()` alone gives a job without artifacts. */
export interface JobToQueue {
  /** third-party where not given. A Lambda action's function is invoked at once: its job is in progress. */
  readonly kind?: JobKind;
  /** Of the Lambda action: added to its FunctionName. */
  readonly configuration?: Readonly<Record<string, string>>;
  /**
   * Merged over Build, ThirdParty, GitHub-Actions, 1; of a custom action over Build, Custom, GitHub, 1; of the
   * Lambda action over Invoke, AWS, Lambda, 1. The owner is the kind's.
   */
  readonly actionType?: Partial<Omit<ActionTypeId, 'owner'>>;
  readonly pipeline?: {
    readonly pipelineName?: string;
    readonly stageName?: string;
    readonly actionName?: string;
    /** Shared by the jobs of one execution; a new one where not given. */
    readonly pipelineExecutionId?: string;
  };
  readonly inputArtifacts?: readonly InputArtifactToQueue[];
  readonly outputArtifacts?: readonly OutputArtifactToQueue[];
  /** ID, ARN or alias ARN of the artifact store's KMS key. */
  readonly encryptionKeyId?: string;
  /** As if an earlier job of the action had left it. */
  readonly continuationToken?: string;
  /** 900 where not given, as in AWS. */
  readonly artifactCredentialsLifetimeSeconds?: number;
  /**
   * After that the job is TimedOut. Where not given: 20 minutes for a Lambda action, which a continuation starts anew,
   * and 24 hours for others. 24 hours after its first job an action times out in any case.
   */
  readonly timeoutSeconds?: number;
}

export interface InputArtifactToQueue {
  readonly name: string;
  /** Put into S3 as the artifact's object; without content the job names an object that is not there. */
  readonly content?: ObjectContent;
  /** Where not given: the cloud's artifact bucket. */
  readonly bucket?: string;
  /** Where not given: made as CodePipeline does, `pipeline/ArtifactNam/Ab3dE5g`. */
  readonly key?: string;
  readonly revision?: string;
  /** The job says nothing of where the artifact is. */
  readonly withoutLocation?: true;
}

export type OutputArtifactToQueue =
  | string
  | {
      readonly name: string;
      readonly bucket?: string;
      readonly key?: string;
      readonly withoutLocation?: true;
    };

export interface JobArtifact {
  readonly name: string;
  readonly revision: string | undefined;
  readonly location: { readonly bucket: string; readonly key: string } | undefined;
}

/** What CodePipeline invokes a Lambda function with. */
export interface LambdaEvent {
  readonly 'CodePipeline.job': {
    readonly id: string;
    readonly accountId: string;
    /** JobData without actionTypeId and pipelineContext. */
    readonly data: Readonly<Record<string, unknown>>;
  };
}

/** A job as CodePipeline holds it: everything that a test asserts, and what can happen to it from outside. */
export interface Job {
  readonly kind: JobKind;
  /** A UUID. */
  readonly jobId: string;
  /** What PollForThirdPartyJobs hands out; the partner looks up the client token by it. Others have none: throws. */
  readonly clientId: string;
  /** Of a third-party job. Others have none: throws. */
  readonly clientToken: string;
  /** What acknowledges the job now: handed out by GetThirdPartyJobDetails or PollForJobs. */
  readonly nonce: string;
  /** What a relay puts into the event that starts the workflow, by the names of the action's inputs. */
  readonly payload: Readonly<Record<string, string>>;
  /** What the Lambda action's function has been invoked with; undefined for others. */
  readonly invocationEvent: LambdaEvent | undefined;
  readonly actionType: ActionTypeId;
  readonly configuration: Readonly<Record<string, string>>;
  readonly pipelineName: string;
  readonly stageName: string;
  readonly actionName: string;
  readonly actionExecutionId: string;
  readonly pipelineExecutionId: string;
  readonly inputArtifacts: readonly JobArtifact[];
  readonly outputArtifacts: readonly JobArtifact[];
  readonly encryptionKeyId: string | undefined;
  readonly continuationToken: string | undefined;

  readonly status: JobStatus;
  /** Every status that it has had, oldest first. */
  readonly history: readonly { readonly status: JobStatus; readonly at: Date }[];
  /** Every Acknowledge(ThirdParty)Job with a valid client token, accepted or not. */
  readonly acknowledgements: readonly Acknowledgement[];
  /** Every result call with a valid client token that the model allows, accepted or not. */
  readonly results: readonly JobResult[];
  /** The accepted result, exactly as sent; undefined while there is none. */
  readonly success: SuccessResult | undefined;
  readonly failure: FailureResult | undefined;
  /** One for each answer and invocation that gave any, oldest first. */
  readonly artifactCredentials: readonly SessionCredentials[];
  /** The job that goes on where this one's success had a continuation token. */
  readonly continuedBy: Job | undefined;
  /** The job that this one goes on from. */
  readonly continues: Job | undefined;
  /** A person has stopped the pipeline execution, and abandoned the action. */
  readonly isAbandoned: boolean;

  /**
   * No worker acknowledged it in time: it is queued again, and the nonce given out so far is void. Throws for a Lambda
   * action, which nobody acknowledges.
   */
  handOutAgain(): void;
  /** Another worker takes the job: InProgress, with the nonce spent. A Lambda action's job is in progress already. */
  acknowledgeElsewhere(): void;
  /** The action's time is over: TimedOut. */
  timeOut(): void;
  /** A person stops the pipeline execution and abandons the action: Failed. */
  stop(): void;
  /** CodePipeline forgets the job: JobNotFoundException from now on. */
  forget(): void;
  /** Every artifact credential given out so far expires. */
  expireArtifactCredentials(): void;
  /** Resolves once the status is TimedOut, Succeeded or Failed. */
  ended(): Promise<Job>;
}

export interface Acknowledgement {
  readonly nonce: string;
  /** The status answered; undefined where it was refused with InvalidNonceException. */
  readonly status: JobStatus | undefined;
  readonly at: Date;
}

export type JobResult = { readonly accepted: boolean; readonly at: Date } & (
  | { readonly kind: 'success'; readonly input: SuccessResult }
  | { readonly kind: 'failure'; readonly input: FailureResult }
);

/** Input of Put(ThirdParty)JobSuccessResult without job ID and client token. */
export interface SuccessResult {
  readonly executionDetails?: {
    readonly summary?: string;
    readonly externalExecutionId?: string;
    readonly percentComplete?: number;
  };
  readonly currentRevision?: {
    readonly revision: string;
    readonly changeIdentifier: string;
    /** Seconds since the epoch, as JSON 1.1 sends time. */
    readonly created?: number;
    readonly revisionSummary?: string;
  };
  readonly continuationToken?: string;
  /** Not of third-party jobs. */
  readonly outputVariables?: Readonly<Record<string, string>>;
}

/** failureDetails of Put(ThirdParty)JobFailureResult. */
export interface FailureResult {
  readonly type: string;
  readonly message: string;
  readonly externalExecutionId?: string;
}
