import { describe, expect, it } from '@jest/globals';
import { Failure } from '../src/failure.ts';
import {
  decideReport,
  describeJobFailure,
  describeSuccess,
  type JobOutcome,
  type Phase,
  toFailure,
} from '../src/outcome.ts';

const failure = { type: 'RevisionUnavailable', message: 'no object' } as const;

describe('decideReport', () => {
  it.each<[Phase, JobOutcome | undefined, boolean, object]>([
    ['unclaimed', 'success', true, { kind: 'nothing' }],
    ['unclaimed', 'failure', true, { kind: 'nothing' }],
    ['unclaimed', 'cancelled', true, { kind: 'nothing' }],
    ['reported', 'cancelled', true, { kind: 'nothing' }],
    ['reported', 'failure', true, { kind: 'nothing' }],
    ['succeeded', 'success', true, { kind: 'success' }],
    ['succeeded', 'failure', true, { kind: 'job-failure', outcome: 'failure' }],
    ['succeeded', 'cancelled', true, { kind: 'job-failure', outcome: 'cancelled' }],
    ['succeeded', 'skipped', true, { kind: 'job-failure', outcome: 'skipped' }],
    ['succeeded', undefined, true, { kind: 'unknown-outcome' }],
    ['succeeded', 'success', false, { kind: 'nothing' }],
    ['succeeded', 'failure', false, { kind: 'nothing' }],
    ['succeeded', undefined, false, { kind: 'nothing' }],
    ['failed', 'failure', true, { kind: 'main-failure', ...failure }],
    ['failed', 'success', true, { kind: 'main-failure', ...failure }],
    ['failed', 'cancelled', true, { kind: 'main-failure', ...failure }],
    ['failed', 'failure', false, { kind: 'main-failure', ...failure }],
    ['acknowledging', 'failure', true, { kind: 'main-failure', ...failure }],
    ['acknowledging', 'cancelled', true, { kind: 'job-failure', outcome: 'cancelled' }],
    ['acknowledged', 'cancelled', false, { kind: 'job-failure', outcome: 'cancelled' }],
    ['acknowledged', 'success', true, { kind: 'main-failure', ...failure }],
  ])('main %s, job %s, report %s', (phase, jobOutcome, report, expected) => {
    expect(decideReport({ phase, failure, report }, jobOutcome)).toMatchObject(expected);
  });

  it('has words for a main that could not say why it failed', () => {
    expect(decideReport({ phase: 'acknowledged', failure: undefined, report: true }, 'failure')).toEqual({
      kind: 'main-failure',
      type: 'JobFailed',
      message: 'The action’s main step ended before it was done, without saying why',
    });
  });
});

describe('describeJobFailure', () => {
  const runUrl = 'https://github.com/o/r/actions/runs/1/attempts/1';
  const one = { names: ['Run tests'], url: 'https://github.com/o/r/actions/runs/1/job/2#step:4:1' };
  const two = { ...one, names: ['Lint', 'Run tests'] };
  it.each([
    ['failure', undefined, undefined, `A step of the workflow’s job failed: ${runUrl}`],
    ['failure', undefined, one, `Step "Run tests" failed: ${one.url} (run: ${runUrl})`],
    ['failure', undefined, two, `Steps "Lint", "Run tests" failed: ${one.url} (run: ${runUrl})`],
    ['failure', 'mine', one, 'mine'],
    ['cancelled', undefined, undefined, `The workflow run was cancelled: ${runUrl}`],
    ['cancelled', 'mine', undefined, `The workflow run was cancelled: mine (${runUrl})`],
    ['skipped', undefined, undefined, `The workflow job that this report is for was skipped: ${runUrl}`],
  ] as const)('%s, written %s', (outcome, written, failedSteps, expected) => {
    expect(describeJobFailure(outcome, { written, failedSteps, runUrl })).toBe(expected);
  });
});

describe('describeSuccess', () => {
  it('is the outcome and the run', () => {
    expect(describeSuccess('https://run', false)).toBe('Succeeded: https://run');
    expect(describeSuccess('https://run', true)).toBe('In progress, to be continued: https://run');
  });
});

describe('toFailure', () => {
  it('leaves a Failure as it is', () => {
    const own = new Failure('PermissionError', 'no');
    expect(toFailure(own)).toBe(own);
  });
  it.each([
    [new TypeError('x is undefined'), 'Unexpected error: x is undefined'],
    ['text', 'Unexpected error: text'],
  ])('%s becomes JobFailed', (error, message) => {
    expect(toFailure(error)).toMatchObject({ type: 'JobFailed', message });
  });
});
