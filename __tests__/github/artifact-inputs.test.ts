import { describe, expect, it } from '@jest/globals';
import {
  assignOutputArtifacts,
  checkOutputNames,
  missingLineWarnings,
  parseOutputArtifacts,
  selectInputArtifacts,
} from '../../src/github/artifact-inputs.ts';

describe('input artifacts', () => {
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
});

describe('lines', () => {
  it.each<[string, { name: string | undefined; path: string }[]]>([
    ['', []],
    ['dist', [{ name: undefined, path: 'dist' }]],
    [' Out : dist/**/*.zip ', [{ name: 'Out', path: 'dist/**/*.zip' }]],
    [
      'A: a\r\n\r\nB:b',
      [
        { name: 'A', path: 'a' },
        { name: 'B', path: 'b' },
      ],
    ],
    ['A: C:\\x', [{ name: 'A', path: 'C:\\x' }]],
    ['A: b: c', [{ name: 'A', path: 'b: c' }]],
    ['C:\\x', [{ name: undefined, path: 'C:\\x' }]],
    ['d:/x', [{ name: undefined, path: 'd:/x' }]],
    ['C: x', [{ name: 'C', path: 'x' }]],
    ['./a:b', [{ name: undefined, path: './a:b' }]],
    ['A:', [{ name: 'A', path: '' }]],
  ])('%j', (value, expected) => {
    expect(parseOutputArtifacts(value)).toEqual(expected);
  });

  it.each([
    ['my out: dist', 'letters, digits'],
    [': dist', 'letters, digits'],
    [`${'n'.repeat(101)}: dist`, '1 to 100'],
    ['A: a\nb', 'the only line'],
    ['a\nb', 'the only line'],
    ['A: a\nB: b\nA: c', 'A is there twice'],
  ])('%j is an error', (value, text) => {
    expect(() => parseOutputArtifacts(value)).toThrow('Input output-artifacts');
    expect(() => parseOutputArtifacts(value)).toThrow(text);
  });
});

describe('names', () => {
  it.each<[string, string[]]>([
    ['dist', ['Out']],
    ['Out: dist', ['Out', 'More']],
    ['', []],
  ])('%j fits %j', (value, names) => {
    expect(() => {
      checkOutputNames(parseOutputArtifacts(value), names);
    }).not.toThrow();
  });

  it.each<[string, string[], string]>([
    ['dist', ['A', 'B'], '"dist", but must be "Name: path" lines for the job\'s output artifacts: A, B'],
    ['dist', [], '"dist", but must be empty'],
    ['a: dist', ['A'], '"a: dist"'],
    ['A: dist', [], 'no output artifacts'],
  ])('%j does not fit %j', (value, names, text) => {
    expect(() => {
      checkOutputNames(parseOutputArtifacts(value), names);
    }).toThrow(text);
  });
});

describe('output artifacts that have no line', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['App: build', ['App', 'Docs'], ['Docs']],
    ['', ['App', 'Docs'], ['App', 'Docs']],
    ['App: build\nDocs: site', ['App', 'Docs'], []],
    ['build', ['App'], []],
    ['App: build', [], []],
  ])('are warned of by name: %j for %j', (value, names, missing) => {
    const warnings = missingLineWarnings(parseOutputArtifacts(value), names);
    expect(warnings).toHaveLength(missing.length);
    for (const [index, name] of missing.entries()) expect(warnings[index]).toContain(`Add "${name}: path"`);
  });
});

describe('paths for the artifacts of the job', () => {
  const assign = (value: string, names: string[]) =>
    assignOutputArtifacts(
      parseOutputArtifacts(value),
      names.map((name) => ({ name })),
      '/ws',
    );

  it.each<[string, string[], { name: string; source: string }[]]>([
    ['', [], []],
    ['dist', ['Out'], [{ name: 'Out', source: 'dist' }]],
    [
      'B: b\nA: /ws/a',
      ['A', 'B'],
      [
        { name: 'A', source: '/ws/a' },
        { name: 'B', source: 'b' },
      ],
    ],
    ['A: .', ['A'], [{ name: 'A', source: '.' }]],
    ['A: ..foo', ['A'], [{ name: 'A', source: '..foo' }]],
  ])('%j', (value, names, expected) => {
    expect(assign(value, names)).toEqual(expected);
  });

  it.each<[string, string[], string]>([
    ['', ['A'], 'A has none: add a line "A: path"'],
    ['A: a', ['A', 'B'], 'B has none'],
    ['A:', ['A'], 'A has none'],
    ['A: ..', ['A'], 'workspace'],
    ['A: x/../../y', ['A'], 'workspace'],
    ['A: /wsx', ['A'], 'workspace'],
    ['Z: z', ['A'], 'output artifacts: A'],
  ])('%j for %j is an error', (value, names, text) => {
    expect(() => assign(value, names)).toThrow(text);
  });
});
