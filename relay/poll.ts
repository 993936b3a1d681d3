import {
  type ActionTypeId,
  PollForJobsCommand,
  PollForThirdPartyJobsCommand,
} from '@aws-sdk/client-codepipeline';
import type { Send } from '../src/codepipeline/client.ts';
import { readJobData } from '../src/codepipeline/job-api.ts';
import type { ActionType, Job } from '../src/job.ts';

/** A custom action's job that waits for a worker. Only a poll tells its nonce. */
export interface OfferedJob {
  readonly job: Job;
  readonly nonce: string;
}

/** A third-party job that waits for a worker: the client's ID leads to its client token, that to the details. */
export interface OfferedThirdPartyJob {
  readonly jobId: string;
  readonly clientId: string;
}

/**
 * One try of PollForJobs.
 *
 * @param atMost jobs, at least 1
 * @throws ApiError
 */
export async function pollForJobs(
  actionType: ActionType,
  atMost: number,
  send: Send,
): Promise<readonly OfferedJob[]> {
  const actionTypeId = actionType as ActionTypeId;
  const command = new PollForJobsCommand({ actionTypeId, maxBatchSize: atMost });
  const { jobs = [] } = await send('PollForJobs', command, undefined);
  // Without a nonce nobody can acknowledge the job: an empty one is refused as such.
  return jobs.map((job) => ({ job: readJobData(job).job, nonce: job.nonce ?? '' }));
}

/** As pollForJobs, for an action type whose owner is ThirdParty. */
export async function pollForThirdPartyJobs(
  actionType: ActionType,
  atMost: number,
  send: Send,
): Promise<readonly OfferedThirdPartyJob[]> {
  const actionTypeId = actionType as ActionTypeId;
  const command = new PollForThirdPartyJobsCommand({ actionTypeId, maxBatchSize: atMost });
  const { jobs = [] } = await send('PollForThirdPartyJobs', command, undefined);
  return jobs.flatMap(({ jobId, clientId }) =>
    jobId === undefined || clientId === undefined ? [] : [{ jobId, clientId }],
  );
}
