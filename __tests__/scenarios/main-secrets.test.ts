import { describe, expect, it } from '@jest/globals';
import type { Misbehaviour } from '../../local-cloud/index.ts';
import { sampleSource } from '../../local-cloud/sample-source.ts';
import { runScenario, runFor, startCloud, withoutMasks } from './scenario.ts';

const configuration = {
  Password: 'correct horse battery',
  Project: 'storefront',
  Debug: 'true',
  Size: 'xxl',
  Role: 'arn:aws:iam::123456789012:role/deployer',
  Region: 'eu-west-1',
  Pipeline: 'my-pipeline',
};

async function masksWith(setting: string | undefined, how?: Misbehaviour): Promise<string[]> {
  const { run } = await runScenario({
    queued: { configuration },
    with: setting === undefined ? {} : { 'secret-configuration': setting },
    prepare: (cloud) => {
      cloud.defineActionType({}, [{ name: 'Password', noEcho: true }, { name: 'Project' }]);
      if (how !== undefined) cloud.misbehave({ operation: 'GetActionType', how, times: Infinity });
    },
  });
  expect(run.conclusion).toBe('success');
  return Object.values(configuration).filter((value) => run.masks.includes(value));
}

describe('secret-configuration', () => {
  it.each<[string, string | undefined, string[]]>([
    ['left out: what GetActionType calls noEcho', undefined, [configuration.Password]],
    ['auto: what GetActionType calls noEcho', 'auto', [configuration.Password]],
    ['none', 'none', []],
    ['keys', 'Project\nSize', [configuration.Project]],
  ])('%s', async (_, setting, masked) => {
    await expect(masksWith(setting)).resolves.toEqual(masked);
  });

  it('all: but not what is short, nor the names of the job’s own pipeline and region', async () => {
    const { Password, Project, Debug, Role } = configuration;
    await expect(masksWith('all')).resolves.toEqual([Password, Project, Debug, Role]);
  });

  it.each<[string, Misbehaviour]>([
    ['is denied', { kind: 'deny' }],
    ['is refused', { kind: 'error', code: 'ActionTypeNotFoundException' }],
    ['answers a page', { kind: 'error', code: 'ValidationException', status: 403 }],
  ])('auto where GetActionType %s: all but what is short, true, an ARN or the own region', async (_, how) => {
    await expect(masksWith('auto', how)).resolves.toEqual([configuration.Password, configuration.Project]);
  });

  it('says how many values are masked, why, and what to do about it; what names the run is not', async () => {
    const { run } = await runScenario({
      repository: 'acme/app',
      queued: { configuration: { ...configuration, Owner: 'acme', Repository: 'app', Branch: 'main' } },
      prepare: (cloud) => {
        cloud.misbehave({ operation: 'GetActionType', how: { kind: 'deny' }, times: Infinity });
      },
    });
    expect(run.main.log).toMatch(
      /2 of 10 configuration values are masked: .*AccessDeniedException.*allow codepipeline:GetActionType.*secret-configuration/,
    );
    for (const name of ['acme', 'app', 'main']) expect(run.masks).not.toContain(name);
  });

  it('does not mask a named value shorter than four characters, and warns of it', async () => {
    const { run } = await runScenario({
      queued: { configuration },
      with: { 'secret-configuration': 'Size\nPassword' },
    });
    expect(run.masks).not.toContain(configuration.Size);
    expect(run.main.log).toMatch(
      /warning.*The value of Size is not masked: it is shorter than 4 characters/i,
    );
    expect(run.main.log).toContain('1 of 7 configuration values are masked: those that the input');
  });

  it.each<[string, Misbehaviour, number]>([
    ['hangs', { kind: 'hang', moment: 'before' }, 1],
    ['fails on and on', { kind: 'server error' }, 6],
  ])('auto where GetActionType %s: given up within its own 10 s', async (_, how, tries) => {
    const { cloud, job, run } = await runScenario({
      clockSpeed: 40,
      queued: { configuration },
      prepare: (it) => {
        it.misbehave({ operation: 'GetActionType', how, times: Infinity });
      },
    });
    expect(run.conclusion).toBe('success');
    expect(job.status).toBe('Succeeded');
    // A minute's budget has room for seven at least, and for four that hang.
    expect(cloud.requestsOf('GetActionType').length).toBeLessThanOrEqual(tries);
    expect(run.masks).toEqual(expect.arrayContaining([configuration.Password, configuration.Project]));
  });

  it('a job without configuration asks for nothing', async () => {
    const { cloud } = await runScenario();
    expect(cloud.requestsOf('GetActionType')).toEqual([]);
  });
});

describe('masks come before anything prints', () => {
  it('even with step debug on, and where everything that may print does', async () => {
    const cloud = await startCloud();
    const secret = 'correct horse battery';
    cloud.defineActionType({}, [{ name: 'Password', noEcho: true }]);
    const job = await cloud.queueJob({
      configuration: { Password: secret },
      inputArtifacts: [{ name: 'Source', content: await sampleSource() }],
    });
    for (const operation of ['GetThirdPartyJobDetails', 'AcknowledgeThirdPartyJob']) {
      const message = `job ${job.jobId}, token ${job.clientToken}, key ${cloud.worker.secretAccessKey}`;
      cloud.misbehave({ operation, how: { kind: 'error', code: 'ThrottlingException', message } });
    }
    const run = await runFor(job, cloud, { debug: true, steps: [{ run: 'echo done' }] });
    expect(run.conclusion).toBe('success');
    expect(run.main.log).toContain('; next try in ');

    const artifactCredentials = job.artifactCredentials.flatMap((one) => [
      one.secretAccessKey,
      one.sessionToken,
      one.accessKeyId,
    ]);
    expect(artifactCredentials.length).toBeGreaterThan(0);
    const { secretAccessKey, accessKeyId } = cloud.worker;
    for (const value of [job.clientToken, secretAccessKey, accessKeyId, ...artifactCredentials]) {
      expect(run.masks).toContain(value);
    }
    // The processes themselves print a secret in one place only, which the runner never shows.
    for (const value of [job.clientToken, secretAccessKey, secret, ...artifactCredentials]) {
      expect(withoutMasks(run.rawStdout)).not.toContain(value);
    }
    expect(run.rawStderr).toBe('');
    expect(run.findSecrets([job.clientToken, ...artifactCredentials])).toEqual([]);
  });

  it('the client token is the first thing printed, as a mask, even where all else is wrong', async () => {
    const { job, run } = await runScenario({ with: { 'aws-region': 'nowhere', report: 'ja' } });
    expect(run.main.stdout.split('\n')[0]).toBe(`::add-mask::${job.clientToken}`);
  });

  it('nothing of the job is masked that names it', async () => {
    const { cloud, job, run } = await runScenario({ queued: { configuration } });
    for (const name of [job.jobId, job.pipelineName, job.stageName, job.actionName, cloud.region]) {
      expect(run.masks).not.toContain(name);
    }
  });
});
