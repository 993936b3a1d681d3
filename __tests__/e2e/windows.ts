import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, LocalCloud } from '../../local-cloud/index.ts';
import { evaluateInputs, inputVariables, readActionMetadata } from '../../local-runner/action-metadata.ts';
import { createCommandFiles, parseKeyValues } from '../../local-runner/file-commands.ts';
import { actionDirectory, dispatchOf } from '../scenarios/scenario.ts';
import { afterTest } from './after-test.ts';
import type { WindowsTools } from './windows-tools.ts';

/** What one of the action's scripts came to. */
export interface WindowsStage {
  readonly exitCode: number | null;
  /** Standard output and error. */
  readonly log: string;
  /** What it has written to GITHUB_OUTPUT and GITHUB_STATE. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

/** One job's folders, seen from this side. */
export interface WindowsRun {
  readonly workspace: string;
  readonly run: (script: 'main' | 'post', given: Readonly<Record<string, string>>) => Promise<WindowsStage>;
}

const limit = 200_000;

/** A path of this machine as wine's programs see it: all of it is their drive Z. */
export function windowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

/** A Windows that is made now and gone with `end`; it takes some seconds to make. */
export function startWindows(tools: WindowsTools): { readonly prefix: string; readonly end: () => void } {
  const prefix = realpathSync(mkdtempSync(join(tmpdir(), 'wine-')));
  const env = wineEnvironment(prefix);
  spawnSync(tools.wine, ['wineboot', '--init'], { env, stdio: 'ignore', timeout: limit });
  return {
    prefix,
    end: () => {
      // Ends what this Windows still runs, and waits for that.
      spawnSync(tools.wine, ['wineboot', '--kill'], { env, stdio: 'ignore', timeout: limit });
      rmSync(prefix, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** A runner on Windows for this job: what is run are the scripts of dist, with their Windows paths. */
export async function windowsRunner(
  tools: WindowsTools,
  prefix: string,
  job: Job,
  cloud: LocalCloud,
): Promise<WindowsRun> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'windows-')));
  afterTest(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const folders = Object.fromEntries(
    ['workspace', 'temp', 'home', 'files'].map((name) => [name, join(folder, name)]),
  );
  for (const path of Object.values(folders)) mkdirSync(path);
  const { workspace = '', temp = '', home = '', files = '' } = folders;
  const event = dispatchOf(job);
  const eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload));
  const metadata = await readActionMetadata(actionDirectory);
  const contexts = {
    github: {
      workspace: windowsPath(workspace),
      run_id: '4711',
      token: 'ghs_0of0the0test',
      event: event.payload,
    },
    job: { status: 'success' },
    runner: { os: 'Windows' },
  };
  let state: Readonly<Record<string, string>> = {};
  let stages = 0;

  const run: WindowsRun['run'] = async (script, given) => {
    const commandFiles = await createCommandFiles(files, stages++);
    const logFile = join(files, `log-${stages}`);
    const log = openSync(logFile, 'w');
    const environment = {
      ...wineEnvironment(prefix),
      ...cloud.environment,
      // Node asks for Windows 10; wine's answer depends on its version.
      NODE_SKIP_PLATFORM_CHECK: '1',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      USERPROFILE: windowsPath(home),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: 'bridge',
      GITHUB_WORKSPACE: windowsPath(workspace),
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: windowsPath(eventPath),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'build',
      GITHUB_SERVER_URL: 'https://github.com',
      // Nobody listens there: what asks GitHub does without the answer.
      GITHUB_API_URL: 'http://127.0.0.1:9',
      RUNNER_OS: 'Windows',
      RUNNER_TEMP: windowsPath(temp),
      GITHUB_OUTPUT: windowsPath(commandFiles.output),
      GITHUB_STATE: windowsPath(commandFiles.state),
      GITHUB_ENV: windowsPath(commandFiles.env),
      GITHUB_PATH: windowsPath(commandFiles.path),
      GITHUB_STEP_SUMMARY: windowsPath(commandFiles.summary),
      ...inputVariables(evaluateInputs(metadata, given, contexts)),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    };
    try {
      const exitCode = await exitOf(tools, [join(actionDirectory, 'dist', script, 'index.js')], {
        cwd: workspace,
        env: environment,
        stdio: ['ignore', log, log],
      });
      const written = (file: string) => Object.fromEntries(parseKeyValues(readFileSync(file, 'utf8')));
      state = { ...state, ...written(commandFiles.state) };
      return { exitCode, log: readFileSync(logFile, 'utf8'), outputs: written(commandFiles.output), state };
    } finally {
      closeSync(log);
    }
  };
  return { workspace, run };
}

/** Nothing of the host's but what wine itself needs. A shell script around wine would drop names with a hyphen. */
function wineEnvironment(prefix: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: prefix,
    LANG: 'C.UTF-8',
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    // It would ask whether to install .NET and a browser.
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
  };
}

function exitOf(
  { wine, node }: WindowsTools,
  [script = '']: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: Record<string, string>;
    readonly stdio: ['ignore', number, number];
  },
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(wine, [windowsPath(node), windowsPath(script)], { ...options, timeout: limit });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}
