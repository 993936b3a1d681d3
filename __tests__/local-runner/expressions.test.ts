import { describe, expect, it } from '@jest/globals';
import { evaluateBoolean, evaluateCondition, evaluateText } from '../../local-runner/expressions.ts';
import type { JobStatus } from '../../local-runner/expressions.ts';

const contexts = {
  github: { workspace: '/w', event: { client_payload: { 'job-id': 'j-1' } } },
  steps: { test: { outputs: { summary: 'fine', flag: 'true' }, outcome: 'success' } },
};

describe('evaluateText', () => {
  it.each([
    ['plain', 'plain'],
    ['${{ github.workspace }}/out', '/w/out'],
    ['${{ github.event.client_payload.job-id }}', 'j-1'],
    ["${{ steps['test'].outputs.summary }} and ${{ 'a}}b' }}", 'fine and a}}b'],
    ['${{ steps.none.outputs.summary }}', ''],
    ["${{ steps.test.outputs.missing || 'otherwise' }}", 'otherwise'],
    ['${{ 1 == 1 }}', 'true'],
    ["${{ format('{0}!', github.workspace) }}", '/w!'],
  ])('evaluates %s', (text, expected) => {
    expect(evaluateText(text, contexts)).toBe(expected);
  });

  it.each(['${{ secrets.X }}', '${{ github. }}', '${{ nonsense( }}'])('refuses %s', (text) => {
    expect(() => evaluateText(text, contexts)).toThrow('is not valid');
  });
});

describe('evaluateCondition', () => {
  it.each<[string | boolean | undefined, JobStatus, boolean]>([
    [undefined, 'success', true],
    [undefined, 'failure', false],
    ['always()', 'failure', true],
    ['${{ always() }}', 'cancelled', true],
    ['failure()', 'failure', true],
    ['failure()', 'cancelled', false],
    ['cancelled()', 'cancelled', true],
    ['success() || failure()', 'failure', true],
    ["steps.test.outputs.flag == 'true'", 'success', true],
    ["steps.test.outputs.flag == 'true'", 'failure', false],
    ["github.workspace == 'always()'", 'failure', false],
    ['!cancelled()', 'failure', true],
    [false, 'success', false],
    ["''", 'success', false],
    ['github.event', 'success', true],
  ])('%s under %s: %s', (condition, status, expected) => {
    expect(evaluateCondition(condition, contexts, status)).toBe(expected);
  });
});

describe('evaluateBoolean', () => {
  it.each([
    [undefined, false],
    [true, true],
    ['${{ 1 == 1 }}', true],
    ['${{ 1 == 2 }}', false],
  ])('%s: %s', (value, expected) => {
    expect(evaluateBoolean(value, contexts)).toBe(expected);
  });
});
