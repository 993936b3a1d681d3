import { describe, expect, it } from '@jest/globals';
import { runScenario } from './scenario.ts';

describe('a job without artifacts', () => {
  it('is acknowledged, handed to the steps, and reported as succeeded', async () => {
    const { job, run } = await runScenario();
    expect(run.conclusion).toBe('success');
    expect(run.outputs).toMatchObject({ 'job-id': job.jobId, 'pipeline-name': job.pipelineName });
    expect(job.history.map(({ status }) => status)).toEqual([
      'Queued',
      'Dispatched',
      'InProgress',
      'Succeeded',
    ]);
    expect(job.results).toHaveLength(1);
    expect(job.success?.executionDetails).toMatchObject({ percentComplete: 100 });
    expect(run.unexpectedCommands).toEqual([]);
    expect(run.findSecrets([job.clientToken])).toEqual([]);
  });
});
