import { describe, expect, it } from '@jest/globals';
import { absentKeys, decideSecretValues, parseSecretSetting } from '../src/secret-configuration.ts';
import type { SecretSetting } from '../src/secret-configuration.ts';

describe('the setting', () => {
  it.each<[string, SecretSetting]>([
    ['auto', 'auto'],
    [' all\n', 'all'],
    ['none', 'none'],
    ['Token', ['Token']],
    ['Token\r\n\n my key ', ['Token', 'my key']],
  ])('%j', (value, setting) => {
    expect(parseSecretSetting(value)).toEqual(setting);
  });

  it.each(['auto\nToken', 'none\nnone', 'k'.repeat(51)])('%j is an error', (value) => {
    expect(() => parseSecretSetting(value)).toThrow('Input secret-configuration is');
  });
});

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
  const decide = (setting: SecretSetting, noEchoProperties?: readonly string[]) =>
    decideSecretValues({
      setting,
      configuration,
      noEchoProperties,
      neverSecret: ['Deploy', 'job-1', 'eu-central-1'],
    });

  it.each<[string, SecretSetting, readonly string[] | undefined, string[]]>([
    ['auto, with what CodePipeline declares', 'auto', ['Token', 'Short', 'Absent'], ['hunter2!', 'abc']],
    ['auto, where CodePipeline declares none', 'auto', [], []],
    ['auto, where nothing is known', 'auto', undefined, ['hunter2!', 'abcd']],
    [
      'all',
      'all',
      undefined,
      ['hunter2!', 'eu-west-1', 'arn:aws-cn:iam::123456789012:role/r', 'True', 'abc', 'abcd'],
    ],
    ['none', 'none', ['Token'], []],
    ['keys', ['Region', 'Stage', 'Absent'], ['Token'], ['eu-west-1']],
  ])('%s', (_, setting, noEchoProperties, expected) => {
    expect(decide(setting, noEchoProperties)).toEqual(expected);
  });

  it.each<[string, boolean]>([
    ['false', false],
    ['TRUE', false],
    ['', false],
    ['true!', true],
    ['us-gov-west-1', false],
    ['arn:aws:s3:::bucket', false],
    ['prod', true],
  ])('where nothing is known %j is secret: %s', (value, secret) => {
    const values = decideSecretValues({
      setting: 'auto',
      configuration: { key: value },
      noEchoProperties: undefined,
      neverSecret: [],
    });
    expect(values).toEqual(secret ? [value] : []);
  });

  it.each<[SecretSetting, string[]]>([
    ['auto', []],
    [
      ['Token', 'Tokn', 'toString'],
      ['Tokn', 'toString'],
    ],
  ])('tells the keys of %j that the job lacks', (setting, expected) => {
    expect(absentKeys(setting, configuration)).toEqual(expected);
  });
});
