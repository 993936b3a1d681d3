import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { LocalCloud } from '../../local-cloud/index.ts';
import { sampleSource } from '../../local-cloud/sample-source.ts';
import type { RunOptions, Values } from '../../local-runner/index.ts';
import { version } from '../../src/version.ts';
import { makeWorkspace } from '../artifacts/archive/workspace.ts';
import { startServer } from '../start-server.ts';
import { runScenario, runFor, type Scenario, startCloud } from './scenario.ts';
import { expectUntouched } from './untouched.ts';

const role = 'arn:aws:iam::123456789012:role/worker';

/** One job through a workflow that assumes the role; the environment has no keys. */
async function playWithRole(
  options: Partial<RunOptions> & {
    readonly values?: Values;
    readonly trusted?: boolean;
    readonly mayRequestIdTokens?: boolean;
    readonly prepare?: (cloud: LocalCloud) => void;
  } = {},
): Promise<Scenario> {
  const { values, trusted = true, mayRequestIdTokens = true, prepare, ...others } = options;
  const cloud = await startCloud();
  if (trusted) cloud.trustRole(role, { audience: 'sts.amazonaws.com' });
  const job = await cloud.queueJob();
  prepare?.(cloud);
  const run = await runFor(job, cloud, {
    ...others,
    env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', ...others.env },
    job: {
      permissions: mayRequestIdTokens ? { 'id-token': 'write' } : {},
      steps: [{ id: 'bridge', uses: './', with: { 'role-to-assume': role, ...values } }],
    },
  });
  return { cloud, job, run };
}

/*
 * The clock's speed divides the time that a try may take, too: where the outcome depends on a try, it is slow enough for
 * one to be answered on a busy machine.
 */

describe('role-to-assume', () => {
  it('is assumed with the OIDC token, in main and afresh in post', async () => {
    const { cloud, job, run } = await playWithRole();
    expect(run.conclusion).toBe('success');
    expect(job.status).toBe('Succeeded');
    expect(cloud.sessions.map(({ roleArn }) => roleArn)).toEqual([role, role]);
    const keyOf = (operation: string) => cloud.requestsOf(operation).map(({ accessKeyId }) => accessKeyId);
    const [inMain, inPost] = cloud.sessions.map(({ credentials }) => credentials);
    expect(keyOf('AcknowledgeThirdPartyJob')).toEqual([inMain?.accessKeyId]);
    expect(keyOf('PutThirdPartyJobSuccessResult')).toEqual([inPost?.accessKeyId]);
    expect(cloud.sessions.map(({ roleSessionName }) => roleSessionName)).toEqual([
      'codepipeline-bridge-10200300400',
      'codepipeline-bridge-10200300400',
    ]);
    for (const { credentials, webIdentityToken } of cloud.sessions) {
      const secrets = [credentials.secretAccessKey, credentials.sessionToken, webIdentityToken];
      expect(run.masks).toEqual(expect.arrayContaining(secrets));
      expect(run.findSecrets(secrets)).toEqual([]);
    }
  });

  it('in a session of that name', async () => {
    const { cloud, run } = await playWithRole({ values: { 'role-session-name': 'pipeline@shop' } });
    expect(run.conclusion).toBe('success');
    expect(cloud.sessions.map(({ roleSessionName }) => roleSessionName)).toEqual([
      'pipeline@shop',
      'pipeline@shop',
    ]);
  });

  it('goes before keys in the environment', async () => {
    const { cloud } = await playWithRole({
      env: { AWS_ACCESS_KEY_ID: 'AKIAOTHER', AWS_SECRET_ACCESS_KEY: 'other' },
    });
    expect(cloud.requests.map(({ accessKeyId }) => accessKeyId)).not.toContain('AKIAOTHER');
    expect(cloud.jobs[0]?.status).toBe('Succeeded');
  });

  it('needs the permission id-token: write', async () => {
    const scenario = await playWithRole({ mayRequestIdTokens: false });
    expectUntouched(scenario);
    expect(scenario.run.main.log).toContain('permissions: id-token: write');
  });

  it('has to trust the workflow: it fails at the first try', async () => {
    const scenario = await playWithRole({ trusted: false });
    expectUntouched(scenario);
    expect(scenario.cloud.requestsOf('AssumeRoleWithWebIdentity')).toHaveLength(1);
    expect(scenario.run.main.log).toContain(`role-to-assume: ${role} could not be assumed`);
    expect(scenario.run.main.log).toContain('check that the role trusts');
  });

  it.each(['server error', 'throttle'] as const)(
    'waits through a passing failure of STS (%s)',
    async (kind) => {
      const { job } = await playWithRole({
        clockSpeed: 4,
        prepare: (cloud) => {
          // More than the SDK's own three tries.
          cloud.misbehave({ service: 'sts', how: { kind }, times: 4 });
        },
      });
      expect(job.status).toBe('Succeeded');
    },
  );

  it.each<[string, string]>([
    [
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider, please reference …",
    ],
    ['IDPCommunicationError', 'An error occurred when communicating with the identity provider'],
  ])('waits until STS can verify tokens again (%s), with a new token each time', async (code, message) => {
    const { cloud, job } = await playWithRole({
      clockSpeed: 3,
      prepare: (it) => {
        it.misbehave({ service: 'sts', how: { kind: 'error', code, message }, times: 4 });
      },
    });
    expect(job.status).toBe('Succeeded');
    const tokens = cloud
      .requestsOf('AssumeRoleWithWebIdentity')
      .map(({ input }) => input?.['WebIdentityToken']);
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(tokens.length).toBeGreaterThanOrEqual(5);
  });

  it('waits until GitHub gives a token', async () => {
    const { job, run } = await playWithRole({
      clockSpeed: 3,
      gitHub: { idToken: { status: 500 }, idTokenTimes: 3 },
    });
    expect(run.main.log).toContain('GitHub gave no OIDC token for sts.amazonaws.com');
    expect(job.status).toBe('Succeeded');
  });

  it.each(['Incorrect token audience', 'No OpenIDConnect provider found in your account'])(
    'fails at once where STS will never take the token: %s',
    async (message) => {
      const scenario = await playWithRole({
        prepare: (cloud) => {
          const how = { kind: 'error', code: 'InvalidIdentityToken', message } as const;
          cloud.misbehave({ service: 'sts', how, times: Infinity });
        },
      });
      expectUntouched(scenario);
      expect(scenario.cloud.requestsOf('AssumeRoleWithWebIdentity')).toHaveLength(1);
      expect(scenario.run.main.log).toContain('check that the role trusts');
    },
  );

  it.each(['server error', 'throttle', 'hang'] as const)('fails where STS is down (%s)', async (kind) => {
    const scenario = await playWithRole({
      clockSpeed: 10,
      prepare: (cloud) => {
        const how = kind === 'hang' ? ({ kind, moment: 'before' } as const) : { kind };
        cloud.misbehave({ service: 'sts', how, times: Infinity });
      },
    });
    expectUntouched(scenario);
    expect(scenario.run.main.log).toContain(`role-to-assume: ${role} could not be assumed`);
    expect(scenario.run.main.log).toContain('check the network');
  });

  it.each<[string, NonNullable<RunOptions['gitHub']>]>([
    ['refuses', { idToken: { status: 403 } }],
    ['resets the connection', { idToken: 'reset' }],
    ['never answers', { idToken: 'hang' }],
  ])('fails where GitHub %s instead of a token', async (_, gitHub) => {
    const scenario = await playWithRole({ gitHub, clockSpeed: 40 });
    expectUntouched(scenario);
    expect(scenario.run.main.log).toContain('GitHub gave no OIDC token for sts.amazonaws.com');
  });
});

describe('the default credential chain', () => {
  it('that finds nothing is an error that says what to do', async () => {
    const scenario = await runScenario({ env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' } });
    expectUntouched(scenario);
    expect(scenario.run.main.log).toContain("No AWS credentials for the job's API were found");
    expect(scenario.run.main.log).toContain(
      'set role-to-assume, or run aws-actions/configure-aws-credentials',
    );
  });

  it('takes a session from the environment', async () => {
    const cloud = await startCloud();
    const session = cloud.newWorkerSession();
    const job = await cloud.queueJob();
    const run = await runFor(job, cloud, {
      env: {
        AWS_ACCESS_KEY_ID: session.accessKeyId,
        AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
        AWS_SESSION_TOKEN: session.sessionToken,
      },
    });
    expect(run.conclusion).toBe('success');
    expect(new Set(cloud.requests.map(({ accessKeyId }) => accessKeyId))).toEqual(
      new Set([session.accessKeyId]),
    );
    expect(run.masks).toContain(session.sessionToken);
  });

  it('takes keys from a shared file', async () => {
    const cloud = await startCloud();
    const { accessKeyId, secretAccessKey } = cloud.worker;
    const keys = `aws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`;
    const file = join(makeWorkspace({ credentials: `[pipeline]\n${keys}` }), 'credentials');
    const job = await cloud.queueJob();
    const run = await runFor(job, cloud, {
      env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
      machineEnv: { AWS_SHARED_CREDENTIALS_FILE: file, AWS_PROFILE: 'pipeline' },
    });
    expect(run.conclusion).toBe('success');
    expect(job.status).toBe('Succeeded');
    expect(run.masks).toContain(secretAccessKey);
  });
});

describe('the default credential chain, where it asks STS,', () => {
  const profiles = (tokenFile: string) => `[profile base]
aws_access_key_id = AKIAV6ESNWUCDCRGHBH5
aws_secret_access_key = secret
[profile deploy]
role_arn = ${role}
source_profile = base
[profile federated]
role_arn = ${role}
web_identity_token_file = ${tokenFile}
`;

  /** One job through the chain with those variables; STS is to be had through a proxy alone, which does not know it. */
  async function playBehindProxy(
    variables: (files: { config: string; token: string }) => Record<string, string>,
  ) {
    const asked: string[] = [];
    const proxy = await startServer();
    proxy.server.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    const token = join(makeWorkspace({ token: 'header.e30.signature' }), 'token');
    const config = join(makeWorkspace({ config: profiles(token) }), 'config');
    const cloud = await startCloud();
    const job = await cloud.queueJob();
    const run = await runFor(job, cloud, {
      clockSpeed: 6,
      env: {
        AWS_ACCESS_KEY_ID: '',
        AWS_SECRET_ACCESS_KEY: '',
        AWS_REGION: '',
        AWS_ENDPOINT_URL: '',
        AWS_ENDPOINT_URL_CODEPIPELINE: cloud.url,
        HTTPS_PROXY: proxy.url,
      },
      machineEnv: variables({ config, token }),
      with: { 'aws-region': 'eu-central-1' },
    });
    return { scenario: { cloud, job, run }, asked };
  }

  it.each<[string, (files: { config: string; token: string }) => Record<string, string>]>([
    ['IRSA', ({ token }) => ({ AWS_WEB_IDENTITY_TOKEN_FILE: token, AWS_ROLE_ARN: role })],
    ['a profile’s role_arn', ({ config }) => ({ AWS_CONFIG_FILE: config, AWS_PROFILE: 'deploy' })],
    ['a profile’s web identity', ({ config }) => ({ AWS_CONFIG_FILE: config, AWS_PROFILE: 'federated' })],
  ])(
    'for %s: asks in aws-region and through the proxy, and again while there is no answer',
    async (_, variables) => {
      const { scenario, asked } = await playBehindProxy(variables);
      expectUntouched(scenario);
      expect(new Set(asked)).toEqual(new Set(['sts.eu-central-1.amazonaws.com:443']));
      expect(asked.length).toBeGreaterThan(1);
      expect(scenario.run.main.log).toContain(
        "The default credential chain gave no AWS credentials for the job's API",
      );
      expect(scenario.run.main.log).toContain('check the network, the proxy and aws-region');
    },
  );

  it('fails at once where the role of IRSA may not be assumed', async () => {
    const token = join(makeWorkspace({ token: 'header.e30.signature' }), 'token');
    const scenario = await runScenario({
      env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
      machineEnv: { AWS_WEB_IDENTITY_TOKEN_FILE: token, AWS_ROLE_ARN: role },
    });
    expectUntouched(scenario);
    expect(scenario.cloud.requestsOf('AssumeRoleWithWebIdentity')).toHaveLength(1);
    expect(scenario.run.main.log).toContain('check that this runner may assume the role');
  });

  it.each<[string, Record<string, string>, string]>([
    ['a profile that is missing', { AWS_PROFILE: 'nope' }, 'Profile of AWS_PROFILE: "nope".'],
    [
      'a token file that is missing',
      { AWS_WEB_IDENTITY_TOKEN_FILE: '/no/token', AWS_ROLE_ARN: role },
      '/no/token',
    ],
  ])('names %s', async (_, machineEnv, words) => {
    const scenario = await runScenario({
      env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
      machineEnv,
    });
    expectUntouched(scenario);
    expect(scenario.run.main.log).toContain("No AWS credentials for the job's API were found");
    expect(scenario.run.main.log).toContain(words);
  });
});

describe('the default credential chain, where it asks the endpoint of a container,', () => {
  /** One job in a container whose endpoint gives those answers, the last one again and again. */
  async function playInContainer(
    answers: (cloud: LocalCloud) => readonly (readonly [status: number, body: object])[],
    variables: Record<string, string> = {},
  ) {
    const cloud = await startCloud();
    const left = [...answers(cloud)];
    const { url } = await startServer((_, response) => {
      const [status, body] = (left.length > 1 ? left.shift() : left[0]) ?? [500, {}];
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    const endpoint = `${url}/v1/credentials`;
    const job = await cloud.queueJob();
    const run = await runFor(job, cloud, {
      clockSpeed: 6,
      env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
      machineEnv: { AWS_CONTAINER_CREDENTIALS_FULL_URI: endpoint, ...variables },
    });
    return { cloud, job, run, endpoint };
  }

  it('waits through its passing failures', async () => {
    const { cloud, job, run } = await playInContainer(({ worker }) => [
      ...Array.from({ length: 3 }, () => [500, {}] as const),
      [
        200,
        {
          AccessKeyId: worker.accessKeyId,
          SecretAccessKey: worker.secretAccessKey,
          Token: '',
          Expiration: '2099-01-01T00:00:00Z',
        },
      ],
    ]);
    expect(job.status).toBe('Succeeded');
    expect(run.main.log).toMatch(/Server responded with status: 500 .*; next try in/);
    expect(cloud.requestsOf('AcknowledgeThirdPartyJob')).toHaveLength(1);
  });

  it.each<[string, number, object, Record<string, string>, string, boolean]>([
    ['is down', 500, {}, {}, "check the ECS or EKS Pod Identity agent of this runner's host", true],
    ['is busy', 429, {}, {}, "check the ECS or EKS Pod Identity agent of this runner's host", true],
    ['refuses', 400, { Message: 'No such association' }, {}, 'status: 400: No such association', false],
    ['forbids', 403, {}, {}, "check the ECS task's role, or the Pod Identity association", false],
    [
      'is none that may be asked',
      200,
      {},
      { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.1.1/' },
      'URL not accepted',
      false,
    ],
    [
      'needs a token that is not there',
      200,
      {},
      { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/no/token' },
      "'/no/token'",
      false,
    ],
  ])('says so where it %s', async (_, status, body, variables, words, isTriedAgain) => {
    const { cloud, job, run, endpoint } = await playInContainer(() => [[status, body]], variables);
    expectUntouched({ cloud, job, run });
    const asked = variables['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? endpoint;
    expect(run.main.log).toContain(`the container credentials endpoint ${asked} gave none`);
    expect(run.main.log).toContain(words);
    expect(run.main.log).not.toContain('No AWS credentials');
    expect(run.main.log.includes('next try in')).toBe(isTriedAgain);
  });
});

describe('the way to AWS', () => {
  it('that cannot be one is a setting to mend, and is not tried again', async () => {
    const scenario = await runScenario({ env: { AWS_ENDPOINT_URL_CODEPIPELINE: 'no URL' } });
    expectUntouched(scenario);
    expect(scenario.run.main.log).toContain('Check aws-region and AWS_ENDPOINT_URL');
    expect(scenario.run.main.log).not.toContain('next try in');
  });

  it('AWS_ENDPOINT_URL_CODEPIPELINE leads to CodePipeline alone', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob();
    const run = await runFor(job, cloud, {
      env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_ENDPOINT_URL_CODEPIPELINE: cloud.url },
    });
    expect(run.conclusion).toBe('success');
    expect(job.status).toBe('Succeeded');
  });

  it('says in every request which action it is, and of which version', async () => {
    const { cloud, run } = await runScenario({
      queued: { inputArtifacts: [{ name: 'Source', content: await sampleSource() }] },
    });
    expect(run.conclusion).toBe('success');
    const agents = cloud.requests.map(({ userAgent }) => userAgent ?? '');
    expect(new Set(cloud.requests.map(({ service }) => service))).toEqual(new Set(['codepipeline', 's3']));
    const unnamed = agents.filter((agent) => !agent.includes(`codepipeline-bridge/${version}`));
    expect(unnamed).toEqual([]);
  });

  /** A proxy that knows one name, for which it asks that origin. */
  async function startProxy(name: string, origin: string): Promise<{ url: string; seen: string[] }> {
    const seen: string[] = [];
    const { url } = await startServer((incoming, outgoing) => {
      const asked = new URL(incoming.url ?? '');
      seen.push(asked.hostname);
      if (asked.hostname !== name) {
        outgoing.writeHead(502).end();
        return;
      }
      const target = new URL(`${asked.pathname}${asked.search}`, origin);
      const { method, headers } = incoming;
      const forwarded = httpRequest(target, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      forwarded.on('error', () => outgoing.destroy());
      incoming.pipe(forwarded);
    });
    return { url, seen };
  }

  it.each<[string, (proxy: string) => Record<string, string>]>([
    ['HTTP_PROXY', (proxy) => ({ HTTP_PROXY: proxy })],
    ['http_proxy, and NO_PROXY for others', (proxy) => ({ http_proxy: proxy, NO_PROXY: 'example.com' })],
  ])('goes through the proxy of %s, for CodePipeline, STS and S3', async (_, variables) => {
    const cloud = await startCloud();
    const proxy = await startProxy('aws.invalid', cloud.url);
    cloud.trustRole(role, { audience: 'sts.amazonaws.com' });
    const job = await cloud.queueJob({
      inputArtifacts: [{ name: 'Source', content: await sampleSource() }],
      outputArtifacts: ['Built'],
    });
    const run = await runFor(job, cloud, {
      env: { ...variables(proxy.url), AWS_ENDPOINT_URL: 'http://aws.invalid' },
      job: {
        permissions: { 'id-token': 'write' },
        steps: [
          {
            id: 'bridge',
            uses: './',
            with: { 'role-to-assume': role, path: 'in', 'output-artifacts': 'Built: in' },
          },
        ],
      },
    });
    expect(run.conclusion).toBe('success');
    expect(job.status).toBe('Succeeded');
    expect(new Set(proxy.seen)).toEqual(new Set(['aws.invalid']));
    const services = new Set(cloud.requests.map(({ service }) => service));
    expect(services).toEqual(new Set(['sts', 'codepipeline', 's3']));
    expect(proxy.seen).toHaveLength(cloud.requests.length);
  });

  it('goes past the proxy where NO_PROXY says so', async () => {
    const cloud = await startCloud();
    const proxy = await startProxy('aws.invalid', cloud.url);
    const job = await cloud.queueJob({
      inputArtifacts: [{ name: 'Source', content: await sampleSource() }],
    });
    const run = await runFor(job, cloud, {
      env: { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.1' },
    });
    expect(run.conclusion).toBe('success');
    expect(proxy.seen).toEqual([]);
  });
});
