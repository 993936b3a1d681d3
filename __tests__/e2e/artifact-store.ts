import { randomUUID } from 'node:crypto';
import type { Job, JobToQueue, LocalCloud } from '../../local-cloud/index.ts';
import { startCloud } from '../scenarios/scenario.ts';
import { region, type S3Server, startS3Server } from './s3-server.ts';

/** What CodePipeline's artifact credentials allow on output artifacts. */
const onOutputs: readonly string[] = [
  's3:GetObject',
  's3:PutObject',
  's3:AbortMultipartUpload',
  's3:ListMultipartUploadParts',
];

/** A CodePipeline whose artifacts are in an S3 server of somebody else. */
export interface Pipeline {
  readonly cloud: LocalCloud;
  readonly s3: S3Server;
  /** Puts the input artifacts, by their names, into S3 and queues the job. */
  readonly queue: (job: Omit<JobToQueue, 'inputArtifacts' | 'outputArtifacts'> & Artifacts) => Promise<Job>;
}

export interface Artifacts {
  /** Undefined: the job names an object that is not there. */
  readonly inputs?: Readonly<Record<string, Buffer | undefined>>;
  readonly outputs?: readonly string[];
}

/** @param outputActions what artifact credentials allow on output artifacts */
export async function startPipeline(outputActions: readonly string[] = onOutputs): Promise<Pipeline> {
  const s3 = await startS3Server({ 'inputs/': ['s3:GetObject'], 'outputs/': outputActions });
  const { bucket } = s3;
  const cloud = await startCloud({
    region,
    artifactBucket: bucket,
    artifactStore: { url: s3.url, credentials: s3.credentials },
  });
  return {
    cloud,
    s3,
    queue: async ({ inputs = {}, outputs = [], ...job }) => {
      const inputArtifacts = [];
      for (const [name, content] of Object.entries(inputs)) {
        const key = `inputs/${name}/${randomUUID()}`;
        if (content !== undefined) await s3.put(key, content);
        inputArtifacts.push({ name, bucket, key });
      }
      const outputArtifacts = outputs.map((name) => ({ name, bucket, key: outputKey(name) }));
      return cloud.queueJob({ ...job, inputArtifacts, outputArtifacts });
    },
  };
}

/** Where the output artifact of that name goes. */
export function outputKey(name: string): string {
  return `outputs/${name}`;
}
