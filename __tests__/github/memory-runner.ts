import { parseKeyValues } from '../../local-runner/file-commands.ts';
import { systemClock } from '../../src/clock.ts';
import type { Runner } from '../../src/github/commands.ts';
import { createStep } from '../../src/github/step.ts';
import type { Step } from '../../src/github/step.ts';

/** A runner whose log and files are in memory. */
export interface MemoryRunner {
  readonly runner: Runner;
  /** Every printed line, as printed. */
  readonly lines: string[];
  /** The arguments of all appends. */
  readonly appends: { readonly file: string; readonly text: string }[];
  /** The values that a file command file holds, read as the runner reads it. */
  readonly values: (file: string) => Record<string, string>;
}

/** The files that every runner gives, by names that a test can tell apart. */
export const files = {
  GITHUB_OUTPUT: '/files/output',
  GITHUB_STATE: '/files/state',
  GITHUB_STEP_SUMMARY: '/files/summary',
} as const;

export function memoryRunner(env: Readonly<Record<string, string | undefined>> = {}): MemoryRunner {
  const lines: string[] = [];
  const appends: { file: string; text: string }[] = [];
  return {
    runner: {
      env: { ...files, ...env },
      write: (line) => lines.push(line),
      append: (file, text) => appends.push({ file, text }),
    },
    lines,
    appends,
    values: (file) =>
      Object.fromEntries(
        parseKeyValues(
          appends
            .filter((append) => append.file === file)
            .map(({ text }) => text)
            .join(''),
        ),
      ),
  };
}

/** A step in a memory runner. */
export function memoryStep(
  env: Readonly<Record<string, string | undefined>> = {},
): MemoryRunner & { step: Step } {
  const memory = memoryRunner(env);
  return { ...memory, step: createStep(memory.runner, systemClock, new AbortController().signal) };
}
