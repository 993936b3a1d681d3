import { Failure } from './failure.ts';
import { looksLikeRegion } from './region.ts';
import { cut, oneLine } from './text.ts';

/** The input `secret-configuration`: a word, or the keys whose values are secret. */
export type SecretSetting = 'auto' | 'all' | 'none' | readonly string[];

/** Reads the input, keys one a line. Throws a ConfigurationError. */
export function parseSecretSetting(value: string): SecretSetting {
  const lines = value
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = 'auto', ...others] = lines;
  const word = (['auto', 'all', 'none'] as const).find((each) => each === first);
  if (word !== undefined && others.length === 0) return word;
  // A key has 1 to 50 characters of any kind, by the API's model.
  if (word === undefined && lines.every((line) => line.length <= 50)) return lines;
  throw new Failure(
    'ConfigurationError',
    `Input secret-configuration is "${cut(oneLine(value), 200)}", but must be auto, all, none, or keys of the configuration, one a line.`,
  );
}

/** What the decision is made from. */
export interface SecretQuestion {
  readonly setting: SecretSetting;
  readonly configuration: Readonly<Record<string, string>>;
  /** What GetActionType declares as noEcho; undefined: it is not allowed, or failed. Only `auto` asks. */
  readonly noEchoProperties: readonly string[] | undefined;
  /** The job's own names, IDs, ARNs and region: as masks they spoil the log and the job's outputs. */
  readonly neverSecret: readonly string[];
}

/** The values of the configuration that nobody may read. Pure. */
export function decideSecretValues(question: SecretQuestion): string[] {
  const { configuration, neverSecret } = question;
  return Object.entries(configuration)
    .filter(([key, value]) => isSecret(key, value, question) && !neverSecret.includes(value))
    .map(([, value]) => value);
}

/** Keys that the setting names and the configuration lacks: perhaps a slip, with its secret in the open. */
export function absentKeys(
  setting: SecretSetting,
  configuration: Readonly<Record<string, string>>,
): readonly string[] {
  return typeof setting === 'string' ? [] : setting.filter((key) => !Object.hasOwn(configuration, key));
}

function isSecret(key: string, value: string, { setting, noEchoProperties }: SecretQuestion): boolean {
  switch (setting) {
    case 'all':
      return true;
    case 'none':
      return false;
    case 'auto':
      return noEchoProperties === undefined ? mayBeSecret(value) : noEchoProperties.includes(key);
    default:
      return setting.includes(key);
  }
}

/** Where nothing is known every value may be, except those that as a mask would hide half of the log. */
function mayBeSecret(value: string): boolean {
  const isCommonplace = value.length < 4 || /^(?:true|false)$/i.test(value);
  return !isCommonplace && !/^arn:aws[a-z-]*:/.test(value) && !looksLikeRegion(value);
}
