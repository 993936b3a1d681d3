import { describe, expect, it } from '@jest/globals';
import { decideSecrets } from '../src/secret-configuration.ts';
import type { NoEcho, SecretSetting } from '../src/secret-configuration.ts';

const denied: NoEcho = {
  unknown: { reason: 'GetActionType is not allowed (AccessDeniedException)', remedy: 'allow it' },
};

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
  const decide = (setting: SecretSetting, noEcho?: NoEcho) =>
    decideSecrets({ setting, configuration, noEcho, names: ['Deploy', 'job-1', 'eu-central-1'] });

  it.each<[string, SecretSetting, NoEcho | undefined, string[]]>([
    ['auto, with what CodePipeline declares', 'auto', { keys: ['Token', 'Short', 'Absent'] }, ['hunter2!']],
    ['auto, where CodePipeline declares none', 'auto', { keys: [] }, []],
    ['auto, where nothing is known', 'auto', denied, ['hunter2!', 'eu-west-1', 'abcd']],
    [
      'all',
      'all',
      undefined,
      ['hunter2!', 'eu-west-1', 'arn:aws-cn:iam::123456789012:role/r', 'True', 'abcd'],
    ],
    ['none', 'none', { keys: ['Token'] }, []],
    ['keys', ['Region', 'Stage', 'Absent'], { keys: ['Token'] }, ['eu-west-1']],
  ])('%s', (_, setting, noEcho, expected) => {
    expect(decide(setting, noEcho).values).toEqual(expected);
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
    const { values } = decideSecrets({
      setting: 'auto',
      configuration: { key: value },
      noEcho: denied,
      names: ['eu-central-1'],
    });
    expect(values).toEqual(secret ? [value] : []);
  });

  it.each<[SecretSetting, NoEcho | undefined, RegExp[]]>([
    ['auto', denied, []],
    ['all', undefined, []],
    ['auto', { keys: ['Short', 'Absent'] }, [/Short .*shorter than 4/]],
    [
      ['Token', 'Tokn', 'toString'],
      undefined,
      [/secret-configuration .*Tokn/, /secret-configuration .*toString/],
    ],
    [['Short', 'Stage'], undefined, [/Stage .*name/, /Short .*shorter/]],
  ])('warns for %j with %j', (setting, noEcho, expected) => {
    const { warnings } = decide(setting, noEcho);
    expect(warnings).toHaveLength(expected.length);
    expected.forEach((pattern, index) => {
      expect(warnings[index]).toMatch(pattern);
    });
  });

  it.each<[SecretSetting, NoEcho | undefined, RegExp]>([
    [
      'auto',
      denied,
      /^3 of 8 .*not known.* GetActionType is not allowed \(AccessDeniedException\): allow it/,
    ],
    ['auto', { keys: ['Token'] }, /^1 of 8 .*noEcho/],
    ['all', undefined, /^5 of 8 .*secret-configuration is all/],
    ['none', undefined, /^0 of 8 .*secret-configuration is none/],
    [['Token'], undefined, /^1 of 8 .*secret-configuration names/],
  ])('says how many are masked with %j and %j, and why', (setting, noEcho, expected) => {
    expect(decide(setting, noEcho).summary).toMatch(expected);
  });

  it('says nothing of a job without configuration', () => {
    const question = { setting: 'auto', configuration: {}, noEcho: { keys: [] }, names: [] } as const;
    expect(decideSecrets(question)).toEqual({ values: [], warnings: [], summary: undefined });
  });
});
