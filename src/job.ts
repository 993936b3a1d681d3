/** Which job a run is for, as whoever dispatched the run says. */
export interface JobIdentity {
  readonly jobId: string;
  /** Proves that its bearer may work on a third-party job; no other kind of job has one. */
  readonly clientToken: string | undefined;
  /** What PollForJobs gave along with a custom action's job: this run acknowledges the job with it. */
  readonly nonce: string | undefined;
}

/** A CodePipeline job as the use cases see it, whichever of the two job APIs it came through. */
export interface Job {
  readonly id: string;
  /** Values may be secret; see secret-configuration.ts. */
  readonly configuration: Readonly<Record<string, string>>;
  readonly actionType: ActionType | undefined;
  readonly pipeline: PipelineContext;
  readonly inputArtifacts: readonly Artifact[];
  readonly outputArtifacts: readonly Artifact[];
  /** Set by an earlier run of a job that goes on. */
  readonly continuationToken: string | undefined;
  /** ID, ARN or alias ARN of the artifact store's KMS key, where the store has one of its own. */
  readonly encryptionKeyId: string | undefined;
}

/** The job's own names, IDs and ARNs, none of which is ever secret. */
export function namesOf(job: Job): string[] {
  const { actionType, encryptionKeyId, inputArtifacts, outputArtifacts, pipeline } = job;
  return [
    job.id,
    ...Object.values<string | undefined>({ ...pipeline }),
    ...Object.values<string>({ ...actionType }),
    ...[...inputArtifacts, ...outputArtifacts].flatMap(({ name, revision, location }) => [
      name,
      revision,
      location?.bucket,
      location?.key,
    ]),
    encryptionKeyId,
  ].filter((name) => name !== undefined);
}

export interface ActionType {
  readonly category: string;
  readonly owner: string;
  readonly provider: string;
  readonly version: string;
}

/** How people know the action of a pipeline that the job is for. */
export interface PipelineNames {
  readonly pipelineName?: string | undefined;
  readonly stageName?: string | undefined;
  readonly actionName?: string | undefined;
}

/** Where in which pipeline the job stands. The API leaves the ARN and the execution ID out for third-party jobs. */
export interface PipelineContext extends PipelineNames {
  readonly actionExecutionId: string | undefined;
  readonly pipelineArn: string | undefined;
  readonly pipelineExecutionId: string | undefined;
}

export interface Artifact {
  readonly name: string;
  readonly revision: string | undefined;
  /** Undefined where the job names no place in S3. */
  readonly location: S3Location | undefined;
}

export interface S3Location {
  readonly bucket: string;
  readonly key: string;
}

/** An AWS session's credentials: the worker's own, or the short-lived ones of the job for its artifacts. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

/** An IAM role, with the name that its session gets. */
export interface Role {
  readonly arn: string;
  readonly sessionName: string;
}

/** CurrentRevision of the API: the revision that the job has made. */
export interface CurrentRevision {
  readonly revision: string;
  readonly changeIdentifier: string;
  readonly created?: Date | undefined;
  readonly revisionSummary?: string | undefined;
}
