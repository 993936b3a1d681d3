import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actionDirectory } from '../scenarios/scenario.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Milliseconds until a workflow run counts as hung. */
const timeLimit = 200_000;

export interface ActOptions {
  /** Path of a file, relative to this folder. */
  readonly workflow: string;
  /** Absolute path of the folder that `uses: ./` is to find in the repository; absent: this very action. */
  readonly action?: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** GITHUB_TOKEN of the run. */
  readonly token?: string;
  /** Of the machine: reaches every step, as a runner's own environment does. */
  readonly environment: Readonly<Record<string, string>>;
  /** What act has to end with; 0, every job succeeded, where not given. */
  readonly exitCode?: number;
}

/**
 * Runs a workflow with act, on this very machine (no container). act takes the repository from a folder: one with
 * the workflow, action.yml and dist, whose tracked files stand for what actions/checkout brings.
 *
 * Resolves with the log, where every line begins with `[workflow/job]` and what steps print follows after `|`. That
 * act ends well says little, since it does so too where it runs no job at all: look for a line of the last step.
 */
export async function act(options: ActOptions): Promise<string> {
  const folder = temporaryFolder();
  const repository = makeRepository(join(folder, 'repository'), options);
  const eventFile = join(folder, 'event.json');
  writeFileSync(eventFile, JSON.stringify(options.event.payload));
  const home = join(folder, 'home');
  mkdirSync(home);

  const child = spawn('act', argumentsOf(options, eventFile, join(folder, 'cache')), {
    cwd: repository,
    // Settings of the user, of act as of the AWS SDK, are not for this run.
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: home,
      ACT_DISABLE_VERSION_CHECK: '1',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  // act ends the processes of its steps first.
  const deadline = setTimeout(() => child.kill('SIGTERM'), timeLimit);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  clearTimeout(deadline);
  if (exitCode !== (options.exitCode ?? 0))
    throw new Error(`act ended with ${exitCode ?? 'a signal'}:\n${log}`);
  return log;
}

function argumentsOf({ workflow, event, token, environment }: ActOptions, eventFile: string, cache: string) {
  return [
    event.name,
    ...['--workflows', `.github/workflows/${basename(workflow)}`],
    ...['--eventpath', eventFile],
    // With another label than the workflow's, act runs nothing and says that all is well.
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    // Workspaces are made in there, and must not be inside of the repository.
    ...['--action-cache-path', cache],
    ...['--no-cache-server', '--pull=false', '--action-offline-mode', '--rm'],
    ...['--env-file', '/dev/null', '--secret-file', '/dev/null', '--var-file', '/dev/null'],
    ...['--secret', `GITHUB_TOKEN=${token ?? 'ghs_0of0the0run'}`],
    // act replaces GITHUB_* of its own environment unless they are given this way.
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
}

function makeRepository(folder: string, { workflow, action }: ActOptions): string {
  const workflows = join(folder, '.github/workflows');
  mkdirSync(workflows, { recursive: true });
  cpSync(fileURLToPath(new URL(workflow, import.meta.url)), join(workflows, basename(workflow)));
  for (const path of action === undefined ? ['action.yml', 'dist'] : readdirSync(action)) {
    cpSync(join(action ?? actionDirectory, path), join(folder, path), { recursive: true });
  }
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=somebody', '-c', 'user.email=somebody@example.com', 'commit', '--quiet', '-m', 'All');
  return folder;
}
