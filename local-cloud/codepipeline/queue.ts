import { randomBytes, randomUUID } from 'node:crypto';
import type {
  ActionTypeId,
  InputArtifactToQueue,
  JobArtifact,
  JobKind,
  JobToQueue,
  OutputArtifactToQueue,
} from './job.ts';
import { describeJob } from './job-data.ts';
import type { JobDefinition } from './job-record.ts';
import { jobData } from './shapes.ts';
import { violations } from './validate.ts';

export const defaultActionTypes: Readonly<Record<JobKind, ActionTypeId>> = {
  'third-party': { category: 'Build', owner: 'ThirdParty', provider: 'GitHub-Actions', version: '1' },
  custom: { category: 'Build', owner: 'Custom', provider: 'GitHub', version: '1' },
  lambda: { category: 'Invoke', owner: 'AWS', provider: 'Lambda', version: '1' },
};

/** Seconds until an action times out, by CodePipeline's quotas. */
const actionTimeout = 24 * 60 * 60;

/**
 * Seconds until a Lambda action without an answer times out:
 * https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html
 */
const lambdaTimeout = 20 * 60;

/** With every default filled in. Throws where CodePipeline could not hold such a job. */
export function defineJob(job: JobToQueue, region: string, artifactBucket: string): JobDefinition {
  const kind = job.kind ?? 'third-party';
  const pipelineName = job.pipeline?.pipelineName ?? 'my-pipeline';
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
    inputArtifacts: (job.inputArtifacts ?? []).map((artifact) =>
      place(artifact, pipelineName, artifactBucket),
    ),
    outputArtifacts: (job.outputArtifacts ?? []).map((artifact) =>
      place(named(artifact), pipelineName, artifactBucket),
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

function named(artifact: OutputArtifactToQueue): Exclude<OutputArtifactToQueue, string> {
  return typeof artifact === 'string' ? { name: artifact } : artifact;
}

function place(artifact: InputArtifactToQueue, pipelineName: string, artifactBucket: string): JobArtifact {
  const { name, revision, withoutLocation } = artifact;
  if (withoutLocation === true) return { name, revision, location: undefined };
  const bucket = artifact.bucket ?? artifactBucket;
  const key = artifact.key ?? newKey(pipelineName, name);
  return { name, revision, location: { bucket, key } };
}

/** As CodePipeline makes them: 20 characters of the pipeline's name, 10 of the artifact's, 7 at random. */
function newKey(pipelineName: string, artifactName: string): string {
  const random = randomBytes(6).toString('base64').replaceAll('+', 'a').replaceAll('/', 'b').slice(0, 7);
  return `${pipelineName.slice(0, 20)}/${artifactName.slice(0, 10)}/${random}`;
}
