import { configurationError } from '../failure.ts';
import { readVariable } from './run.ts';
import type { Step } from './step.ts';

/** The audience that STS expects in a token. */
export const stsAudience = 'sts.amazonaws.com';

/**
 * The workflow's OIDC token for STS, masked.
 *
 * @throws ConfigurationError where the job lacks the permission; the error of @actions/core, which may take minutes
 */
export async function getIdToken({ env, secrets }: Pick<Step, 'env' | 'secrets'>): Promise<string> {
  const requestVariables = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (requestVariables.some((name) => readVariable(env, name) === undefined)) {
    throw configurationError(
      'Input role-to-assume needs an OIDC token, which this job may not ask for: give the workflow or the job `permissions: id-token: write`.',
    );
  }
  // See commands.ts.
  const { getIDToken } = await import('@actions/core');
  const token = await getIDToken(stsAudience);
  secrets.add(token);
  return token;
}
