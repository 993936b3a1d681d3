import type { Transfer } from './artifacts/transfer.ts';
import type { ExpiringCredentials } from './aws/client-settings.ts';
import { createS3Client } from './aws/s3.ts';
import type { Clock } from './clock.ts';
import { apiFailure, type RunOfJob } from './codepipeline/failures.ts';
import type { JobApi } from './codepipeline/job-api.ts';
import { budgets, retry } from './codepipeline/tries.ts';
import { Failure } from './failure.ts';
import type { Step } from './github/step.ts';
import type { Credentials } from './job.ts';
import { maskCredentials, retryOptions } from './worker.ts';

/** The job whose artifacts are moved. */
export interface JobToMove {
  /** As it is when a call fails: what is wrong then depends on how far the job is this run's. */
  readonly run: () => RunOfJob;
  readonly region: string;
  readonly api: JobApi;
  /** The artifact credentials at hand, if any. */
  readonly credentials: Credentials | undefined;
}

/**
 * What the artifacts of a job are moved with: an S3 client that signs with the job's own credentials, for as long
 * as it takes. Where CodePipeline gives no new ones, its requests reject with a Failure.
 */
export function createTransfer({ run, region, api, credentials: first }: JobToMove, step: Step): Transfer {
  const { clock, log, signal } = step;
  const fetch = async () => {
    const onRetry = (error: Error) => {
      log.info(`Artifact credentials: ${error.message}; trying again`);
    };
    const options = { ...retryOptions(step, budgets.call), onRetry };
    const details = await retry(() => api.getDetails(signal), options).catch((error: unknown) => {
      throw apiFailure(error, run());
    });
    maskCredentials(details.artifactCredentials, step);
    return details.artifactCredentials;
  };
  const credentials = artifactCredentials(first, fetch, clock);
  return {
    s3: createS3Client({ region, credentials: credentials.provide }, step.env),
    renewCredentials: credentials.renew,
    clock,
    signal,
    progress: log.info,
    warn: log.warning,
    temporaryFolder: step.run.temporaryFolder,
  };
}

/** Artifact credentials live 15 minutes and carry no expiry; they are renewed after this many milliseconds. */
const renewAfter = 12 * 60_000;

/**
 * A job's artifact credentials for as long as its transfers take.
 *
 * @param first those of the job details at hand; undefined asks for new ones at once, since a request will need them
 * @param fetch asks for the job details again, which come with new ones, and masks them
 */
export function artifactCredentials(
  first: Credentials | undefined,
  fetch: () => Promise<Credentials | undefined>,
  clock: Clock,
) {
  let isFetching = false;
  let fetchedAt = clock.now();
  let current: Promise<Credentials> | undefined = first === undefined ? fetchAgain() : Promise.resolve(first);
  // The first request reports what is wrong.
  current.catch(() => undefined);

  async function fetchAgain(): Promise<Credentials> {
    isFetching = true;
    const credentials = await fetch().finally(() => {
      isFetching = false;
    });
    if (credentials !== undefined) return credentials;
    throw new Failure(
      'PermissionError',
      'CodePipeline gave the job no credentials for its artifacts: check that the action type declares input or output artifacts.',
    );
  }

  return {
    /** For the S3 client: the credentials of now, renewed where their time is nearly up. */
    provide: async (): Promise<ExpiringCredentials> => {
      if (current === undefined || clock.now() - fetchedAt > renewAfter) {
        fetchedAt = clock.now();
        current = fetchAgain();
      }
      const asked = current;
      try {
        // The SDK asks again for whatever ends within five minutes. One minute makes it ask for every request, so
        // that it is decided here, and in one place, when they are renewed.
        return { ...(await asked), expiration: new Date(Date.now() + 60_000) };
      } catch (error) {
        if (current === asked) current = undefined;
        throw error;
      }
    },
    /** S3 has refused them as expired: the next request gets new ones. Parallel requests all hear of the same expiry. */
    renew: (): void => {
      if (!isFetching) current = undefined;
    },
  };
}
