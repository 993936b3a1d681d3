import { describe, expect, it } from '@jest/globals';
import { jobKinds } from '../../local-cloud/index.ts';
import { alterAction } from './altered-action.ts';
import { runScenario } from './scenario.ts';

/*
 * What post goes by is main's state. Its inputs may be anybody's: a nested composite action blanks them or hands over
 * those of another step (actions/runner#2030, #2009, #3514).
 */

describe.each(jobKinds)('post in a nested composite action, for a %s job', (kind) => {
  it('never takes a blank job-status for a success', async () => {
    const { cloud, job, run } = await runScenario({
      queued: { kind, outputArtifacts: ['App'] },
      with: { 'output-artifacts': 'App: .' },
      postInputs: 'blank',
    });
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'ConfigurationError', externalExecutionId: '10200300400' });
    expect(job.failure?.message).toMatch(/outcome .* is unknown, since job-status was empty.*set job-status/);
    // The job had succeeded: the run has to show that CodePipeline was told otherwise.
    expect(run.post.exitCode).toBe(1);
    expect(run.conclusion).toBe('failure');
    expect(run.post.annotations.map(({ message }) => message).join()).toContain('set job-status');
    expect(cloud.requests.filter(({ service }) => service === 's3')).toEqual([]);
  });

  it('reports a failure of main in main’s words, with every input blank', async () => {
    const { job, run } = await runScenario({
      queued: { kind, inputArtifacts: [{ name: 'Source', content: 'no archive' }] },
      postInputs: 'blank',
    });
    expect(run.post.exitCode).toBe(0);
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'ConfigurationError' });
    expect(job.failure?.message).toContain('Source');
  });

  it('answers main’s job, whichever job, region or role the inputs name', async () => {
    const { cloud, job, run } = await runScenario({
      queued: { kind },
      postInputs: {
        'job-id': '11111111-1111-1111-1111-111111111111',
        // By its client token alone a job's kind is told: state has to go before it.
        'client-token': kind === 'third-party' ? '' : 'foreign',
        nonce: 'foreign',
        'aws-region': 'us-west-2',
        'role-to-assume': 'arn:aws:iam::123456789012:role/foreign',
        acknowledge: 'maybe',
        report: 'false',
        'github-token': 'foreign',
      },
    });
    expect(run.conclusion).toBe('success');
    expect(job.success).toBeDefined();
    expect(cloud.requests.filter(({ service }) => service !== 'codepipeline')).toEqual([]);
  });
});

describe('post without a state that it could go by', () => {
  it('has nothing to report where main saved nothing', async () => {
    const { cloud, run } = await runScenario({ event: { name: 'push', payload: {} } });
    expect(run.main.exitCode).toBe(1);
    expect(run.post.exitCode).toBe(0);
    expect(run.post.log).toContain('Nothing to report to CodePipeline: main saved nothing');
    expect(cloud.requests).toEqual([]);
  });

  it.each([
    ['of another version', { layout: '0' }, 'main of another version of this action saved it'],
    ['cut short', { layout: '1', phase: '"acknowledged"', jobId: '"5e3c' }, 'not readable (it is no JSON)'],
    ['of an unknown phase', { layout: '1', actionVersion: '"1"', phase: '"lost"' }, 'phase: expected one of'],
  ])('fails where the state is %s: a job may be waiting', async (_, state, reason) => {
    const lines = Object.entries(state).map(([name, value]) => `${name}=${value}\n`);
    const actionDirectory = await alterAction(
      (actionYml) => actionYml.replace('main: dist/main/index.js', 'main: main.cjs'),
      {
        'main.cjs': `require('node:fs').appendFileSync(process.env.GITHUB_STATE, ${JSON.stringify(lines.join(''))});`,
      },
    );
    const { cloud, run } = await runScenario({ actionDirectory });
    expect(run.main.exitCode).toBe(0);
    expect(run.post.exitCode).toBe(1);
    expect(run.post.log).toContain('The outcome cannot be reported to CodePipeline');
    expect(run.post.log).toContain(reason);
    expect(cloud.requests).toEqual([]);
  });
});
