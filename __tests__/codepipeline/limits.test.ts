import { describe, expect, it } from '@jest/globals';
import { fitFailure, fitSuccess } from '../../src/codepipeline/open-job.ts';

const long = 'x'.repeat(9000);

describe('limits', () => {
  it('cut every text of a success', () => {
    const fitted = fitSuccess({
      executionDetails: { summary: long, externalExecutionId: long, percentComplete: 100 },
      currentRevision: { revision: long, changeIdentifier: long, revisionSummary: long },
      continuationToken: 'token',
    });
    expect(fitted.executionDetails.summary).toHaveLength(2048);
    expect(fitted.executionDetails.externalExecutionId).toHaveLength(1500);
    expect(fitted.executionDetails.percentComplete).toBe(100);
    expect(fitted.currentRevision?.revision).toHaveLength(1500);
    expect(fitted.currentRevision?.changeIdentifier).toHaveLength(100);
    expect(fitted.currentRevision?.revisionSummary).toHaveLength(2048);
    expect(fitted.continuationToken).toBe('token');
  });

  it('cut every text of a failure', () => {
    const fitted = fitFailure({ type: 'JobFailed', message: long, externalExecutionId: long });
    expect(fitted.message).toHaveLength(5000);
    expect(fitted.externalExecutionId).toHaveLength(1500);
  });

  it('leave what fits as it is', () => {
    const result = { type: 'JobFailed', message: 'it broke', externalExecutionId: '17' } as const;
    expect(fitFailure(result)).toEqual(result);
  });
});
