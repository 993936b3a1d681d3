/** An endpoint that a container asks for its credentials (ECS, EKS Pod Identity) gave none. */
export class ContainerCredentialsError extends Error {
  override readonly name: string;
  /** As on the SDK's errors: undefined where there was no answer. */
  readonly $metadata: { readonly httpStatusCode: number | undefined };

  constructor(endpoint: string, text: string, code: string, status: number | undefined, cause: unknown) {
    super(`the container credentials endpoint ${endpoint} gave none: ${text}`, { cause });
    this.name = code;
    this.$metadata = { httpStatusCode: status };
  }
}

/** What the SDK's chain ends with where its last link, a container's endpoint, gave nothing. */
const endOfChain = /^Could not load credentials from any providers$|container metadata service/;

/**
 * Where a container asks for its credentials, if the chain ended there with that error. The error itself does not tell
 * why: the chain asks through two readers, and ends with what the second says, which takes no host but ECS's and
 * loopback for valid and no answer for "not any".
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
export function containerEndpoint(error: unknown, env: NodeJS.ProcessEnv): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const isTokenFile = 'path' in error && error.path === env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
  if (!isTokenFile && !endOfChain.test(error.message)) return undefined;
  const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = env;
  // An empty variable counts as none, as it does for the SDK.
  if (relative !== undefined && relative !== '') return `http://169.254.170.2${relative}`;
  return full === '' ? undefined : full;
}

/**
 * The SDK's credentials of a container, by one request.
 *
 * @throws ContainerCredentialsError
 */
export async function containerCredentials(endpoint: string) {
  const { fromHttp } = await import('@aws-sdk/credential-provider-http');
  try {
    return await fromHttp({ maxRetries: 0 })();
  } catch (error) {
    throw explained(endpoint, error);
  }
}

function explained(endpoint: string, error: unknown): ContainerCredentialsError {
  const text = error instanceof Error ? error.message : String(error);
  const status = /^Server responded with status: (\d+)$/.exec(text)?.[1];
  if (status !== undefined) {
    const { Message: said } = error as { readonly Message?: unknown };
    const words = typeof said === 'string' ? `${text}: ${said}` : text;
    return new ContainerCredentialsError(endpoint, words, 'ContainerCredentials', Number(status), error);
  }
  // The variable is no URL or one that the SDK does not ask, the token's file cannot be read, the token is none.
  const isSetting =
    /^(?:URL not accepted|Authorization token contains)/.test(text) ||
    (error instanceof Error && 'code' in error && /^(?:ERR_INVALID_|E[A-Z]+$)/.test(String(error.code)));
  return new ContainerCredentialsError(
    endpoint,
    text,
    isSetting ? 'EndpointError' : 'NoAnswer',
    undefined,
    error,
  );
}
