import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { configurationError, Failure, failureTypes } from '../failure.ts';
import type { CurrentRevision, Role } from '../job.ts';
import { jobOutcomes } from '../outcome.ts';
import { nameUnfitForWindows, pathInWorkspace } from '../paths.ts';
import type { SecretSetting } from '../secret-configuration.ts';
import { cut, linesOf, looksLikeRegion, oneLine } from '../text.ts';
import { type OutputArtifactPath, parseInputArtifacts, parseOutputArtifacts } from './artifact-inputs.ts';
import { badInput, choice, flag, type Parse, text } from './input-value.ts';
import { checkVariableNames, parseOutputVariables, parseRevisionCreated } from './output-inputs.ts';
import { type Environment, readRun, readVariable } from './run.ts';

/** Every input of action.yml (a test compares the two), and its parser. */
const parsers = {
  'job-id': text,
  'client-token': text,
  nonce: text,
  'aws-region': text,
  'role-to-assume': text,
  'role-session-name': text,
  acknowledge: flag(true),
  report: flag(true),
  'input-artifacts': parseInputArtifacts,
  path: text,
  'merge-multiple': flag(false),
  clean: flag(false),
  extract: flag(true),
  'output-artifacts': parseOutputArtifacts,
  symlinks: choice(['preserve', 'follow'], 'preserve'),
  'secret-configuration': parseSecretSetting,
  summary: text,
  'external-execution-id': text,
  'percent-complete': parsePercent,
  // parseOutputVariables() reads it.
  'output-variables': text,
  'continuation-token': text,
  'current-revision': text,
  'change-identifier': text,
  'revision-created': parseRevisionCreated,
  'revision-summary': text,
  'failure-type': choice(failureTypes),
  'failure-message': text,
  'github-token': text,
  'check-run-id': text,
  // Case-insensitive: relays and consoles write `Success`.
  'job-status': (value: string | undefined, name: string) => choice(jobOutcomes)(value?.toLowerCase(), name),
};

export type InputName = keyof typeof parsers;
export const inputNames = Object.keys(parsers) as readonly InputName[];
type Inputs = { readonly [N in InputName]: ReturnType<(typeof parsers)[N]> };

/** The input; the runner evaluates it for main and again for post. Throws a ConfigurationError. */
export function readInput<N extends InputName>(env: Environment, name: N): Inputs[N] {
  const parse = parsers[name] as Parse<Inputs[N]>;
  return parse(readVariable(env, `INPUT_${name.toUpperCase()}`), name);
}

/** All inputs of main. The job, the region and `acknowledge` are read before, by Claim. */
export interface MainInputs extends Omit<Inputs, 'path'> {
  readonly role: Role | undefined;
  /** Absolute. */
  readonly path: string;
  /** Possible mistakes, which only show in post. */
  readonly warnings: readonly string[];
}

/**
 * Reads all inputs, including post's, so that mistakes show before the job is acknowledged. Names of artifacts are still
 * to be checked against the job. Throws a ConfigurationError.
 */
export function readMainInputs(env: Environment): MainInputs {
  const { workspace } = readRun(env);
  const inputs = Object.fromEntries(
    inputNames.map((name) => [name, readInput(env, name)]),
  ) as unknown as Inputs;
  // A name that comes from a later step's output is still empty.
  checkVariableNames(parseOutputVariables(inputs['output-variables']).filter(({ name }) => name !== ''));
  readLatestTime(env);
  return {
    ...inputs,
    role: readRole(env),
    path: resolvePath(inputs.path ?? '', workspace),
    warnings: checkPaths(inputs['output-artifacts'], workspace),
  };
}

/**
 * Throws for a path that leaves the workspace; only warns about an absolute one that does not exist. It may become
 * valid: `${{ steps.build.outputs.folder }}/out` is `/out` until the step has run.
 */
function checkPaths(paths: readonly OutputArtifactPath[], workspace: string): string[] {
  return paths.flatMap(({ name = 'without a name', path }) => {
    try {
      pathInWorkspace(name, path, workspace);
      return [];
    } catch (error) {
      if (!isAbsolute(path) || existsSync(path) || !(error instanceof Failure)) throw error;
      return [`${error.message}. If no later step changes that, the job will fail at its end.`];
    }
  });
}

function resolvePath(value: string, workspace: string): string {
  const path = resolve(workspace, value);
  const unfit = process.platform === 'win32' ? nameUnfitForWindows(path) : undefined;
  if (unfit === undefined) return path;
  const allowed = `a path that Windows can hold, which it cannot with the name "${oneLine(unfit)}"`;
  throw badInput('path', value, allowed);
}

function readRole(env: Environment): Role | undefined {
  const arn = readInput(env, 'role-to-assume');
  if (arn === undefined) return undefined;
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(arn))
    throw badInput('role-to-assume', arn, "a role's ARN, such as arn:aws:iam::123456789012:role/worker");
  const { id } = readRun(env);
  const sessionName = readInput(env, 'role-session-name') ?? `codepipeline-bridge${id && `-${id}`}`;
  if (/^[\w+=,.@-]{2,64}$/.test(sessionName)) return { arn, sessionName };
  throw badInput('role-session-name', sessionName, '2 to 64 letters, digits and _+=,.@-');
}

/** The pipeline's region. Throws a ConfigurationError. */
export function readRegion(env: Environment): string {
  const given = readInput(env, 'aws-region');
  const region = given ?? readVariable(env, 'AWS_REGION') ?? readVariable(env, 'AWS_DEFAULT_REGION');
  if (region === undefined) {
    throw configurationError(
      'No AWS region: set the input aws-region (or the variable AWS_REGION) to the region of the pipeline.',
    );
  }
  if (looksLikeRegion(region)) return region;
  const source = given === undefined ? ' (here from the environment)' : '';
  throw badInput('aws-region', region, `the code of a region, such as eu-central-1${source}`);
}

function parseSecretSetting(value: string | undefined, name: string): SecretSetting {
  const lines = linesOf(value ?? 'auto');
  const [first, ...others] = lines;
  const word = (['auto', 'all', 'none'] as const).find((each) => each === first);
  if (word !== undefined && others.length === 0) return word;
  // A key has 1 to 50 characters of any kind (service model).
  if (word === undefined && lines.every((line) => line.length <= 50)) return lines;
  throw badInput(name, value ?? '', 'auto, all, none, or keys of the configuration, one a line');
}

function parsePercent(value: string | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,3}$/.test(value) && Number(value) <= 100) return Number(value);
  throw badInput(name, value, 'a whole number from 0 to 100');
}

/**
 * The latest modification time in output artifacts, in seconds since 1970. Throws a ConfigurationError, since a build
 * with a bad value has to fail (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function readLatestTime(env: Environment): number | undefined {
  const value = readVariable(env, 'SOURCE_DATE_EPOCH');
  if (value === undefined) return undefined;
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw configurationError(
    `The variable SOURCE_DATE_EPOCH is "${cut(oneLine(value), 200)}", but must be a whole number of seconds since 1970.`,
  );
}

/** CurrentRevision, if given; a warning where it is incomplete. Throws a ConfigurationError. */
export function readRevision(env: Environment): CurrentRevision | { readonly warning: string } | undefined {
  const revision = readInput(env, 'current-revision');
  const changeIdentifier = readInput(env, 'change-identifier');
  const created = readInput(env, 'revision-created');
  const revisionSummary = readInput(env, 'revision-summary');
  if (revision !== undefined && changeIdentifier !== undefined)
    return { revision, changeIdentifier, created, revisionSummary };
  const needed = { 'current-revision': revision, 'change-identifier': changeIdentifier };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length === 2 && created === undefined && revisionSummary === undefined) return undefined;
  return {
    warning: `CodePipeline is not told of a revision: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} empty, and the two come together.`,
  };
}
