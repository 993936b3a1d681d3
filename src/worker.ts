import {
  assumeRole,
  chainFailure,
  credentialsFromChain,
  type Role,
  roleFailure,
} from './aws/worker-credentials.ts';
import type { Clock } from './clock.ts';
import { ApiError, type JobApi } from './codepipeline/job-api.ts';
import { fallbackJobApi } from './codepipeline/fallback-job-api.ts';
import { openJob } from './codepipeline/open-job.ts';
import { retry, type RetryOptions } from './codepipeline/retry.ts';
import { singleTry } from './codepipeline/single-try.ts';
import { readVariable } from './github/environment.ts';
import { getIdToken, stsAudience } from './github/oidc.ts';
import type { State } from './github/state.ts';
import type { Step } from './github/step.ts';
import { unlessAborted } from './github/unless-aborted.ts';
import type { Credentials, JobIdentity } from './job.ts';

/** What a worker's calls need beside its credentials. */
export interface Surroundings {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * The worker's credentials: a session of the role, or else what the environment has. Masked.
 *
 * @param budget milliseconds for which passing failures are tried again
 * @throws Failure
 */
export async function workerCredentials(
  role: Role | undefined,
  region: string,
  budget: number,
  step: Step,
  surroundings: Surroundings,
): Promise<Credentials> {
  const find =
    role === undefined
      ? () => chainCredentials(region, surroundings)
      : () => roleCredentials(role, region, step, surroundings);
  try {
    const credentials = await retry(find, { ...surroundings, budget, onRetry: logRetry(step) });
    maskCredentials(credentials, step);
    return credentials;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw role === undefined
      ? chainFailure(error, readVariable(step.env, 'AWS_PROFILE'))
      : roleFailure(role, error);
  }
}

/** Milliseconds for one try: the chain may run a program of the user's (credential_process). */
const chainTimeout = 60_000;

function chainCredentials(region: string, { clock, signal }: Surroundings): Promise<Credentials> {
  return singleTry(
    'Default credential chain',
    clock,
    signal,
    // The SDK's providers know no signal: one that waits for an answer is left behind.
    (ended) => unlessAborted(credentialsFromChain(region), ended),
    chainTimeout,
  );
}

/** With a fresh token in every try: STS may be unable to verify one for a while, or GitHub to give one. */
async function roleCredentials(
  role: Role,
  region: string,
  step: Step,
  { clock, signal }: Surroundings,
): Promise<Credentials> {
  const token = await singleTry(`GitHub gave no OIDC token for ${stsAudience}`, clock, signal, (ended) =>
    getIdToken(stsAudience, { ...step, signal: ended }),
  );
  return await singleTry('AssumeRoleWithWebIdentity', clock, signal, (ended) =>
    unlessAborted(assumeRole(role, region, token), ended),
  );
}

/** Says in the log that a call has failed, and when it is tried again. */
export function logRetry({ log }: Step): RetryOptions['onRetry'] {
  return (error, wait) => {
    log.info(`${error.message}; next try in ${(wait / 1000).toFixed(1)} s`);
  };
}

/** Masks credentials of either kind, the worker's own or those for artifacts. */
export function maskCredentials(credentials: Credentials, { secrets }: Step): void {
  secrets.add(credentials.secretAccessKey);
  if (credentials.sessionToken !== undefined) secrets.add(credentials.sessionToken);
  secrets.add(credentials.accessKeyId);
}

/** The job's API for a worker with these credentials. */
export function jobApi(
  identity: JobIdentity,
  region: string,
  credentials: Credentials,
  { clock }: Surroundings,
): JobApi {
  return openJob(identity, { region, credentials: () => Promise.resolve(credentials) }, clock);
}

/**
 * The job's API for post: through the very credentials that main used, whatever a later step has put into the
 * environment, and through those of the environment where main's have expired. A role is assumed afresh.
 */
export function jobApiOfPost(state: State, step: Step, surroundings: Surroundings): JobApi {
  const { credentials, region, role } = state;
  const withCredentials = (found: Credentials) =>
    jobApi({ ...state, nonce: undefined }, region, found, surroundings);
  // One try, and no signal: deliveries repeat the whole search, and a result that is not sent costs the pipeline hours.
  const fresh = async () =>
    withCredentials(
      await workerCredentials(role, region, 0, step, {
        clock: surroundings.clock,
        signal: new AbortController().signal,
      }),
    );
  const saved = credentials === undefined ? [] : [() => Promise.resolve(withCredentials(credentials))];
  return fallbackJobApi(role === undefined ? [...saved, fresh] : [fresh, ...saved], (error) => {
    step.log.info(
      `Going on with other credentials: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
}
