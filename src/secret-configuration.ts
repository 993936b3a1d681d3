import { countText, oneLine } from './text.ts';

/** The input `secret-configuration`: a word, or the keys whose values are secret. */
export type SecretSetting = 'auto' | 'all' | 'none' | readonly string[];

/** The input, or what `auto` stands for: the keys that the action type declares as noEcho, or why they are not known. */
export type SecretRule =
  Exclude<SecretSetting, 'auto'> | { readonly declared: readonly string[] } | { readonly unknown: string };

/** Characters; as a mask, a shorter value would hide parts of unrelated words. */
const shortestSecret = 4;

export interface SecretDecision {
  /** The values to mask. */
  readonly values: readonly string[];
  /** About keys that were called secret but are not masked. */
  readonly warnings: readonly string[];
  /** How many values are masked, and why; undefined where the job has no configuration. */
  readonly summary: string | undefined;
}

/**
 * Decides which values of the configuration to mask, and what the log says about it.
 *
 * @param names of the job and of the run, IDs too: as masks they would spoil the log and the workflow job's outputs
 */
export function decideSecrets(
  rule: SecretRule,
  configuration: Readonly<Record<string, string>>,
  names: readonly string[],
): SecretDecision {
  const entries = Object.entries(configuration);
  const isUnknown = typeof rule === 'object' && 'unknown' in rule;
  /** Keys that the input names, or that the action type declares as noEcho. */
  const named = typeof rule === 'string' || isUnknown ? [] : 'declared' in rule ? rule.declared : rule;
  const masked = entries.filter(
    ([key, value]) =>
      (rule === 'all' || (isUnknown ? mayBeSecret(value) : named.includes(key))) &&
      isLongEnough(value) &&
      !names.includes(value),
  );
  const absent = named === rule ? named.filter((key) => !Object.hasOwn(configuration, key)) : [];
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
    summary: entries.length === 0 ? undefined : `${masked.length} of ${count} masked: ${reasonOf(rule)}.`,
  };
}

function isLongEnough(value: string): boolean {
  return value.trim().length >= shortestSecret;
}

/** Where nothing is known, any value may be secret except those whose masks would hide half of the log. */
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

function reasonOf(rule: SecretRule): string {
  if (typeof rule === 'string') return `the input secret-configuration is ${rule}`;
  if ('unknown' in rule) return `which are secret is not known, since ${rule.unknown}`;
  return 'declared' in rule
    ? 'those that the action type declares as noEcho'
    : 'those that the input secret-configuration names';
}
