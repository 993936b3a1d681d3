import type { JobRecord } from '../job-record.ts';

/** A record as it stands in the store. */
export interface Stored {
  readonly record: JobRecord;
  /** Another one after each write. */
  readonly version: number;
}

export type Written =
  | { readonly isWritten: true; readonly stored: Stored }
  /** Someone else has written since: nothing was changed. */
  | { readonly isWritten: false; readonly current: Stored };

/** Where records of jobs are kept: a DynamoDB table, or a folder. */
export interface Records {
  /**
   * Writes the record if it still is what `previous` says; undefined: if there is none of this job yet. It is on disk
   * when this resolves. Closed records go away by themselves, a week after they were closed.
   */
  write(record: JobRecord, previous: Stored | undefined): Promise<Written>;
  /** Open records that are due until then (milliseconds since 1970), the longest due first. One that was written a moment ago may be missing. */
  open(dueUntil: number): AsyncIterable<Stored>;
}

/** How long a closed record is kept: for people who look, and for a poll that gives the job once more. */
export const keepClosed = 7 * 24 * 3_600_000;
