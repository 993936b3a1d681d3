/** Which job a run is for, from the inputs or the event that started it. */
export interface JobIdentity {
  readonly jobId: string;
  /** Authorizes work on a third-party job; no other kind of job has one. */
  readonly clientToken: string | undefined;
  /** PollForJobs returns it with a custom action's job: this run acknowledges the job with it. */
  readonly nonce: string | undefined;
}

/** A CodePipeline job, whichever of the two job APIs returned it. */
export interface Job {
  readonly id: string;
  /** Values may be secret; see secret-configuration.ts. */
  readonly configuration: Readonly<Record<string, string>>;
  readonly actionType: ActionType | undefined;
  readonly pipeline: PipelineContext;
  readonly inputArtifacts: readonly Artifact[];
  readonly outputArtifacts: readonly Artifact[];
  /** Set by an earlier run that reported the job as to be continued. */
  readonly continuationToken: string | undefined;
  /** ID, ARN or alias ARN of the artifact store's customer-managed KMS key, if it has one. */
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

/** Names of the pipeline, the stage and the action that the job belongs to. */
export interface PipelineNames {
  readonly pipelineName?: string | undefined;
  readonly stageName?: string | undefined;
  readonly actionName?: string | undefined;
}

/** The API omits the ARN and the execution ID for third-party jobs. */
export interface PipelineContext extends PipelineNames {
  readonly actionExecutionId: string | undefined;
  readonly pipelineArn: string | undefined;
  readonly pipelineExecutionId: string | undefined;
}

export interface Artifact {
  readonly name: string;
  readonly revision: string | undefined;
  /** Undefined where the job gives no S3 location. */
  readonly location: S3Location | undefined;
}

/** An artifact with its place in S3. */
export interface LocatedArtifact extends Pick<Artifact, 'name'> {
  readonly location: S3Location;
}

export interface S3Location {
  readonly bucket: string;
  readonly key: string;
}

/** AWS credentials: the worker's, or the job's short-lived ones for its artifacts. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

/** An IAM role to assume, and the name for the session. */
export interface Role {
  readonly arn: string;
  readonly sessionName: string;
}

/** CurrentRevision of the API: the revision that the job produced. */
export interface CurrentRevision {
  readonly revision: string;
  readonly changeIdentifier: string;
  readonly created?: Date | undefined;
  readonly revisionSummary?: string | undefined;
}
