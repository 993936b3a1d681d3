import { cut, oneLine } from '../text.ts';
import type { Commands } from './commands.ts';
import type { Environment } from './run.ts';
import type { Secrets } from './secrets.ts';

/** The runner's limit of characters for an annotation. */
const annotationLimit = 4096;

export type Log = ReturnType<typeof createLog>;

/** The step's log: one line a call. No text can start a workflow command, span two lines or show a secret. */
export function createLog(commands: Commands, secrets: Secrets, env: Environment) {
  const safe = (text: string): string => withoutCommands(oneLine(secrets.redact(text)));
  const annotation = (text: string): string => cut(safe(text), annotationLimit);
  return {
    info: (text: string): void => {
      commands.print(safe(text));
    },
    /** Shown only under step debug. */
    debug: (text: string): void => {
      if (env['RUNNER_DEBUG'] === '1') commands.command('debug', safe(text));
    },
    /** An annotation of the run and a line of the log; so is an error. */
    warning: (text: string): void => {
      commands.command('warning', annotation(text));
    },
    error: (text: string): void => {
      commands.command('error', annotation(text));
    },
    /** Folds the lines that `work` logs. */
    group: async <T>(title: string, work: () => Promise<T>): Promise<T> => {
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
 * The line with a space inserted into every start of a workflow command: `::` at its beginning, `##[` anywhere. The
 * runner skips leading white space, and its comparison ignores invisible characters (ActionCommand.cs).
 */
export function withoutCommands(line: string): string {
  return line.replace(/^([\s\p{DI}]*:)(\p{DI}*:)/u, '$1 $2').replace(/(#\p{DI}*)(#\p{DI}*\[)/gu, '$1 $2');
}

/** Logs the error's stack and those of its causes, one debug line each. */
export function debugStack(log: Log, error: unknown): void {
  const seen = new Set<unknown>([undefined]);
  let current = error;
  while (!seen.has(current)) {
    const stack = current instanceof Error ? (current.stack ?? current.message) : String(current);
    const lead = seen.size === 1 ? '' : 'Caused by: ';
    for (const line of `${lead}${stack}`.split('\n')) log.debug(line);
    seen.add(current);
    current = current instanceof Error ? current.cause : undefined;
  }
}
