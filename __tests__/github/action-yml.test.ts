import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inputNames, readMainInputs } from '../../src/github/inputs.ts';

interface Described {
  readonly description?: string;
  readonly default?: string;
}

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: Readonly<Record<string, string>>;
};

describe('action.yml', () => {
  it('has the inputs that the code reads', () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
  });

  it.each([...Object.entries(action.inputs), ...Object.entries(action.outputs)])(
    'describes %s',
    (_, { description }) => {
      expect(description).toMatch(/\.$/);
    },
  );

  it('has these defaults, and no other', () => {
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default] as const);
    expect(Object.fromEntries(defaults.filter(([, value]) => value !== undefined))).toEqual({
      acknowledge: 'true',
      report: 'true',
      path: '${{ github.workspace }}',
      'merge-multiple': 'false',
      clean: 'false',
      extract: 'true',
      symlinks: 'preserve',
      'secret-configuration': 'auto',
      'external-execution-id': '${{ github.run_id }}',
      'github-token': '${{ github.token }}',
      'check-run-id': '${{ job.check_run_id }}',
      'job-status': '${{ job.status }}',
    });
  });

  it('has defaults that mean what the code takes for a blank', () => {
    const env = { GITHUB_WORKSPACE: '/ws', GITHUB_RUN_ID: '1' };
    const given = Object.entries(action.inputs)
      .filter(([, input]) => input.default !== undefined && !input.default.includes('${{'))
      .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default] as const);
    expect(readMainInputs({ ...env, ...Object.fromEntries(given) })).toEqual(readMainInputs(env));
  });

  it('runs on Node 24, and post in every case', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
  });
});
