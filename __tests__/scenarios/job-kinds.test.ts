import { describe, expect, it } from '@jest/globals';
import { type Job, type JobKind, jobKinds } from '../../local-cloud/index.ts';
import type { RunOptions } from '../../local-runner/index.ts';
import { runScenario, runFor, startCloud } from './scenario.ts';
import { expectNothingReported } from './untouched.ts';

const infixOf = (kind: JobKind) => (kind === 'third-party' ? 'ThirdPartyJob' : 'Job');

/** The event of a relay with that payload. */
const dispatch = (payload: Readonly<Record<string, string>>): RunOptions['event'] => ({
  name: 'repository_dispatch',
  payload: { action: 'codepipeline-job', client_payload: payload },
});

const playKind = (kind: JobKind, options: Parameters<typeof runScenario>[0] = {}) =>
  runScenario({ ...options, queued: { kind, inputArtifacts: [], outputArtifacts: [], ...options.queued } });

describe.each(jobKinds)('a %s job', (kind) => {
  const infix = infixOf(kind);

  it('is taken, worked on and reported as a success', async () => {
    const { cloud, job, run } = await playKind(kind);
    expect(run.conclusion).toBe('success');
    expect(job.status).toBe('Succeeded');
    expect(cloud.requestsOf(`Get${infix}Details`)).toHaveLength(1);
    expect(cloud.requestsOf(`Acknowledge${infix}`)).toHaveLength(kind === 'lambda' ? 0 : 1);
    expect(job.results).toHaveLength(1);
    const isThirdParty = kind === 'third-party';
    expect(run.outputs['pipeline-execution-id']).toBe(isThirdParty ? undefined : job.pipelineExecutionId);
  });

  it('is reported as a failure where a later step failed', async () => {
    const { job, run } = await playKind(kind, { steps: [{ name: 'Run tests', run: 'exit 3' }] });
    expect(run.post.exitCode).toBe(0);
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'JobFailed' });
  });

  it('is reported once though the answer to its result is lost', async () => {
    const { cloud, job, run } = await playKind(kind, {
      prepare: (it) => {
        it.misbehave({ operation: `Put${infix}SuccessResult`, how: { kind: 'reset', moment: 'after' } });
      },
    });
    expect(run.conclusion).toBe('success');
    expect(cloud.requestsOf(`Put${infix}SuccessResult`)).toHaveLength(2);
    expect(job.results.filter(({ accepted }) => accepted)).toHaveLength(1);
  });

  it('takes output variables where CodePipeline does, and warns of those that it does not take', async () => {
    const { job, run } = await playKind(kind, {
      with: { 'output-variables': 'version=1.2.3\nnotes<<EOF\none\ntwo\nEOF' },
    });
    expect(run.conclusion).toBe('success');
    const { outputVariables } = (job.success ?? {}) as { outputVariables?: unknown };
    if (kind === 'third-party') {
      expect(outputVariables).toBeUndefined();
      expect(run.post.log).toContain('Input output-variables is left out');
    } else {
      expect(outputVariables).toEqual({ version: '1.2.3', notes: 'one\ntwo' });
    }
  });

  it('shows no secret of its configuration, and redacts it with a warning in output variables', async () => {
    const { job, run } = await playKind(kind, {
      queued: { kind, configuration: { Password: 'hunter2-hunter2' } },
      with: {
        'secret-configuration': 'Password',
        summary: 'with hunter2-hunter2',
        'output-variables': 'leak=it is hunter2-hunter2',
      },
    });
    expect(run.conclusion).toBe('success');
    expect(JSON.stringify(job.results)).not.toContain('hunter2-hunter2');
    if (kind !== 'third-party') {
      expect(run.post.log).toContain('The output variable leak holds a masked secret');
      expect(job.success).toMatchObject({ outputVariables: { leak: 'it is ***' } });
    }
  });
});

describe.each(['custom', 'lambda'] as const)('a %s job', (kind) => {
  it('with a continuation token: output variables are left out with a warning', async () => {
    const { job, run } = await playKind(kind, {
      with: { 'output-variables': 'a=1', 'continuation-token': 'next' },
    });
    expect(run.conclusion).toBe('success');
    expect(job.success).toMatchObject({ continuationToken: 'next' });
    expect(job.success).not.toHaveProperty('outputVariables');
    expect(run.post.log).toContain('give them when the job ends');
  });

  it('whose output variables a later step gave a bad name is a failure before anything is uploaded', async () => {
    const { cloud, job, run } = await playKind(kind, {
      queued: { kind, outputArtifacts: ['App'] },
      with: { 'output-artifacts': 'App: .', 'output-variables': '${{ steps.big.outputs.text }}' },
      steps: [
        {
          id: 'bridge',
          uses: './',
          with: { 'output-artifacts': 'App: .', 'output-variables': '${{ steps.big.outputs.text }}' },
        },
        { id: 'big', run: 'echo "text=a b=1" >> "$GITHUB_OUTPUT"' },
      ],
    });
    expect(run.post.exitCode).toBe(1);
    expect(job.failure).toMatchObject({ type: 'ConfigurationError' });
    expect(cloud.requests.filter(({ service }) => service === 's3')).toEqual([]);
  });
});

/** A custom action’s job that someone else has acknowledged, dispatched without its nonce. */
async function runWithoutNonce(
  options: Partial<RunOptions> = {},
  before: (job: Job) => void = () => undefined,
) {
  const cloud = await startCloud();
  const job = await cloud.queueJob({ kind: 'custom', inputArtifacts: [], outputArtifacts: [] });
  before(job);
  const run = await runFor(job, cloud, { event: dispatch({ 'job-id': job.jobId }), ...options });
  return { cloud, job, run };
}

describe('errors with a way out', () => {
  it('a custom action’s job without a nonce is not acknowledged again', async () => {
    const { cloud, job, run } = await runWithoutNonce({}, (it) => {
      it.acknowledgeElsewhere();
    });
    expect(run.conclusion).toBe('success');
    expect(job.status).toBe('Succeeded');
    expect(cloud.requestsOf('AcknowledgeJob')).toEqual([]);
  });

  it('nor is one that nobody acknowledged: post says how to', async () => {
    const { run } = await runWithoutNonce();
    expect(run.post.exitCode).toBe(1);
    expect(run.post.log).toContain('never saw it acknowledged');
    expect(run.post.log).toContain('sends their nonce along or acknowledges them (AcknowledgeJob)');
  });

  it('a re-run of a job that it cannot acknowledge is refused at once', async () => {
    const scenario = await runWithoutNonce({ runAttempt: 2 }, (it) => {
      it.acknowledgeElsewhere();
    });
    expect(scenario.run.main.exitCode).toBe(1);
    expect(scenario.run.main.log).toMatch(/attempt 1 has answered .* retry the stage in CodePipeline/);
    expect(scenario.cloud.requests).toEqual([]);
    expectNothingReported(scenario);
  });

  it('a nonce that is used already', async () => {
    const scenario = await playKind('custom', {
      prepare: (_, job) => {
        job.acknowledgeElsewhere();
      },
    });
    expect(scenario.run.main.exitCode).toBe(1);
    expect(scenario.run.main.log).toContain('most likely it was dispatched twice: nothing to do');
    expectNothingReported(scenario);
  });

  it('a third-party job without its client token', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob();
    const run = await runFor(job, cloud, { event: dispatch({ 'job-id': job.jobId }) });
    expect(run.main.exitCode).toBe(1);
    expect(run.main.log).toContain('a third-party job needs its client token: send it as client-token');
    expectNothingReported({ cloud, job, run });
  });
});
