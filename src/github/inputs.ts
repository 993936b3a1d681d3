import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { readVariable } from './environment.ts';
import type { Environment } from './environment.ts';
import { Failure, failureTypes } from '../failure.ts';
import type { FailureType } from '../failure.ts';
import { jobOutcomes } from '../outcome.ts';
import type { JobOutcome } from '../outcome.ts';
import { pathInWorkspace } from '../output-paths.ts';
import { nameUnfitForWindows } from '../paths.ts';
import { looksLikeRegion } from '../region.ts';
import { cut, oneLine } from '../text.ts';
import { parseSecretSetting } from '../secret-configuration.ts';
import type { SecretSetting } from '../secret-configuration.ts';
import { parseInputArtifacts } from './input-artifacts.ts';
import type { InputArtifactSelection } from './input-artifacts.ts';
import { parseOutputArtifacts } from './output-artifacts.ts';
import type { OutputArtifactPath } from './output-artifacts.ts';
import { checkVariableNames, parseOutputVariables } from './output-variables.ts';
import { badInput, readBoolean, readChoice, readInput } from './read-input.ts';
import { parseRevisionCreated } from './revision.ts';
import type { RevisionInput } from './revision.ts';
import { readRun } from './run.ts';
import type { Role } from './state.ts';

/** What main goes by, once it knows its job: that, the region and `acknowledge` are read before anything else. */
export interface MainInputs {
  readonly report: boolean;
  readonly role: Role | undefined;
  readonly inputArtifacts: InputArtifactSelection;
  /** Absolute path. */
  readonly path: string;
  readonly mergeMultiple: boolean;
  /** Whether `path` is emptied first. */
  readonly clean: boolean;
  readonly extract: boolean;
  readonly secretConfiguration: SecretSetting;
  /** As far as it is known already: post reads it again. Names are still to be checked against the job. */
  readonly outputArtifacts: readonly OutputArtifactPath[];
  /** What may turn out to be a mistake in post, for the log. */
  readonly warnings: readonly string[];
}

/** Reads what main needs, and checks the form of what only post will use. Throws a ConfigurationError. */
export function readMainInputs(env: Environment): MainInputs {
  const { workspace } = readRun(env);
  const outputArtifacts = parseOutputArtifacts(readInput(env, 'output-artifacts') ?? '');
  const warnings = checkPaths(outputArtifacts, workspace);
  checkPostInputs(env);
  return {
    report: readBoolean(env, 'report', true),
    role: readRole(env),
    inputArtifacts: parseInputArtifacts(readInput(env, 'input-artifacts')),
    path: readPath(env, workspace),
    mergeMultiple: readBoolean(env, 'merge-multiple', false),
    clean: readBoolean(env, 'clean', false),
    extract: readBoolean(env, 'extract', true),
    secretConfiguration: parseSecretSetting(readInput(env, 'secret-configuration') ?? 'auto'),
    outputArtifacts,
    warnings,
  };
}

/**
 * What post goes by, each read and checked when it is asked for, so that one that is bad cannot keep the result
 * from being sent: every function may throw a ConfigurationError. Undefined: the input is blank.
 */
export interface PostInputs {
  readonly jobStatus: () => JobOutcome | undefined;
  readonly summary: () => string | undefined;
  /** The run's ID where the input is blank; undefined only outside of a workflow run. */
  readonly externalExecutionId: () => string | undefined;
  readonly percentComplete: () => number | undefined;
  /** As written: parseOutputVariables reads it. */
  readonly outputVariables: () => string | undefined;
  readonly continuationToken: () => string | undefined;
  readonly currentRevision: () => RevisionInput | IncompleteRevision | undefined;
  readonly failureType: () => FailureType | undefined;
  readonly failureMessage: () => string | undefined;
  readonly outputArtifacts: () => readonly OutputArtifactPath[];
  readonly symlinks: () => 'preserve' | 'follow';
  readonly githubToken: () => string | undefined;
  /** Of this job; undefined on a runner that does not tell. */
  readonly checkRunId: () => string | undefined;
  /** Seconds since 1970 that no time in an output artifact is after: SOURCE_DATE_EPOCH. */
  readonly latestTime: () => number | undefined;
}

/** Only one of the two members that CurrentRevision cannot do without: it is left out, with this warning. */
export interface IncompleteRevision {
  readonly warning: string;
}

/** The inputs as the runner evaluated them for post. Does not throw; its functions do. */
export function readPostInputs(env: Environment): PostInputs {
  return {
    // In any case: relays and consoles write `Success`.
    jobStatus: () => readChoice(env, 'job-status', jobOutcomes, readInput(env, 'job-status')?.toLowerCase()),
    summary: () => readInput(env, 'summary'),
    externalExecutionId: () => readInput(env, 'external-execution-id') ?? (readRun(env).id || undefined),
    percentComplete: () => readPercent(env),
    outputVariables: () => readInput(env, 'output-variables'),
    continuationToken: () => readInput(env, 'continuation-token'),
    currentRevision: () => readRevision(env),
    failureType: () => readChoice(env, 'failure-type', failureTypes),
    failureMessage: () => readInput(env, 'failure-message'),
    outputArtifacts: () => parseOutputArtifacts(readInput(env, 'output-artifacts') ?? ''),
    symlinks: () => readChoice(env, 'symlinks', ['preserve', 'follow']) ?? 'preserve',
    githubToken: () => readInput(env, 'github-token'),
    checkRunId: () => readInput(env, 'check-run-id'),
    latestTime: () => readLatestTime(env),
  };
}

/** Static mistakes shall show before the job is acknowledged; what steps will fill in is blank in main. */
function checkPostInputs(env: Environment): void {
  const post = readPostInputs(env);
  post.jobStatus();
  post.percentComplete();
  post.failureType();
  post.symlinks();
  post.latestTime();
  readCreated(env);
  // A name that a later step gives is empty yet.
  checkVariableNames(parseOutputVariables(post.outputVariables() ?? '').filter(({ name }) => name !== ''));
}

/**
 * Throws for a path that leaves the workspace; only warns of an absolute one that names nothing yet. That one may
 * turn out right: `${{ steps.build.outputs.folder }}/out` is `/out` until the step has run.
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

/** Whether to acknowledge the job. Throws a ConfigurationError. */
export function readAcknowledge(env: Environment): boolean {
  return readBoolean(env, 'acknowledge', true);
}

/** The pipeline's region. Throws a ConfigurationError. */
export function readRegion(env: Environment): string {
  const given = readInput(env, 'aws-region');
  const region = given ?? readVariable(env, 'AWS_REGION') ?? readVariable(env, 'AWS_DEFAULT_REGION');
  if (region === undefined) {
    throw new Failure(
      'ConfigurationError',
      'No AWS region: set the input aws-region (or the variable AWS_REGION) to the region of the pipeline.',
    );
  }
  if (looksLikeRegion(region)) return region;
  const source = given === undefined ? ' (here from the environment)' : '';
  throw badInput('aws-region', region, `the code of a region, such as eu-central-1${source}`);
}

function readPath(env: Environment, workspace: string): string {
  const value = readInput(env, 'path') ?? '';
  const path = resolve(workspace, value);
  const unfit = process.platform === 'win32' ? nameUnfitForWindows(path) : undefined;
  if (unfit === undefined) return path;
  throw badInput(
    'path',
    value,
    `a path that Windows can hold, which it cannot with the name "${oneLine(unfit)}"`,
  );
}

function readRole(env: Environment): Role | undefined {
  const arn = readInput(env, 'role-to-assume');
  const runId = readRun(env).id;
  const sessionName = readInput(env, 'role-session-name') ?? `codepipeline-bridge${runId && `-${runId}`}`;
  if (arn === undefined) return undefined;
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(arn)) {
    throw badInput('role-to-assume', arn, "a role's ARN, such as arn:aws:iam::123456789012:role/worker");
  }
  if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
    throw badInput('role-session-name', sessionName, '2 to 64 letters, digits and _+=,.@-');
  }
  return { arn, sessionName };
}

/** https://reproducible-builds.org/specs/source-date-epoch/, which wants a build with a bad value to fail. */
function readLatestTime(env: Environment): number | undefined {
  const value = readVariable(env, 'SOURCE_DATE_EPOCH');
  if (value === undefined || /^\d{1,15}$/.test(value)) return value === undefined ? undefined : Number(value);
  throw new Failure(
    'ConfigurationError',
    `The variable SOURCE_DATE_EPOCH is "${cut(oneLine(value), 200)}", but must be a whole number of seconds since 1970.`,
  );
}

function readPercent(env: Environment): number | undefined {
  const value = readInput(env, 'percent-complete');
  if (value === undefined) return undefined;
  if (/^\d{1,3}$/.test(value) && Number(value) <= 100) return Number(value);
  throw badInput('percent-complete', value, 'a whole number from 0 to 100');
}

function readRevision(env: Environment): RevisionInput | IncompleteRevision | undefined {
  const revision = readInput(env, 'current-revision');
  const changeIdentifier = readInput(env, 'change-identifier');
  const created = readCreated(env);
  const revisionSummary = readInput(env, 'revision-summary');
  if (revision !== undefined && changeIdentifier !== undefined) {
    return {
      revision,
      changeIdentifier,
      ...(created === undefined ? {} : { created }),
      ...(revisionSummary === undefined ? {} : { revisionSummary }),
    };
  }
  if ([revision, changeIdentifier, created, revisionSummary].every((value) => value === undefined)) {
    return undefined;
  }
  const missing = revision === undefined ? 'current-revision' : 'change-identifier';
  const both = revision === undefined && changeIdentifier === undefined;
  return {
    warning: `CodePipeline is not told of a revision: ${both ? 'current-revision and change-identifier are' : `${missing} is`} empty, and the two come together.`,
  };
}

function readCreated(env: Environment): Date | undefined {
  const value = readInput(env, 'revision-created');
  return value === undefined ? undefined : parseRevisionCreated(value);
}
