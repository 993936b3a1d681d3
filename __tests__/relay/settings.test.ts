import { describe, expect, it } from '@jest/globals';
import { readSettings, SettingsError } from '../../relay/settings.ts';

const minimal = {
  AWS_REGION: 'eu-west-1',
  RELAY_ACTION_TYPES: 'Build/Custom/GitHub/1',
  RELAY_REPOSITORIES: 'octo-org/*',
  GITHUB_TOKEN: 'ghp_x',
};

describe('readSettings', () => {
  it('needs little', () => {
    expect(readSettings({ ...minimal, RELAY_WORKFLOW: ' ', GITHUB_APP_ID: '' })).toEqual({
      region: 'eu-west-1',
      actionTypes: [{ category: 'Build', owner: 'Custom', provider: 'GitHub', version: '1' }],
      routes: {
        defaults: { repository: undefined, workflow: undefined, eventType: undefined, ref: undefined },
        allowed: ['octo-org/*'],
      },
      gitHub: { token: 'ghp_x' },
      apiUrl: 'https://api.github.com',
      clientTokenPrefix: undefined,
      timeouts: { start: 30 * 60_000, answerGrace: 2 * 60_000 },
    });
  });

  it('takes everything', () => {
    const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:app-key-AbCdEf';
    expect(
      readSettings({
        AWS_DEFAULT_REGION: 'us-gov-west-1',
        RELAY_ACTION_TYPES: 'Build/Custom/GitHub/1\n Test/ThirdParty/Partner_x/2,',
        RELAY_REPOSITORIES: 'octo-org/shop, octo-org/app-*',
        RELAY_REPOSITORY: 'octo-org/shop',
        RELAY_WORKFLOW: '.github/workflows/build.yaml',
        RELAY_REF: 'release',
        GITHUB_APP_ID: '123',
        GITHUB_APP_PRIVATE_KEY: arn,
        GITHUB_API_URL: 'https://github.example.com/api/v3/',
        RELAY_CLIENT_TOKENS: 'clients/',
        RELAY_START_TIMEOUT: '0.5',
        RELAY_ANSWER_GRACE: '.1',
      }),
    ).toMatchObject({
      region: 'us-gov-west-1',
      actionTypes: [{ owner: 'Custom' }, { category: 'Test', provider: 'Partner_x', version: '2' }],
      routes: {
        defaults: { repository: 'octo-org/shop', workflow: 'build.yaml', ref: 'release' },
        allowed: ['octo-org/shop', 'octo-org/app-*'],
      },
      gitHub: { appId: '123', privateKey: arn },
      apiUrl: 'https://github.example.com/api/v3',
      clientTokenPrefix: 'clients/',
      timeouts: { start: 30_000, answerGrace: 6_000 },
    });
  });

  it.each<[string, Record<string, string | undefined>, RegExp]>([
    ['no region', { AWS_REGION: undefined }, /^AWS_REGION is not set/],
    ['a region that is none', { AWS_REGION: 'Ireland' }, /^AWS_REGION: "Ireland"/],
    ['no action types', { RELAY_ACTION_TYPES: ' , ' }, /^RELAY_ACTION_TYPES is not set/],
    [
      'half an action type',
      { RELAY_ACTION_TYPES: 'Build/Custom' },
      /^RELAY_ACTION_TYPES: "Build\/Custom" is no/,
    ],
    [
      'a category that is none',
      { RELAY_ACTION_TYPES: 'build/Custom/GitHub/1' },
      /no category of CodePipeline/,
    ],
    ['an owner that is none', { RELAY_ACTION_TYPES: 'Build/Me/GitHub/1' }, /no owner that is Custom/],
    ["AWS's own type", { RELAY_ACTION_TYPES: 'Invoke/AWS/Lambda/1' }, /nobody can poll/],
    ['a provider that is too long', { RELAY_ACTION_TYPES: `Build/Custom/${'x'.repeat(36)}/1` }, /provider/],
    ['a version that is too long', { RELAY_ACTION_TYPES: 'Build/Custom/GitHub/1234567890' }, /version/],
    ['no repositories', { RELAY_REPOSITORIES: undefined }, /^RELAY_REPOSITORIES is not set/],
    ['a lone asterisk', { RELAY_REPOSITORIES: '*' }, /^RELAY_REPOSITORIES: "\*" is no repository/],
    ['a URL', { RELAY_REPOSITORIES: 'https://github.com/o/r' }, /^RELAY_REPOSITORIES: /],
    ['a default that is no repository', { RELAY_REPOSITORY: 'shop' }, /^RELAY_REPOSITORY: "shop"/],
    ['a workflow that is no file', { RELAY_WORKFLOW: 'build' }, /^RELAY_WORKFLOW: "build"/],
    [
      'two routes',
      { RELAY_WORKFLOW: 'b.yml', RELAY_EVENT_TYPE: 'go' },
      /^RELAY_WORKFLOW and RELAY_EVENT_TYPE/,
    ],
    ['a long event type', { RELAY_EVENT_TYPE: 'x'.repeat(101) }, /^RELAY_EVENT_TYPE/],
    ['nobody to be', { GITHUB_TOKEN: undefined }, /^GITHUB_TOKEN is not set/],
    ['an App without its key', { GITHUB_TOKEN: '', GITHUB_APP_ID: '1' }, /GITHUB_APP_PRIVATE_KEY is not/],
    ['a key without its App', { GITHUB_TOKEN: '', GITHUB_APP_PRIVATE_KEY: 'k' }, /GITHUB_APP_ID is not/],
    [
      'a key that is none',
      { GITHUB_TOKEN: '', GITHUB_APP_ID: '1', GITHUB_APP_PRIVATE_KEY: 'k' },
      /neither a PEM/,
    ],
    [
      'both ways',
      { GITHUB_APP_ID: '1', GITHUB_APP_PRIVATE_KEY: '-----BEGIN RSA PRIVATE KEY-----' },
      /^GITHUB_TOKEN and GITHUB_APP_ID are both set/,
    ],
    [
      'an API without TLS',
      { GITHUB_API_URL: 'http://github.example.com/api/v3' },
      /^GITHUB_API_URL: .* no https/,
    ],
    ['minutes that are words', { RELAY_START_TIMEOUT: 'ten' }, /^RELAY_START_TIMEOUT: "ten"/],
    ['no minutes', { RELAY_ANSWER_GRACE: '0' }, /^RELAY_ANSWER_GRACE: "0"/],
    ['days', { RELAY_START_TIMEOUT: '1441' }, /^RELAY_START_TIMEOUT: "1441"/],
    [
      'third-party jobs without their tokens',
      { RELAY_ACTION_TYPES: 'Build/ThirdParty/Partner/1' },
      /^RELAY_CLIENT_TOKENS is not set/,
    ],
  ])('refuses %s in one line', (_what, change, message) => {
    const read = () => readSettings({ ...minimal, ...change });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/\n/);
  });
});
