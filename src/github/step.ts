import { type Commands, createCommands, type Runner } from './commands.ts';
import type { Environment } from './environment.ts';
import type { Log } from '../log.ts';
import { createLog } from './log.ts';
import { readRun, type Run } from './run.ts';
import { createSecrets, type Secrets } from './secrets.ts';

/** The step of a workflow run that this process is, main or post. */
export interface Step {
  readonly env: Environment;
  readonly run: Run;
  readonly commands: Commands;
  readonly secrets: Secrets;
  readonly log: Log;
}

export function createStep(runner: Runner): Step {
  const commands = createCommands(runner);
  const secrets = createSecrets((form) => {
    commands.command('add-mask', form);
  });
  const run = readRun(runner.env);
  secrets.keep(run.names);
  return {
    env: runner.env,
    run,
    commands,
    secrets,
    log: createLog(commands, secrets, runner.env),
  };
}
