import { describe, expect, it } from '@jest/globals';
import type { Values } from '../../local-runner/index.ts';
import { dispatchOf, runScenario, runFor, runUrl, startCloud } from './scenario.ts';

const withoutArtifacts = { inputArtifacts: [], outputArtifacts: [] };

/** A run whose later step has these outputs, which the inputs take as `${{ steps.build.outputs.… }}`. */
function playWithOutputs(outputs: Readonly<Record<string, string>>, extra: Values = {}, fails = false) {
  const inputs = Object.keys(outputs).map((name) => [name, `\${{ steps.build.outputs.${name} }}`]);
  return runScenario({
    with: { ...(Object.fromEntries(inputs) as Values), ...extra },
    steps: [
      {
        id: 'build',
        call: ({ setOutput }) => {
          for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
          return fails ? Promise.reject(new Error('The build broke.')) : undefined;
        },
      },
    ],
  });
}

describe('a success', () => {
  it('has defaults: the outcome and the URL of the run, its ID, 100 percent', async () => {
    const { job, run } = await runScenario();
    expect(job.success).toEqual({
      executionDetails: {
        summary: `Succeeded: ${runUrl}`,
        externalExecutionId: '10200300400',
        percentComplete: 100,
      },
    });
    expect(run.post.log).toMatch(new RegExp(`${job.jobId} succeeded: .*${runUrl}`));
  });

  it('says what later steps have found out', async () => {
    const { job, run } = await playWithOutputs({
      summary: '12 tests passed\nin 3 files',
      'external-execution-id': 'build-77',
      'percent-complete': '42',
      'current-revision': '4d1f6a3b',
      'change-identifier': 'pr-12',
      'revision-created': '2026-05-01T12:00:00+02:00',
      'revision-summary': 'Fix the tides',
    });
    expect(run.conclusion).toBe('success');
    expect(job.results).toHaveLength(1);
    expect(job.success).toEqual({
      executionDetails: {
        summary: '12 tests passed\nin 3 files',
        externalExecutionId: 'build-77',
        percentComplete: 42,
      },
      currentRevision: {
        revision: '4d1f6a3b',
        changeIdentifier: 'pr-12',
        created: Date.parse('2026-05-01T10:00:00Z') / 1000,
        revisionSummary: 'Fix the tides',
      },
    });
  });

  it.each([
    ['1777629600', 1777629600],
    ['2026-05-01', Date.parse('2026-05-01T00:00:00Z') / 1000],
  ])('takes %s for the time of a revision', async (written, seconds) => {
    const { job } = await runScenario({
      with: { 'current-revision': 'abc', 'change-identifier': 'def', 'revision-created': written },
    });
    expect(job.success?.currentRevision).toEqual({
      revision: 'abc',
      changeIdentifier: 'def',
      created: seconds,
    });
  });

  it('cuts every text to what the API takes', async () => {
    const { job } = await playWithOutputs({
      // Two UTF-16 units each: none of them may be cut in half.
      summary: '🌊'.repeat(2100),
      'external-execution-id': 'e'.repeat(2000),
      'current-revision': 'r'.repeat(2000),
      'change-identifier': 'c'.repeat(200),
      'revision-summary': 's'.repeat(3000),
    });
    const { executionDetails, currentRevision } = job.success ?? {};
    expect(executionDetails?.summary).toMatch(/^(?:🌊){1023}…$/u);
    expect(executionDetails?.externalExecutionId).toBe(`${'e'.repeat(1499)}…`);
    expect(currentRevision).toEqual({
      revision: `${'r'.repeat(1499)}…`,
      changeIdentifier: `${'c'.repeat(99)}…`,
      revisionSummary: `${'s'.repeat(2047)}…`,
    });
  });

  it('has its defaults where a later step left the text blank', async () => {
    const { job, run } = await playWithOutputs({
      summary: ' \n ',
      'external-execution-id': '',
      'percent-complete': '',
      'current-revision': '',
      'change-identifier': ' ',
      'continuation-token': '',
    });
    expect(run.conclusion).toBe('success');
    expect(run.annotations).toEqual([]);
    expect(job.success).toEqual({
      executionDetails: {
        summary: `Succeeded: ${runUrl}`,
        externalExecutionId: '10200300400',
        percentComplete: 100,
      },
    });
  });

  it.each([
    ['current-revision', 'change-identifier'],
    ['change-identifier', 'current-revision'],
    ['revision-summary', 'current-revision and change-identifier'],
  ])('leaves the revision out with only %s, and warns', async (given, missing) => {
    const { job, run } = await playWithOutputs({ [given]: 'abc' });
    expect(run.conclusion).toBe('success');
    expect(job.success?.executionDetails?.percentComplete).toBe(100);
    expect(job.success?.currentRevision).toBeUndefined();
    expect(run.post.annotations).toEqual([
      expect.objectContaining({ kind: 'warning', message: expect.stringContaining(missing) }),
    ]);
  });
});

describe('a failure', () => {
  it('says what later steps have found out', async () => {
    const { job, run } = await playWithOutputs(
      { 'failure-message': '3 of 12 tests failed', 'failure-type': 'RevisionOutOfSync' },
      { 'external-execution-id': 'build-77' },
      true,
    );
    expect(run.post.exitCode).toBe(0);
    expect(job.results).toHaveLength(1);
    expect(job.failure).toEqual({
      type: 'RevisionOutOfSync',
      message: '3 of 12 tests failed',
      externalExecutionId: 'build-77',
    });
    // It knows what to say: nothing had to be asked of GitHub.
    expect(run.gitHubRequests).toEqual([]);
  });

  it('has the user’s words beside the cancellation', async () => {
    const { job } = await runScenario({
      with: { 'failure-message': 'No longer needed' },
      steps: [{ name: 'Deploy', run: 'exec sleep 60' }],
      cancel: { during: 'Deploy' },
    });
    expect(job.failure?.message).toMatch(/run was cancelled: No longer needed/);
  });

  it('is of main’s own type and cause, whatever the inputs say', async () => {
    const { job } = await runScenario({
      queued: { inputArtifacts: [{ name: 'Source', content: 'no archive' }], outputArtifacts: [] },
      with: { 'failure-type': 'SystemUnavailable', 'failure-message': 'The tests failed' },
    });
    expect(job.failure).toMatchObject({ type: 'ConfigurationError' });
    expect(job.failure?.message).toContain('Source');
  });
});

describe('a bad input in post', () => {
  it.each([
    ['percent-complete', '101', /percent-complete is "101", but must be a whole number from 0 to 100/],
    ['revision-created', 'yesterday', /revision-created is "yesterday", but must be a date/],
    ['continuation-token', 't'.repeat(2049), /continuation-token has 2049 characters/],
  ])('%s: no success is claimed, and the step fails', async (input, value, message) => {
    const { job, run } = await playWithOutputs({ [input]: value });
    expect(run.conclusion).toBe('failure');
    expect(run.post.exitCode).toBe(1);
    expect(run.post.annotations.map((one) => one.message).join()).toMatch(message);
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'ConfigurationError' });
    expect(job.failure?.message).toMatch(message);
  });

  it('failure-type: the failure is reported, and the step fails for the input', async () => {
    const { job, run } = await playWithOutputs(
      { 'failure-type': 'Broken', 'failure-message': 'It broke' },
      {},
      true,
    );
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'JobFailed', message: 'It broke' });
    expect(run.post.exitCode).toBe(1);
    expect(run.post.log).toMatch(
      /failure-type is "Broken", but must be one of JobFailed, ConfigurationError/,
    );
  });

  it('job-status: nobody has said that it succeeded, so a failure is reported, and the step fails', async () => {
    const { job, run } = await runScenario({ postInputs: { 'job-status': 'succeeded' } });
    expect(job.results).toHaveLength(1);
    expect(job.failure?.message).toContain('job-status');
    expect(run.post.exitCode).toBe(1);
    expect(run.post.log).toMatch(/job-status is "succeeded", but must be one of success, failure/);
  });
});

describe('a job that goes on', () => {
  it('is handed out again under its token, and ended by the next run', async () => {
    const cloud = await startCloud();
    const first = await cloud.queueJob(withoutArtifacts);
    const steps = [
      {
        id: 'deploy',
        call: ({ setOutput }: { setOutput: (name: string, value: string) => void }) => {
          setOutput('token', 'wave-2');
        },
      },
    ];
    const firstRun = await runFor(first, cloud, {
      with: { 'continuation-token': '${{ steps.deploy.outputs.token }}' },
      steps,
    });
    expect(firstRun.conclusion).toBe('success');
    expect(firstRun.outputs['continuation-token']).toBeUndefined();
    // Not done: no percentage of its own.
    expect(first.success).toEqual({
      executionDetails: {
        summary: `In progress, to be continued: ${runUrl}`,
        externalExecutionId: '10200300400',
      },
      continuationToken: 'wave-2',
    });

    const second = first.continuedBy;
    if (second === undefined) throw new Error('CodePipeline has not handed the job out again.');
    const secondRun = await runFor(second, cloud, { event: dispatchOf(second) });
    expect(secondRun.outputs['continuation-token']).toBe('wave-2');
    expect(second.success).toMatchObject({ executionDetails: { percentComplete: 100 } });
    expect(second.success?.continuationToken).toBeUndefined();
    expect(second.continuedBy).toBeUndefined();
  });
});

describe('several jobs', () => {
  it.each([
    ['success', 'success', undefined],
    ['failure', undefined, /A step of the workflow’s job failed: https/],
    ['cancelled', undefined, /run was cancelled/],
    ['skipped', undefined, /was skipped/],
  ] as const)('the last one reports that the first ended with %s', async (result, success, failure) => {
    const cloud = await startCloud();
    const job = await cloud.queueJob(withoutArtifacts);
    const first = await runFor(job, cloud, { with: { report: false } });
    expect(first.post.log).toContain('Nothing to report to CodePipeline: report is false');
    expect(job.status).toBe('InProgress');

    const last = await runFor(job, cloud, {
      with: { acknowledge: false, 'input-artifacts': 'none', 'job-status': '${{ needs.build.result }}' },
      needs: { build: { result } },
    });
    expect(last.post.exitCode).toBe(0);
    expect(job.acknowledgements).toHaveLength(1);
    expect(job.results).toHaveLength(1);
    if (success !== undefined) expect(job.success).toBeDefined();
    if (failure !== undefined) expect(job.failure?.message).toMatch(failure);
  });
});

describe('the step summary of post', () => {
  it('says what CodePipeline was told of a success', async () => {
    const { job, run } = await runScenario({ with: { summary: 'All | of it' } });
    expect(run.post.summary).toContain('### Reported to CodePipeline');
    expect(run.post.summary).toContain(`| \`${job.pipelineName}\` |`);
    expect(run.post.summary).toContain(`[Succeeded](${runUrl})`);
    expect(run.post.summary).toContain('All &#124; of it');
  });

  it('says what CodePipeline was told of a failure', async () => {
    const { run } = await runScenario({ with: { 'failure-message': 'No good' }, steps: [{ run: 'exit 1' }] });
    expect(run.post.summary).toContain(`[Failed (JobFailed)](${runUrl})`);
    expect(run.post.summary).toContain('No good');
  });
});
