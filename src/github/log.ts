import type { Commands } from './commands.ts';
import type { Environment } from './environment.ts';
import type { Log } from '../log.ts';
import type { Secrets } from './secrets.ts';
import { cut, oneLine } from '../text.ts';

/** Characters of one annotation, by the runner's limit. */
const annotationLimit = 4096;

/** The step's log. No text can start a workflow command, span two lines or show a secret. */
export function createLog(commands: Commands, secrets: Secrets, env: Environment): Log {
  const stepDebug = env['RUNNER_DEBUG'] === '1';
  const safe = (text: string): string => withoutCommands(oneLine(secrets.redact(text)));
  const annotation = (text: string): string => cut(safe(text), annotationLimit);
  return {
    info: (text) => {
      commands.print(safe(text));
    },
    debug: (text) => {
      if (stepDebug) commands.command('debug', safe(text));
    },
    warning: (text) => {
      commands.command('warning', annotation(text));
    },
    error: (text) => {
      commands.command('error', annotation(text));
    },
    group: async (title, work) => {
      commands.command('group', safe(title));
      try {
        return await work();
      } finally {
        commands.command('endgroup');
      }
    },
  };
}

/**
 * The line with every beginning of a workflow command broken by a space: `::` where the line starts, `##[`
 * anywhere. The runner skips leading white space, and compares by culture, which looks past invisible
 * characters (ActionCommand.cs).
 */
export function withoutCommands(line: string): string {
  return line.replace(/^([\s\p{DI}]*:)(\p{DI}*:)/u, '$1 $2').replace(/(#\p{DI}*)(#\p{DI}*\[)/gu, '$1 $2');
}

/** Logs the error's stack and those of its causes, one debug line each. */
export function debugStack(log: Log, error: unknown): void {
  const seen = new Set<unknown>();
  for (let current = error; current !== undefined && !seen.has(current); current = causeOf(current)) {
    const lead = seen.size === 0 ? '' : 'Caused by: ';
    seen.add(current);
    for (const line of `${lead}${stackOf(current)}`.split('\n')) log.debug(line);
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
