import { type AdvanceContext, describe } from './advance.ts';
import type { JobRecord } from './job-record.ts';
import { Pool } from './pool.ts';
import { messageOf } from '../src/text.ts';

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

/** `fault` reports what went wrong and holds nothing else up. */
export type RoundWork = (
  pool: Pool,
  context: AdvanceContext,
  fault: (message: string) => void,
) => Promise<void>;

/** Jobs that are worked on at the same time. GitHub takes 100 requests at once, from all relays together. */
const atOnce = 24;

/**
 * Goes through `work`, and counts what became of jobs.
 *
 * @throws RoundError once all of it has ended, where something failed on the way
 */
export async function goThrough(
  parts: Omit<AdvanceContext, 'count' | 'warn' | 'fault'>,
  work: RoundWork,
): Promise<Counts> {
  const { log } = parts;
  const counts: Counts = { found: 0, dispatched: 0, failed: 0, closed: 0 };
  const faults: string[] = [];
  const fault = (message: string, record?: JobRecord) => {
    log('ERROR', message, record === undefined ? {} : describe(record));
    faults.push(message);
  };
  const context: AdvanceContext = {
    ...parts,
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
    await work(pool, context, fault);
  } catch (error) {
    fault(messageOf(error));
  }
  await pool.idle();
  const [first] = faults;
  if (first === undefined) return counts;
  const others = faults.length === 1 ? '' : ` (and ${faults.length - 1} more: see the log)`;
  throw new RoundError(`The round did not go through: ${first}${others}`);
}
