import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StageLog } from './job-log.ts';
import type { Masks } from './masks.ts';

/** One stage's files for GITHUB_OUTPUT and its like: fresh and empty for each stage. */
export interface CommandFiles {
  readonly output: string;
  readonly state: string;
  readonly env: string;
  readonly path: string;
  readonly summary: string;
}

/** What a stage has written into its files. */
interface FileCommands {
  readonly env: ReadonlyMap<string, string>;
  /** Folders for PATH, in the order in which they were added. */
  readonly path: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Masked; empty where there is none or it is too long. */
  readonly summary: string;
  /** A file was malformed, which fails the step. */
  readonly failed: boolean;
}

/** Over this many bytes a stage's summary is dropped (runner: CreateStepSummaryCommand). */
const summaryLimit = 1024 * 1024;

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

/** Reads the files after the stage, however it ended; what is wrong with them goes into its log (runner: FileCommandManager). */
export async function readCommandFiles(
  files: CommandFiles,
  log: StageLog,
  masks: Masks,
): Promise<FileCommands> {
  let failed = false;
  const read = async (
    name: 'env' | 'output' | 'state',
    set: (name: string, value: string) => void,
  ): Promise<void> => {
    try {
      for (const [key, value] of parseKeyValues(await readText(files[name]))) set(key, value);
    } catch (error) {
      log.issue('error', `Unable to process file command '${name}' successfully.`);
      log.issue('error', error instanceof Error ? error.message : String(error));
      failed = true;
    }
  };

  const path = parsePaths(await readText(files.path));
  const env = new Map<string, string>();
  await read('env', (name, value) => {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      log.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      return;
    }
    env.set(name, value);
    log.debug(`${name}='${value}'`);
  });
  const summary = maskSummary(await readText(files.summary), log, masks);
  const outputs: Record<string, string> = {};
  await read('output', (name, value) => {
    outputs[name] = value;
    log.debug(`Set output ${name} = ${value}`);
  });
  const state: Record<string, string> = {};
  await read('state', (name, value) => {
    state[name] = value;
    log.debug(`Save intra-action state ${name} = ${value}`);
  });
  return { env, path, outputs, state, summary, failed };
}

/** The file's text; empty where the process removed it, as the runner sees it. */
async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function maskSummary(text: string, log: StageLog, masks: Masks): string {
  const bytes = Buffer.byteLength(text);
  if (bytes > summaryLimit) {
    const kilobytes = Math.floor(bytes / 1024);
    log.issue(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kilobytes}k`,
    );
    return '';
  }
  // Line by line, as the runner masks it: a secret of several lines is hidden by the masks of its lines.
  return text
    .split('\n')
    .map((line) => masks.apply(line))
    .join('\n');
}

/**
 * `name=value` lines and `name<<DELIMITER` blocks in their order. Throws in the runner's words at what is malformed;
 * what stands before that counts (runner: EnvFileKeyValuePairs).
 */
export function* parseKeyValues(text: string): Generator<readonly [name: string, value: string]> {
  const lines = linesOf(text);
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      yield [line.slice(0, equals), line.slice(equals + 1)];
    } else if (heredoc >= 0) {
      yield [line.slice(0, heredoc), readBlock(line, heredoc, lines)];
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
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

/** One folder a line. */
export function parsePaths(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== '');
}

/** The runner reads CRLF as a line break on Windows only. */
function linesOf(text: string): string[] {
  const lines = text.split(process.platform === 'win32' ? /\r?\n/ : '\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
