import type { Fact } from './facts.ts';
import {
  cannotTell,
  noRunAppeared,
  notAnswered,
  notStarted,
  offeredAgain,
  runGone,
} from './failure-texts.ts';
import type { JobRecord, Run } from './job-record.ts';
import {
  freshNonce,
  lease,
  longestAction,
  lookInterval,
  nextLook,
  nextSearch,
  offerTime,
  runDeadline,
  searchInterval,
  settleTime,
  startTimeout,
  type Timeouts,
  traceable,
} from './timing.ts';
import { acknowledged, becomes, closed, closing, failed, started, unsure } from './transitions.ts';

type Of<Name extends Fact['is']> = Fact & { readonly is: Name };

/** GitHub may be out of order for some minutes; a run that cannot be cancelled holds nothing up any longer. */
const mostCancelTries = 10;

/** A run that GitHub has told of may be unknown to its replicas for some seconds. */
const replicaLag = 60_000;

/**
 * The record after a fact. A fact may come late, when another relay has already gone on: what it says is then kept
 * where it still matters, and nothing is undone.
 *
 * @param now milliseconds since 1970
 */
export function learn(record: JobRecord, fact: Fact, now: number, timeouts: Timeouts): JobRecord {
  const { state } = record;
  switch (fact.is) {
    case 'acknowledged':
      return state.name === 'acknowledging' ? acknowledged(record, now) : record;
    case 'nonce used':
      return nonceUsed(record, fact, now, timeouts);
    case 'not acknowledged':
      if (state.name !== 'acknowledging') return record;
      return becomes(record, { ...state, tries: state.tries - (fact.mayHaveArrived ? 0 : 1) }, fact.until);
    case 'job gone':
      return state.name === 'acknowledging' || state.name === 'closing'
        ? closed(record, 'gone', now)
        : record;
    case 'offered':
      return offered(record, fact, now);
    case 'unanswered':
      if (state.name !== 'closed') return record;
      return closing(record, now, { run: state.run, answer: offeredAgain(record, state.run) });
    case 'dispatched':
      return dispatched(record, fact, now, timeouts);
    case 'refused':
      return isAbout(record, fact) ? failed(record, fact.answer, now) : record;
    case 'postponed':
      if (!isAbout(record, fact)) return record;
      return becomes(
        record,
        { name: 'ready', attempt: fact.attempt, heard: fact.heard },
        // A rate limit may last longer than anybody waits for the run.
        Math.min(
          record.foundAt + startTimeout(record, timeouts),
          fact.until ?? now + Math.min(60_000, 1000 * 2 ** fact.attempt),
        ),
      );
    case 'answer lost':
      return state.name === 'dispatching' && isAbout(record, fact)
        ? unsure(record, state, fact.heard, now, timeouts)
        : record;
    case 'run found':
      return runFound(record, fact.run, now);
    case 'no run found':
      return noRunFound(record, fact, now, timeouts);
    case 'search failed':
      return searchFailed(record, fact, now, timeouts);
    case 'run seen':
      return runSeen(record, fact, now, timeouts);
    case 'run gone':
      if (state.name !== 'started') return record;
      if (fact.askedAt < state.at + replicaLag && !state.hasBegun)
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

/** Whether the fact is about the dispatch that is under way or whose answer was lost, and not about one before. */
function isAbout({ state }: JobRecord, { attempt }: { readonly attempt: number }): boolean {
  return (state.name === 'dispatching' || state.name === 'unsure') && state.attempt === attempt;
}

function nonceUsed(record: JobRecord, fact: Of<'nonce used'>, now: number, timeouts: Timeouts): JobRecord {
  const { state, offeredAt = 0 } = record;
  // A poll has given another nonce since, which is to be tried.
  if (state.name !== 'acknowledging' || fact.nonce !== record.nonce) return record;
  const used = { ...record, nonce: undefined };
  // This one has not; another, of a relay that ended before it could write that down, may have.
  const tries = state.tries - (fact.mayHaveArrived ? 0 : 1);
  if (tries <= 0) return becomes(used, { name: 'acknowledging', tries: 0 }, record.foundAt + timeouts.start);
  if (now < offeredAt + freshNonce) return acknowledged(record, now);
  // Or the job was given again, with a nonce that the relay has not seen: it is then given once more.
  return becomes(used, { name: 'acknowledging', tries, usedAt: now }, now + offerTime(timeouts));
}

function offered(record: JobRecord, { nonce, askedAt }: Of<'offered'>, now: number): JobRecord {
  const { state } = record;
  if (askedAt < (record.offeredAt ?? 0)) return record;
  const again = { ...record, nonce, offeredAt: askedAt };
  if (state.name === 'acknowledging') {
    // While another relay is acknowledging it, it is left alone. The nonce is for the case that it does not succeed.
    const due = record.nonce === undefined ? now : record.due;
    return becomes(again, { name: 'acknowledging', tries: state.tries }, due);
  }
  if (state.name !== 'closed' || askedAt < state.at) return record;
  // Nothing was ever started for a job that another worker had: it is taken up as if it were new.
  const refusal = record.refusal ?? (state.outcome === 'taken' ? undefined : offeredAgain(record, state.run));
  return becomes({ ...again, foundAt: now, refusal }, { name: 'acknowledging', tries: 0 }, now);
}

function dispatched(
  record: JobRecord,
  { attempt, run }: Of<'dispatched'>,
  now: number,
  timeouts: Timeouts,
): JobRecord {
  const { state } = record;
  switch (state.name) {
    case 'ready':
    case 'dispatching':
    case 'unsure': {
      const at = state.name === 'ready' ? now : state.at;
      if (run !== undefined) return started(record, run, { attempt, at }, now + lookInterval(timeouts));
      return becomes(record, { name: 'accepted', attempt, at }, now);
    }
    case 'accepted':
      return run === undefined ? record : started(record, run, state, now);
    case 'closing':
      // The job was given up while the answer was on its way: what runs now can no longer matter.
      if (run === undefined || state.run !== undefined) return record;
      return becomes(record, { ...state, run, cancels: true }, now);
    case 'closed':
      if (run === undefined || state.run !== undefined) return record;
      return closing(record, now, { run, cancels: true, outcome: state.outcome });
    case 'acknowledging':
    case 'started':
      return record;
  }
}

function runFound(record: JobRecord, run: Run, now: number): JobRecord {
  const { state } = record;
  switch (state.name) {
    case 'ready':
      return started(record, run, { attempt: state.attempt, at: now }, now);
    case 'dispatching':
    case 'unsure':
    case 'accepted':
      return started(record, run, state, now);
    case 'acknowledging':
    case 'started':
    case 'closing':
    case 'closed':
      return record;
  }
}

function noRunFound(
  record: JobRecord,
  { askedAt, strangers }: Of<'no run found'>,
  now: number,
  timeouts: Timeouts,
): JobRecord {
  const { state } = record;
  if (state.name === 'accepted') {
    if (askedAt < runDeadline(record, state.at, timeouts))
      return { ...record, due: now + searchInterval(now - state.at, timeouts) };
    return failed(record, noRunAppeared(record, startTimeout(record, timeouts), state.heard), now);
  }
  if (state.name !== 'unsure') return record;
  if (askedAt < state.lostAt + settleTime(timeouts))
    return { ...record, due: nextSearch(state.lostAt, now, timeouts) };
  const failedUnsure = (why: string) => failed(record, cannotTell(record, state.heard, why), now);
  if (strangers > 0) {
    const runs = strangers === 1 ? '1 run began' : `${strangers} runs began`;
    return failedUnsure(
      `${runs} at that time whose name does not say for which job (a run-name with the job's ID would)`,
    );
  }
  if (askedAt > state.at + traceable) {
    const minutes = Math.round((askedAt - state.at) / 60_000);
    return failedUnsure(
      `its runs could be listed ${minutes} minutes later only, when one may have been deleted`,
    );
  }
  return becomes(record, { name: 'ready', attempt: state.attempt, heard: state.heard }, now);
}

function searchFailed(
  record: JobRecord,
  { askedAt, until, heard, forGood }: Of<'search failed'>,
  now: number,
  timeouts: Timeouts,
): JobRecord {
  const { state } = record;
  const waited = startTimeout(record, timeouts);
  const later = (since: number, deadline: number) =>
    Math.min(deadline, Math.max(until, now + searchInterval(now - since, timeouts)));
  // Nobody waits for an abandoned job, whose run has yet to be cancelled.
  const patience = record.isAbandoned && !forGood ? longestAction : 0;
  if (state.name === 'accepted') {
    // The run may well be at work, and answer the job, where the relay cannot see it.
    const deadline = runDeadline(record, state.at, timeouts) + (forGood ? 0 : waited) + patience;
    if (askedAt >= deadline) return failed(record, noRunAppeared(record, waited, heard), now);
    return becomes(record, { ...state, heard }, later(state.at, deadline));
  }
  if (state.name !== 'unsure') return record;
  if (forGood) {
    const why = `its runs cannot be listed (${heard}): give the relay's token or App the permission actions: read`;
    return failed(record, cannotTell(record, state.heard, why), now);
  }
  const deadline = Math.max(record.foundAt + waited, state.lostAt + 2 * settleTime(timeouts)) + patience;
  if (askedAt < deadline) return { ...record, due: later(state.lostAt, deadline) };
  return failed(
    record,
    cannotTell(record, state.heard, `its runs could not be listed since (${heard})`),
    now,
  );
}

function runSeen(
  record: JobRecord,
  { askedAt, status, conclusion, updatedAt }: Of<'run seen'>,
  now: number,
  timeouts: Timeouts,
): JobRecord {
  const { state } = record;
  if (state.name !== 'started') return record;
  const { run, at } = state;
  if (status === 'completed') {
    // GitHub's clock and this one may differ: an end in the future is one of now.
    const graceEnds = Math.min(updatedAt, askedAt) + timeouts.answerGrace;
    if (askedAt < graceEnds) return becomes(record, { ...state, hasBegun: true }, graceEnds);
    return closing(record, now, { run, answer: notAnswered(record, run, conclusion, timeouts.answerGrace) });
  }
  if (status === 'in_progress' || state.hasBegun)
    return becomes(record, { ...state, hasBegun: true }, nextLook(at, now, timeouts));
  const deadline = runDeadline(record, at, timeouts);
  if (askedAt < deadline) return { ...record, due: Math.min(deadline, nextLook(at, now, timeouts)) };
  // It may have begun since.
  if (now > askedAt + lease) return { ...record, due: now };
  return closing(record, now, { run, cancels: true, answer: notStarted(record, run, status, now - at) });
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
