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
    ['unclaimed', undefined, true, { kind: 'nothing' }],
    ['reporting', 'cancelled', true, { kind: 'main-failure', ...failure }],
    ['reporting', 'success', false, { kind: 'main-failure', ...failure }],
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

  it('is JobFailed, with a message, where main could not say why it failed', () => {
    const main = { phase: 'acknowledged', failure: undefined, report: true } as const;
    expect(decideReport(main, 'failure')).toEqual({
      kind: 'main-failure',
      type: 'JobFailed',
      message: expect.stringContaining('main step'),
    });
  });

  it('advises on job-status where nobody said how the job ended', () => {
    expect(decideReport({ phase: 'succeeded', failure: undefined, report: true }, undefined)).toMatchObject({
      message: expect.stringContaining('set job-status to ${{ job.status }}'),
    });
  });
});

describe('describeJobFailure', () => {
  const runUrl = 'https://github.com/o/r/actions/runs/1/attempts/1';
  const one = { names: ['Run tests'], url: 'https://github.com/o/r/actions/runs/1/job/2#step:4:1' };
  const two = { ...one, names: ['Lint', 'Run tests'] };
  it.each([
    ['failure', undefined, undefined, ['failed', runUrl]],
    ['failure', undefined, one, ['"Run tests" failed', one.url, runUrl]],
    ['failure', undefined, two, ['"Lint", "Run tests" failed', one.url, runUrl]],
    ['cancelled', undefined, undefined, ['cancelled', runUrl]],
    ['cancelled', 'mine', undefined, ['cancelled', 'mine', runUrl]],
    ['skipped', undefined, undefined, ['skipped', runUrl]],
  ] as const)('%s, written %s', (outcome, written, failedSteps, expected) => {
    const message = describeJobFailure(outcome, { written, failedSteps, runUrl });
    for (const text of expected) expect(message).toContain(text);
  });

  it('is what the user has written of a failure, and nothing else', () => {
    expect(describeJobFailure('failure', { written: 'mine', failedSteps: one, runUrl })).toBe('mine');
  });
});

describe('describeSuccess', () => {
  it('is the outcome and the run', () => {
    expect(describeSuccess('https://run', false)).toMatch(/^Succeeded.*https:\/\/run$/);
    expect(describeSuccess('https://run', true)).toMatch(/continued.*https:\/\/run$/);
  });
});

describe('toFailure', () => {
  it('leaves a Failure as it is', () => {
    const own = new Failure('PermissionError', 'no');
    expect(toFailure(own)).toBe(own);
  });
  it.each([
    [new TypeError('x is undefined'), 'x is undefined'],
    ['text', 'text'],
  ])('%s becomes JobFailed', (error, text) => {
    expect(toFailure(error)).toMatchObject({
      type: 'JobFailed',
      message: expect.stringContaining(text),
      cause: error,
    });
  });
});
