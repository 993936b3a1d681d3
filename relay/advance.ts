import { claimFor, nextTask, passTime } from './decisions.ts';
import type { Fact } from './facts.ts';
import type { JobRecord } from './job-record.ts';
import { learn } from './learn.ts';
import type { RelayLog } from './log.ts';
import type { Records, Stored } from './records/records.ts';
import { cancel, perform, type TaskContext } from './tasks.ts';
import type { Timeouts } from './timing.ts';

export interface AdvanceContext extends TaskContext {
  readonly records: Records;
  readonly timeouts: Timeouts;
  /** Milliseconds since 1970 from which on no further call is begun. */
  readonly until: number;
  readonly log: RelayLog;
  readonly count: (what: 'found' | 'dispatched' | 'failed' | 'closed') => void;
}

export interface Advanced {
  readonly isOurs: boolean;
  readonly stored: Stored;
}

/**
 * Takes a job as far as it goes now: decides, writes down what is about to be done, does it, writes down what became
 * of it; until there is nothing more to do, or another relay turns out to have the job in hand.
 *
 * @param previous the record as it was read; undefined for a job that was just found
 * @param news what was learned of the job from outside
 * @returns the record as it stands, and whether this relay could write it
 */
export async function advance(
  record: JobRecord,
  previous: Stored | undefined,
  news: readonly Fact[],
  context: AdvanceContext,
): Promise<Advanced> {
  const { clock, timeouts } = context;
  let stored = previous;
  /** Not yet in the record that is stored. */
  let facts = [...news];
  let current = news.reduce((before, fact) => learn(before, fact, clock.now(), timeouts), record);

  for (;;) {
    const now = clock.now();
    current = passTime(current, now, timeouts);
    const task = now >= context.until || isBlocked(current, context) ? undefined : nextTask(current, now);
    const claim = task === undefined ? undefined : claimFor(task, current, now);
    const toWrite = claim ?? (task === undefined ? current : undefined);
    if (toWrite !== undefined && toWrite !== stored?.record) {
      const written = await write(toWrite, stored, context);
      if (!written.isWritten) {
        stored = written.current;
        await cancelSurplus(facts, stored.record, context);
        // Another relay works on it, or has dealt with it; what was learned here is true all the same.
        if (facts.length === 0) return { isOurs: false, stored };
        current = facts.reduce((before, fact) => learn(before, fact, clock.now(), timeouts), stored.record);
        if (current === stored.record) return { isOurs: false, stored };
        continue;
      }
      tell(stored?.record, toWrite, context);
      ({ stored } = written);
      facts = [];
    }
    if (task === undefined) {
      if (stored !== undefined) return { isOurs: true, stored };
      continue;
    }
    const fact = await perform(task, current, now, context);
    facts.push(fact);
    current = learn(claim ?? current, fact, clock.now(), timeouts);
  }
}

/** A run that was started here although another relay has a run for the job. This should not be, but it can be mended. */
async function cancelSurplus(
  facts: readonly Fact[],
  { state, ...record }: JobRecord,
  context: AdvanceContext,
) {
  const known = 'run' in state ? state.run : undefined;
  for (const fact of facts) {
    if (fact.is !== 'dispatched' || fact.run === undefined || known === undefined) continue;
    if (fact.run.id === known.id) continue;
    context.fault(
      { state, ...record },
      `Run ${fact.run.id} was started for the job as well, and is cancelled: ${fact.run.url}`,
    );
    await cancel({ state, ...record }, fact.run, context);
  }
}

/** A dispatch that GitHub's rate limit would refuse is not even claimed. */
function isBlocked({ state, route }: JobRecord, { workflows, clock }: AdvanceContext): boolean {
  return state.name === 'ready' && route !== undefined && workflows.blockedUntil(route) > clock.now();
}

/** A write that fails is tried twice more: what was just done must not be forgotten for a passing fault. */
async function write(record: JobRecord, previous: Stored | undefined, { records, clock }: AdvanceContext) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await records.write(record, previous);
    } catch (error) {
      if (tries === 3) throw error;
      await clock.sleep(500 * tries);
    }
  }
}

/** Logs and counts what has become of the job since it was last written. */
function tell(before: JobRecord | undefined, after: JobRecord, { log, count, clock }: AdvanceContext): void {
  const { state } = after;
  const fields = describe(after);
  if (before === undefined) {
    count('found');
    log('INFO', 'Found a job.', fields, { JobsFound: 1 });
  }
  if (before?.state.name === state.name) return;
  switch (state.name) {
    case 'dispatching':
      log('DEBUG', 'Dispatching.', fields);
      break;
    case 'started':
    case 'accepted':
      if (before?.state.name === 'accepted') {
        log('INFO', 'Found the run that GitHub had accepted.', fields);
        break;
      }
      count('dispatched');
      log('INFO', 'Dispatched.', fields, {
        JobsDispatched: 1,
        SecondsToDispatch: (clock.now() - after.foundAt) / 1000,
      });
      break;
    case 'unsure':
      log('WARN', `It is not known whether the dispatch has started a run: ${state.heard}`, fields);
      break;
    case 'ready':
      log('INFO', `To be dispatched${state.heard === undefined ? '.' : ` again: ${state.heard}`}`, fields);
      break;
    case 'closing':
      // CodePipeline alone knows whether the action has answered: it then refuses this answer.
      if (state.answer !== undefined)
        log('DEBUG', 'Offers CodePipeline an answer, in case it has none.', fields);
      break;
    case 'closed': {
      count('closed');
      const answer = before?.state.name === 'closing' ? before.state.answer : undefined;
      if (state.outcome === 'failed' && answer !== undefined) {
        count('failed');
        log(
          'WARN',
          `Failed the job: ${answer.message}`,
          { ...fields, cause: answer.cause },
          { JobsFailed: 1 },
        );
      } else log(state.outcome === 'undelivered' ? 'ERROR' : 'INFO', `Closed: ${state.outcome}.`, fields);
      break;
    }
    case 'acknowledging':
      break;
  }
}

/** What a log line says of a job. */
export function describe({ jobId, route, state }: JobRecord) {
  return {
    jobId,
    repository: route?.repository,
    run: 'run' in state ? state.run?.id : undefined,
    state: state.name,
    attempt: 'attempt' in state ? state.attempt : undefined,
  };
}
