import { readEvent } from './events.ts';
import { createLog } from './log.ts';
import { dynamoDbRecords } from './records/dynamodb-records.ts';
import type { Relay } from './relay.ts';
import { type Counts, RoundError } from './round.ts';
import { readSettings, SettingsError } from './settings.ts';
import { placeOf, startRelay } from './start.ts';
import { messageOf } from '../src/text.ts';

/** What the relay uses of Lambda's context. */
interface LambdaContext {
  readonly awsRequestId: string;
  readonly getRemainingTimeInMillis: () => number;
}

/** The schedule invokes the next round after a minute. */
const roundTime = 55_000;
/** Milliseconds before the function's time-out from which on nothing new is begun. */
const reserve = 60_000;

let requestId: string | undefined;
const log = createLog(
  // Not through the console, which would wrap the line in one of Lambda's: metrics are read from whole lines only.
  (line) => process.stdout.write(`${line}\n`),
  () => requestId,
);
let relay: Relay | undefined;

/**
 * The Lambda function: see readEvent for what it is invoked with.
 *
 * @throws where the round, or the relay's set-up, has to be looked at: Lambda counts that as an error
 */
export async function handler(event: unknown, context: LambdaContext): Promise<Counts> {
  requestId = context.awsRequestId;
  try {
    const read = readEvent(event);
    relay ??= create();
    const left = context.getRemainingTimeInMillis();
    const until = Date.now() + Math.max(1000, left - reserve);
    const counts = await run(relay, read, until);
    log('DEBUG', 'Done.', counts);
    return counts;
  } catch (error) {
    // What went wrong in a round is in the log already.
    if (!(error instanceof RoundError)) log('ERROR', messageOf(error));
    throw error;
  }
}

async function run(running: Relay, event: ReturnType<typeof readEvent>, until: number): Promise<Counts> {
  switch (event.is) {
    case 'round':
      return await running.round(Math.min(until, Date.now() + roundTime));
    case 'started':
      return await running.started(event.of, until);
    case 'abandoned':
      return await running.abandoned(event.of, until);
    case 'Lambda job':
      return await running.lambdaJob(event.job, until);
    case 'nothing':
      return { found: 0, dispatched: 0, failed: 0, closed: 0 };
  }
}

function create(): Relay {
  const settings = readSettings(process.env);
  const table = process.env['RELAY_TABLE']?.trim() ?? '';
  if (table === '')
    throw new SettingsError('RELAY_TABLE is not set: name the DynamoDB table for the relay’s records.');
  const place = placeOf(settings);
  return startRelay(settings, place, dynamoDbRecords(table, place), log);
}
