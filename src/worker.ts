import {
  assumeRole,
  chainFailure,
  credentialsFromChain,
  noIdToken,
  roleFailure,
} from './aws/worker-credentials.ts';
import { unlessAborted } from './clock.ts';
import { createSend, sendWithFallback } from './codepipeline/client.ts';
import { ApiError, type JobApi } from './codepipeline/job-api.ts';
import { openJob } from './codepipeline/open-job.ts';
import { retry, type RetryOptions, singleTry } from './codepipeline/tries.ts';
import { getIdToken, stsAudience } from './github/oidc.ts';
import { readVariable } from './github/run.ts';
import type { State } from './github/state.ts';
import type { Step } from './github/step.ts';
import type { Credentials, JobIdentity, Role } from './job.ts';
import { messageOf } from './text.ts';

/** How this step repeats its calls, for so many milliseconds. The log says what failed, and when it is tried again. */
export function retryOptions({ clock, log, signal }: Step, budget: number): RetryOptions {
  return {
    clock,
    signal,
    budget,
    onRetry: (error, wait) => {
      log.info(`${error.message}; next try in ${(wait / 1000).toFixed(1)} s`);
    },
  };
}

/**
 * The worker's credentials: a session of the role, or else what the default chain finds. Masked.
 *
 * @param budget milliseconds for which passing failures are tried again
 * @param hadThem whether main has had credentials, so that its settings are right
 * @throws Failure
 */
export async function workerCredentials(
  role: Role | undefined,
  region: string,
  budget: number,
  step: Step,
  hadThem = false,
): Promise<Credentials> {
  const find = () =>
    role === undefined ? chainCredentials(region, step) : roleCredentials(role, region, step);
  try {
    const credentials = await retry(find, retryOptions(step, budget));
    maskCredentials(credentials, step);
    return credentials;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw role === undefined
      ? chainFailure(error, readVariable(step.env, 'AWS_PROFILE'), hadThem)
      : roleFailure(role, error, hadThem);
  }
}

/** Milliseconds for one try: the chain may run a program of the user's (credential_process). */
const chainTimeout = 60_000;

function chainCredentials(region: string, { clock, signal }: Step): Promise<Credentials> {
  return singleTry(
    'Default credential chain',
    clock,
    signal,
    // The SDK's providers take no signal: one that waits for an answer is left behind.
    (ended) => unlessAborted(credentialsFromChain(region), ended),
    chainTimeout,
  );
}

/** With a fresh token in every try: STS may be unable to verify one for a while, or GitHub to give one. */
async function roleCredentials(role: Role, region: string, step: Step): Promise<Credentials> {
  const { clock, signal } = step;
  const token = await singleTry(`GitHub gave no OIDC token for ${stsAudience}`, clock, signal, (ended) =>
    getIdToken(stsAudience, { ...step, signal: ended }),
  ).catch((error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
    const { kind, message, mayHaveArrived } = error;
    throw new ApiError({ kind, code: noIdToken, mayHaveArrived }, message, { cause: error });
  });
  return await singleTry('AssumeRoleWithWebIdentity', clock, signal, (ended) =>
    unlessAborted(assumeRole(role, region, token), ended),
  );
}

/** Masks credentials of either kind, the worker's own or those for artifacts. */
export function maskCredentials(credentials: Credentials | undefined, { secrets }: Step): void {
  if (credentials === undefined) return;
  secrets.add(credentials.secretAccessKey);
  if (credentials.sessionToken !== undefined) secrets.add(credentials.sessionToken);
  secrets.add(credentials.accessKeyId);
}

/** The job's API for a worker with these credentials. */
export function jobApi(identity: JobIdentity, region: string, credentials: Credentials, step: Step): JobApi {
  return openJob(
    identity,
    createSend({ region, credentials: () => Promise.resolve(credentials) }, step.clock),
  );
}

/**
 * The job's API for post: through the very credentials that main used, whatever a later step has put into the
 * environment, and through those of the environment where main's have expired. A role is assumed afresh.
 */
export function jobApiOfPost({ jobId, clientToken, credentials, region, role }: State, step: Step): JobApi {
  const sendAs = (found: Credentials) =>
    createSend({ region, credentials: () => Promise.resolve(found) }, step.clock);
  // One try, and no signal: deliveries repeat the whole search, and a result that is not sent costs the pipeline hours.
  const unlimited = { ...step, signal: new AbortController().signal };
  const fresh = async () =>
    sendAs(await workerCredentials(role, region, 0, unlimited, credentials !== undefined));
  const saved = credentials === undefined ? [] : [() => Promise.resolve(sendAs(credentials))];
  const send = sendWithFallback(role === undefined ? [...saved, fresh] : [fresh, ...saved], (error) => {
    const why = messageOf(error);
    step.log.info(`Going on with other credentials: ${why}`);
  });
  return openJob({ jobId, clientToken, nonce: undefined }, send);
}
