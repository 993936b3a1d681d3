import { beforeAll, describe, expect, it } from '@jest/globals';
import { sampleSource } from '../../local-cloud/sample-source.ts';
import { dispatchOf, runScenario, runFor, type Scenario, startCloud } from './scenario.ts';

describe('the outputs of a job that has everything', () => {
  let { job, run } = {} as Scenario;
  const key = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';

  beforeAll(async () => {
    const content = await sampleSource();
    const cloud = await startCloud();
    cloud.defineActionType({}, [{ name: 'Api key', noEcho: true }]);
    job = await cloud.queueJob({
      configuration: { Project: 'shop', 'Api key': 'k3y-of-the-api', 'Stage.Name': 'é\n"x"' },
      pipeline: { pipelineName: 'shop', stageName: 'Test', actionName: 'Integration' },
      inputArtifacts: [
        { name: 'Source', content, revision: '4d1f6a3b' },
        { name: 'Assets', content },
      ],
      outputArtifacts: ['Built'],
      encryptionKeyId: key,
      continuationToken: 'poll-7',
    });
    run = await runFor(job, cloud, {
      with: { 'input-artifacts': 'Source', report: false },
      job: {
        outputs: {
          job: '${{ steps.bridge.outputs.job-id }}',
          key: '${{ steps.bridge.outputs.encryption-key-id }}',
          pipeline: '${{ steps.bridge.outputs.pipeline-name }}',
          artifacts: '${{ steps.bridge.outputs.input-artifacts }}',
        },
        steps: [
          {
            id: 'bridge',
            uses: './',
            with: { 'input-artifacts': 'Source', report: false },
          },
        ],
      },
    });
  });

  it('are those of action.yml, and no others', () => {
    const [source, assets] = job.inputArtifacts;
    const [built] = job.outputArtifacts;
    expect(run.main.exitCode).toBe(0);
    const { configuration, 'input-artifacts': inputs, 'output-artifacts': outputs, ...plain } = run.outputs;
    expect(plain).toEqual({
      'job-id': job.jobId,
      'pipeline-name': 'shop',
      'stage-name': 'Test',
      'action-name': 'Integration',
      'action-execution-id': job.actionExecutionId,
      'action-category': 'Build',
      'action-owner': 'ThirdParty',
      'action-provider': 'GitHub-Actions',
      'action-version': '1',
      'configuration-Project': 'shop',
      'configuration-Api_key': 'k3y-of-the-api',
      'configuration-Stage_Name': 'é\n"x"',
      'artifact-path': run.workspace,
      'continuation-token': 'poll-7',
      'encryption-key-id': key,
    });
    expect(configuration).not.toMatch(/[\r\n]/);
    expect(JSON.parse(configuration ?? '')).toEqual(job.configuration);
    expect(JSON.parse(inputs ?? '')).toEqual([
      { name: 'Source', revision: '4d1f6a3b', ...source?.location, path: run.workspace },
      { name: 'Assets', ...assets?.location },
    ]);
    expect(JSON.parse(outputs ?? '')).toEqual([{ name: 'Built', ...built?.location }]);
  });

  it('hold no credential, nonce or client token', () => {
    const [credentials] = job.artifactCredentials;
    const nonce = job.acknowledgements[0]?.nonce ?? '';
    const secrets = [nonce, job.clientToken, credentials?.secretAccessKey, credentials?.sessionToken];
    for (const secret of secrets) {
      expect(secret).toBeTruthy();
      expect(JSON.stringify(run.outputs)).not.toContain(secret);
    }
  });

  it('reach other jobs: names, IDs and ARNs are not masked', () => {
    expect(run.jobOutputs).toEqual({
      job: job.jobId,
      key,
      pipeline: 'shop',
      artifacts: run.outputs['input-artifacts'],
    });
  });

  it('are in the summary: pipeline, stage, action, artifacts with size and time', () => {
    expect(run.main.summary).toContain('| Pipeline | Stage | Action | Job |');
    expect(run.main.summary).toContain(`| \`shop\` | \`Test\` | \`Integration\` | \`${job.jobId}\` |`);
    expect(run.main.summary).toMatch(/\| `Source` \| \d+ B \| [\d.]+ s \|/);
    expect(run.main.summary).not.toContain('Assets');
  });

  it('and in one line of the log, which says where everything is', () => {
    const line = run.main.log.split('\n').find((each) => each.includes(`Source in ${run.workspace}`));
    expect(line).toContain('shop / Test / Integration');
  });
});

describe('the outputs of a job without much', () => {
  it('are not set where the job lacks them', async () => {
    const { job, run } = await runScenario();
    expect(run.outputs).toEqual({
      'job-id': job.jobId,
      configuration: '{}',
      'pipeline-name': job.pipelineName,
      'stage-name': job.stageName,
      'action-name': job.actionName,
      'action-execution-id': job.actionExecutionId,
      'action-category': 'Build',
      'action-owner': 'ThirdParty',
      'action-provider': 'GitHub-Actions',
      'action-version': '1',
      'input-artifacts': '[]',
      'output-artifacts': '[]',
    });
    expect(run.main.log).toContain('no input artifacts downloaded');
  });
});

describe('configuration from outside', () => {
  let { run, job } = {} as Scenario;
  const hostile =
    '\n::set-output name=stolen::x\n::add-mask::ordinary\r::warning::injected\n##[error]injected';
  const configuration = {
    'a b': 'first',
    a_b: 'second',
    'A.B': 'third',
    hostile: hostile,
    [`key${hostile.slice(0, 20)}`]: 'fourth',
    heredoc: 'x\nghadelimiter\nstolen=y\nEOF',
  };

  beforeAll(async () => {
    const cloud = await startCloud();
    job = await cloud.queueJob({ configuration });
    run = await runFor(job, cloud, {
      debug: true,
      event: dispatchOf(job),
      with: { 'secret-configuration': '::warning::injected' },
    });
  });

  it('can start no workflow command', () => {
    expect(run.conclusion).toBe('success');
    expect(run.unexpectedCommands).toEqual([]);
    expect(run.masks).not.toContain('ordinary');
    expect(run.annotations.filter(({ message }) => message.startsWith('injected'))).toEqual([]);
    expect(run.outputs).not.toHaveProperty('stolen');
  });

  it('keeps its values as they are', () => {
    expect(run.outputs['configuration-hostile']).toBe(hostile);
    expect(run.outputs['configuration-heredoc']).toBe(configuration.heredoc);
    expect(JSON.parse(run.outputs['configuration'] ?? '')).toEqual(configuration);
  });

  it('keys that share an output: the exact one has it, the others are in a warning', () => {
    expect(run.outputs['configuration-a_b']).toBe('second');
    const names = Object.keys(run.outputs).filter((name) => name.toLowerCase() === 'configuration-a_b');
    expect(names).toEqual(['configuration-a_b']);
    const warnings = run.annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message);
    expect(warnings.filter((text) => text.includes('share the output configuration-a_b'))).toHaveLength(2);
  });

  it('keys that secret-configuration names and the job lacks: a warning', () => {
    expect(run.main.log).toContain('Input secret-configuration names ::warning::injected');
    expect(job.status).toBe('Succeeded');
  });
});
