import { describe, expect, it } from '@jest/globals';
import { alterAction } from './altered-action.ts';
import { runScenario, runUrl } from './scenario.ts';

/** GitHub's runner spares a post that runs always(); others, such as act, and a machine that shuts down, do not. */
function sparesNoPost(): Promise<string> {
  return alterAction((actionYml) => actionYml.replace('post-if: always()', 'post-if: ${{ !cancelled() }}'));
}

describe('a signal to post', () => {
  it('during an upload ends it and reports the cancellation', async () => {
    const { cloud, job, run } = await runScenario({
      actionDirectory: await sparesNoPost(),
      queued: { inputArtifacts: [], outputArtifacts: ['App'] },
      with: { 'output-artifacts': 'App: app.txt' },
      steps: [{ run: 'echo hello > app.txt' }],
      prepare: (prepared) => {
        prepared.misbehave({
          operation: 'PutObject',
          times: Infinity,
          how: { kind: 'hang', moment: 'before' },
        });
      },
      cancel: { during: 'post', line: /Output artifacts/ },
    });
    expect(run.post).toMatchObject({ outcome: 'cancelled', exitCode: 1, signal: null });
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'JobFailed' });
    expect(job.failure?.message).toMatch(/run was cancelled/);
    expect(job.failure?.message).toContain(runUrl);
    expect(cloud.objects()).toEqual([]);
  });

  it.each([
    ['success', [], 'PutThirdPartyJobSuccessResult'],
    ['failure', [{ run: 'exit 1', if: 'always()' }], 'PutThirdPartyJobFailureResult'],
  ] as const)('during the delivery of a %s does not keep it from arriving', async (kind, steps, call) => {
    const { job, run } = await runScenario({
      actionDirectory: await sparesNoPost(),
      with: { 'failure-message': 'It broke' },
      steps,
      prepare: (prepared) => {
        prepared.misbehave({ operation: call, times: 2, how: { kind: 'throttle' } });
      },
      cancel: { during: 'post', line: /next try/ },
    });
    expect(run.post).toMatchObject({ outcome: 'cancelled', exitCode: 0, signal: null });
    expect(job.results).toHaveLength(1);
    expect(job[kind]).toBeDefined();
  });
});
