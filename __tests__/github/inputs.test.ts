import { describe, expect, it } from '@jest/globals';
import {
  type InputName,
  inputNames,
  readInput,
  readLatestTime,
  readMainInputs,
  readRegion,
  readRevision,
} from '../../src/github/inputs.ts';
import type { SecretSetting } from '../../src/secret-configuration.ts';
import { failureOf } from '../failure-of.ts';

const run = { GITHUB_WORKSPACE: '/ws/repo', GITHUB_RUN_ID: '42' };

function envOf(inputs: Partial<Record<InputName, string>>): Record<string, string> {
  const entries = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  return { ...run, ...Object.fromEntries(entries) };
}

describe('main inputs', () => {
  const defaults = {
    acknowledge: true,
    report: true,
    role: undefined,
    'input-artifacts': 'all',
    path: '/ws/repo',
    'merge-multiple': false,
    clean: false,
    extract: true,
    'secret-configuration': 'auto',
    symlinks: 'preserve',
    'output-artifacts': [],
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
    [{ 'merge-multiple': 'True' }, { 'merge-multiple': true }],
    [{ clean: 'true' }, { clean: true }],
    [{ extract: 'false' }, { extract: false }],
    [{ path: 'sub/../in' }, { path: '/ws/repo/in' }],
    [{ path: '/elsewhere' }, { path: '/elsewhere' }],
    [{ 'input-artifacts': 'none' }, { 'input-artifacts': [] }],
    [{ 'input-artifacts': ' A \n\nB\n' }, { 'input-artifacts': ['A', 'B'] }],
    [{ 'secret-configuration': 'Token\nPassword' }, { 'secret-configuration': ['Token', 'Password'] }],
    [{ 'output-artifacts': 'Out: dist' }, { 'output-artifacts': [{ name: 'Out', path: 'dist' }] }],
    // `Out: ${{ steps.build.outputs.folder }}` before that step has run.
    [{ 'output-artifacts': 'Out: ' }, { 'output-artifacts': [{ name: 'Out', path: '' }] }],
    [{ 'percent-complete': '50' }, { 'percent-complete': 50 }],
    [{ 'failure-type': 'JobFailed' }, { 'failure-type': 'JobFailed' }],
    [{ symlinks: 'follow' }, { symlinks: 'follow' }],
    [{ 'job-status': 'success' }, { 'job-status': 'success' }],
    [{ 'current-revision': 'abc' }, { 'current-revision': 'abc' }],
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
  expect(readInput(envOf({ acknowledge: value }), 'acknowledge')).toBe(expected);
});

describe('secret-configuration', () => {
  it.each<[string, SecretSetting]>([
    ['auto', 'auto'],
    [' all\n', 'all'],
    ['none', 'none'],
    ['Token', ['Token']],
    ['Token\r\n\n my key ', ['Token', 'my key']],
  ])('%j', (value, setting) => {
    expect(readInput(envOf({ 'secret-configuration': value }), 'secret-configuration')).toEqual(setting);
  });

  it.each(['auto\nToken', 'none\nnone', 'k'.repeat(51)])('%j is an error', (value) => {
    expect(() => readInput(envOf({ 'secret-configuration': value }), 'secret-configuration')).toThrow(
      'Input secret-configuration is',
    );
  });
});

describe('an input', () => {
  const all = (env: Record<string, string>) =>
    Object.fromEntries(inputNames.map((name) => [name, readInput(env, name)]));

  it('is undefined where it is blank, but for those that have a default', () => {
    expect(all(run)).toEqual({
      acknowledge: true,
      report: true,
      'input-artifacts': 'all',
      'merge-multiple': false,
      clean: false,
      extract: true,
      'output-artifacts': [],
      'secret-configuration': 'auto',
      symlinks: 'preserve',
    });
  });

  it('is what the runner has evaluated, without the space around it', () => {
    const given = {
      summary: 'two\nlines',
      'external-execution-id': 'x1',
      'continuation-token': 'go-on',
      'failure-message': 'why',
      'github-token': 'ghs',
      'check-run-id': '70',
    };
    const padded = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, ` ${value}\n`]));
    expect(all(envOf(padded))).toMatchObject(given);
  });

  it.each<[InputName, string, unknown]>([
    ['job-status', 'Skipped', 'skipped'],
    ['job-status', 'SUCCESS', 'success'],
    ['job-status', 'success', 'success'],
    ['percent-complete', '0', 0],
    ['revision-created', '0', new Date(0)],
    ['failure-type', 'RevisionOutOfSync', 'RevisionOutOfSync'],
    ['output-artifacts', 'dist', [{ name: undefined, path: 'dist' }]],
    ['symlinks', 'follow', 'follow'],
  ])('%s: %j is read', (name, value, expected) => {
    expect(readInput(envOf({ [name]: value }), name)).toEqual(expected);
  });

  it('is read by itself: a bad one keeps no other from being read', () => {
    const env = envOf({ 'percent-complete': 'x', 'failure-type': 'y', summary: 'fine' });
    expect(readInput(env, 'summary')).toBe('fine');
    expect(failureOf(() => readInput(env, 'percent-complete')).message).toContain('percent-complete');
    expect(failureOf(() => readInput(env, 'failure-type')).message).toContain('failure-type');
  });
});

describe('CurrentRevision', () => {
  it('is what the four inputs say', () => {
    const env = envOf({
      'current-revision': 'abc',
      'change-identifier': 'id',
      'revision-created': '0',
      'revision-summary': 'sum',
    });
    expect(readRevision(env)).toEqual({
      revision: 'abc',
      changeIdentifier: 'id',
      created: new Date(0),
      revisionSummary: 'sum',
    });
    expect(readRevision(run)).toBeUndefined();
  });

  it.each<[Partial<Record<InputName, string>>, string]>([
    [{ 'current-revision': 'abc' }, 'change-identifier is empty'],
    [{ 'change-identifier': 'abc' }, 'current-revision is empty'],
    [{ 'revision-summary': 'abc' }, 'current-revision and change-identifier are empty'],
  ])('is a warning where half of it is missing: %j', (inputs, text) => {
    expect(readRevision(envOf(inputs))).toEqual({ warning: expect.stringContaining(text) });
  });
});

it.each([
  [undefined, undefined],
  ['1700000000', 1_700_000_000],
  ['0', 0],
])('SOURCE_DATE_EPOCH %j is %j', (value, expected) => {
  expect(readLatestTime({ SOURCE_DATE_EPOCH: value })).toBe(expected);
});

it.each(['-1', '1.5', 'today', '1e9', '9'.repeat(16)])('SOURCE_DATE_EPOCH %j is an error', (value) => {
  expect(() => readLatestTime({ SOURCE_DATE_EPOCH: value })).toThrow('The variable SOURCE_DATE_EPOCH is');
});
