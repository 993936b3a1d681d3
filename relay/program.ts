import { resolve } from 'node:path';
import { createLog } from './log.ts';
import { fileRecords } from './records/file-records.ts';
import { lockFolder } from './records/folder-lock.ts';
import type { Relay } from './relay.ts';
import { RoundError } from './round.ts';
import { readSettings } from './settings.ts';
import { placeOf, startRelay, wallClock } from './start.ts';
import { messageOf } from '../src/text.ts';

const usage = `usage: relay [--once]

Finds CodePipeline's jobs, starts a GitHub workflow run for each, and sees that each is answered.
  --once   one round, then end: 0 where it went through, 1 where something has to be looked at
Settings come from the environment: see relay/README.md.
`;

/** Milliseconds from the beginning of one round to that of the next, and that a round goes on for at the most. */
const roundTime = 5000;

const log = createLog(
  (line) => process.stdout.write(`${line}\n`),
  () => undefined,
);

/** Until it is told to end, or for one round; the exit code says failure until then. */
async function main(options: readonly string[]): Promise<void> {
  process.exitCode = 1;
  if (options.includes('--help')) {
    process.stdout.write(usage);
    process.exitCode = 0;
    return;
  }
  const unknown = options.find((option) => option !== '--once');
  if (unknown !== undefined) {
    process.stderr.write(`"${unknown}" is no option of the relay.\n${usage}`);
    return;
  }
  const ended = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      ended.abort(new Error(`The relay was told to end (${name}).`));
    });
  }
  try {
    const settings = readSettings(process.env);
    const folder = resolve(recordsFolder());
    const lock = await lockFolder(folder, () => {
      // Another process works on these records now: whatever this one has in hand is that one's to go on with.
      log(
        'ERROR',
        `RELAY_RECORDS: another relay has taken the folder ${folder}, since this process stood still.`,
      );
      process.exit(1);
    });
    try {
      const records = await fileRecords(folder, () => wallClock.now());
      const relay = startRelay(settings, placeOf(settings), records, log);
      process.exitCode = await run(relay, options.includes('--once'), ended.signal);
    } finally {
      await lock.release();
    }
  } catch (error) {
    log('ERROR', messageOf(error));
  }
}

function recordsFolder(): string {
  const folder = process.env['RELAY_RECORDS']?.trim() ?? '';
  return folder === '' ? '.relay' : folder;
}

async function run(relay: Relay, isOnce: boolean, signal: AbortSignal): Promise<0 | 1> {
  for (;;) {
    const begun = wallClock.now();
    const isWhole = await relay.round(begun + roundTime).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof RoundError)) throw error;
        return false;
      },
    );
    if (isOnce) return isWhole ? 0 : 1;
    const rest = begun + roundTime - wallClock.now();
    await wallClock.sleep(Math.max(0, rest), signal).catch(() => undefined);
    if (signal.aborted) return 0;
  }
}

await main(process.argv.slice(2));
// Connections that are kept open for the next request hold the process no longer.
process.exit();
