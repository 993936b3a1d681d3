import { pathInWorkspace } from '../paths.ts';
import { linesOf, oneLine } from '../text.ts';
import { badInput } from './input-value.ts';

/** Which input artifacts to download; an empty list means none. */
export type InputArtifactSelection = 'all' | readonly string[];

/** Names one a line, or `none`. Throws a ConfigurationError. */
export function parseInputArtifacts(value: string | undefined): InputArtifactSelection {
  if (value === undefined) return 'all';
  if (value === 'none') return [];
  const names = linesOf(value);
  if (names.every(isArtifactName)) return names;
  throw badInput(
    'input-artifacts',
    value,
    'none, or names of input artifacts, one a line (letters, digits, - and _)',
  );
}

/** The selected artifacts in the job's order. Throws a ConfigurationError for a name that the job does not have. */
export function selectInputArtifacts<A extends { readonly name: string }>(
  selection: InputArtifactSelection,
  artifacts: readonly A[],
): readonly A[] {
  if (selection === 'all') return artifacts;
  const names = artifacts.map(({ name }) => name);
  const unknown = selection.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const allowed =
      names.length === 0
        ? 'none or empty: the job has no input artifacts'
        : `none, or names of the job's input artifacts: ${names.map(oneLine).join(', ')}`;
    throw badInput('input-artifacts', unknown, allowed);
  }
  return artifacts.filter(({ name }) => selection.includes(name));
}

/** One line of `output-artifacts`. */
export interface OutputArtifactPath {
  /** Undefined for a lone path, which serves a job with exactly one output artifact. */
  readonly name: string | undefined;
  /** As written: a directory, a file or a glob. In main it is empty where it depends on a later step's output. */
  readonly path: string;
}

const output = 'output-artifacts';

/** Lines of the form `Name: path`, or a lone `path`. Throws a ConfigurationError. */
export function parseOutputArtifacts(value = ''): readonly OutputArtifactPath[] {
  const lines = linesOf(value).map(parseLine);
  const names = lines.map(({ name }) => name);
  if (lines.length > 1 && names.includes(undefined)) {
    throw badInput(output, value, '"Name: path" lines; a path without a name has to be the only line');
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return lines;
  throw badInput(output, value, `lines with a name each of its own; ${twice} is there twice`);
}

function parseLine(line: string): OutputArtifactPath {
  // `C:\x` and `C:/x` are paths. Otherwise the text before the first colon is a name, unless it has a slash.
  const named = /^[A-Za-z]:[\\/]/.test(line) ? null : /^([^:/\\]*):(.*)$/.exec(line);
  if (named === null) return { name: undefined, path: line };
  const [, before = '', after = ''] = named;
  const name = before.trim();
  if (isArtifactName(name)) return { name, path: after.trim() };
  throw badInput(output, line, '"Name: path", where the name has 1 to 100 letters, digits, - and _');
}

/** Throws a ConfigurationError for a name that the job does not have, or a lone path where it has not exactly one. */
export function checkOutputNames(paths: readonly OutputArtifactPath[], names: readonly string[]): void {
  const bad = paths.find(({ name }) => (name === undefined ? names.length !== 1 : !names.includes(name)));
  if (bad === undefined) return;
  throw badInput(
    output,
    lineOf(bad),
    names.length === 0
      ? 'empty, since the job has no output artifacts'
      : `"Name: path" lines for the job's output artifacts: ${names.map(oneLine).join(', ')}`,
  );
}

/** Main's warnings about output artifacts of the job without a line. */
export function missingLineWarnings(
  paths: readonly OutputArtifactPath[],
  names: readonly string[],
): readonly string[] {
  return names
    .filter((name) => pathFor(name, paths) === undefined)
    .map(
      (name) =>
        `Input output-artifacts has no line for output artifact ${oneLine(name)} of the job: unless it gets one from a later step's output, the job fails at its end. Add "${oneLine(name)}: path".`,
    );
}

/**
 * Each output artifact with its path, in the job's order.
 *
 * @param goesOn leaves out artifacts without a line: the job is to be continued, and a later run uploads them
 * @throws Failure (ConfigurationError) where one has no path, or a path that leaves the workspace
 */
export function assignOutputArtifacts<A extends { readonly name: string }>(
  paths: readonly OutputArtifactPath[],
  artifacts: readonly A[],
  workspace: string,
  goesOn = false,
): readonly (A & { readonly source: string })[] {
  checkOutputNames(
    paths,
    artifacts.map(({ name }) => name),
  );
  return artifacts.flatMap((artifact) => {
    const { name } = artifact;
    const path = pathFor(name, paths);
    if (path === undefined && goesOn) return [];
    if (path === undefined || path === '') {
      throw badInput(
        output,
        paths.map(lineOf).join('\n'),
        `a path for every output artifact of the job; ${oneLine(name)} has none: add a line "${oneLine(name)}: path"`,
      );
    }
    pathInWorkspace(name, path, workspace);
    return [{ ...artifact, source: path }];
  });
}

function pathFor(artifact: string, paths: readonly OutputArtifactPath[]): string | undefined {
  return paths.find(({ name }) => name === undefined || name === artifact)?.path;
}

function lineOf({ name, path }: OutputArtifactPath): string {
  return name === undefined ? path : `${name}: ${path}`;
}

/** The pattern of ArtifactName in the service model. */
function isArtifactName(text: string): boolean {
  return /^[a-zA-Z0-9_-]{1,100}$/.test(text);
}
