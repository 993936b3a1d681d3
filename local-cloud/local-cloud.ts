import type { ServerIdentity } from './certificates.ts';
import type { ActionProperty } from './codepipeline/action-types.ts';
import type { ActionEvent } from './codepipeline/events.ts';
import type { ActionTypeId, Job, JobToQueue } from './codepipeline/job.ts';
import type { Credentials, S3Action, SessionCredentials } from './credentials.ts';
import type { Fault, FaultHandle, Pace } from './faults.ts';
import type { RecordedRequest } from './requests.ts';
import type { ObjectContent, PutOptions, StoredObject, UnfinishedUpload } from './s3/object.ts';
import type { RoleTrust, Session } from './sts.ts';

export interface LocalCloudOptions {
  /** eu-west-1 where not given. */
  readonly region?: string;
  /** 0, any free port, where not given. */
  readonly port?: number;
  /** Speaks HTTPS only, under an authority of its own that `environment` has clients trust. */
  readonly tls?: boolean | ServerIdentity;
  /** Of every connection; faults can slow single requests further. */
  readonly pace?: Pace;
  /** What artifact credentials allow on the job's own objects (and for List* on their bucket). */
  readonly artifactPermissions?: readonly S3Action[];
  /** Where not given: `codepipeline-<region>-<account>`. */
  readonly artifactBucket?: string;
  /**
   * Artifacts are in an S3 that is not this cloud's: the job API hands these credentials out, for every job, and
   * `environment` points S3 at `url`.
   */
  readonly artifactStore?: { readonly url: string; readonly credentials: Credentials };
  /** Where bodies are kept, in a folder of their own; the system's where not given. */
  readonly temporaryFolder?: string;
  /** Called at every change of a job's status. */
  readonly onJobChange?: (job: Job) => void;
  /** Called with every event that EventBridge would deliver. */
  readonly onEvent?: (event: ActionEvent) => void;
}

export interface WorkerSession {
  /** 3600 where not given. */
  readonly lifetimeSeconds?: number;
  /** Those that another emulator gave out; new ones where not given. */
  readonly credentials?: SessionCredentials;
  /** Of CodePipeline, such as `GetJobDetails`; all of them where not given. */
  readonly operations?: readonly string[];
}

export interface LocalCloud {
  /** `http://127.0.0.1:<port>`, or https: CodePipeline, S3 (path style) and STS alike. */
  readonly url: string;
  /** Absolute path of the authority's certificate (PEM); undefined without `tls`. */
  readonly authorityFile: string | undefined;
  readonly region: string;
  /** Long-lived keys that may call CodePipeline and nothing else. */
  readonly worker: Credentials;
  /** Long-lived keys that may do everything, for people at a shell. */
  readonly administrator: Credentials;
  /** What a process needs to work against this cloud as the worker: AWS_REGION, AWS_ENDPOINT_URL, keys ... */
  readonly environment: Readonly<Record<string, string>>;
  /** Stops listening, drops every connection, removes every stored body. */
  close(): Promise<void>;

  /** Puts the artifacts' contents into S3 and queues the job. */
  queueJob(job?: JobToQueue): Promise<Job>;
  /** Throws where there is no such job. */
  job(jobId: string): Job;
  /** All of them, oldest first. */
  readonly jobs: readonly Job[];
  /** Every event so far, oldest first. */
  readonly events: readonly ActionEvent[];
  /** As its owner defines it; the ID is merged over Build, ThirdParty, GitHub-Actions, 1. */
  defineActionType(id: Partial<ActionTypeId>, properties: readonly ActionProperty[]): void;

  /** A worker session that ends, as a login action leaves it in the environment. */
  newWorkerSession(options?: WorkerSession): SessionCredentials;
  /** A role that AssumeRoleWithWebIdentity gives for a token; its sessions work as worker credentials. */
  trustRole(roleArn: string, trust: RoleTrust): void;
  /** Every session that STS has given, oldest first. */
  readonly sessions: readonly Session[];
  /** Ends any credentials that this cloud gave out. */
  expireCredentials(accessKeyId: string): void;

  readonly artifactBucket: string;
  /** Buckets appear when something is put into them; this is for those elsewhere. */
  createBucket(bucket: string, options?: { readonly region?: string }): void;
  putObject(bucket: string, key: string, content: ObjectContent, options?: PutOptions): Promise<StoredObject>;
  /** Undefined: there is none. */
  object(bucket: string, key: string): StoredObject | undefined;
  /** Of one bucket or of all, sorted by bucket and key. */
  objects(bucket?: string): readonly StoredObject[];
  deleteObject(bucket: string, key: string): void;
  /** For tools that do not sign, such as curl: good for one hour and any range of the object. */
  presignedUrl(bucket: string, key: string): Promise<string>;
  readonly unfinishedUploads: readonly UnfinishedUpload[];

  /** Every request received, in order. */
  readonly requests: readonly RecordedRequest[];
  /** The requests of one operation. */
  requestsOf(operation: string): readonly RecordedRequest[];
  misbehave(fault: Fault): FaultHandle;
}
