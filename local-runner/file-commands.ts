import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One stage's files for GITHUB_OUTPUT and its like: fresh and empty for each stage. */
export interface CommandFiles {
  readonly output: string;
  readonly state: string;
  readonly env: string;
  readonly path: string;
  readonly summary: string;
}

/** Over this many bytes a stage's summary is dropped (runner: CreateStepSummaryCommand). */
export const summaryLimit = 1024 * 1024;

/** `folder` is the runner's own in RUNNER_TEMP; `stage` keeps the files of one stage apart from the others'. */
export async function createCommandFiles(folder: string, stage: number): Promise<CommandFiles> {
  await mkdir(folder, { recursive: true });
  const files: CommandFiles = {
    output: join(folder, `set_output_${stage}`),
    state: join(folder, `save_state_${stage}`),
    env: join(folder, `set_env_${stage}`),
    path: join(folder, `add_path_${stage}`),
    summary: join(folder, `step_summary_${stage}`),
  };
  for (const file of Object.values(files) as string[]) await writeFile(file, '');
  return files;
}

export async function removeCommandFiles(files: CommandFiles): Promise<void> {
  for (const file of Object.values(files) as string[]) await rm(file, { force: true });
}

/** The file's text; empty where the process removed it, as the runner sees it. */
export async function readCommandFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/**
 * `name=value` lines and `name<<DELIMITER` blocks in their order. Throws with the runner's words where the file
 * is malformed; nothing of it counts then (runner: EnvFileKeyValuePairs).
 */
export function parseKeyValues(text: string): (readonly [name: string, value: string])[] {
  const lines = linesOf(text);
  const pairs: (readonly [string, string])[] = [];
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      pairs.push([line.slice(0, heredoc), readBlock(line, heredoc, lines)]);
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return pairs;
}

function readBlock(line: string, heredoc: number, lines: string[]): string {
  const delimiter = line.slice(heredoc + 2);
  if (heredoc === 0 || delimiter === '') {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  const end = lines.indexOf(delimiter);
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  const value = lines.splice(0, end).join(process.platform === 'win32' ? '\r\n' : '\n');
  lines.shift();
  return value;
}

/** Folders for PATH, the last one first in it. */
export function parsePaths(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== '');
}

/** The runner reads CRLF as a line break on Windows only. */
function linesOf(text: string): string[] {
  const lines = text.split(process.platform === 'win32' ? /\r?\n/ : '\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
