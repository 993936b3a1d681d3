import type { Task } from './facts.ts';
import { notAcknowledged, notDispatched, outOfTime } from './failure-texts.ts';
import type { JobRecord } from './job-record.ts';
import { lease, longestAction, startTimeout, type Timeouts } from './timing.ts';
import { acknowledged, closed, closing, failed, unsure } from './transitions.ts';

/**
 * What has become of the job by the mere passing of time. A job that may have a run is never ended by time alone, but
 * by a look at GitHub after that time (see learn.ts): the relay may have been out of order until now.
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
      // Nobody was given the job since: it was acknowledged, by a call whose answer got lost.
      if (record.nonce === undefined && state.usedAt !== undefined) return acknowledged(record, now);
      if (!isLate) return record;
      // Failing a job that another worker has would take it away from that worker.
      if (record.nonce === undefined) return closed(record, 'taken', now);
      return closing(record, now, { answer: notAcknowledged(waited) });
    case 'ready':
      if (record.isAbandoned) return closed(record, 'abandoned', now);
      return isLate ? failed(record, notDispatched(record, waited, state.heard), now) : record;
    case 'dispatching':
      // The relay that did it never wrote down what became of it.
      return unsure(record, state, 'the relay was interrupted', now, timeouts);
    case 'started':
      if (record.isAbandoned) return closing(record, now, { run: state.run, cancels: true });
      if (now < record.foundAt + longestAction) return record;
      return closing(record, now, { run: state.run, cancels: true, answer: outOfTime(record, state.run) });
    case 'closing':
      return now < record.foundAt + longestAction + 3_600_000 ? record : closed(record, 'undelivered', now);
    case 'unsure':
    case 'accepted':
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
  if (state.name === 'acknowledging') return { ...claimed, state: { ...state, tries: state.tries + 1 } };
  if (state.name !== 'ready') return claimed;
  return { ...claimed, state: { name: 'dispatching', attempt: state.attempt + 1, at: now } };
}
