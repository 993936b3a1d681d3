import type { S3Client } from '@aws-sdk/client-s3';
import type { Transfer } from './artifacts/transfer.ts';
import { createS3Client } from './aws/s3.ts';
import { artifactCredentials } from './codepipeline/artifact-credentials.ts';
import { apiFailure, type RunOfJob } from './codepipeline/failures.ts';
import type { JobApi } from './codepipeline/job-api.ts';
import { budgets, retry } from './codepipeline/retry.ts';
import type { Step } from './github/step.ts';
import type { Credentials } from './job.ts';
import { maskCredentials, type Surroundings } from './worker.ts';

/** The job whose artifacts are moved. */
export interface JobToMove {
  readonly run: RunOfJob;
  readonly region: string;
  readonly api: JobApi;
  /** The artifact credentials at hand, if any. */
  readonly credentials: Credentials | undefined;
}

/**
 * What the artifacts of a job are moved with: an S3 client that signs with the job's own credentials, for as long
 * as it takes. Where CodePipeline gives no new ones, its requests reject with a Failure.
 */
export function createTransfer(
  { run, region, api, credentials: first }: JobToMove,
  step: Step,
  { clock, signal }: Surroundings,
): Transfer {
  const { log } = step;
  const fetch = async () => {
    const onRetry = (error: Error) => {
      log.info(`Artifact credentials: ${error.message}; trying again`);
    };
    const options = { clock, signal, budget: budgets.call, onRetry };
    const { artifactCredentials: fresh } = await retry(() => api.getDetails(signal), options).catch(
      (error: unknown) => {
        throw apiFailure(error, run);
      },
    );
    if (fresh !== undefined) maskCredentials(fresh, step);
    return fresh;
  };
  const credentials = artifactCredentials(first, fetch, clock);
  const clients = new Map<string, S3Client>();
  const s3 = (where = region) => {
    let client = clients.get(where);
    if (client === undefined) {
      client = createS3Client({ region: where, credentials: () => credentials.provide() }, step.env);
      clients.set(where, client);
    }
    return client;
  };
  return {
    s3,
    renewCredentials: () => {
      credentials.renew();
    },
    clock,
    signal,
    progress: (line) => {
      log.info(line);
    },
    warn: (line) => {
      log.warning(line);
    },
    temporaryFolder: step.run.temporaryFolder,
  };
}
