import { isArtifactName } from './artifact-name.ts';
import { badInput, linesOf } from './read-input.ts';
import { oneLine } from '../text.ts';

/** Which input artifacts to download; an empty list: none. */
export type InputArtifactSelection = 'all' | readonly string[];

/** Reads the input `input-artifacts`: names one a line, or `none`. Throws a ConfigurationError. */
export function parseInputArtifacts(value: string | undefined): InputArtifactSelection {
  if (value === undefined) return 'all';
  if (value === 'none') return [];
  const names = linesOf(value);
  if (!names.every(isArtifactName)) {
    throw badInput(
      'input-artifacts',
      value,
      'none, or names of input artifacts, one a line (letters, digits, - and _)',
    );
  }
  return names;
}

/** The selected ones of the job's artifacts, in the job's order. Throws a ConfigurationError for one that it lacks. */
export function selectInputArtifacts<A extends { readonly name: string }>(
  selection: InputArtifactSelection,
  artifacts: readonly A[],
): A[] {
  if (selection === 'all') return [...artifacts];
  const unknown = selection.find((name) => !artifacts.some((artifact) => artifact.name === name));
  if (unknown !== undefined) throw badInput('input-artifacts', unknown, allowedNames(artifacts));
  return artifacts.filter(({ name }) => selection.includes(name));
}

function allowedNames(artifacts: readonly { readonly name: string }[]): string {
  if (artifacts.length === 0) return 'none or empty: the job has no input artifacts';
  return `none, or names of the job's input artifacts: ${artifacts.map(({ name }) => oneLine(name)).join(', ')}`;
}
