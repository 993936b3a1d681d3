import {
  cannotTell,
  noRunAppeared,
  notAcknowledged,
  notAnswered,
  notDispatched,
  notStarted,
  offeredAgain,
  outOfTime,
  runGone,
} from './failure-texts.ts';
import type { Answer, JobRecord, Outcome, Run, State } from './job-record.ts';

/** Milliseconds, from RELAY_START_TIMEOUT and RELAY_ANSWER_GRACE. */
export interface Timeouts {
  readonly start: number;
  readonly answerGrace: number;
}

/** The next call to make for a job. */
export type Task = 'acknowledge' | 'dispatch' | 'search' | 'check' | 'close';

/** What has been learned about a job: by a task, or from CodePipeline's events and polls. */
export type Fact =
  | { readonly is: 'acknowledged' }
  /** The very first try was told that the nonce is used: the job was handed out again, or another worker has it. */
  | { readonly is: 'taken' }
  | { readonly is: 'not acknowledged'; readonly until: number }
  /** CodePipeline does not know the job, or has closed it. */
  | { readonly is: 'job gone' }
  /** A poll has given it again, with a nonce that is good for one acknowledgement. */
  | { readonly is: 'offered'; readonly nonce: string }
  /** CodePipeline still waits for an answer to a job that the relay had dealt with already. */
  | { readonly is: 'unanswered' }
  | { readonly is: 'dispatched'; readonly run: Run | undefined }
  | { readonly is: 'refused'; readonly answer: Answer }
  /** GitHub has not carried the dispatch out. */
  | { readonly is: 'postponed'; readonly until: number | undefined; readonly heard: string }
  /** GitHub may have carried the dispatch out. */
  | { readonly is: 'answer lost'; readonly heard: string }
  | { readonly is: 'run found'; readonly run: Run }
  /** `strangers`: runs of that time which may be the job's, since nothing in their names says whose they are. */
  | { readonly is: 'no run found'; readonly strangers: number }
  | {
      readonly is: 'search failed';
      readonly until: number;
      readonly heard: string;
      readonly forGood: boolean;
    }
  | {
      readonly is: 'run seen';
      readonly status: string;
      readonly conclusion: string;
      readonly updatedAt: number;
    }
  | { readonly is: 'run gone' }
  | { readonly is: 'run not seen'; readonly until: number }
  /** `until`: the run has yet to be cancelled, which is tried again then. */
  | { readonly is: 'closed'; readonly outcome: Outcome; readonly until?: number | undefined }
  | { readonly is: 'not closed'; readonly until: number }
  | { readonly is: 'abandoned' };

const minute = 60_000;

/** How long others leave a record alone while a relay makes a call for it. Every call ends earlier than that. */
export const lease = minute;

/** CodePipeline's limit for actions is 24 hours; an hour later nothing can be waiting for a result any more. */
const longestAction = 25 * 60 * minute;

/** GitHub may be out of order for some minutes; a run that cannot be cancelled holds nothing up any longer. */
const mostCancelTries = 10;

/** Of the 20 minutes that CodePipeline gives a job of its Lambda action. */
const lambdaStart = 10 * minute;

/**
 * What has become of the job by the mere passing of time.
 *
 * @param now milliseconds since 1970
 */
export function passTime(record: JobRecord, now: number, timeouts: Timeouts): JobRecord {
  if (record.due > now) return record;
  const { state } = record;
  const waited = startTimeout(record, timeouts);
  const isLate = now >= record.foundAt + waited;
  switch (state.name) {
    case 'acknowledging':
      if (!isLate) return record;
      // Failing a job that another worker has would take it away from that worker.
      if (record.nonce === undefined) return closed(record, 'taken', now);
      return closing(record, now, { answer: notAcknowledged(waited) });
    case 'ready':
      if (record.isAbandoned) return closed(record, 'abandoned', now);
      return isLate ? closing(record, now, { answer: notDispatched(record, waited, state.heard) }) : record;
    case 'dispatching':
      // Whoever had it in hand never came to write down what became of it.
      return unsure(record, state, 'the relay was interrupted', now, timeouts);
    case 'unsure':
      if (now < Math.max(record.foundAt + waited, state.lostAt + 2 * settleTime(timeouts))) return record;
      if (record.isAbandoned) return closed(record, 'abandoned', now);
      return closing(record, now, {
        answer: cannotTell(record, state.heard, 'its runs could not be listed since'),
      });
    case 'accepted':
      if (now < runDeadline(record, state.at, timeouts)) return record;
      if (record.isAbandoned) return closed(record, 'abandoned', now);
      return closing(record, now, { answer: noRunAppeared(record, waited, state.heard) });
    case 'started':
      if (record.isAbandoned) return closing(record, now, { run: state.run, cancels: true });
      if (now < record.foundAt + longestAction) return record;
      return closing(record, now, { run: state.run, cancels: true, answer: outOfTime(record, state.run) });
    case 'closing':
      return now < record.foundAt + longestAction + minute * 60 ? record : closed(record, 'undelivered', now);
    case 'closed':
      return record;
  }
}

/** The call that a record which is due waits for; undefined where there is none to make. */
export function nextTask(record: JobRecord, now: number): Task | undefined {
  if (record.due > now) return undefined;
  switch (record.state.name) {
    case 'acknowledging':
      return record.nonce === undefined ? undefined : 'acknowledge';
    case 'ready':
      return 'dispatch';
    case 'unsure':
    case 'accepted':
      return 'search';
    case 'started':
      return 'check';
    case 'closing':
      return 'close';
    case 'dispatching':
    case 'closed':
      return undefined;
  }
}

/**
 * The record as it has to stand before the task's call is made, so that neither a second relay nor the next round
 * makes it too; undefined where the call only looks.
 */
export function claimFor(task: Task, record: JobRecord, now: number): JobRecord | undefined {
  if (task === 'search' || task === 'check') return undefined;
  const { state } = record;
  const claimed = { ...record, due: now + lease };
  if (state.name === 'acknowledging') return { ...claimed, state: { ...state, tried: true } };
  if (state.name !== 'ready') return claimed;
  return { ...claimed, state: { name: 'dispatching', attempt: state.attempt + 1, at: now } };
}

/**
 * The record after a fact. A fact may come late, when another relay has already gone on: what it says is then kept
 * where it still matters, and nothing is undone.
 */
export function learn(record: JobRecord, fact: Fact, now: number, timeouts: Timeouts): JobRecord {
  const { state } = record;
  switch (fact.is) {
    case 'acknowledged':
      return state.name === 'acknowledging' ? acknowledged(record, now) : record;
    case 'taken':
      if (state.name !== 'acknowledging') return record;
      return {
        ...becomes(record, { ...state, tried: false }, record.foundAt + timeouts.start),
        nonce: undefined,
      };
    case 'not acknowledged':
      return state.name === 'acknowledging' ? { ...record, due: fact.until } : record;
    case 'job gone':
      return state.name === 'acknowledging' || state.name === 'closing'
        ? closed(record, 'gone', now)
        : record;
    case 'offered':
      if (state.name !== 'acknowledging') return record;
      // An acknowledgement with the nonce before may still have arrived: this one is then refused as well.
      return { ...record, nonce: fact.nonce, due: now };
    case 'unanswered':
      return unanswered(record, now);
    case 'dispatched':
      return dispatched(record, fact.run, now, timeouts);
    case 'refused':
      if (state.name !== 'dispatching' && state.name !== 'unsure') return record;
      return record.isAbandoned
        ? closed(record, 'abandoned', now)
        : closing(record, now, { answer: fact.answer });
    case 'postponed':
      if (state.name !== 'dispatching') return record;
      return becomes(
        record,
        { name: 'ready', attempt: state.attempt, heard: fact.heard },
        fact.until ?? now + Math.min(minute, 1000 * 2 ** state.attempt),
      );
    case 'answer lost':
      return state.name === 'dispatching' ? unsure(record, state, fact.heard, now, timeouts) : record;
    case 'run found':
      return state.name === 'unsure' || state.name === 'accepted'
        ? started(record, fact.run, state, now)
        : record;
    case 'no run found':
      return noRunFound(record, fact.strangers, now, timeouts);
    case 'search failed':
      return searchFailed(record, fact, now, timeouts);
    case 'run seen':
      return runSeen(record, fact, now, timeouts);
    case 'run gone':
      if (state.name !== 'started') return record;
      // GitHub's replicas may not have a new run yet.
      if (now < state.at + minute && !state.hasBegun)
        return { ...record, due: nextLook(state.at, now, timeouts) };
      return closing(record, now, { run: state.run, answer: runGone(record, state.run) });
    case 'run not seen':
      return state.name === 'started'
        ? { ...record, due: Math.max(fact.until, nextLook(state.at, now, timeouts)) }
        : record;
    case 'closed':
      if (state.name !== 'closing') return record;
      if (fact.until === undefined || state.cancelTries + 1 >= mostCancelTries)
        return closed(record, fact.outcome, now);
      return becomes(
        record,
        { ...state, outcome: fact.outcome, cancelTries: state.cancelTries + 1 },
        fact.until,
      );
    case 'not closed':
      return state.name === 'closing' ? { ...record, due: fact.until } : record;
    case 'abandoned':
      return abandoned(record, now);
  }
}

/** A custom action's job is the relay's from here on: to be dispatched, or failed where its configuration is wrong. */
function acknowledged(record: JobRecord, now: number): JobRecord {
  if (record.refusal !== undefined) return closing(record, now, { answer: record.refusal });
  return becomes(record, { name: 'ready', attempt: 0 }, now);
}

function unsure(
  record: JobRecord,
  { attempt, at }: { readonly attempt: number; readonly at: number },
  heard: string,
  now: number,
  timeouts: Timeouts,
): JobRecord {
  const state = { name: 'unsure', attempt, at, lostAt: now, heard } as const;
  return becomes(record, state, nextSearch(now, now, timeouts));
}

function dispatched(record: JobRecord, run: Run | undefined, now: number, timeouts: Timeouts): JobRecord {
  const { state } = record;
  switch (state.name) {
    case 'dispatching':
    case 'unsure':
      if (run !== undefined) return started(record, run, state, now + lookInterval(timeouts));
      return becomes(record, { name: 'accepted', attempt: state.attempt, at: state.at }, now);
    case 'accepted':
      return run === undefined ? record : started(record, run, state, now);
    case 'closing':
      // The job was given up while the answer was on its way: what runs now can no longer matter.
      if (run === undefined || state.run !== undefined) return record;
      return becomes(record, { ...state, run, cancels: true }, now);
    case 'closed':
      if (run === undefined || state.run !== undefined) return record;
      return closing(record, now, { run, cancels: true });
    case 'acknowledging':
    case 'ready':
    case 'started':
      return record;
  }
}

function started(
  record: JobRecord,
  run: Run,
  { attempt, at }: { readonly attempt: number; readonly at: number },
  due: number,
): JobRecord {
  return becomes(
    record,
    { name: 'started', attempt, at, run, hasBegun: false },
    record.isAbandoned ? 0 : due,
  );
}

function noRunFound(record: JobRecord, strangers: number, now: number, timeouts: Timeouts): JobRecord {
  const { state } = record;
  if (state.name === 'accepted') return { ...record, due: now + searchInterval(now - state.at, timeouts) };
  if (state.name !== 'unsure') return record;
  if (now < state.lostAt + settleTime(timeouts))
    return { ...record, due: nextSearch(state.lostAt, now, timeouts) };
  if (record.isAbandoned) return closed(record, 'abandoned', now);
  if (strangers === 0)
    return becomes(record, { name: 'ready', attempt: state.attempt, heard: state.heard }, now);
  const runs = strangers === 1 ? '1 run began' : `${strangers} runs began`;
  const why = `${runs} at that time whose name does not say for which job (a run-name with the job's ID would)`;
  return closing(record, now, { answer: cannotTell(record, state.heard, why) });
}

function searchFailed(
  record: JobRecord,
  fact: Fact & { readonly is: 'search failed' },
  now: number,
  timeouts: Timeouts,
): JobRecord {
  const { state } = record;
  const later = (since: number) => Math.max(fact.until, now + searchInterval(now - since, timeouts));
  // The run may well be at work, and answer the job, where the relay is not allowed to see it.
  if (state.name === 'accepted') return becomes(record, { ...state, heard: fact.heard }, later(state.at));
  if (state.name !== 'unsure') return record;
  if (!fact.forGood) return { ...record, due: later(state.lostAt) };
  if (record.isAbandoned) return closed(record, 'abandoned', now);
  return closing(record, now, { answer: cannotTell(record, state.heard, cannotList(fact.heard)) });
}

function cannotList(heard: string): string {
  return `its runs cannot be listed (${heard}): give the relay's token or App the permission actions: read`;
}

function runSeen(
  record: JobRecord,
  { status, conclusion, updatedAt }: Fact & { readonly is: 'run seen' },
  now: number,
  timeouts: Timeouts,
): JobRecord {
  const { state } = record;
  if (state.name !== 'started') return record;
  const { run, at } = state;
  if (status === 'completed') {
    // GitHub's clock and this one may differ: an end in the future is one of now.
    const graceEnds = Math.min(updatedAt, now) + timeouts.answerGrace;
    if (now < graceEnds) return becomes(record, { ...state, hasBegun: true }, graceEnds);
    return closing(record, now, { run, answer: notAnswered(record, run, conclusion, timeouts.answerGrace) });
  }
  if (status === 'in_progress' || state.hasBegun)
    return becomes(record, { ...state, hasBegun: true }, nextLook(at, now, timeouts));
  const deadline = runDeadline(record, at, timeouts);
  if (now < deadline) return { ...record, due: Math.min(deadline, nextLook(at, now, timeouts)) };
  return closing(record, now, { run, cancels: true, answer: notStarted(record, run, status, now - at) });
}

function unanswered(record: JobRecord, now: number): JobRecord {
  const { state } = record;
  if (state.name !== 'closed') return record;
  // Nothing was ever started for it: it is taken up as if it were new.
  if (state.outcome === 'taken') return acknowledged({ ...record, foundAt: now }, now);
  return closing(record, now, { run: state.run, answer: offeredAgain(record, state.run) });
}

function abandoned(record: JobRecord, now: number): JobRecord {
  const { state } = record;
  switch (state.name) {
    case 'acknowledging':
    case 'ready':
      return closed(record, 'abandoned', now);
    case 'started':
      return closing({ ...record, isAbandoned: true }, now, { run: state.run, cancels: true });
    case 'dispatching':
    case 'unsure':
    case 'accepted':
    case 'closing':
      return { ...record, isAbandoned: true };
    case 'closed':
      return record;
  }
}

function becomes(record: JobRecord, state: State, due: number): JobRecord {
  return { ...record, state, due };
}

function closing(
  record: JobRecord,
  now: number,
  {
    cancels = false,
    ...how
  }: { readonly answer?: Answer; readonly run?: Run | undefined; readonly cancels?: boolean },
): JobRecord {
  return becomes(record, { name: 'closing', cancels, cancelTries: 0, ...how }, now);
}

function closed(record: JobRecord, outcome: Outcome, now: number): JobRecord {
  const { state } = record;
  const run = state.name === 'closing' || state.name === 'started' ? state.run : undefined;
  return becomes(record, { name: 'closed', outcome, at: now, run }, Number.MAX_SAFE_INTEGER);
}

function startTimeout({ kind }: JobRecord, { start }: Timeouts): number {
  return kind === 'lambda' ? Math.min(start, lambdaStart) : start;
}

/** By when a run has to have begun: counted from its dispatch, for the Lambda action from the invocation. */
function runDeadline(record: JobRecord, dispatchedAt: number, timeouts: Timeouts): number {
  return (record.kind === 'lambda' ? record.foundAt : dispatchedAt) + startTimeout(record, timeouts);
}

/** How long after a lost answer a run that it started shows in GitHub's listings, which lag by seconds. */
function settleTime({ start }: Timeouts): number {
  return Math.min(minute, start / 2);
}

/** After a lost answer: three looks within the time that a run takes to show. */
function nextSearch(lostAt: number, now: number, timeouts: Timeouts): number {
  const settle = settleTime(timeouts);
  const next = [settle / 12, settle / 3, settle].find((after) => lostAt + after > now) ?? settle;
  return Math.max(now, lostAt + next);
}

/** Milliseconds until the next search for a run that must be there: soon at first, then as often as runs are looked at. */
function searchInterval(elapsed: number, timeouts: Timeouts): number {
  return Math.min(Math.max(1000, elapsed), lookInterval(timeouts));
}

/** A run is looked at in each round of one a minute; at least twice within each of the time-outs. */
function lookInterval({ start, answerGrace }: Timeouts): number {
  return Math.min(50_000, start / 2, Math.max(1000, answerGrace / 2));
}

/** A run that goes on for long is looked at less often, so that thousands of them stay within GitHub's rate limit. */
function nextLook(at: number, now: number, timeouts: Timeouts): number {
  const age = now - at;
  const interval = lookInterval(timeouts);
  return now + (age < 10 * minute ? interval : Math.max(interval, Math.min(10 * minute, age / 10)));
}
