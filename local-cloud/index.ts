/** CodePipeline's job API, S3 and STS on one local HTTP port. */
import { LocalCloud } from './local-cloud.ts';
import type { LocalCloudOptions } from './options.ts';

export { jobKinds } from './codepipeline/job.ts';
export type { Job, JobKind } from './codepipeline/job.ts';
export type { InputArtifactToQueue, JobToQueue } from './codepipeline/queue.ts';
export type { ActionEvent } from './codepipeline/events.ts';
export type { Credentials, SessionCredentials } from './credentials.ts';
export type { FaultHandle } from './fault-plan.ts';
export type { Fault, Misbehaviour, Pace } from './faults.ts';
export type { LocalCloud } from './local-cloud.ts';
export type { LocalCloudOptions } from './options.ts';
export type { RecordedRequest } from './requests.ts';
export type { ObjectContent, StoredObject } from './s3/object.ts';

/** Starts one; any number can run side by side. */
export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  return LocalCloud.start(options);
}
