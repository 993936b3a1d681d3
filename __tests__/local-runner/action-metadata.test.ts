import { describe, expect, it } from '@jest/globals';
import { type ActionMetadata, evaluateInputs, inputVariables } from '../../local-runner/action-metadata.ts';

const contexts = {
  github: { run_id: '7' },
  job: { status: 'success' },
  runner: {},
  strategy: {},
  matrix: null,
  steps: { a: { outputs: { b: 'c' } } },
};

function actionWith(defaults: Readonly<Record<string, string | undefined>>): ActionMetadata {
  const inputs = Object.entries(defaults).map(([name, value]) => ({ name, default: value }));
  return { inputs, main: '/main.js', post: undefined, postIf: 'always()' };
}

describe('evaluateInputs', () => {
  it('takes what is given, whatever the case of its name, and defaults for the rest', () => {
    const action = actionWith({ id: '${{ github.run_id }}', kind: 'plain', none: undefined });
    expect(
      evaluateInputs(action, { KIND: '${{ steps.a.outputs.b }}', count: 3, on: true }, contexts),
    ).toEqual({
      KIND: 'c',
      count: '3',
      on: 'true',
      id: '7',
      none: '',
    });
  });

  it.each(['steps', 'env', 'secrets', 'needs'])('keeps the %s context from defaults', (name) => {
    const action = actionWith({ id: `\${{ ${name}.a }}` });
    expect(() => evaluateInputs(action, {}, { ...contexts, [name]: { a: 'x' } })).toThrow('is not valid');
  });
});

describe('inputVariables', () => {
  it('turns spaces into underscores and keeps hyphens', () => {
    expect(inputVariables({ 'job-id': 'a', 'two words': 'b' })).toEqual({
      'INPUT_JOB-ID': 'a',
      INPUT_TWO_WORDS: 'b',
    });
  });
});
