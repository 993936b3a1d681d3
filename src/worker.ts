import {
  assumeRole,
  chainFailure,
  credentialsFromChain,
  noIdToken,
  roleFailure,
} from './aws/worker-credentials.ts';
import { createSend, type Send, sendWithFallback } from './codepipeline/client.ts';
import { ApiError, type JobApi } from './codepipeline/job-api.ts';
import { openJob } from './codepipeline/open-job.ts';
import { retry, type RetryOptions, singleTry } from './codepipeline/tries.ts';
import { getIdToken, stsAudience } from './github/oidc.ts';
import { readVariable } from './github/run.ts';
import type { State } from './github/state.ts';
import type { Step } from './github/step.ts';
import type { Credentials, JobIdentity, Role } from './job.ts';
import { messageOf } from './text.ts';

/** The step's retry policy, with a budget in milliseconds. The log shows each failed try. */
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
 * The worker's credentials, masked: a session of the role or, without one, from the SDK's default chain.
 *
 * @param budget milliseconds for retries
 * @param hadThem whether main had credentials, so that its settings are right
 * @throws Failure
 */
export async function workerCredentials(
  role: Role | undefined,
  region: string,
  budget: number,
  step: Step,
  hadThem = false,
): Promise<Credentials> {
  const { clock, signal } = step;
  const find = () =>
    role === undefined
      ? singleTry('Default credential chain', clock, signal, () => credentialsFromChain(region), chainTimeout)
      : roleCredentials(role, region, step);
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

/** With a fresh token in every try: STS may be unable to verify one for a while, or GitHub to issue one. */
async function roleCredentials(role: Role, region: string, step: Step): Promise<Credentials> {
  const { clock, signal } = step;
  const token = await singleTry(`GitHub gave no OIDC token for ${stsAudience}`, clock, signal, () =>
    getIdToken(step),
  ).catch((error: unknown) => {
    throw error instanceof ApiError ? error.withCode(noIdToken) : error;
  });
  return await singleTry('AssumeRoleWithWebIdentity', clock, signal, () => assumeRole(role, region, token));
}

/** Masks the worker's credentials, or those for artifacts. */
export function maskCredentials(credentials: Credentials | undefined, { secrets }: Step): void {
  if (credentials === undefined) return;
  secrets.add(credentials.secretAccessKey);
  if (credentials.sessionToken !== undefined) secrets.add(credentials.sessionToken);
  secrets.add(credentials.accessKeyId);
}

/** The job's API for a worker with these credentials. */
export function jobApi(identity: JobIdentity, region: string, credentials: Credentials, step: Step): JobApi {
  return openJob(identity, sendAs(credentials, region, step));
}

function sendAs(credentials: Credentials, region: string, { clock }: Step): Send {
  return createSend({ region, credentials: () => Promise.resolve(credentials) }, clock);
}

/**
 * The job's API for post: with the credentials that main used, whatever later steps have put into the environment, and
 * with those of the environment where main's have expired. A role is assumed again.
 */
export function jobApiOfPost({ jobId, clientToken, credentials, region, role }: State, step: Step): JobApi {
  // One try, and no signal: deliveries retry all of this, and a result that does not arrive blocks the pipeline for hours.
  const unlimited = { ...step, signal: new AbortController().signal };
  const fresh = async () =>
    sendAs(await workerCredentials(role, region, 0, unlimited, credentials !== undefined), region, step);
  const saved = credentials === undefined ? [] : [() => Promise.resolve(sendAs(credentials, region, step))];
  const send = sendWithFallback(role === undefined ? [...saved, fresh] : [fresh, ...saved], (error) => {
    step.log.info(`Going on with other credentials: ${messageOf(error)}`);
  });
  return openJob({ jobId, clientToken, nonce: undefined }, send);
}
