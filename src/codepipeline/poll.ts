import {
  type ActionTypeId,
  PollForJobsCommand,
  PollForThirdPartyJobsCommand,
} from '@aws-sdk/client-codepipeline';
import type { ActionType, Job } from '../job.ts';
import type { Send } from './client.ts';
import { readJobData } from './job-api.ts';

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
  signal?: AbortSignal,
): Promise<readonly OfferedJob[]> {
  const operation = 'PollForJobs';
  const actionTypeId = actionType as ActionTypeId;
  const command = new PollForJobsCommand({ actionTypeId, maxBatchSize: atMost });
  const { jobs = [] } = await send(operation, command, signal);
  // Without a nonce nobody can acknowledge the job: an empty one is refused as such.
  return jobs.map((job) => ({ job: readJobData(operation, job).job, nonce: job.nonce ?? '' }));
}

/** As pollForJobs, for an action type whose owner is ThirdParty. */
export async function pollForThirdPartyJobs(
  actionType: ActionType,
  atMost: number,
  send: Send,
  signal?: AbortSignal,
): Promise<readonly OfferedThirdPartyJob[]> {
  const actionTypeId = actionType as ActionTypeId;
  const command = new PollForThirdPartyJobsCommand({ actionTypeId, maxBatchSize: atMost });
  const { jobs = [] } = await send('PollForThirdPartyJobs', command, signal);
  return jobs.flatMap(({ jobId, clientId }) =>
    jobId === undefined || clientId === undefined ? [] : [{ jobId, clientId }],
  );
}
