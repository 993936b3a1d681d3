import { parseKeyValues, parsePaths, readCommandFile, summaryLimit } from './file-commands.ts';
import type { CommandFiles } from './file-commands.ts';
import type { JobRun } from './job-run.ts';
import type { StageLog } from './job-log.ts';

/** What a stage wrote into its files. */
export interface StageFiles {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly stateFile: string;
  /** Masked; empty where there is none or it is too long. */
  readonly summary: string;
  /** A file was malformed, which fails the step. */
  readonly failed: boolean;
}

/** Reads the files after the stage, whatever became of it, and applies GITHUB_ENV and GITHUB_PATH to the run. */
export async function readStageFiles(run: JobRun, log: StageLog, files: CommandFiles): Promise<StageFiles> {
  let failed = false;
  const guarded = <T>(name: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      log.issue('error', `Unable to process file command '${name}' successfully.`);
      log.issue('error', error instanceof Error ? error.message : String(error));
      failed = true;
      return otherwise;
    }
  };

  const pathText = await readCommandFile(files.path);
  for (const folder of parsePaths(pathText)) {
    const known = run.path.indexOf(folder);
    if (known >= 0) run.path.splice(known, 1);
    run.path.unshift(folder);
  }

  const envText = await readCommandFile(files.env);
  for (const [name, value] of guarded('env', () => parseKeyValues(envText), [])) {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      log.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      continue;
    }
    run.env.set(name, value);
    run.writtenEnv.set(name, value);
    log.debug(`${name}='${value}'`);
  }

  const summary = readSummary(run, log, await readCommandFile(files.summary));

  const outputText = await readCommandFile(files.output);
  const outputs = guarded('output', () => parseKeyValues(outputText), []);
  for (const [name, value] of outputs) log.debug(`Set output ${name} = ${value}`);

  const stateFile = await readCommandFile(files.state);
  const state = guarded('state', () => parseKeyValues(stateFile), []);
  for (const [name, value] of state) log.debug(`Save intra-action state ${name} = ${value}`);

  return {
    outputs: Object.fromEntries(outputs),
    state: Object.fromEntries(state),
    stateFile,
    summary,
    failed,
  };
}

function readSummary(run: JobRun, log: StageLog, text: string): string {
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
    .map((line) => run.masks.apply(line))
    .join('\n');
}
