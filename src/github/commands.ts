import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { configurationError } from '../failure.ts';
import { type Environment, readVariable } from './run.ts';

/*
 * The runner's protocol without @actions/core: loading that package (and undici with it) takes about 60 ms, more than
 * twice as long as the rest of a run without artifacts. oidc.ts loads it, and failed-steps.ts @actions/github, on demand.
 *
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */

/** The boundary to the runner; tests replace it. */
export interface Runner {
  readonly env: Environment;
  /** Prints one line, without its line end, to standard output. */
  readonly write: (line: string) => void;
  /** Appends to a file synchronously, so that the text survives a kill. */
  readonly append: (file: string, text: string) => void;
}

/** The runner of this process. */
export function thisRunner(): Runner {
  return {
    env: process.env,
    write: (line) => process.stdout.write(`${line}\n`),
    append: (file, text) => {
      appendFileSync(file, text);
    },
  };
}

export type CommandName = 'add-mask' | 'debug' | 'warning' | 'error' | 'group' | 'endgroup';

export type Commands = ReturnType<typeof createCommands>;

/**
 * The runner's commands. They do not check or shorten texts: log.ts and secrets.ts do. Commands that need a file throw a
 * ConfigurationError where the runner provides none.
 */
export function createCommands({ env, write, append }: Runner) {
  const fileOf = (variable: string): string => {
    const file = readVariable(env, variable);
    if (file !== undefined) return file;
    throw configurationError(
      `${variable} is not set, so nothing can be handed on: run this as an action, on runner 2.327 or newer.`,
    );
  };
  return {
    /** Prints a line as it is: the caller has to make sure that it is no command. */
    print: write,
    /** A workflow command on standard output. */
    command: (name: CommandName, message = ''): void => {
      write(`::${name}::${escapeData(message)}`);
    },
    setOutput: (name: string, value: string): void => {
      append(fileOf('GITHUB_OUTPUT'), fileCommand(name, value));
    },
    /** Appends all values in one write: after a kill the state has all of them or none. Later values win. */
    saveState: (values: Readonly<Record<string, string>>): void => {
      const entries = Object.entries(values).map(([name, value]) => fileCommand(name, value));
      append(fileOf('GITHUB_STATE'), entries.join(''));
    },
    /** Appends Markdown to the step's summary; does nothing where the runner has none. */
    appendSummary: (markdown: string): void => {
      const file = readVariable(env, 'GITHUB_STEP_SUMMARY');
      if (file !== undefined) append(file, markdown);
    },
  };
}

/** The three characters that the runner decodes. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** One entry of a file command, in a heredoc that neither the name nor the value can end. */
function fileCommand(name: string, value: string): string {
  let delimiter: string;
  do delimiter = `ghadelimiter_${randomUUID()}`;
  while (name.includes(delimiter) || value.includes(delimiter));
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
