import type { Answer, JobRecord, Outcome, Run, State } from './job-record.ts';
import { nextSearch, type Timeouts } from './timing.ts';

/* The record as it stands in another state. Times are milliseconds since 1970. */

export function becomes(record: JobRecord, state: State, due: number): JobRecord {
  return { ...record, state, due };
}

/** A custom action's job is the relay's from here on: to be dispatched, or failed where its configuration is wrong. */
export function acknowledged(record: JobRecord, now: number): JobRecord {
  if (record.refusal !== undefined) return closing(record, now, { answer: record.refusal });
  return becomes(record, { name: 'ready', attempt: 0 }, now);
}

export function unsure(
  record: JobRecord,
  { attempt, at }: { readonly attempt: number; readonly at: number },
  heard: string,
  now: number,
  timeouts: Timeouts,
): JobRecord {
  const state = { name: 'unsure', attempt, at, lostAt: now, heard } as const;
  return becomes(record, state, nextSearch(now, now, timeouts));
}

export function started(
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

export function closing(
  record: JobRecord,
  now: number,
  {
    cancels = false,
    ...how
  }: {
    readonly answer?: Answer;
    readonly run?: Run | undefined;
    readonly cancels?: boolean;
    readonly outcome?: Outcome;
  },
): JobRecord {
  return becomes(record, { name: 'closing', cancels, cancelTries: 0, ...how }, now);
}

/** The job fails with this answer, unless CodePipeline has ended its action already. */
export function failed(record: JobRecord, answer: Answer, now: number): JobRecord {
  return record.isAbandoned ? closed(record, 'abandoned', now) : closing(record, now, { answer });
}

export function closed(record: JobRecord, outcome: Outcome, now: number): JobRecord {
  const { state } = record;
  const run = state.name === 'closing' || state.name === 'started' ? state.run : undefined;
  return becomes(record, { name: 'closed', outcome, at: now, run }, Number.MAX_SAFE_INTEGER);
}
