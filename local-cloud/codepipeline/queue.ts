import { randomBytes, randomUUID } from 'node:crypto';
import type { ObjectContent } from '../s3/object.ts';
import { describeJob } from './job-data.ts';
import type { ActionTypeId, JobArtifact, JobDefinition, JobKind } from './job.ts';
import { jobData } from './shapes.ts';
import { violations } from './validate.ts';

/** A job to queue. Everything has a default: `queueJob()` alone gives a job without artifacts. */
export interface JobToQueue {
  /** third-party where not given. A Lambda action's function is invoked at once: its job is in progress. */
  readonly kind?: JobKind;
  /** Of the Lambda action: added to its FunctionName. */
  readonly configuration?: Readonly<Record<string, string>>;
  /** Merged over the kind's default action type, whose owner it keeps. */
  readonly actionType?: Partial<Omit<ActionTypeId, 'owner'>>;
  readonly pipeline?: {
    readonly pipelineName?: string;
    readonly stageName?: string;
    readonly actionName?: string;
    /** Shared by the jobs of one execution; a new one where not given. */
    readonly pipelineExecutionId?: string;
  };
  readonly inputArtifacts?: readonly InputArtifactToQueue[];
  readonly outputArtifacts?: readonly (string | ArtifactToQueue)[];
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

interface ArtifactToQueue {
  readonly name: string;
  /** Where not given: the cloud's artifact bucket. */
  readonly bucket?: string;
  /** Where not given: made as CodePipeline does, `pipeline/ArtifactNam/Ab3dE5g`. */
  readonly key?: string;
  /** The job says nothing of where the artifact is. */
  readonly withoutLocation?: true;
}

export interface InputArtifactToQueue extends ArtifactToQueue {
  /** Put into S3 as the artifact's object; without content the job names an object that is not there. */
  readonly content?: ObjectContent;
  readonly revision?: string;
}

export const defaultActionTypes: Readonly<Record<JobKind, ActionTypeId>> = {
  'third-party': { category: 'Build', owner: 'ThirdParty', provider: 'GitHub-Actions', version: '1' },
  custom: { category: 'Build', owner: 'Custom', provider: 'GitHub', version: '1' },
  lambda: { category: 'Invoke', owner: 'AWS', provider: 'Lambda', version: '1' },
};

/** Seconds until an action times out: https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html */
const actionTimeout = 24 * 60 * 60;

/** Seconds until a Lambda action without an answer times out; the same page. */
const lambdaTimeout = 20 * 60;

/** With every default filled in. Throws where CodePipeline could not hold such a job. */
export function defineJob(job: JobToQueue, region: string, artifactBucket: string): JobDefinition {
  const kind = job.kind ?? 'third-party';
  const pipelineName = job.pipeline?.pipelineName ?? 'my-pipeline';
  const place = (artifact: InputArtifactToQueue) => placeArtifact(artifact, pipelineName, artifactBucket);
  const definition: JobDefinition = {
    kind,
    region,
    actionType: { ...defaultActionTypes[kind], ...job.actionType },
    configuration: { ...(kind === 'lambda' ? { FunctionName: 'start-workflow' } : {}), ...job.configuration },
    pipelineName,
    stageName: job.pipeline?.stageName ?? 'Build',
    actionName: job.pipeline?.actionName ?? 'Build-on-GitHub',
    actionExecutionId: randomUUID(),
    pipelineExecutionId: job.pipeline?.pipelineExecutionId ?? randomUUID(),
    inputArtifacts: (job.inputArtifacts ?? []).map(place),
    outputArtifacts: (job.outputArtifacts ?? []).map((artifact) =>
      place(typeof artifact === 'string' ? { name: artifact } : artifact),
    ),
    encryptionKeyId: job.encryptionKeyId,
    continuationToken: job.continuationToken,
    artifactCredentialsLifetimeSeconds: job.artifactCredentialsLifetimeSeconds ?? 900,
    timeoutSeconds: job.timeoutSeconds ?? (kind === 'lambda' ? lambdaTimeout : actionTimeout),
    actionEndsAt: Date.now() + actionTimeout * 1000,
  };
  const found = violations(describeJob(definition), jobData);
  if (found.length > 0) throw new Error(`CodePipeline has no such jobs: ${found.join('; ')}`);
  return definition;
}

function placeArtifact(
  { name, revision, withoutLocation, bucket, key }: InputArtifactToQueue,
  pipelineName: string,
  artifactBucket: string,
): JobArtifact {
  const location = { bucket: bucket ?? artifactBucket, key: key ?? newKey(pipelineName, name) };
  return { name, revision, location: withoutLocation === true ? undefined : location };
}

/** As CodePipeline makes them: 20 characters of the pipeline's name, 10 of the artifact's, 7 at random. */
function newKey(pipelineName: string, artifactName: string): string {
  const random = randomBytes(6).toString('base64').replaceAll('+', 'a').replaceAll('/', 'b').slice(0, 7);
  return `${pipelineName.slice(0, 20)}/${artifactName.slice(0, 10)}/${random}`;
}
