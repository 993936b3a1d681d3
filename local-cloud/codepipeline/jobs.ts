import type { Credentials, Identities, S3Action } from '../credentials.ts';
import { AwsError } from '../errors.ts';
import { sameActionType } from './action-types.ts';
import type { ActionTypes } from './action-types.ts';
import { issueArtifactCredentials } from './artifact-credentials.ts';
import type { ActionEvent } from './events.ts';
import { describeJob, lambdaEvent } from './job-data.ts';
import { Job } from './job.ts';
import type { ActionTypeId, JobDefinition, JobListener } from './job.ts';

/** An operation's input, validated: casts say what the model says. */
export type Input = Readonly<Record<string, unknown>>;

/** What CodePipeline answers from. */
export interface CodePipelineState {
  readonly region: string;
  readonly identities: Identities;
  /** Oldest first. */
  readonly jobs: Job[];
  readonly actionTypes: ActionTypes;
  /** Pipeline executions that have been told to stop. */
  readonly stoppingExecutions: Set<string>;
  readonly listener: JobListener;
  /** What EventBridge would have delivered, oldest first. */
  readonly events: ActionEvent[];
  readonly artifactPermissions: readonly S3Action[];
  /** Of an artifact store elsewhere, for every job; undefined: credentials of this cloud's own, for each. */
  readonly foreignCredentials: Credentials | undefined;
}

/**
 * Queues a job; a Lambda action's function is invoked at once.
 *
 * @param continues the job that the new one goes on from
 */
export function startJob(state: CodePipelineState, definition: JobDefinition, continues?: Job): Job {
  const job = new Job(definition, state.listener, continues);
  state.jobs.push(job);
  job.queue();
  if (job.kind === 'lambda') {
    job.dispatch();
    job.invoke(lambdaEvent(job.jobId, definition, artifactCredentials(state, job)));
  }
  return job;
}

/** JobData or ThirdPartyJobData, with new artifact credentials. */
export function dataOf(state: CodePipelineState, job: Job): Record<string, unknown> {
  const credentials = artifactCredentials(state, job);
  return {
    ...describeJob(job.definition),
    ...(credentials === undefined ? {} : { artifactCredentials: credentials }),
  };
}

function artifactCredentials(state: CodePipelineState, job: Job): Credentials | undefined {
  if (job.inputArtifacts.length + job.outputArtifacts.length === 0) return undefined;
  return (
    state.foreignCredentials ?? issueArtifactCredentials(job, state.artifactPermissions, state.identities)
  );
}

/** Dispatches the oldest jobs of the type that wait and match. */
export function handOut(
  state: CodePipelineState,
  input: Input,
  matches: (job: Job) => boolean,
): readonly Job[] {
  const id = input['actionTypeId'] as ActionTypeId;
  const waiting = state.jobs.filter(
    (job) =>
      job.status === 'Queued' && !job.isForgotten && sameActionType(job.actionType, id) && matches(job),
  );
  const handedOut = waiting.slice(0, (input['maxBatchSize'] as number | undefined) ?? 1);
  for (const job of handedOut) job.dispatch();
  return handedOut;
}

/** A custom action's or a Lambda action's; throws JobNotFoundException. */
export function findJob(state: CodePipelineState, input: Input): Job {
  return find(state, input, (job) => job.kind !== 'third-party');
}

/** Throws JobNotFoundException, InvalidClientTokenException. */
export function findThirdPartyJob(state: CodePipelineState, input: Input): Job {
  const job = find(state, input, ({ kind }) => kind === 'third-party');
  if (job.clientToken === input['clientToken']) return job;
  throw new AwsError('InvalidClientTokenException', 'The client token that was specified is not valid.');
}

function find(state: CodePipelineState, input: Input, matches: (job: Job) => boolean): Job {
  const jobId = input['jobId'] as string;
  const job = state.jobs.find((one) => one.jobId === jobId && matches(one));
  if (job !== undefined && !job.isForgotten) return job;
  throw new AwsError('JobNotFoundException', `The job ${jobId} was not found.`);
}
