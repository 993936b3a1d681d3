import type { Clock } from '../src/clock.ts';
import type { Send } from '../src/codepipeline/client.ts';
import { customJob, thirdPartyJob } from '../src/codepipeline/open-job.ts';
import { ApiError, type JobApi } from '../src/codepipeline/job-api.ts';
import type { ActionType } from '../src/job.ts';
import { isActionAbandoned } from './action-status.ts';
import { advance, type AdvanceContext, describe } from './advance.ts';
import type { Fact } from './facts.ts';
import type { ActionEvent, LambdaJob } from './events.ts';
import type { Workflows } from './github/workflows.ts';
import type { JobRecord } from './job-record.ts';
import type { RelayLog } from './log.ts';
import { nameOf, pollOnce, readLambdaJob } from './offers.ts';
import type { Pool } from './pool.ts';
import type { Records, Stored } from './records/records.ts';
import { type Counts, goThrough, type RoundWork } from './round.ts';
import type { Settings } from './settings.ts';
import { startTimeout } from './timing.ts';
import { messageOf } from '../src/text.ts';

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

/**
 * How many runs are looked at within a minute, so that most of GitHub's limits are left to dispatches. Some of these
 * looks are left to jobs of the Lambda action, which CodePipeline ends after 20 minutes.
 */
const looksPerMinute = { lambda: 50, others: 40 } as const;
/** Seconds after STARTED at which its job is polled for; it may be there only after some of them. */
const pollsAfterStart = [0, 1, 2, 4, 8, 16, 32];

/** Finds jobs, and takes each as far as it goes; see advance.ts for one job's way. */
export function createRelay({ settings, records, workflows, send, readSecret, clock, log }: RelayParts) {
  const { actionTypes, routes, timeouts, clientTokenPrefix } = settings;
  /** Jobs that this process works on: neither a poll nor a round takes one up twice. */
  const inHand = new Set<string>();
  let looks = { since: -Infinity, count: 0 };

  const clientToken = (clientId: string) => readSecret(`${clientTokenPrefix ?? ''}${clientId}`);

  async function jobApi({ jobId, kind, clientId = '', nonce }: JobRecord): Promise<JobApi> {
    return kind === 'third-party'
      ? thirdPartyJob(jobId, await clientToken(clientId), send)
      : customJob(jobId, nonce, send);
  }

  async function isAbandoned(record: JobRecord): Promise<boolean> {
    try {
      return await isActionAbandoned(record, send);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      log('DEBUG', `CodePipeline: ${error.message}`, describe(record));
      return false;
    }
  }

  const offers = { routes, send, jobApi, clock, log };

  function round(until: number, work: RoundWork): Promise<Counts> {
    return goThrough(
      { workflows, jobApi, clientToken, isAbandoned, clock, records, timeouts, until, log },
      work,
    );
  }

  /** Polls for jobs of one type until CodePipeline has no others, and starts work on each. */
  async function poll(
    actionType: ActionType,
    until: number,
    pool: Pool,
    context: AdvanceContext,
  ): Promise<readonly JobRecord[]> {
    const found = new Map<string, JobRecord>();
    while (clock.now() < until) {
      const offered = await pollOnce(actionType, context.fault, offers);
      const others = offered.filter(({ jobId }) => !found.has(jobId));
      if (others.length === 0) break;
      for (const record of others) {
        found.set(record.jobId, record);
        await pool.start(() => take(record, context));
      }
    }
    return [...found.values()];
  }

  /** A job that was offered: a new one, or one that the relay knows already. */
  async function take(record: JobRecord, context: AdvanceContext): Promise<void> {
    await exclusively(record.jobId, async () => {
      const { isOurs, stored } = await advance(record, undefined, [], context);
      if (!isOurs) await takeAgain(record, stored, context);
    });
  }

  /** CodePipeline offers a job again that nobody has acknowledged, as far as it knows. */
  async function takeAgain(
    { nonce, offeredAt }: JobRecord,
    stored: Stored,
    context: AdvanceContext,
  ): Promise<void> {
    const { record } = stored;
    const isClosed = record.state.name === 'closed';
    if (record.kind === 'third-party' && isClosed)
      await advance(record, stored, [{ is: 'unanswered' }], context);
    if (nonce === undefined || offeredAt === undefined) return;
    if (record.state.name === 'acknowledging' || isClosed) {
      await advance(record, stored, [{ is: 'offered', nonce, askedAt: offeredAt }], context);
      return;
    }
    // The relay believed it to be acknowledged, and goes on with it; only CodePipeline has yet to know.
    try {
      await customJob(record.jobId, nonce, send).acknowledge(nonce);
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
          if (record.state.name !== 'started' || mayLook(record, now))
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

  function mayLook({ kind }: JobRecord, now: number): boolean {
    if (now >= looks.since + 60_000) looks = { since: now, count: 0 };
    if (looks.count >= looksPerMinute[kind === 'lambda' ? 'lambda' : 'others']) return false;
    looks.count += 1;
    return true;
  }

  /** A job that is not started in time is answered, though GitHub's rate limit may last longer. */
  function blockedUntil(record: JobRecord): number {
    const { state, route, foundAt } = record;
    if (state.name !== 'ready' || route === undefined) return 0;
    return Math.min(workflows.blockedUntil(route), foundAt + startTimeout(record, timeouts));
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
      round(until, async (pool, context, fault) => {
        const polls = actionTypes.map(async (actionType) => {
          try {
            return await poll(actionType, until, pool, context);
          } catch (error) {
            fault(`Polling for ${nameOf(actionType)}: ${messageOf(error)}`);
            return [];
          }
        });
        const [found] = await Promise.all([Promise.all(polls), workOff(until, pool, context)]);
        // What was found meanwhile may have to wait for GitHub's rate limit.
        if (found.some((records) => records.length > 0)) await workOff(until, pool, context);
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

    /** A job of CodePipeline's Lambda action. */
    lambdaJob: (job: LambdaJob, until: number): Promise<Counts> =>
      round(until, async (_pool, context) => {
        await take(await readLambdaJob(job, offers), context);
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

export type Relay = ReturnType<typeof createRelay>;
