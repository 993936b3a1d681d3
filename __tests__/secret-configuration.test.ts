import { describe, expect, it } from '@jest/globals';
import { decideSecrets } from '../src/secret-configuration.ts';
import type { SecretRule } from '../src/secret-configuration.ts';

const denied: SecretRule = { unknown: 'GetActionType is not allowed (AccessDeniedException): allow it' };
const declared = (...keys: string[]): SecretRule => ({ declared: keys });

describe('secret values', () => {
  const configuration = {
    Token: 'hunter2!',
    Stage: 'Deploy',
    Region: 'eu-west-1',
    Role: 'arn:aws-cn:iam::123456789012:role/r',
    Flag: 'True',
    Short: 'abc',
    Four: 'abcd',
    Id: 'job-1',
  };
  const decide = (rule: SecretRule) =>
    decideSecrets(rule, configuration, ['Deploy', 'job-1', 'eu-central-1']);

  it.each<[string, SecretRule, string[]]>([
    ['auto, with what CodePipeline declares', declared('Token', 'Short', 'Absent'), ['hunter2!']],
    ['auto, where CodePipeline declares none', declared(), []],
    ['auto, where nothing is known', denied, ['hunter2!', 'eu-west-1', 'abcd']],
    ['all', 'all', ['hunter2!', 'eu-west-1', 'arn:aws-cn:iam::123456789012:role/r', 'True', 'abcd']],
    ['none', 'none', []],
    ['keys', ['Region', 'Stage', 'Absent'], ['eu-west-1']],
  ])('%s', (_, rule, expected) => {
    expect(decide(rule).values).toEqual(expected);
  });

  it.each<[string, boolean]>([
    ['false', false],
    ['TRUE', false],
    ['', false],
    ['true!', true],
    ['prod', true],
    [' ab ', false],
    // Another region than the job's, and what only looks like one.
    ['us-gov-west-1', true],
    ['correct-horse-battery-42', true],
    ['eu-central-1', false],
    ['arn:aws:s3:::bucket', false],
    ['arn:aws-us-gov:s3:::bucket/key', false],
    ['arn:aws:iam::123456789012:role/path/name', false],
    ['arn:aws:iam::aws:policy/ReadOnlyAccess', false],
    ['arn:aws:logs:eu-west-1:123456789012:log-group:name:*', false],
    ['arn:aws:secret-suffix-hunter2', true],
    ['arn:aws:::::hunter2', true],
    ['arn:aws:s3:::', true],
    ['arn:aws:s3:::a b', true],
    ['arn:aws:iam:hunter2:123456789012:role/r', true],
    ['arn:aws:iam::hunter2:role/r', true],
    ['x arn:aws:s3:::bucket', true],
  ])('where nothing is known %j is secret: %s', (value, secret) => {
    const { values } = decideSecrets(denied, { key: value }, ['eu-central-1']);
    expect(values).toEqual(secret ? [value] : []);
  });

  it.each<[SecretRule, RegExp[]]>([
    [denied, []],
    ['all', []],
    [declared('Short', 'Absent'), [/Short .*shorter than 4/]],
    [
      ['Token', 'Tokn', 'toString'],
      [/secret-configuration .*Tokn/, /secret-configuration .*toString/],
    ],
    [
      ['Short', 'Stage'],
      [/Stage .*name/, /Short .*shorter/],
    ],
  ])('warns for %j', (rule, expected) => {
    const { warnings } = decide(rule);
    expect(warnings).toHaveLength(expected.length);
    expected.forEach((pattern, index) => {
      expect(warnings[index]).toMatch(pattern);
    });
  });

  it.each<[SecretRule, RegExp]>([
    [denied, /^3 of 8 .*not known.* GetActionType is not allowed \(AccessDeniedException\): allow it/],
    [declared('Token'), /^1 of 8 .*noEcho/],
    ['all', /^5 of 8 .*secret-configuration is all/],
    ['none', /^0 of 8 .*secret-configuration is none/],
    [['Token'], /^1 of 8 .*secret-configuration names/],
  ])('says how many are masked with %j, and why', (rule, expected) => {
    expect(decide(rule).summary).toMatch(expected);
  });

  it('says nothing of a job without configuration', () => {
    expect(decideSecrets(declared(), {}, [])).toEqual({ values: [], warnings: [], summary: undefined });
  });
});
