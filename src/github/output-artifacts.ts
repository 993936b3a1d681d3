import { isArtifactName } from './artifact-name.ts';
import type { Failure } from '../failure.ts';
import { badInput, linesOf } from './read-input.ts';
import { pathInWorkspace } from '../output-paths.ts';
import { oneLine } from '../text.ts';

/** One line of the input. */
export interface OutputArtifactPath {
  /** Undefined for a lone path, which is meant for the one output artifact of the job. */
  readonly name: string | undefined;
  /** As written: a directory, a file or a glob. Empty in main where it comes from a later step's output. */
  readonly path: string;
}

/** An output artifact, and where its content comes from. */
export interface AssignedArtifact<A> {
  readonly artifact: A;
  readonly path: string;
}

const input = 'output-artifacts';

/** Reads the input's lines, `Name: path` or a lone `path`. Throws a ConfigurationError. */
export function parseOutputArtifacts(value: string): OutputArtifactPath[] {
  const lines = linesOf(value).map(parseLine);
  if (lines.length > 1 && lines.some(({ name }) => name === undefined)) {
    throw badInput(input, value, '"Name: path" lines; a path without a name has to be the only line');
  }
  const names = lines.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw badInput(input, value, `lines with a name each of its own; ${twice} is there twice`);
  return lines;
}

function parseLine(line: string): OutputArtifactPath {
  // `C:\x` and `C:/x` are paths. Any other text before the first colon is a name unless it has a slash in it.
  const named = /^[A-Za-z]:[\\/]/.test(line) ? null : /^([^:/\\]*):(.*)$/.exec(line);
  if (named === null) return { name: undefined, path: line };
  const [, before = '', after = ''] = named;
  const name = before.trim();
  if (!isArtifactName(name)) {
    throw badInput(input, line, '"Name: path", where the name has 1 to 100 letters, digits, - and _');
  }
  return { name, path: after.trim() };
}

/** Throws a ConfigurationError for a name that the job lacks, or a lone path where it has not just one artifact. */
export function checkNames(paths: readonly OutputArtifactPath[], artifactNames: readonly string[]): void {
  const bad = paths.find(({ name }) =>
    name === undefined ? artifactNames.length !== 1 : !artifactNames.includes(name),
  );
  if (bad === undefined) return;
  throw badInput(
    input,
    lineOf(bad),
    artifactNames.length === 0
      ? 'empty, since the job has no output artifacts'
      : `"Name: path" lines for the job's output artifacts: ${artifactNames.map(oneLine).join(', ')}`,
  );
}

/** For the log of main, while there is time to add a line: which of the job's output artifacts have none. */
export function missingLineWarnings(
  paths: readonly OutputArtifactPath[],
  artifactNames: readonly string[],
): string[] {
  return artifactNames
    .filter((name) => !paths.some((each) => each.name === undefined || each.name === name))
    .map(
      (name) =>
        `Input output-artifacts has no line for output artifact ${oneLine(name)} of the job: unless it gets one from a later step's output, the job fails at its end. Add "${oneLine(name)}: path".`,
    );
}

/** A path for every one of the output artifacts, inside the workspace, in their order. Throws a ConfigurationError. */
export function assignOutputArtifacts<A extends { readonly name: string }>(
  paths: readonly OutputArtifactPath[],
  artifacts: readonly A[],
  workspace: string,
): AssignedArtifact<A>[] {
  checkNames(
    paths,
    artifacts.map(({ name }) => name),
  );
  return artifacts.map((artifact) => {
    const { name } = artifact;
    const path = paths.find((each) => each.name === undefined || each.name === name)?.path ?? '';
    if (path === '') throw missingPath(name, paths);
    pathInWorkspace(name, path, workspace);
    return { artifact, path };
  });
}

function missingPath(name: string, paths: readonly OutputArtifactPath[]): Failure {
  return badInput(
    input,
    paths.map(lineOf).join('\n'),
    `a path for every output artifact of the job; ${oneLine(name)} has none: add a line "${oneLine(name)}: path"`,
  );
}

function lineOf({ name, path }: OutputArtifactPath): string {
  return name === undefined ? path : `${name}: ${path}`;
}
