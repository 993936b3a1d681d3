import { unlessAborted } from '../clock.ts';
import { Failure } from '../failure.ts';
import { readVariable } from './run.ts';
import type { Step } from './step.ts';

/** The audience that STS expects in a token. */
export const stsAudience = 'sts.amazonaws.com';

/**
 * The workflow's OIDC token for that audience, masked.
 *
 * @throws ConfigurationError where the job lacks the permission; the error of @actions/core; the signal's reason
 */
export async function getIdToken(
  audience: string,
  { env, secrets, signal }: Pick<Step, 'env' | 'secrets' | 'signal'>,
): Promise<string> {
  const requestVariables = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (requestVariables.some((name) => readVariable(env, name) === undefined)) {
    throw new Failure(
      'ConfigurationError',
      'Input role-to-assume needs an OIDC token, which this job may not ask for: give the workflow or the job `permissions: id-token: write`.',
    );
  }
  signal.throwIfAborted();
  // See commands.ts.
  const { getIDToken } = await import('@actions/core');
  // It takes no signal, and may wait for minutes.
  const token = await unlessAborted(getIDToken(audience), signal);
  secrets.add(token);
  return token;
}
