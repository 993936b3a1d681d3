import type { Clock } from '../src/clock.ts';
import { acknowledge, deliverResult } from '../src/codepipeline/deliver.ts';
import { isJobLost, type RunOfJob } from '../src/codepipeline/failures.ts';
import { ApiError, type JobApi } from '../src/codepipeline/job-api.ts';
import { retry } from '../src/codepipeline/tries.ts';
import type { Fact, Task } from './facts.ts';
import { GitHubError } from './github/errors.ts';
import { refusalAnswer } from './github/refusals.ts';
import type { Workflows } from './github/workflows.ts';
import type { Answer, JobRecord, Run } from './job-record.ts';
import type { Route } from './route.ts';
import { SecretError } from './secrets.ts';
import { lease } from './timing.ts';
import { messageOf } from '../src/text.ts';

/** What the calls for a job are made with. */
export interface TaskContext {
  readonly workflows: Workflows;
  /** The job's API in CodePipeline. Rejects where a third-party job's client token cannot be had. */
  readonly jobApi: (record: JobRecord) => Promise<JobApi>;
  readonly clientToken: (clientId: string) => Promise<string>;
  /** Whether CodePipeline has abandoned the job's action; false where it does not say. */
  readonly isAbandoned: (record: JobRecord) => Promise<boolean>;
  /** Its `now` is milliseconds since 1970. */
  readonly clock: Clock;
  /** A call did not do what it should, and will be made again, or matters no more. */
  readonly warn: (record: JobRecord, message: string) => void;
  /** The relay itself is not set up as it should be. */
  readonly fault: (record: JobRecord, message: string) => void;
}

/** Milliseconds for a call of CodePipeline and its retries; what it could not do then is left to the next round. */
const budget = 10_000;
/** Milliseconds after which a call that failed is made again. */
const pause = 20_000;

/**
 * Makes the task's call, and says what was learned. Whatever may fail outside is a fact too.
 *
 * @param record as it stood before it was claimed
 * @param begun when it was decided to make the call, before the claim was written
 */
export async function perform(
  task: Task,
  record: JobRecord,
  begun: number,
  context: TaskContext,
): Promise<Fact> {
  switch (task) {
    case 'acknowledge':
      return await acknowledgeJob(record, context);
    case 'close':
      return await close(record, context);
    case 'dispatch':
      return await dispatch(record, routeOf(record), begun, context);
    case 'search':
      return await search(record, routeOf(record), context);
    case 'check':
      return await check(record, routeOf(record), context);
  }
}

/** Acknowledges a custom action's job with the nonce of the last poll, which serves once. */
async function acknowledgeJob(record: JobRecord, context: TaskContext): Promise<Fact> {
  const { nonce = '' } = record;
  let mayHaveArrived = false;
  try {
    const api = await context.jobApi(record);
    const status = await retry(
      (earlierMayHaveArrived) => {
        mayHaveArrived = earlierMayHaveArrived;
        return api.acknowledge(nonce);
      },
      retryOptions(record, context),
    );
    return { is: status === 'InProgress' ? 'acknowledged' : 'job gone' };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 'InvalidNonceException') return { is: 'nonce used', nonce, mayHaveArrived };
    ({ mayHaveArrived } = error);
    if (isJobLost(error)) return { is: 'job gone' };
    report(record, error, context);
    return { is: 'not acknowledged', until: context.clock.now() + pause, mayHaveArrived };
  }
}

/** Sends the dispatch while other relays still leave the record alone, or not at all. */
async function dispatch(record: JobRecord, route: Route, begun: number, context: TaskContext): Promise<Fact> {
  const { clock, workflows } = context;
  const attempt = 'attempt' in record.state ? record.state.attempt + 1 : 1;
  let inputs: Record<string, string>;
  try {
    inputs = {
      'job-id': record.jobId,
      ...(record.clientId === undefined
        ? {}
        : { 'client-token': await context.clientToken(record.clientId) }),
    };
  } catch (error) {
    const heard = messageOf(error);
    context.fault(record, heard);
    return { is: 'postponed', attempt, until: clock.now() + pause, heard };
  }
  try {
    return { is: 'dispatched', attempt, run: await workflows.dispatch(route, inputs, begun + lease / 2) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.cause instanceof SecretError) context.fault(record, error.message);
    else if (error.kind !== 'refused') context.warn(record, `GitHub: ${error.message}`);
    switch (error.kind) {
      case 'refused':
        return { is: 'refused', attempt, answer: refusalAnswer(route, error) };
      case 'limited':
      case 'unsent':
        return { is: 'postponed', attempt, until: error.until, heard: error.message };
      case 'lost':
        return { is: 'answer lost', attempt, heard: error.message };
    }
  }
}

async function search(record: JobRecord, route: Route, context: TaskContext): Promise<Fact> {
  const { state } = record;
  const since = 'at' in state ? state.at : record.foundAt;
  const askedAt = context.clock.now();
  try {
    const { runs, strangers } = await context.workflows.find(route, record.jobId, since);
    const [run, ...others] = runs;
    for (const other of others) {
      context.warn(
        record,
        `Run ${other.id} has the job's ID in its name as well, and is cancelled: ${other.url}`,
      );
      await cancel(record, other, context);
    }
    return run === undefined ? { is: 'no run found', askedAt, strangers } : { is: 'run found', run };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    context.warn(record, `GitHub, listing runs: ${error.message}`);
    const until = error.until ?? context.clock.now();
    return { is: 'search failed', askedAt, until, heard: error.message, forGood: error.kind === 'refused' };
  }
}

async function check(record: JobRecord, route: Route, context: TaskContext): Promise<Fact> {
  const { state } = record;
  const askedAt = context.clock.now();
  if (state.name !== 'started') return { is: 'run not seen', until: askedAt };
  try {
    const seen = await context.workflows.see(route, state.run);
    if (seen.status !== 'completed' && (await context.isAbandoned(record))) return { is: 'abandoned' };
    return { is: 'run seen', askedAt, ...seen };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.status === 404 || error.status === 410) return { is: 'run gone', askedAt };
    context.warn(record, `GitHub, looking at run ${state.run.id}: ${error.message}`);
    return { is: 'run not seen', until: error.until ?? context.clock.now() };
  }
}

/** Cancels the run where it can no longer matter, and answers the job, whatever GitHub says to the former. */
async function close(record: JobRecord, context: TaskContext): Promise<Fact> {
  const { state } = record;
  if (state.name !== 'closing') return { is: 'not closed', until: context.clock.now() };
  const until = state.cancels ? await cancel(record, state.run, context) : undefined;
  if (state.outcome !== undefined) return { is: 'closed', outcome: state.outcome, until };
  if (state.answer === undefined) return { is: 'closed', outcome: 'abandoned', until };
  const fact = await answerJob(record, state.answer, state.run?.id, context);
  return fact.is === 'closed' ? { ...fact, until } : fact;
}

/** @returns when to try again; undefined where the run is cancelled, or GitHub will not do it */
export async function cancel(
  record: JobRecord,
  run: Run | undefined,
  context: TaskContext,
): Promise<number | undefined> {
  if (run === undefined || record.route === undefined) return undefined;
  try {
    await context.workflows.cancel(record.route, run);
    return undefined;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    context.warn(record, `Run ${run.id} could not be cancelled: ${error.message}`);
    return error.kind === 'refused' ? undefined : Math.max(error.until ?? 0, context.clock.now() + pause);
  }
}

async function answerJob(
  record: JobRecord,
  answer: Answer,
  runId: string | undefined,
  context: TaskContext,
): Promise<Fact> {
  try {
    const api = await context.jobApi(record);
    if (record.kind === 'third-party') await takeThirdPartyJob(api, record, context);
    await deliverResult(api, failureOf(answer, runId), runOf(record), retryOptions(record, context));
    return { is: 'closed', outcome: 'failed' };
  } catch (error) {
    const refusal = apiErrorIn(error);
    if (refusal?.code === 'InvalidJobStateException' || refusal?.code === 'InvalidJobException')
      return { is: 'closed', outcome: 'answered' };
    if (refusal !== undefined && isJobLost(refusal)) return { is: 'job gone' };
    report(record, error, context);
    return { is: 'not closed', until: context.clock.now() + pause };
  }
}

/**
 * A third-party job that no run has taken has to be acknowledged before CodePipeline takes an answer. Its nonce may
 * change when it is handed out again: only one that is refused twice has been used, by the run.
 */
async function takeThirdPartyJob(api: JobApi, record: JobRecord, context: TaskContext): Promise<void> {
  const options = retryOptions(record, context);
  for (let tries = 1; tries <= 2; tries += 1) {
    const { nonce = '' } = await retry(() => api.getDetails(), options);
    try {
      await acknowledge(api, nonce, runOf(record), options);
      return;
    } catch (error) {
      if (apiErrorIn(error)?.code !== 'InvalidNonceException') throw error;
    }
  }
}

function failureOf({ type, message }: Answer, runId: string | undefined) {
  return { type, message, ...(runId === undefined ? {} : { externalExecutionId: runId }) };
}

function retryOptions(record: JobRecord, { clock, warn }: TaskContext) {
  return {
    clock,
    budget,
    onRetry: (error: ApiError) => {
      warn(record, `CodePipeline: ${error.message}`);
    },
  };
}

/** In the terms of src/codepipeline, whose messages are for a run; the relay goes by their causes only. */
function runOf({ jobId }: JobRecord): RunOfJob {
  return { jobId, clientToken: undefined, acknowledges: true, progress: 'read', attempt: 1 };
}

function routeOf({ route, jobId }: JobRecord): Route {
  if (route !== undefined) return route;
  throw new Error(`The record of job ${jobId} has no route.`);
}

/** What has to be mended by whoever runs the relay is told apart from what passes. */
function report(record: JobRecord, failure: unknown, { warn, fault }: TaskContext): void {
  const error = apiErrorIn(failure) ?? failure;
  const isPassing =
    error instanceof ApiError &&
    (error.kind === 'throttled' || error.kind === 'server' || error.kind === 'network');
  (isPassing ? warn : fault)(record, `CodePipeline: ${messageOf(error)}`);
}

function apiErrorIn(error: unknown): ApiError | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (at instanceof ApiError) return at;
  return undefined;
}
