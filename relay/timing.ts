import type { JobRecord } from './job-record.ts';

/* When something is due for a job. All times are milliseconds since 1970, all durations milliseconds. */

/** From RELAY_START_TIMEOUT and RELAY_ANSWER_GRACE. */
export interface Timeouts {
  readonly start: number;
  readonly answerGrace: number;
}

const minute = 60_000;

/**
 * How long others leave a record alone while a relay makes a call for it. Every call ends earlier than that: a
 * dispatch is sent within the first half of it or not at all, however long the process stood still meanwhile.
 */
export const lease = minute;

/** CodePipeline's limit for actions is 24 hours; an hour later nothing can be waiting for a result any more. */
export const longestAction = 25 * 60 * minute;

/** Of the 20 minutes that CodePipeline gives a job of its Lambda action. */
const lambdaStart = 10 * minute;

/**
 * How long after a dispatch it can be told from GitHub's list whether it has started a run: a run that has ended may
 * be deleted (GitHub's documentation, "Deleting a workflow run").
 */
export const traceable = 10 * minute;

/** How long a nonce is certainly the last that CodePipeline has given for the job. */
export const freshNonce = 10_000;

/** What a job's kind makes of RELAY_START_TIMEOUT. */
export function startTimeout({ kind }: JobRecord, { start }: Timeouts): number {
  return kind === 'lambda' ? Math.min(start, lambdaStart) : start;
}

/**
 * By when a run has to have begun: counted from its dispatch; for the Lambda action from the invocation, but a run
 * that was dispatched late has two minutes.
 */
export function runDeadline(record: JobRecord, dispatchedAt: number, timeouts: Timeouts): number {
  const waited = startTimeout(record, timeouts);
  if (record.kind !== 'lambda') return dispatchedAt + waited;
  return Math.max(record.foundAt + waited, dispatchedAt + Math.min(waited, 2 * minute));
}

/**
 * How long it takes at the most until CodePipeline gives a job again that nobody has acknowledged, and a poll gets it.
 * The former is not documented; the latter may fail some times.
 */
export function offerTime({ start }: Timeouts): number {
  return Math.min(5 * minute, start / 6);
}

/** How long after a lost answer a run that it started shows in GitHub's listings, which lag by seconds. */
export function settleTime({ start }: Timeouts): number {
  return Math.min(minute, start / 2);
}

/** After a lost answer: three looks within the time that a run takes to show. */
export function nextSearch(lostAt: number, now: number, timeouts: Timeouts): number {
  const settle = settleTime(timeouts);
  const next = [settle / 12, settle / 3, settle].find((after) => lostAt + after > now) ?? settle;
  return Math.max(now, lostAt + next);
}

/** Until the next search for a run that must be there: soon at first, then as often as runs are looked at. */
export function searchInterval(elapsed: number, timeouts: Timeouts): number {
  return Math.min(Math.max(1000, elapsed), lookInterval(timeouts));
}

/** A run is looked at in each round of one a minute; at least twice within each of the time-outs. */
export function lookInterval({ start, answerGrace }: Timeouts): number {
  return Math.min(50_000, start / 2, Math.max(1000, answerGrace / 2));
}

/** A run that goes on for long is looked at less often, so that thousands of them stay within GitHub's rate limit. */
export function nextLook(at: number, now: number, timeouts: Timeouts): number {
  const age = now - at;
  const interval = lookInterval(timeouts);
  return now + (age < 10 * minute ? interval : Math.max(interval, Math.min(10 * minute, age / 10)));
}
