import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createSecrets, SecretError } from '../../relay/secrets.ts';
import { FakeClock } from '../fake-clock.ts';
import { startServer } from '../start-server.ts';

const place = {
  region: 'eu-west-1',
  credentials: () => Promise.resolve({ accessKeyId: 'a', secretAccessKey: 'b', sessionToken: undefined }),
};
const before = { ...process.env };
let asked: string[];
let answers: [number, unknown][];

beforeEach(async () => {
  asked = [];
  const { url } = await startServer((request, response) => {
    void (async () => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      asked.push(`${String(request.headers['x-amz-target'])} ${text}`);
      const [status, body] = answers.shift() ?? [500, {}];
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(body));
    })();
  });
  process.env['AWS_ENDPOINT_URL'] = url;
});
afterEach(() => {
  process.env = { ...before };
});

it('takes a setting that is no ARN as the secret', async () => {
  await expect(createSecrets(place, new FakeClock()).ofSetting('ghp_x')).resolves.toBe('ghp_x');
  expect(asked).toEqual([]);
});

it('reads a secret once in five minutes, whoever asks', async () => {
  const clock = new FakeClock();
  const secrets = createSecrets(place, clock);
  const arn = 'arn:aws:secretsmanager:eu-west-1:1:secret:x-AbCdEf';
  answers = [
    [200, { SecretString: 'one\n' }],
    [200, { SecretString: 'two' }],
  ];
  await expect(Promise.all([secrets.ofSetting(arn), secrets.ofSetting(arn)])).resolves.toEqual([
    'one',
    'one',
  ]);
  clock.pass(5 * 60_000);
  await expect(secrets.ofSetting(arn)).resolves.toBe('two');
  expect(asked).toEqual(Array(2).fill(`secretsmanager.GetSecretValue {"SecretId":"${arn}"}`));
});

it.each([
  ['arn:aws:ssm:eu-west-1:1:parameter/relay/key', '/relay/key'],
  ['arn:aws:ssm:eu-west-1:1:parameter/key', 'key'],
])('reads the parameter %s, decrypted', async (arn, name) => {
  answers = [[200, { Parameter: { Value: 'v' } }]];
  await expect(createSecrets(place, new FakeClock()).ofSetting(arn)).resolves.toBe('v');
  expect(asked).toEqual([`AmazonSSM.GetParameter {"Name":"${name}","WithDecryption":true}`]);
});

it('says which one cannot be read, and tries again the next time', async () => {
  const secrets = createSecrets(place, new FakeClock());
  answers = [
    [400, { __type: 'AccessDeniedException', message: 'not authorized' }],
    [200, { SecretBinary: 'AAAA' }],
    [200, { SecretString: 'v' }],
  ];
  await expect(secrets.named('clients/1')).rejects.toThrow(SecretError);
  await expect(secrets.named('clients/1')).rejects.toThrow(/^The secret clients\/1 is empty or binary/);
  await expect(secrets.named('clients/1')).resolves.toBe('v');
});
