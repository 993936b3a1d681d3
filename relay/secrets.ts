import { apiTransport, type ClientPlace, clientSettings } from '../src/aws/client-settings.ts';
import { describeAwsError } from '../src/aws/errors.ts';
import type { Clock } from '../src/clock.ts';
import { isArn } from './settings.ts';

/** A secret that cannot be had from Secrets Manager or Parameter Store. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
}

export interface Secrets {
  /** The value of a setting that is the secret itself, or the ARN of a secret or of an SSM parameter. */
  ofSetting(setting: string): Promise<string>;
  /** The value of the Secrets Manager secret with this name. */
  named(name: string): Promise<string>;
}

/** A secret that was changed is in use after this many milliseconds. */
const lifetime = 5 * 60_000;

/** Secrets, read when they are first needed. Every method rejects with a SecretError. */
export function createSecrets(place: ClientPlace, clock: Clock): Secrets {
  const known = new Map<string, { readonly value: Promise<string>; readonly at: number }>();

  function read(name: string): Promise<string> {
    const before = known.get(name);
    if (before !== undefined && clock.now() - before.at < lifetime) return before.value;
    const value = fetchSecret(name, place);
    known.set(name, { value, at: clock.now() });
    value.catch(() => known.delete(name));
    return value;
  }

  return {
    ofSetting: (setting) => (isArn(setting) ? read(setting) : Promise.resolve(setting)),
    named: read,
  };
}

async function fetchSecret(name: string, place: ClientPlace): Promise<string> {
  let value: string | undefined;
  try {
    value = /^arn:[\w-]+:ssm:/.test(name)
      ? await fromParameterStore(name, place)
      : await fromSecretsManager(name, place);
  } catch (error) {
    throw new SecretError(
      `The secret ${name} cannot be read: ${describeAwsError(error)} Check that it exists in this region, and that the relay's role may read and decrypt it.`,
      { cause: error },
    );
  }
  const trimmed = value?.trim() ?? '';
  if (trimmed !== '') return trimmed;
  throw new SecretError(`The secret ${name} is empty or binary: store its value as plain text.`);
}

async function fromSecretsManager(id: string, place: ClientPlace): Promise<string | undefined> {
  const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
  const client = new SecretsManagerClient({ ...clientSettings(place), requestHandler: apiTransport() });
  try {
    return (await client.send(new GetSecretValueCommand({ SecretId: id }))).SecretString;
  } finally {
    client.destroy();
  }
}

async function fromParameterStore(arn: string, place: ClientPlace): Promise<string | undefined> {
  const { GetParameterCommand, SSMClient } = await import('@aws-sdk/client-ssm');
  const client = new SSMClient({ ...clientSettings(place), requestHandler: apiTransport() });
  try {
    // The ARN itself is taken as a name too, but not by every server that speaks this API.
    const name = arn.slice(arn.indexOf(':parameter/') + ':parameter'.length);
    const isInPath = name.lastIndexOf('/') > 0;
    const { Parameter } = await client.send(
      new GetParameterCommand({ Name: isInPath ? name : name.slice(1), WithDecryption: true }),
    );
    return Parameter?.Value;
  } finally {
    client.destroy();
  }
}
