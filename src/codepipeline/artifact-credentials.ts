import type { ExpiringCredentials } from '../aws/client-settings.ts';
import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import type { Credentials } from '../job.ts';

/** Artifact credentials live 15 minutes and carry no expiry; they are renewed after this many milliseconds. */
const renewAfter = 12 * 60_000;

export interface ArtifactCredentials {
  /** For the S3 client: the credentials of now, renewed where their time is nearly up. */
  provide(): Promise<ExpiringCredentials>;
  /** S3 has refused them as expired: the next request gets new ones. */
  renew(): void;
}

/**
 * A job's artifact credentials for as long as its transfers take.
 *
 * @param first those of the job details at hand; undefined asks for new ones at once, since a request will need them
 * @param fetch asks for the job details again, which come with new ones (GetThirdPartyJobDetails), and masks them
 */
export function artifactCredentials(
  first: Credentials | undefined,
  fetch: () => Promise<Credentials | undefined>,
  clock: Clock,
): ArtifactCredentials {
  let isFetching = false;
  let fetchedAt = clock.now();
  let current: Promise<Credentials> | undefined = first === undefined ? fetchAgain() : Promise.resolve(first);
  // What is wrong is met by the first request.
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
    async provide() {
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
    renew() {
      // Requests that run in parallel all hear of the same expiry.
      if (!isFetching) current = undefined;
    },
  };
}
