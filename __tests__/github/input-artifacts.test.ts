import { expect, it } from '@jest/globals';
import { selectInputArtifacts } from '../../src/github/input-artifacts.ts';

const artifacts = [{ name: 'A' }, { name: 'B' }, { name: 'C' }];

it.each<['all' | string[], string[]]>([
  ['all', ['A', 'B', 'C']],
  [[], []],
  [
    ['C', 'A', 'C'],
    ['A', 'C'],
  ],
])('selects %j in the order of the job', (selection, expected) => {
  expect(selectInputArtifacts(selection, artifacts).map(({ name }) => name)).toEqual(expected);
});

it.each([
  [artifacts, "names of the job's input artifacts: A, B, C"],
  [[], 'the job has no input artifacts'],
])('refuses a name that the job lacks', (available, text) => {
  expect(() => selectInputArtifacts(['A', 'b'].slice(available.length === 0 ? 0 : 1), available)).toThrow(
    text,
  );
});
