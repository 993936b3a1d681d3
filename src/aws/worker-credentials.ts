import { Failure, type FailureType } from '../failure.ts';
import type { Credentials, Role } from '../job.ts';
import { messageOf, oneLine } from '../text.ts';
import { apiTransport, customUserAgent } from './client-settings.ts';
import { certificateAdvice } from './errors.ts';

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
    if (endpoint !== undefined) return await containerCredentials(endpoint);
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
export async function assumeRole(
  { arn: roleArn, sessionName: roleSessionName }: Role,
  region: string,
  webIdentityToken: string,
): Promise<Credentials> {
  const { fromWebToken } = await import('@aws-sdk/credential-provider-web-identity');
  return pick(await fromWebToken({ roleArn, roleSessionName, webIdentityToken, ...stsSettings(region) })());
}

/** For the STS client that the SDK's providers make. `clientConfig` would go before a profile's own region. */
function stsSettings(region: string) {
  return {
    // Tries are repeated by the caller, with a fresh token each.
    clientConfig: { customUserAgent, maxAttempts: 1 },
    parentClientConfig: { region, requestHandler: apiTransport() },
  };
}

/** The SDK's credentials, without what else they carry. */
function pick(found: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }): Credentials {
  const { accessKeyId, secretAccessKey, sessionToken } = found;
  return { accessKeyId, secretAccessKey, sessionToken };
}

/** What the SDK's chain ends with where its last link, a container's endpoint, gave nothing. */
const endOfChain = /^Could not load credentials from any providers$|container metadata service/;

/**
 * Where a container (ECS, EKS Pod Identity) asks for its credentials, if the chain ended there with that error. The
 * error itself does not tell why: the chain asks through two readers, and ends with what the second says, which takes
 * no host but ECS's and loopback for valid and no answer for "not any".
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
function containerEndpoint(error: unknown, env: NodeJS.ProcessEnv): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const isTokenFile = 'path' in error && error.path === env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
  if (!isTokenFile && !endOfChain.test(error.message)) return undefined;
  const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = env;
  // An empty variable counts as none, as it does for the SDK.
  if (relative !== undefined && relative !== '') return `http://169.254.170.2${relative}`;
  return full === '' ? undefined : full;
}

/** Asks the endpoint once. Throws a ContainerCredentialsError. */
async function containerCredentials(endpoint: string): Promise<Credentials> {
  const { fromHttp } = await import('@aws-sdk/credential-provider-http');
  try {
    return pick(await fromHttp({ maxRetries: 0 })());
  } catch (error) {
    throw new ContainerCredentialsError(endpoint, error);
  }
}

/** A container's endpoint gave no credentials. Name and status are as on the SDK's errors, for readAwsError. */
class ContainerCredentialsError extends Error {
  override readonly name: string;
  readonly $metadata: { readonly httpStatusCode?: number };

  /** @param cause what the SDK threw */
  constructor(endpoint: string, cause: unknown) {
    const text = messageOf(cause);
    const { Message: said, code } = cause as { readonly Message?: unknown; readonly code?: unknown };
    const status = /^Server responded with status: (\d+)$/.exec(text)?.[1];
    const words = status !== undefined && typeof said === 'string' ? `${text}: ${said}` : text;
    super(`the container credentials endpoint ${endpoint} gave none: ${words}`, { cause });
    // The variable is no URL or one that the SDK refuses, the token's file cannot be read, the token is malformed.
    const isSetting =
      /^(?:URL not accepted|Authorization token contains)/.test(text) ||
      (typeof code === 'string' && /^(?:ERR_INVALID_|E[A-Z]+$)/.test(code));
    this.name = status !== undefined ? 'ContainerCredentials' : isSetting ? 'EndpointError' : 'NoAnswer';
    this.$metadata = status === undefined ? {} : { httpStatusCode: Number(status) };
  }
}

/** Why a try failed, in the terms of errors.ts. */
type Reason = Error & { readonly kind: string; readonly code: string };

/** The code of a try for which GitHub gave no OIDC token, so that STS was not asked. */
export const noIdToken = 'NoIdToken';

/** What to do where the service was not reached, where a setting is wrong, and where the service refused. */
type Advice = readonly [unreachable: string, setting: string, refused: string];

/** Where main had credentials, post asks in main's region, and no setting of main's is to blame. */
function adviceOnSts(hadThem: boolean, refused: string): Advice {
  const [where, what] = hadThem
    ? ['the network and the proxy', 'AWS_ENDPOINT_URL, which a step may have set since']
    : ['the network, the proxy and aws-region', 'aws-region and AWS_ENDPOINT_URL'];
  const unreachable = `check ${where}; then retry the stage in CodePipeline.`;
  return [unreachable, `check ${what}. ${certificateAdvice}`, refused];
}

const adviceOnContainer: Advice = [
  "check the ECS or EKS Pod Identity agent of this runner's host; then retry the stage in CodePipeline.",
  'check AWS_CONTAINER_CREDENTIALS_FULL_URI, AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and the token or token file beside them.',
  "check the ECS task's role, or the Pod Identity association of the service account.",
];

/**
 * The error that the step ends with when the default chain gave no credentials.
 *
 * @param profile value of AWS_PROFILE
 * @param hadThem whether main had credentials, which are no longer accepted
 */
export function chainFailure(error: Reason, profile: string | undefined, hadThem: boolean): Failure {
  const ofProfile = profile === undefined ? '' : ` Profile of AWS_PROFILE: "${oneLine(profile)}".`;
  if (error.code === 'CredentialsProviderError') {
    const orProfile = profile === undefined ? '' : ', or see that the profile exists and has credentials';
    const advice = hadThem
      ? "those of main have expired or were revoked; set role-to-assume, with which post gets a session of its own, or let the job's credentials last until its end"
      : `set role-to-assume, or run aws-actions/configure-aws-credentials in an earlier step${orProfile}`;
    return new Failure(
      'PermissionError',
      `No AWS credentials for the job's API were found (${error.message}): ${advice}.${ofProfile}`,
      { cause: error },
    );
  }
  const refused = 'check that this runner may assume the role of the profile or of AWS_ROLE_ARN.';
  const isOfContainer = error.cause instanceof ContainerCredentialsError;
  const advice = isOfContainer ? adviceOnContainer : adviceOnSts(hadThem, refused);
  const what = "The default credential chain gave no AWS credentials for the job's API";
  return failureOf(what, error, advice, ofProfile);
}

/**
 * The error that the step ends with when the role could not be assumed.
 *
 * @param hadThem whether main has assumed it
 */
export function roleFailure({ arn }: Role, error: Reason, hadThem: boolean): Failure {
  const [ofSts, setting, refused] = adviceOnSts(
    hadThem,
    hadThem
      ? 'main has assumed it: see whether the role, or whom it trusts, has been changed since.'
      : "check that the role trusts GitHub's OIDC provider for this repository and branch.",
  );
  const ofGitHub =
    'check the network and the proxy between this runner and GitHub, and githubstatus.com; then retry the stage in CodePipeline.';
  const what = `role-to-assume: ${oneLine(arn)} could not be assumed with the workflow's OIDC token`;
  return failureOf(what, error, [error.code === noIdToken ? ofGitHub : ofSts, setting, refused]);
}

function failureOf(what: string, error: Reason, advice: Advice, more = ''): Failure {
  const [unreachable, setting, refused] = advice;
  const fail = (type: FailureType, text: string) =>
    new Failure(type, `${what} (${error.message}): ${text}${more}`, { cause: error });
  if (error.kind === 'setting') return fail('ConfigurationError', setting);
  const isPassing = ['network', 'server', 'throttled'].includes(error.kind);
  return isPassing ? fail('SystemUnavailable', unreachable) : fail('PermissionError', refused);
}
