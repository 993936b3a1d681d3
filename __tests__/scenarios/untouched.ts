import { expect } from '@jest/globals';
import type { Scenario } from './scenario.ts';

/** Main failed before it said anything to CodePipeline, so post says nothing either, and says why. */
export function expectUntouched({ cloud, job, run }: Scenario): void {
  expect(run.main.exitCode).toBe(1);
  expect(cloud.requestsOf('AcknowledgeThirdPartyJob')).toEqual([]);
  expectNothingReported({ cloud, job, run });
}

/** Post ended well without a word to CodePipeline. */
export function expectNothingReported({ cloud, job, run }: Scenario): void {
  expect(run.post.exitCode).toBe(0);
  expect(run.post.log).toContain('Nothing to report to CodePipeline: ');
  expect(job.results).toEqual([]);
  expect(cloud.requests.filter(({ operation }) => operation.startsWith('Put'))).toEqual([]);
}
