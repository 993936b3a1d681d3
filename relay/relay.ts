import type { Clock } from '../src/clock.ts';
import type { Send } from '../src/codepipeline/client.ts';
import { customJob, thirdPartyJob } from '../src/codepipeline/open-job.ts';
import { ApiError, type JobApi } from '../src/codepipeline/job-api.ts';
import { pollForJobs, pollForThirdPartyJobs } from '../src/codepipeline/poll.ts';
import { retry } from '../src/codepipeline/tries.ts';
import { Failure } from '../src/failure.ts';
import type { ActionType, PipelineContext } from '../src/job.ts';
import { advance, type AdvanceContext, describe } from './advance.ts';
import type { Fact } from './decisions.ts';
import type { ActionEvent, LambdaJob } from './events.ts';
import type { Workflows } from './github/workflows.ts';
import type { JobRecord, State } from './job-record.ts';
import type { RelayLog } from './log.ts';
import { Pool } from './pool.ts';
import type { Records, Stored } from './records/records.ts';
import { readRoute } from './route.ts';
import type { Settings } from './settings.ts';

export interface RelayParts {
  readonly settings: Pick<Settings, 'actionTypes' | 'routes' | 'timeouts' | 'clientTokenPrefix'>;
  readonly records: Records;
  readonly workflows: Workflows;
  readonly send: Send;
  readonly readSecret: (name: string) => Promise<string>;
  /** Its `now` is milliseconds since 1970. */
  readonly clock: Clock;
  readonly log: RelayLog;
}

export interface Counts {
  found: number;
  dispatched: number;
  failed: number;
  closed: number;
}

/** What went wrong in a round that was gone through all the same, and that whoever runs the relay has to see to. */
export class RoundError extends Error {
  override readonly name = 'RoundError';
}

/** Jobs that are worked on at the same time. GitHub takes 100 requests at once, from all relays together. */
const atOnce = 24;
/** Jobs that a poll asks for. */
const batch = 12;
/** Runs that a round looks at, so that looking leaves most of GitHub's hourly limit to dispatches. */
const looksPerRound = 50;
/** Seconds after STARTED at which its job is polled for; it may be there only after some of them. */
const pollsAfterStart = [0, 1, 2, 4, 8, 16, 32];
/** For a poll and its retries; the next round polls again. */
const pollBudget = 10_000;

/** Finds jobs, and takes each as far as it goes; see advance.ts for one job's way. */
export function createRelay({ settings, records, workflows, send, readSecret, clock, log }: RelayParts) {
  const { actionTypes, routes, timeouts, clientTokenPrefix } = settings;
  /** Jobs that this process works on: neither a poll nor a round takes one up twice. */
  const inHand = new Set<string>();

  const clientToken = (clientId: string) => readSecret(`${clientTokenPrefix ?? ''}${clientId}`);

  async function jobApi({ jobId, kind, clientId = '', nonce }: JobRecord): Promise<JobApi> {
    return kind === 'third-party'
      ? thirdPartyJob(jobId, await clientToken(clientId), send)
      : customJob(jobId, nonce, send);
  }

  /** Goes through `work`; what failed on the way is thrown at its end. */
  async function round(
    until: number,
    work: (pool: Pool, context: AdvanceContext) => Promise<void>,
  ): Promise<Counts> {
    const counts: Counts = { found: 0, dispatched: 0, failed: 0, closed: 0 };
    const faults: string[] = [];
    const fault = (message: string, record?: JobRecord) => {
      log('ERROR', message, record === undefined ? {} : describe(record));
      faults.push(message);
    };
    const context: AdvanceContext = {
      workflows,
      jobApi,
      clientToken,
      clock,
      records,
      timeouts,
      until,
      log,
      count: (what) => (counts[what] += 1),
      warn: (record, message) => {
        log('WARN', message, describe(record));
      },
      fault: (record, message) => {
        fault(message, record);
      },
    };
    const pool = new Pool(atOnce, (error) => {
      fault(messageOf(error));
    });
    try {
      await work(pool, context);
    } catch (error) {
      fault(messageOf(error));
    }
    await pool.idle();
    const [first] = faults;
    if (first === undefined) return counts;
    const others = faults.length === 1 ? '' : ` (and ${faults.length - 1} more: see the log)`;
    throw new RoundError(`The round did not go through: ${first}${others}`);
  }

  /** Polls for jobs of one type until CodePipeline has no more, and starts work on each. */
  async function poll(
    actionType: ActionType,
    until: number,
    pool: Pool,
    context: AdvanceContext,
  ): Promise<readonly JobRecord[]> {
    const found: JobRecord[] = [];
    while (clock.now() < until) {
      await pool.room(batch);
      const offers = await pollOnce(actionType, context);
      if (offers.length === 0) break;
      for (const record of offers) {
        found.push(record);
        await pool.start(() => take(record, context));
      }
    }
    return found;
  }

  async function pollOnce(actionType: ActionType, context: AdvanceContext): Promise<readonly JobRecord[]> {
    const options = {
      clock,
      budget: pollBudget,
      onRetry: ({ message }: ApiError) => {
        log('WARN', `CodePipeline: ${message}`, { actionType: nameOf(actionType) });
      },
    };
    if (actionType.owner === 'ThirdParty') {
      const offers = await retry(() => pollForThirdPartyJobs(actionType, batch, send), options);
      const records = await Promise.all(offers.map((offer) => readThirdPartyJob(offer, context)));
      return records.filter((record) => record !== undefined);
    }
    const offers = await retry(() => pollForJobs(actionType, batch, send), options);
    return offers.map(({ job, nonce }) =>
      newRecord(
        { jobId: job.id, kind: 'custom', nonce, pipeline: job.pipeline },
        { name: 'acknowledging', tried: false },
        job.configuration,
      ),
    );
  }

  /** A third-party job's configuration stands in its details. The run acknowledges the job. */
  async function readThirdPartyJob(
    { jobId, clientId }: { readonly jobId: string; readonly clientId: string },
    context: AdvanceContext,
  ): Promise<JobRecord | undefined> {
    const bare = newRecord(
      { jobId, kind: 'third-party', clientId, pipeline: {} },
      { name: 'ready', attempt: 0 },
      {},
    );
    try {
      const { job } = await (await jobApi(bare)).getDetails();
      return newRecord(
        { jobId, kind: 'third-party', clientId, pipeline: job.pipeline },
        { name: 'ready', attempt: 0 },
        job.configuration,
      );
    } catch (error) {
      // It stays with CodePipeline, which offers it again.
      context.fault(bare, `A third-party job cannot be read: ${messageOf(error)}`);
      return undefined;
    }
  }

  function newRecord(
    job: Pick<JobRecord, 'jobId' | 'kind' | 'clientId' | 'nonce'> & {
      readonly pipeline: Partial<PipelineContext>;
    },
    state: State,
    configuration: Readonly<Record<string, string>>,
  ): JobRecord {
    const now = clock.now();
    const record = { ...job, foundAt: now, due: now, isAbandoned: false, state };
    try {
      return { ...record, route: readRoute(configuration, routes) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const refusal = { type: error.type, message: error.message, cause: 'route' } as const;
      // A custom action's job has to be acknowledged before CodePipeline takes its failure.
      if (state.name === 'acknowledging') return { ...record, refusal };
      return {
        ...record,
        refusal,
        state: { name: 'closing', answer: refusal, cancels: false, cancelTries: 0 },
      };
    }
  }

  /** A job that was offered: a new one, or one that the relay knows already. */
  async function take(record: JobRecord, context: AdvanceContext): Promise<void> {
    await exclusively(record.jobId, async () => {
      const { isOurs, stored } = await advance(record, undefined, [], context);
      if (!isOurs) await takeAgain(record, stored, context);
    });
  }

  /** CodePipeline offers a job again that nobody has acknowledged, as far as it knows. */
  async function takeAgain({ nonce }: JobRecord, stored: Stored, context: AdvanceContext): Promise<void> {
    const { record } = stored;
    if (record.kind === 'third-party' && record.state.name === 'closed')
      await advance(record, stored, [{ is: 'unanswered' }], context);
    if (nonce === undefined) return;
    if (record.state.name === 'acknowledging') {
      // While another relay is about to acknowledge it, it is left alone.
      if (record.due <= clock.now() || record.nonce === undefined)
        await advance(record, stored, [{ is: 'offered', nonce }], context);
      return;
    }
    try {
      const status = await customJob(record.jobId, nonce, send).acknowledge(nonce);
      if (status === 'InProgress') await advance(record, stored, [{ is: 'unanswered' }], context);
    } catch (error) {
      // Its nonce is used, or the call failed: if the job still waits it is offered once more.
      if (!(error instanceof ApiError)) throw error;
      log('DEBUG', `CodePipeline: ${error.message}`, describe(record));
    }
  }

  async function exclusively(jobId: string, work: () => Promise<void>): Promise<void> {
    if (inHand.has(jobId)) return;
    inHand.add(jobId);
    try {
      await work();
    } finally {
      inHand.delete(jobId);
    }
  }

  /**
   * Goes on with every record that is due. Where jobs wait to be started, for GitHub's rate limit or a moment's pause,
   * it waits with them as long as there is time.
   */
  async function workOff(until: number, pool: Pool, context: AdvanceContext): Promise<void> {
    let looks = 0;
    for (;;) {
      let next = Infinity;
      for await (const stored of records.open(until)) {
        const { record } = stored;
        const now = clock.now();
        if (now >= until) break;
        const when = Math.max(record.due, blockedUntil(record));
        if (when > now) {
          if (isUrgent(record)) next = Math.min(next, when);
        } else if (!inHand.has(record.jobId)) {
          if (record.state.name === 'started') looks += 1;
          if (record.state.name !== 'started' || looks <= looksPerRound)
            await pool.start(() =>
              exclusively(record.jobId, async () => {
                await advance(record, stored, [], context);
              }),
            );
        }
      }
      await pool.idle();
      if (next >= until) return;
      await clock.sleep(Math.max(0, next - clock.now()));
    }
  }

  function blockedUntil({ state, route }: JobRecord): number {
    return state.name === 'ready' && route !== undefined ? workflows.blockedUntil(route) : 0;
  }

  /** Every open record that the event tells of. */
  async function* recordsOf(event: ActionEvent): AsyncGenerator<Stored> {
    for await (const stored of records.open(Number.MAX_SAFE_INTEGER)) {
      if (isOf(stored.record, event)) yield stored;
    }
  }

  /** Another relay may have found the event's job. */
  async function isRecorded(event: ActionEvent): Promise<boolean> {
    const { done } = await recordsOf(event).next();
    return done !== true;
  }

  return {
    /**
     * Polls for every type, and goes on with what is due.
     *
     * @param until milliseconds since 1970 by which it has to have begun its last call
     * @throws RoundError where some of it failed in a way that has to be seen to
     */
    round: (until: number): Promise<Counts> =>
      round(until, async (pool, context) => {
        await Promise.all(
          actionTypes.map((actionType) =>
            poll(actionType, until, pool, context).catch((error: unknown) => {
              context.log('ERROR', messageOf(error), { actionType: nameOf(actionType) });
              throw error;
            }),
          ),
        ).finally(() => workOff(until, pool, context));
      }),

    /** An action has begun: its job is polled for until it is there. */
    started: (event: ActionEvent, until: number): Promise<Counts> =>
      round(until, async (pool, context) => {
        const actionType = actionTypes.find((polled) => nameOf(polled) === nameOf(event.actionType));
        if (actionType === undefined) return;
        const begun = clock.now();
        for (const after of pollsAfterStart) {
          const at = begun + after * 1000;
          if (at >= until) return;
          await clock.sleep(Math.max(0, at - clock.now()));
          const found = await poll(actionType, until, pool, context);
          if (found.some((record) => isOf(record, event))) return;
          if (after > 0 && (await isRecorded(event))) return;
        }
      }),

    /** An action was abandoned, or its pipeline stopped that way: its run is cancelled and its record closed. */
    abandoned: (event: ActionEvent, until: number): Promise<Counts> =>
      round(until, async (pool, context) => {
        const news: readonly Fact[] = [{ is: 'abandoned' }];
        for await (const stored of recordsOf(event))
          await pool.start(() => advance(stored.record, stored, news, context));
      }),

    /** A job of CodePipeline's Lambda action, which needs no acknowledgement. */
    lambdaJob: ({ jobId, configuration }: LambdaJob, until: number): Promise<Counts> =>
      round(until, async (_pool, context) => {
        const record = newRecord(
          { jobId, kind: 'lambda', pipeline: {} },
          { name: 'ready', attempt: 0 },
          configuration,
        );
        // Where the job stands in its pipeline, by which an ABANDONED event finds it, is not in the invocation.
        const pipeline = await customJob(jobId, undefined, send)
          .getDetails()
          .then(
            ({ job }) => job.pipeline,
            () => ({}),
          );
        await take({ ...record, pipeline }, context);
      }),
  };
}

/** A job that has yet to be started, or to be answered. */
function isUrgent({ state }: JobRecord): boolean {
  return state.name !== 'started' && state.name !== 'closed';
}

function isOf({ pipeline }: JobRecord, event: ActionEvent): boolean {
  if (event.actionExecutionId !== undefined && pipeline.actionExecutionId !== undefined)
    return event.actionExecutionId === pipeline.actionExecutionId;
  return (
    pipeline.pipelineName === event.pipeline &&
    pipeline.stageName === event.stage &&
    pipeline.actionName === event.action &&
    (pipeline.pipelineExecutionId === undefined || pipeline.pipelineExecutionId === event.executionId)
  );
}

function nameOf({ category, owner, provider, version }: ActionType): string {
  return `${category}/${owner}/${provider}/${version}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export type Relay = ReturnType<typeof createRelay>;
