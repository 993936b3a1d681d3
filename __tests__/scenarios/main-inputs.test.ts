import { describe, expect, it } from '@jest/globals';
import type { RunOptions, Values } from '../../local-runner/index.ts';
import { dispatchOf, runScenario, runFor, startCloud } from './scenario.ts';
import { expectUntouched } from './untouched.ts';

const queued = { inputArtifacts: [{ name: 'Source' }], outputArtifacts: ['Built'] };

// Every input's errors are in the tables of __tests__/github; here are those that are found at different times.
describe('a bad input is one clear error, and the job is left alone', () => {
  it.each<[string, Values, string]>([
    ['aws-region', { 'aws-region': 'Ireland' }, 'is "Ireland", but must be the code of a region'],
    ['acknowledge', { acknowledge: 'maybe' }, 'is "maybe", but must be true or false'],
    ['report', { report: 'ja' }, 'is "ja", but must be true or false'],
    ['input-artifacts', { 'input-artifacts': 'Sources' }, 'is "Sources", but must be none, or names'],
    ['output-artifacts', { 'output-artifacts': 'Bilt: dist' }, 'is "Bilt: dist", but must be'],
    ['output-artifacts', { 'output-artifacts': 'Built: ../secrets' }, '"../secrets" leaves the workspace'],
    ['output-artifacts', { 'output-artifacts': 'Built: /' }, '"/" leaves the workspace'],
    ['failure-type', { 'failure-type': 'Broken' }, 'is "Broken", but must be one of JobFailed,'],
  ])('%s: %j', async (input, values, message) => {
    const scenario = await runScenario({ queued, with: values });
    expectUntouched(scenario);
    const errors = scenario.run.annotations.filter(({ kind }) => kind === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.message).toMatch(
      new RegExp(`^(Input ${input} |${input.startsWith('output') ? 'Output artifact ' : ''})`),
    );
  });

  it('job-status, which post cannot do without either', async () => {
    const { cloud, job, run } = await runScenario({ with: { 'job-status': 'done' } });
    expect(run.main.log).toContain(
      'Input job-status is "done", but must be one of success, failure, cancelled',
    );
    expect(cloud.requests).toEqual([]);
    expect(job.status).toBe('Queued');
    expect(run.post.log).toContain('Nothing to report to CodePipeline');
  });

  it('a lone path in output-artifacts, of a job without output artifacts', async () => {
    const scenario = await runScenario({ with: { 'output-artifacts': 'dist' } });
    expectUntouched(scenario);
    expect(scenario.run.log).toMatch(/output-artifacts is "dist", but must be empty.* no output artifacts/);
  });

  it('a lone path in output-artifacts, of a job with two output artifacts', async () => {
    const scenario = await runScenario({
      queued: { outputArtifacts: ['Site', 'Report'] },
      with: { 'output-artifacts': 'dist' },
    });
    expectUntouched(scenario);
    expect(scenario.run.log).toContain(`"Name: path" lines for the job's output artifacts: Site, Report`);
  });

  it('input-artifacts of a job that has none', async () => {
    const scenario = await runScenario({ with: { 'input-artifacts': 'Source' } });
    expectUntouched(scenario);
    expect(scenario.run.log).toContain('the job has no input artifacts');
  });

  it('an artifact that the job places nowhere', async () => {
    const scenario = await runScenario({
      queued: { inputArtifacts: [{ name: 'Source', withoutLocation: true }] },
    });
    expectUntouched(scenario);
    expect(scenario.run.log).toContain('Artifact Source of the job has no location in S3');
  });
});

describe('an input wrong from the start, of a job that someone else has acknowledged', () => {
  it('is reported by post', async () => {
    const { job, run } = await runScenario({
      with: { acknowledge: false, 'failure-type': 'Broken' },
      prepare: (_, waiting) => {
        waiting.acknowledgeElsewhere();
      },
    });
    expect(run.main.exitCode).toBe(1);
    expect(job.failure).toMatchObject({ type: 'ConfigurationError' });
    expect(job.failure?.message).toContain('Input failure-type is "Broken"');
    expect(job.results).toHaveLength(1);
  });
});

describe('a region', () => {
  const scopeOf = (headers: Readonly<Record<string, string>>) =>
    /Credential=[^/]+\/\d+\/([^/]+)\/codepipeline/.exec(headers['authorization'] ?? '')?.[1];

  it.each<[string, Record<string, string>, Values]>([
    ['aws-region', { AWS_REGION: 'us-east-1' }, { 'aws-region': 'eu-west-1' }],
    ['AWS_REGION', { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' }, {}],
    ['AWS_DEFAULT_REGION', { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-1' }, {}],
  ])('comes from %s', async (_, env, values) => {
    const { cloud, job, run } = await runScenario({ env, with: values });
    expect(run.conclusion).toBe('success');
    expect(job.status).toBe('Succeeded');
    expect(new Set(cloud.requests.map(({ headers }) => scopeOf(headers)))).toEqual(new Set(['eu-west-1']));
  });

  it('that is nowhere to be found is an error', async () => {
    const scenario = await runScenario({ env: { AWS_REGION: '' } });
    expectUntouched(scenario);
    expect(scenario.run.log).toContain('No AWS region: set the input aws-region');
  });
});

describe('the job of a run', () => {
  const eventOf =
    (name: string, member: string, id: string, token: string) =>
    (jobId: string, clientToken: string): RunOptions['event'] => ({
      name,
      payload: { [member]: { [id]: jobId, [token]: clientToken } },
    });

  it.each([
    ['repository_dispatch', 'client_payload', 'jobId', 'clientToken'],
    ['workflow_dispatch', 'inputs', 'job_id', 'client_token'],
  ])('%s: %s.%s and %s', async (name, member, id, token) => {
    const cloud = await startCloud();
    const job = await cloud.queueJob();
    const event = eventOf(name, member, id, token)(job.jobId, job.clientToken);
    const run = await runFor(job, cloud, { event });
    expect(run.conclusion).toBe('success');
    expect(job.status).toBe('Succeeded');
    expect(run.findSecrets([job.clientToken])).toEqual([]);
  });

  it('comes from the inputs rather than from the event', async () => {
    const cloud = await startCloud();
    const [other, job] = [await cloud.queueJob(), await cloud.queueJob()];
    const run = await runFor(job, cloud, {
      event: dispatchOf(other),
      secrets: { CLIENT_TOKEN: job.clientToken },
      with: { 'job-id': job.jobId, 'client-token': '${{ secrets.CLIENT_TOKEN }}' },
    });
    expect(run.conclusion).toBe('success');
    expect([job.status, other.status]).toEqual(['Succeeded', 'Queued']);
  });

  it.each<[string, RunOptions['event'], string]>([
    ['a push', { name: 'push', payload: { ref: 'refs/heads/main' } }, 'No job-id (the event has none)'],
    [
      'no job',
      { name: 'repository_dispatch', payload: { client_payload: { clientToken: 'token-1' } } },
      'No job-id',
    ],
    [
      'a number',
      { name: 'workflow_dispatch', payload: { inputs: { job_id: 7, client_token: 'token-1' } } },
      'it is not a string',
    ],
    [
      'no inputs',
      { name: 'workflow_dispatch', payload: { inputs: null } },
      'client_payload of repository_dispatch',
    ],
  ])('is missing in %s', async (_, event, message) => {
    const scenario = await runScenario({ event });
    expectUntouched(scenario);
    expect(scenario.cloud.requests).toEqual([]);
    expect(scenario.run.main.log).toContain(message);
    expect(scenario.run.post.log).toContain('main saved nothing');
  });
});
