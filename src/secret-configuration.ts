import { countText, oneLine } from './text.ts';

/** The input `secret-configuration`: a word, or the keys whose values are secret. */
export type SecretSetting = 'auto' | 'all' | 'none' | readonly string[];

/** Characters: as a mask, a shorter value would hide parts of unrelated words. */
const shortestSecret = 4;

/** What the action type declares as noEcho; or why that is not known. */
export type NoEcho = { readonly keys: readonly string[] } | { readonly unknown: NoEchoProblem };

export interface NoEchoProblem {
  /** Such as `GetActionType is not allowed (AccessDeniedException)`. */
  readonly reason: string;
  readonly remedy: string;
}

/** Of a job that does not name its action type. */
export const noActionType: NoEchoProblem = {
  reason: 'the job does not name its action type',
  remedy: 'name the secret keys in the input secret-configuration',
};

export interface SecretQuestion {
  readonly setting: SecretSetting;
  readonly configuration: Readonly<Record<string, string>>;
  /** Only `auto` asks for it. */
  readonly noEcho: NoEcho | undefined;
  /** Names and IDs of the job and of the run: as masks they spoil the log and the outputs of the workflow's job. */
  readonly names: readonly string[];
}

export interface SecretDecision {
  /** The values to mask. */
  readonly values: readonly string[];
  /** Keys that were named as secret but are not masked. */
  readonly warnings: readonly string[];
  /** How many values are masked, and why; undefined where the job has no configuration. */
  readonly summary: string | undefined;
}

/** Decides which values of the configuration are secret, and what the log says of it. */
export function decideSecrets({ setting, configuration, noEcho, names }: SecretQuestion): SecretDecision {
  const entries = Object.entries(configuration);
  const declared = setting === 'auto' && noEcho !== undefined && 'keys' in noEcho ? noEcho.keys : undefined;
  /** Keys that the user or the action type calls secret one by one. */
  const named = typeof setting === 'string' ? (declared ?? []) : setting;
  const isUnknown = setting === 'auto' && declared === undefined;
  const masked = entries.filter(
    ([key, value]) =>
      (setting === 'all' || (isUnknown ? mayBeSecret(value) : named.includes(key))) &&
      isLongEnough(value) &&
      !names.includes(value),
  );
  const absent =
    typeof setting === 'string' ? [] : setting.filter((key) => !Object.hasOwn(configuration, key));
  const unmasked = entries.filter(
    (entry) => named.includes(entry[0]) && entry[1].trim() !== '' && !masked.includes(entry),
  );
  const count = countText(entries.length, 'configuration value is', 'configuration values are');
  return {
    values: masked.map(([, value]) => value),
    warnings: [
      ...absent.map(
        (key) =>
          `Input secret-configuration names ${oneLine(key)}, which the job's configuration does not have: check the spelling, or the value that was meant is not masked.`,
      ),
      ...unmasked.map(([key, value]) => `The value of ${oneLine(key)} is not masked: ${whyUnmasked(value)}.`),
    ],
    summary:
      entries.length === 0 ? undefined : `${masked.length} of ${count} masked: ${reasonOf(setting, noEcho)}.`,
  };
}

function isLongEnough(value: string): boolean {
  return value.trim().length >= shortestSecret;
}

/** Where nothing is known every value may be, except those whose masks would hide half of the log. */
function mayBeSecret(value: string): boolean {
  return !/^(?:true|false)$/i.test(value) && !isArn(value);
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

function whyUnmasked(value: string): string {
  return isLongEnough(value)
    ? 'it is a name, an ID or the region of the job or of the run'
    : `it is shorter than ${shortestSecret} characters, and its mask would hide parts of other words`;
}

function reasonOf(setting: SecretSetting, noEcho: NoEcho | undefined): string {
  if (typeof setting !== 'string') return 'those that the input secret-configuration names';
  if (setting !== 'auto') return `the input secret-configuration is ${setting}`;
  if (noEcho !== undefined && 'keys' in noEcho) return 'those that the action type declares as noEcho';
  const { reason, remedy } = noEcho?.unknown ?? noActionType;
  return `which are secret is not known, since ${reason}: ${remedy}`;
}
