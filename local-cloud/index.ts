/** CodePipeline's job API, S3 and STS on one local HTTP port. */
import type { LocalCloud, LocalCloudOptions } from './local-cloud.ts';
import { RunningCloud } from './running-cloud.ts';

export type { ActionProperty } from './codepipeline/action-types.ts';
export type { RoleTrust, Session } from './sts.ts';
export { jobKinds } from './codepipeline/job.ts';
export type * from './codepipeline/job.ts';
export type { ActionEvent, ActionState } from './codepipeline/events.ts';
export type { Credentials, S3Action, SessionCredentials } from './credentials.ts';
export type { Fault, FaultHandle, Misbehaviour, Moment, Pace } from './faults.ts';
export type { LocalCloud, LocalCloudOptions } from './local-cloud.ts';
export type { RecordedRequest, Service } from './requests.ts';
export type * from './s3/object.ts';

/** Starts one; any number can run side by side. */
export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  return RunningCloud.start(options);
}
