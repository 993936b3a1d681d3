import { unlessAborted } from '../clock.ts';
import { Failure } from '../failure.ts';
import { readVariable } from './run.ts';
import type { Step } from './step.ts';

/** What STS expects as the audience of a token. */
export const stsAudience = 'sts.amazonaws.com';

/**
 * The workflow's OIDC token for that audience, masked.
 *
 * @throws ConfigurationError where the job may not have one; what @actions/core throws where GitHub did not give it;
 * the signal's reason once it aborts
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
  // Loaded here only: see commands.ts.
  const { getIDToken } = await import('@actions/core');
  // It knows no signal, and would wait for minutes.
  const token = await unlessAborted(getIDToken(audience), signal);
  secrets.add(token);
  return token;
}
