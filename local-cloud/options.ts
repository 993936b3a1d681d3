import type { ServerIdentity } from './certificates.ts';
import type { ActionEvent } from './codepipeline/events.ts';
import type { Job } from './codepipeline/job.ts';
import type { Credentials, S3Action, SessionCredentials } from './credentials.ts';
import type { Pace } from './faults.ts';

export interface LocalCloudOptions {
  /** eu-west-1 where not given. */
  readonly region?: string;
  /** 0, any free port, where not given. */
  readonly port?: number;
  /** HTTPS only. `true`: with a certificate of an authority that `environment` has clients trust. */
  readonly tls?: boolean | ServerIdentity;
  /** How slow every connection is; faults can slow single requests further. */
  readonly pace?: Pace;
  /** What artifact credentials allow on the job's own objects (and for ListBucket on their bucket). */
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
  /** The operations of CodePipeline that it may call, such as `GetJobDetails`; all where not given. */
  readonly operations?: readonly string[];
}
