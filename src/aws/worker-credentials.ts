import { Failure } from '../failure.ts';
import type { Credentials } from '../job.ts';
import { oneLine } from '../text.ts';
import { apiTransport } from './client-settings.ts';

export interface Role {
  readonly arn: string;
  readonly sessionName: string;
}

/** The worker's credentials from the SDK's default chain: environment, shared files, container, instance. */
export async function credentialsFromEnvironment(): Promise<Credentials> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  try {
    return pick(await defaultProvider()());
  } catch (error) {
    throw new Failure(
      'PermissionError',
      `No AWS credentials for the job's API were found (${reason(error)}): set role-to-assume, or run aws-actions/configure-aws-credentials in an earlier step.`,
      { cause: error },
    );
  }
}

/**
 * A fresh session of the role for the workflow's OIDC token (sts:AssumeRoleWithWebIdentity).
 *
 * @throws what the SDK throws; roleFailure makes a message of it
 */
export async function assumeRole(role: Role, region: string, oidcToken: string): Promise<Credentials> {
  const { fromWebToken } = await import('@aws-sdk/credential-provider-web-identity');
  return pick(
    await fromWebToken({
      roleArn: role.arn,
      roleSessionName: role.sessionName,
      webIdentityToken: oidcToken,
      clientConfig: { region, requestHandler: apiTransport() },
    })(),
  );
}

/** What the step ends with when the role could not be assumed; `isOutage`: STS itself did not work. */
export function roleFailure(role: Role, error: unknown, isOutage: boolean): Failure {
  return new Failure(
    isOutage ? 'SystemUnavailable' : 'PermissionError',
    `role-to-assume: ${oneLine(role.arn)} could not be assumed with the workflow's OIDC token (${reason(error)}): ${
      isOutage
        ? 'check the network, the proxy and aws-region; then retry the stage in CodePipeline.'
        : "check that the role trusts GitHub's OIDC provider for this repository and branch."
    }`,
    { cause: error },
  );
}

function pick({
  accessKeyId,
  secretAccessKey,
  sessionToken,
}: {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}): Credentials {
  return { accessKeyId, secretAccessKey, sessionToken };
}

function reason(error: unknown): string {
  return oneLine(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
