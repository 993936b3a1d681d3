import type { Transfer } from './artifacts/transfer.ts';
import { createS3Client } from './aws/s3.ts';
import { artifactCredentials } from './codepipeline/artifact-credentials.ts';
import type { JobApi } from './codepipeline/job-api.ts';
import { budgets, retry } from './codepipeline/retry.ts';
import type { Step } from './github/step.ts';
import type { Credentials } from './job.ts';
import { maskCredentials, type Surroundings } from './worker.ts';

/**
 * What the artifacts of a job are moved with: an S3 client that signs with the job's own credentials, for as long
 * as it takes.
 *
 * @param first the artifact credentials at hand, if any
 */
export function createTransfer(
  region: string,
  first: Credentials | undefined,
  api: JobApi,
  step: Step,
  { clock, signal }: Surroundings,
): Transfer {
  const { log, run } = step;
  const fetch = async () => {
    const onRetry = (error: Error) => {
      log.info(`Artifact credentials: ${error.message}; trying again`);
    };
    const { artifactCredentials: fresh } = await retry(() => api.getDetails(signal), {
      clock,
      signal,
      budget: budgets.call,
      onRetry,
    });
    if (fresh !== undefined) maskCredentials(fresh, step);
    return fresh;
  };
  const credentials = artifactCredentials(first, fetch, clock);
  return {
    s3: createS3Client({ region, credentials: () => credentials.provide() }, step.env),
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
    temporaryFolder: run.temporaryFolder,
  };
}
