import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { readAcknowledge, readMainInputs, readPostInputs, readRegion } from '../../src/github/inputs.ts';
import type { PostInputs } from '../../src/github/inputs.ts';
import type { InputName } from '../../src/github/input-names.ts';

const run = { GITHUB_WORKSPACE: '/ws/repo', GITHUB_RUN_ID: '42' };

function envOf(inputs: Partial<Record<InputName, string>>): Record<string, string> {
  const entries = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  return { ...run, ...Object.fromEntries(entries) };
}

function failureOf(read: () => unknown): Failure {
  try {
    read();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('no Failure');
}

describe('main inputs', () => {
  const defaults = {
    report: true,
    role: undefined,
    inputArtifacts: 'all',
    path: '/ws/repo',
    mergeMultiple: false,
    clean: false,
    extract: true,
    secretConfiguration: 'auto',
    outputArtifacts: [],
    warnings: [],
  };

  it('have defaults where they are missing, and where they are blank', () => {
    const blank = envOf({
      report: ' ',
      path: '',
      extract: '',
      'secret-configuration': '',
      'input-artifacts': '\n',
    });
    expect(readMainInputs(run)).toEqual(defaults);
    expect(readMainInputs(blank)).toEqual(defaults);
  });

  it.each<[Partial<Record<InputName, string>>, object]>([
    [{ report: 'FALSE' }, { report: false }],
    [{ 'merge-multiple': 'True' }, { mergeMultiple: true }],
    [{ clean: 'true' }, { clean: true }],
    [{ extract: 'false' }, { extract: false }],
    [{ path: 'sub/../in' }, { path: '/ws/repo/in' }],
    [{ path: '/elsewhere' }, { path: '/elsewhere' }],
    [{ 'input-artifacts': 'none' }, { inputArtifacts: [] }],
    [{ 'input-artifacts': ' A \n\nB\n' }, { inputArtifacts: ['A', 'B'] }],
    [{ 'secret-configuration': 'Token\nPassword' }, { secretConfiguration: ['Token', 'Password'] }],
    [{ 'output-artifacts': 'Out: dist' }, { outputArtifacts: [{ name: 'Out', path: 'dist' }] }],
    // `Out: ${{ steps.build.outputs.folder }}` before that step has run.
    [{ 'output-artifacts': 'Out: ' }, { outputArtifacts: [{ name: 'Out', path: '' }] }],
    [
      { 'percent-complete': '50', 'failure-type': 'JobFailed', symlinks: 'follow', 'job-status': 'success' },
      {},
    ],
    [{ 'current-revision': 'abc' }, {}],
  ])('%j', (inputs, expected) => {
    expect(readMainInputs(envOf(inputs))).toEqual({ ...defaults, ...expected });
  });

  it.each<[InputName, string, string]>([
    ['report', 'yes', 'true or false'],
    ['merge-multiple', '1', 'true or false'],
    ['clean', 'all', 'true or false'],
    ['extract', 'tRUE', 'true or false'],
    ['symlinks', 'Follow', 'preserve, follow'],
    ['job-status', 'ok', 'success, failure, cancelled, skipped'],
    ['failure-type', 'jobfailed', 'JobFailed, ConfigurationError'],
    ['percent-complete', '101', 'from 0 to 100'],
    ['percent-complete', '-1', 'from 0 to 100'],
    ['percent-complete', '5.5', 'from 0 to 100'],
    ['percent-complete', '1e1', 'from 0 to 100'],
    ['revision-created', 'yesterday', '2026-05-01T12:00:00Z'],
    ['input-artifacts', 'a b', 'one a line'],
    ['output-artifacts', 'my name: dist', 'letters, digits'],
    ['secret-configuration', 'auto\nToken', 'one a line'],
  ])('%s: %j is one clear error', (name, value, allowed) => {
    const failure = failureOf(() => readMainInputs(envOf({ [name]: value })));
    expect(failure.type).toBe('ConfigurationError');
    expect(failure.message).toContain(`Input ${name} is "${value.replace('\n', '\\n')}", but must be `);
    expect(failure.message).toContain(allowed);
  });

  it('refuse an output path that climbs out of the workspace', () => {
    const failure = failureOf(() => readMainInputs(envOf({ 'output-artifacts': 'Out: ../other' })));
    expect(failure.type).toBe('ConfigurationError');
    expect(failure.message).toMatch(/output-artifacts/);
    expect(failure.message).toContain('../other');
  });

  it('only warn of an absolute output path outside, which a later step may still complete', () => {
    const { warnings } = readMainInputs(envOf({ 'output-artifacts': 'Out: /out\nIn: /ws/repo/dist' }));
    expect(warnings).toEqual([expect.stringContaining('"/out"')]);
  });

  it('show a value cut and on one line', () => {
    const { message } = failureOf(() => readMainInputs(envOf({ report: `x\n${'y'.repeat(1000)}` })));
    expect(message).toContain('"x\\nyyy');
    expect(message.length).toBeLessThan(300);
  });
});

describe('role-to-assume', () => {
  const arn = 'arn:aws:iam::123456789012:role/path/worker';

  it.each<[Partial<Record<InputName, string>>, string]>([
    [{}, 'codepipeline-bridge-42'],
    [{ 'role-session-name': 'my@session' }, 'my@session'],
  ])('has a session name: %j', (inputs, sessionName) => {
    expect(readMainInputs(envOf({ 'role-to-assume': arn, ...inputs })).role).toEqual({ arn, sessionName });
  });

  it.each(['arn:aws-cn:iam::123456789012:role/r', 'arn:aws-us-gov:iam::123456789012:role/r+=,.@-_'])(
    'may be %s',
    (value) => {
      expect(readMainInputs(envOf({ 'role-to-assume': value })).role?.arn).toBe(value);
    },
  );

  it.each([
    'worker',
    'arn:aws:iam::12:role/r',
    'arn:aws:iam::123456789012:user/u',
    'arn:aws:iam::123456789012:role/',
  ])('may not be %s', (value) => {
    expect(failureOf(() => readMainInputs(envOf({ 'role-to-assume': value }))).message).toContain(
      'Input role-to-assume',
    );
  });

  it.each(['x', 'a b', 'y'.repeat(65)])('may not have the session name %s', (name) => {
    const inputs = envOf({ 'role-to-assume': arn, 'role-session-name': name });
    expect(failureOf(() => readMainInputs(inputs)).message).toContain('Input role-session-name');
  });
});

describe('region', () => {
  it.each([
    [{ 'INPUT_AWS-REGION': 'eu-central-1', AWS_REGION: 'us-east-1' }, 'eu-central-1'],
    [{ 'INPUT_AWS-REGION': ' ', AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-2' }, 'us-east-1'],
    [{ AWS_REGION: '', AWS_DEFAULT_REGION: 'us-gov-west-1' }, 'us-gov-west-1'],
    [{ AWS_REGION: 'eusc-de-east-1' }, 'eusc-de-east-1'],
  ])('%j is %s', (env, region) => {
    expect(readRegion(env)).toBe(region);
  });

  it.each<[Record<string, string>, string]>([
    [{}, 'No AWS region'],
    [{ 'INPUT_AWS-REGION': 'frankfurt' }, '"frankfurt"'],
    [{ 'INPUT_AWS-REGION': 'EU-CENTRAL-1' }, 'eu-central-1'],
    [{ AWS_REGION: 'eu-central-1.evil.example' }, 'from the environment'],
  ])('%j is a ConfigurationError', (env, text) => {
    const failure = failureOf(() => readRegion(env));
    expect(failure.type).toBe('ConfigurationError');
    expect(failure.message).toContain('aws-region');
    expect(failure.message).toContain(text);
  });
});

it.each([
  ['', true],
  ['true', true],
  ['False', false],
])('acknowledge %j is %s', (value, expected) => {
  expect(readAcknowledge(envOf({ acknowledge: value }))).toBe(expected);
});

describe('post inputs', () => {
  const all = (post: PostInputs) =>
    Object.fromEntries(Object.entries(post).map(([name, read]) => [name, (read as () => unknown)()]));

  it('are undefined where they are blank, but for the run ID and a default', () => {
    expect(all(readPostInputs(run))).toEqual({
      externalExecutionId: '42',
      outputArtifacts: [],
      symlinks: 'preserve',
    });
  });

  it('are what the runner evaluated', () => {
    const inputs = readPostInputs(
      envOf({
        'job-status': 'Skipped',
        summary: ' two\nlines ',
        'external-execution-id': 'x1',
        'percent-complete': '0',
        'continuation-token': 'go-on',
        'current-revision': 'abc',
        'change-identifier': 'id',
        'revision-created': '0',
        'revision-summary': 'sum',
        'failure-type': 'RevisionOutOfSync',
        'failure-message': 'why',
        'output-artifacts': 'dist',
        symlinks: 'follow',
        'github-token': 'ghs',
        'check-run-id': '70',
      }),
    );
    expect(all(inputs)).toEqual({
      jobStatus: 'skipped',
      summary: 'two\nlines',
      externalExecutionId: 'x1',
      percentComplete: 0,
      continuationToken: 'go-on',
      currentRevision: {
        revision: 'abc',
        changeIdentifier: 'id',
        created: new Date(0),
        revisionSummary: 'sum',
      },
      failureType: 'RevisionOutOfSync',
      failureMessage: 'why',
      outputArtifacts: [{ name: undefined, path: 'dist' }],
      symlinks: 'follow',
      githubToken: 'ghs',
      checkRunId: '70',
    });
  });

  it('fail one by one: a bad one keeps no other from being read', () => {
    const post = readPostInputs(envOf({ 'percent-complete': 'x', 'failure-type': 'y', summary: 'fine' }));
    expect(post.summary()).toBe('fine');
    expect(failureOf(post.percentComplete).message).toContain('percent-complete');
    expect(failureOf(post.failureType).message).toContain('failure-type');
  });

  it.each<[Partial<Record<InputName, string>>, string]>([
    [{ 'current-revision': 'abc' }, 'change-identifier is empty'],
    [{ 'change-identifier': 'abc' }, 'current-revision is empty'],
    [{ 'revision-summary': 'abc' }, 'current-revision and change-identifier are empty'],
  ])('warn of half a revision: %j', (inputs, text) => {
    expect(readPostInputs(envOf(inputs)).currentRevision()).toEqual({
      warning: expect.stringContaining(text),
    });
  });
});

it.each([
  [undefined, undefined],
  ['1700000000', 1_700_000_000],
  ['0', 0],
])('SOURCE_DATE_EPOCH %j is %j', (value, expected) => {
  expect(readPostInputs({ SOURCE_DATE_EPOCH: value }).latestTime()).toBe(expected);
});

it.each(['-1', '1.5', 'today', '1e9', '9'.repeat(16)])('SOURCE_DATE_EPOCH %j is an error', (value) => {
  expect(() => readPostInputs({ SOURCE_DATE_EPOCH: value }).latestTime()).toThrow(
    'The variable SOURCE_DATE_EPOCH is',
  );
});

it.each(['Success', 'SUCCESS', 'success'])('job-status is taken in any case: %s', (value) => {
  expect(readPostInputs({ 'INPUT_JOB-STATUS': value }).jobStatus()).toBe('success');
});
