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

/** The job whose artifacts are transferred. */
export interface JobToMove {
  /** Evaluated when a call fails: the message depends on how far the run got. */
  readonly run: () => RunOfJob;
  readonly region: string;
  readonly api: JobApi;
  /** Artifact credentials from the job's details, if those were read just now. */
  readonly credentials: Credentials | undefined;
}

/**
 * What transfers need: an S3 client that signs with the job's artifact credentials, which are renewed as needed. Where
 * CodePipeline gives no new ones, the client's requests reject with a Failure.
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

/** Artifact credentials are valid for 15 minutes, without an expiry date; they are renewed after this many milliseconds. */
const renewAfter = 12 * 60_000;

/**
 * A job's artifact credentials, renewed for as long as its transfers take.
 *
 * @param first from the job's details; undefined fetches some at once, since a request will need them
 * @param fetch fetches the job's details again, which have new ones, and masks them
 */
export function artifactCredentials(
  first: Credentials | undefined,
  fetch: () => Promise<Credentials | undefined>,
  clock: Clock,
) {
  let isFetching = false;
  let fetchedAt = clock.now();
  let current: Promise<Credentials> | undefined = first === undefined ? fetchAgain() : Promise.resolve(first);
  // The first request reports the error.
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
    /** For the S3 client: the current credentials, renewed where they are about to expire. */
    provide: async (): Promise<ExpiringCredentials> => {
      if (current === undefined || clock.now() - fetchedAt > renewAfter) {
        fetchedAt = clock.now();
        current = fetchAgain();
      }
      const asked = current;
      try {
        // The SDK asks again for credentials that expire within five minutes. With one minute it asks for every
        // request, so that the renewal is decided here alone.
        return { ...(await asked), expiration: new Date(Date.now() + 60_000) };
      } catch (error) {
        if (current === asked) current = undefined;
        throw error;
      }
    },
    /** S3 has refused them as expired: the next request gets new ones. Parallel requests may report the same expiry. */
    renew: (): void => {
      if (!isFetching) current = undefined;
    },
  };
}
