import type { Clock } from '../clock.ts';
import { type Commands, createCommands, type Runner } from './commands.ts';
import { createLog, type Log } from './log.ts';
import { type Environment, readRun, type Run } from './run.ts';
import { createSecrets, type Secrets } from './secrets.ts';

/** The step that this process runs, main or post, and what it works with. */
export interface Step {
  readonly env: Environment;
  readonly run: Run;
  readonly commands: Commands;
  readonly secrets: Secrets;
  readonly log: Log;
  readonly clock: Clock;
  /** Aborts, with a Failure as its reason, when the runner cancels the step. */
  readonly signal: AbortSignal;
}

export function createStep(runner: Runner, clock: Clock, signal: AbortSignal): Step {
  const { env } = runner;
  const commands = createCommands(runner);
  const secrets = createSecrets((form) => {
    commands.command('add-mask', form);
  });
  const run = readRun(env);
  secrets.keep(run.names);
  return { env, run, commands, secrets, log: createLog(commands, secrets, env), clock, signal };
}
