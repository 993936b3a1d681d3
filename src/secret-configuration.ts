import { Failure } from './failure.ts';
import { countText } from './measures.ts';
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

/** Characters: as a mask, a shorter value would hide parts of unrelated words. */
const shortestSecret = 4;

/** What the action type declares as noEcho; or why that is not known. */
export type NoEcho = { readonly keys: readonly string[] } | { readonly unknown: NoEchoProblem };

export interface NoEchoProblem {
  /** Such as `GetActionType is not allowed (AccessDeniedException)`. */
  readonly reason: string;
  readonly remedy: string;
}

/** What the decision is made from. */
export interface SecretQuestion {
  readonly setting: SecretSetting;
  readonly configuration: Readonly<Record<string, string>>;
  /** Only `auto` asks for it. */
  readonly noEcho: NoEcho | undefined;
  /** Names and IDs of the job and of the run: as masks they spoil the log and the outputs of the workflow's job. */
  readonly names: readonly string[];
}

export interface SecretDecision {
  /** The values that nobody may read. */
  readonly values: readonly string[];
  /** Keys that were named as secret but are not masked. */
  readonly warnings: readonly string[];
  /** How many values are masked, and why; undefined where the job has no configuration. */
  readonly summary: string | undefined;
}

/** Decides which values of the configuration are secret, and what the log says of it. */
export function decideSecrets(question: SecretQuestion): SecretDecision {
  const { configuration, setting, names } = question;
  const entries = Object.entries(configuration);
  const namedKeys = namedAsSecret(question);
  const secret = entries.filter(([key, value]) => isSecret(key, value, question));
  const maskable = secret.filter(([, value]) => isLongEnough(value) && !names.includes(value));
  const unmasked = secret.filter((entry) => namedKeys.includes(entry[0]) && !maskable.includes(entry));
  return {
    values: maskable.map(([, value]) => value),
    warnings: [
      ...absentKeys(setting, configuration).map(
        (key) =>
          `Input secret-configuration names ${oneLine(key)}, which the job's configuration does not have: check the spelling, or the value that was meant is not masked.`,
      ),
      ...unmasked
        .filter(([, value]) => value.trim() !== '')
        .map(([key, value]) => unmaskedWarning(oneLine(key), value)),
    ],
    summary:
      entries.length === 0
        ? undefined
        : `${maskable.length} of ${countText(entries.length, 'configuration value is', 'configuration values are')} masked: ${reasonOf(question)}`,
  };
}

function unmaskedWarning(key: string, value: string): string {
  return isLongEnough(value)
    ? `The value of ${key} is not masked: it is a name, an ID or the region of the job or of the run.`
    : `The value of ${key} is not masked: it is shorter than ${shortestSecret} characters, and its mask would hide parts of other words.`;
}

function isLongEnough(value: string): boolean {
  return value.trim().length >= shortestSecret;
}

/** Keys that somebody has called secret one by one. */
function namedAsSecret({ setting, noEcho }: SecretQuestion): readonly string[] {
  if (typeof setting !== 'string') return setting;
  return setting === 'auto' && noEcho !== undefined && 'keys' in noEcho ? noEcho.keys : [];
}

/** Keys that the setting names and the configuration lacks. */
function absentKeys(setting: SecretSetting, configuration: Readonly<Record<string, string>>): string[] {
  return typeof setting === 'string' ? [] : setting.filter((key) => !Object.hasOwn(configuration, key));
}

function isSecret(key: string, value: string, question: SecretQuestion): boolean {
  const { setting, noEcho } = question;
  if (setting === 'all') return true;
  if (setting === 'auto' && (noEcho === undefined || 'unknown' in noEcho)) return mayBeSecret(value);
  return namedAsSecret(question).includes(key);
}

/** Where nothing is known every value may be, except those whose masks would hide half of the log. */
function mayBeSecret(value: string): boolean {
  return isLongEnough(value) && !/^(?:true|false)$/i.test(value) && !isArn(value);
}

/**
 * Whether the text is an ARN in all of its six parts: `arn:partition:service:region:account-id:resource`, where the
 * region may be empty and the account is 12 digits, `aws` (managed policies) or empty.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
function isArn(text: string): boolean {
  return /^arn:aws(?:-[a-z]+)*:[a-z][a-z\d-]+:(?:[a-z]{2,}(?:-[a-z]+)+-\d{1,2})?:(?:\d{12}|aws)?:\S+$/.test(
    text,
  );
}

function reasonOf({ setting, noEcho }: SecretQuestion): string {
  if (typeof setting !== 'string') return 'those that the input secret-configuration names.';
  if (setting !== 'auto') return `the input secret-configuration is ${setting}.`;
  if (noEcho !== undefined && 'keys' in noEcho) return 'those that the action type declares as noEcho.';
  const { reason, remedy } = noEcho?.unknown ?? noActionType;
  return `which are secret is not known, since ${reason}: ${remedy}.`;
}

/** Of a job that does not name its action type. */
export const noActionType: NoEchoProblem = {
  reason: 'the job does not name its action type',
  remedy: 'name the secret keys in the input secret-configuration',
};
