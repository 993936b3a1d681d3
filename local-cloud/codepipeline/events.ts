import { randomUUID } from 'node:crypto';
import { accountId } from '../credentials.ts';
import { pipelineArn } from './job-data.ts';
import type { ActionTypeId, Job, JobArtifact } from './job.ts';

/**
 * What EventBridge delivers when the state of an action changes:
 * https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html
 */
export interface ActionEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': 'CodePipeline Action Execution State Change';
  readonly source: 'aws.codepipeline';
  readonly account: string;
  /** To the second: `2026-01-24T22:03:07Z`. */
  readonly time: string;
  readonly region: string;
  /** The pipeline's ARN. */
  readonly resources: readonly string[];
  readonly detail: {
    readonly pipeline: string;
    readonly 'execution-id': string;
    readonly 'start-time': string;
    readonly stage: string;
    readonly 'action-execution-id': string;
    readonly action: string;
    readonly state: ActionState;
    readonly region: string;
    readonly type: ActionTypeId;
    readonly version: number;
    readonly 'pipeline-execution-attempt': number;
    readonly 'input-artifacts'?: readonly EventArtifact[];
    readonly 'output-artifacts'?: readonly EventArtifact[];
    /** With SUCCEEDED and FAILED, where the worker has said anything. */
    readonly 'execution-result'?: Readonly<Record<string, string>>;
  };
}

type ActionState = 'STARTED' | 'SUCCEEDED' | 'FAILED' | 'ABANDONED';

interface EventArtifact {
  readonly name: string;
  readonly s3location?: { readonly bucket: string; readonly key: string };
}

/** The event of the job's present status; undefined where the action's state is what it was. */
export function actionEvent(job: Job, region: string): ActionEvent | undefined {
  const state = stateAfter(job);
  if (state === undefined) return undefined;
  const inputs = job.inputArtifacts.map(eventArtifact);
  const outputs = job.outputArtifacts.map(eventArtifact);
  const result = state === 'STARTED' ? undefined : executionResult(job);
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'CodePipeline Action Execution State Change',
    source: 'aws.codepipeline',
    account: accountId,
    time: `${new Date().toISOString().slice(0, 19)}Z`,
    region,
    resources: [pipelineArn(job.pipelineName, region)],
    detail: {
      pipeline: job.pipelineName,
      'execution-id': job.pipelineExecutionId,
      'start-time': (job.history[0]?.at ?? new Date()).toISOString(),
      stage: job.stageName,
      'action-execution-id': job.actionExecutionId,
      action: job.actionName,
      state,
      region,
      type: job.actionType,
      version: 1,
      'pipeline-execution-attempt': 1,
      ...(inputs.length === 0 ? {} : { 'input-artifacts': inputs }),
      ...(outputs.length === 0 || state !== 'SUCCEEDED' ? {} : { 'output-artifacts': outputs }),
      ...(result === undefined ? {} : { 'execution-result': result }),
    },
  };
}

function stateAfter(job: Job): ActionState | undefined {
  switch (job.status) {
    case 'Queued':
      // Neither a job that is handed out again nor one that goes on starts the action anew.
      return job.history.length === 1 && job.continues === undefined ? 'STARTED' : undefined;
    case 'Succeeded':
      return job.success?.continuationToken === undefined ? 'SUCCEEDED' : undefined;
    case 'Failed':
      return job.isAbandoned ? 'ABANDONED' : 'FAILED';
    case 'TimedOut':
      return 'FAILED';
    case 'Created':
    case 'Dispatched':
    case 'InProgress':
      return undefined;
  }
}

function executionResult({ success, failure }: Job): Record<string, string> | undefined {
  const id = failure?.externalExecutionId ?? success?.executionDetails?.externalExecutionId;
  const summary = failure?.message ?? success?.executionDetails?.summary;
  const result = {
    ...(summary === undefined ? {} : { 'external-execution-summary': summary }),
    ...(id === undefined ? {} : { 'external-execution-id': id }),
    ...(failure === undefined ? {} : { 'error-code': failure.type }),
  };
  return Object.keys(result).length === 0 ? undefined : result;
}

function eventArtifact({ name, location }: JobArtifact): EventArtifact {
  return location === undefined ? { name } : { name, s3location: location };
}
