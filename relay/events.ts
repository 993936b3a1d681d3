import type { ActionType } from '../src/job.ts';

/** An action of a pipeline that has begun or was abandoned, as CodePipeline's events tell of it. */
export interface ActionEvent {
  readonly actionType: ActionType;
  readonly pipeline: string;
  readonly stage: string;
  readonly action: string;
  readonly executionId: string;
  /** Newer events have it. */
  readonly actionExecutionId: string | undefined;
}

/** A job that CodePipeline's Lambda action brings along in its invocation. */
export interface LambdaJob {
  readonly jobId: string;
  readonly configuration: Readonly<Record<string, string>>;
}

export type RelayEvent =
  | { readonly is: 'round' }
  | { readonly is: 'started'; readonly of: ActionEvent }
  | { readonly is: 'abandoned'; readonly of: ActionEvent }
  | { readonly is: 'Lambda job'; readonly job: LambdaJob }
  /** Of CodePipeline, about what the relay has no part in. */
  | { readonly is: 'nothing' };

/**
 * Reads what the Lambda function was invoked with: the schedule's event, CodePipeline's event "CodePipeline Action
 * Execution State Change" (guide, "Monitoring CodePipeline events"), or its Lambda action's job (guide, "Invoke an AWS
 * Lambda function in a pipeline").
 *
 * @throws Error for anything else
 */
export function readEvent(event: unknown): RelayEvent {
  const job = member(event, 'CodePipeline.job');
  if (job !== undefined) return { is: 'Lambda job', job: readLambdaJob(job) };
  const source = text(event, 'source');
  if (
    text(event, 'relay') === 'round' ||
    source === 'aws.scheduler' ||
    text(event, 'detail-type') === 'Scheduled Event'
  )
    return { is: 'round' };
  if (source !== 'aws.codepipeline') {
    throw new Error(
      `The relay was invoked with an event that it does not know (source "${source}"): it takes those of its schedule, of CodePipeline's actions, and jobs of CodePipeline's Lambda action.`,
    );
  }
  const detail = member(event, 'detail');
  const state = text(detail, 'state');
  if (text(event, 'detail-type') !== 'CodePipeline Action Execution State Change') return { is: 'nothing' };
  if (state === 'STARTED') return { is: 'started', of: readAction(detail) };
  if (state === 'ABANDONED') return { is: 'abandoned', of: readAction(detail) };
  return { is: 'nothing' };
}

function readAction(detail: unknown): ActionEvent {
  const type = member(detail, 'type');
  const actionExecutionId = text(detail, 'action-execution-id');
  return {
    actionType: {
      category: text(type, 'category'),
      owner: text(type, 'owner'),
      provider: text(type, 'provider'),
      version: text(type, 'version'),
    },
    pipeline: text(detail, 'pipeline'),
    stage: text(detail, 'stage'),
    action: text(detail, 'action'),
    executionId: text(detail, 'execution-id'),
    actionExecutionId: actionExecutionId === '' ? undefined : actionExecutionId,
  };
}

function readLambdaJob(job: unknown): LambdaJob {
  const jobId = text(job, 'id');
  if (jobId === '')
    throw new Error('The event CodePipeline.job has no job ID: CodePipeline did not send it.');
  const configuration = member(member(member(job, 'data'), 'actionConfiguration'), 'configuration');
  return { jobId, configuration: readUserParameters(text(configuration, 'UserParameters')) };
}

/** The route of a Lambda action, whose configuration has one free text: a JSON object with the route's properties. */
function readUserParameters(parameters: string): Readonly<Record<string, string>> {
  let read: unknown;
  try {
    read = JSON.parse(parameters);
  } catch {
    return {};
  }
  if (typeof read !== 'object' || read === null) return {};
  return Object.fromEntries(
    Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function member(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[name] : undefined;
}

function text(of: unknown, name: string): string {
  const value = member(of, name);
  return typeof value === 'string' ? value : '';
}
