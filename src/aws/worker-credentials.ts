import { Failure, type FailureType } from '../failure.ts';
import type { Credentials } from '../job.ts';
import { oneLine } from '../text.ts';
import { version } from '../version.ts';
import { apiTransport } from './client-settings.ts';
import {
  containerCredentials,
  containerEndpoint,
  ContainerCredentialsError,
} from './container-credentials.ts';

export interface Role {
  readonly arn: string;
  readonly sessionName: string;
}

/**
 * The worker's credentials from the SDK's default chain: environment, shared files, web identity (IRSA), container,
 * instance. Where that asks STS, it does so in the region and through the proxy of all other calls, unless a profile
 * names a region of its own.
 *
 * @throws what the SDK throws; chainFailure makes a message of it
 */
export async function credentialsFromChain(region: string): Promise<Credentials> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  try {
    return pick(await defaultProvider({ ...stsSettings(region), ignoreCache: true, maxRetries: 0 })());
  } catch (error) {
    const endpoint = containerEndpoint(error, process.env);
    if (endpoint !== undefined) return pick(await containerCredentials(endpoint));
    // Of a token file that cannot be read: no request failed, so there is nothing to try again.
    if (error instanceof Error && 'syscall' in error && error.syscall === 'open')
      throw Object.assign(new Error(error.message, { cause: error }), { name: 'CredentialsProviderError' });
    throw error;
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
      ...stsSettings(region),
    })(),
  );
}

/** For the STS client that the SDK's providers make. `clientConfig` would go before a profile's own region. */
function stsSettings(region: string) {
  return {
    clientConfig: {
      customUserAgent: [['codepipeline-bridge', version]] as [string, string][],
      // Tries are repeated by the caller, with a fresh token each.
      maxAttempts: 1,
    },
    parentClientConfig: { region, requestHandler: apiTransport() },
  };
}

/** Why a try failed, in the terms of errors.ts. */
type Reason = Error & { readonly kind: string; readonly code: string };

/** What the step ends with when the default chain gave no credentials. */
export function chainFailure(error: Reason, profile: string | undefined): Failure {
  const ofProfile = profile === undefined ? '' : ` Profile of AWS_PROFILE: "${oneLine(profile)}".`;
  if (error.code === 'CredentialsProviderError') {
    const orProfile = profile === undefined ? '' : ', or see that the profile exists and has credentials';
    return new Failure(
      'PermissionError',
      `No AWS credentials for the job's API were found (${error.message}): set role-to-assume, or run aws-actions/configure-aws-credentials in an earlier step${orProfile}.${ofProfile}`,
      { cause: error },
    );
  }
  const [type, advice] =
    error.cause instanceof ContainerCredentialsError
      ? adviceOnContainer(error)
      : adviceOn(error, 'check that this runner may assume the role of the profile or of AWS_ROLE_ARN.');
  return new Failure(
    type,
    `The default credential chain gave no AWS credentials for the job's API (${error.message}): ${advice}${ofProfile}`,
    { cause: error },
  );
}

/** What the step ends with when the role could not be assumed. */
export function roleFailure(role: Role, error: Reason): Failure {
  const [type, advice] = adviceOn(
    error,
    "check that the role trusts GitHub's OIDC provider for this repository and branch.",
  );
  return new Failure(
    type,
    `role-to-assume: ${oneLine(role.arn)} could not be assumed with the workflow's OIDC token (${error.message}): ${advice}`,
    { cause: error },
  );
}

/** @param onRefusal what to do where STS has understood and said no */
function adviceOn({ kind }: Reason, onRefusal: string): readonly [FailureType, string] {
  switch (kind) {
    case 'network':
    case 'server':
    case 'throttled':
      return [
        'SystemUnavailable',
        'check the network, the proxy and aws-region; then retry the stage in CodePipeline.',
      ];
    case 'setting':
      return [
        'ConfigurationError',
        'check aws-region and AWS_ENDPOINT_URL. Where a certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.',
      ];
    default:
      return ['PermissionError', onRefusal];
  }
}

function adviceOnContainer({ kind }: Reason): readonly [FailureType, string] {
  switch (kind) {
    case 'network':
    case 'server':
    case 'throttled':
      return [
        'SystemUnavailable',
        "check the ECS or EKS Pod Identity agent of this runner's host; then retry the stage in CodePipeline.",
      ];
    case 'setting':
      return [
        'ConfigurationError',
        'check AWS_CONTAINER_CREDENTIALS_FULL_URI, AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and the token or token file beside them.',
      ];
    default:
      return [
        'PermissionError',
        "check the ECS task's role, or the Pod Identity association of the service account.",
      ];
  }
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
