import type { ClientPlace } from '../aws/client-settings.ts';
import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import type { JobIdentity } from '../job.ts';
import { createSend } from './client.ts';
import { customJob } from './custom-jobs.ts';
import type { JobApi } from './job-api.ts';
import { thirdPartyJob } from './third-party-jobs.ts';

/*
 * CodePipeline hands out three kinds of job, through two APIs. All that tells them apart before the job's details are
 * known is here: a client token comes with third-party jobs only, a nonce with jobs of custom actions only.
 */

/** The job's API, which follows from the client token alone. */
export function openJob(
  { jobId, clientToken, nonce }: JobIdentity,
  place: ClientPlace,
  clock: Clock,
): JobApi {
  const send = createSend(place, clock);
  return clientToken === undefined ? customJob(jobId, nonce, send) : thirdPartyJob(jobId, clientToken, send);
}

/**
 * Whether the job came acknowledged: a custom action's without a nonce, by whoever sent it; the Lambda action's needs
 * no acknowledgement. JobDetails.isAcknowledged says it for good.
 */
export function comesAcknowledged({ clientToken, nonce }: JobIdentity): boolean {
  return clientToken === undefined && nonce === undefined;
}

/** PutThirdPartyJobSuccessResult has no outputVariables, PutJobSuccessResult has. */
export function takesOutputVariables({ clientToken }: Pick<JobIdentity, 'clientToken'>): boolean {
  return clientToken === undefined;
}

/**
 * For a job that this run does not acknowledge itself. A re-run replays the event, and so the job, that attempt 1 has
 * answered. GetThirdPartyJobDetails refuses a job that is closed; GetJobDetails does not say.
 *
 * @param attempt GITHUB_RUN_ATTEMPT
 * @throws Failure for a re-run that nothing else would keep from doing the work twice
 */
export function refuseRerun({ jobId, clientToken }: JobIdentity, attempt: number): void {
  if (clientToken !== undefined || attempt <= 1) return;
  throw new Failure(
    'JobFailed',
    `Job ${jobId} cannot be worked on: this is attempt ${attempt} of the run, and attempt 1 has answered the job already; retry the stage in CodePipeline instead.`,
  );
}
