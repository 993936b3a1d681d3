import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { ProcessClock } from './clock.ts';

export interface ProcessToRun {
  /** Absolute path, or a name that PATH finds. */
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Called once it runs; `endTree` ends it and whatever it leaves running. */
  readonly onSpawn: (endTree: () => void) => void;
  readonly onLine: (line: string) => void;
  /** Aborts when the step is cancelled: signals go out, one after the other. */
  readonly cancelled: AbortSignal;
  /** Aborts when the process is to be killed without a signal that it could handle. */
  readonly killed: AbortSignal;
  /** For the waits between the signals; closed when the process has ended. */
  readonly clock: ProcessClock;
}

export interface ProcessResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The runner's waits: SIGINT, then SIGTERM, then the end (ProcessInvoker). */
const untilSigterm = 7_500;
const untilSigkill = 2_500;
/** How long a stream that a grandchild holds open is waited for after the process has exited. */
const untilStreamsAreLeft = 5_000;
/** A process of a test that runs longer than this, in real time, has hung. */
const longestRun = 180_000;

const living = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of living) killTree(child);
});

/** Runs a process to its end. Rejects only where it cannot be started. */
export async function runProcess(options: ProcessToRun): Promise<ProcessResult> {
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its children can be ended with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  living.add(child);
  const stdout = readLines(child.stdout, options.onLine);
  const stderr = readLines(child.stderr, options.onLine);
  const timers: NodeJS.Timeout[] = [];
  const after = (milliseconds: number, act: () => void) => timers.push(setTimeout(act, milliseconds));
  const cancel = () => {
    if (process.platform === 'win32') {
      killTree(child);
      return;
    }
    // To the process alone, as the runner does; only the last one ends its children as well.
    child.kill('SIGINT');
    options.clock.after(untilSigterm, () => child.kill('SIGTERM'));
    options.clock.after(untilSigterm + untilSigkill, () => {
      killTree(child);
    });
  };
  const kill = () => {
    killTree(child);
  };
  try {
    return await new Promise<ProcessResult>((resolve, reject) => {
      let end: Pick<ProcessResult, 'exitCode' | 'signal'> = { exitCode: null, signal: null };
      const finish = () => {
        resolve({ ...end, stdout: stdout.text(), stderr: stderr.text() });
      };
      child.once('error', reject);
      child.once('spawn', () => {
        after(longestRun, kill);
        onAbort(options.cancelled, cancel);
        onAbort(options.killed, kill);
        options.onSpawn(kill);
      });
      child.once('exit', (exitCode, signal) => {
        end = { exitCode, signal };
        after(untilStreamsAreLeft, finish);
      });
      child.once('close', finish);
    });
  } finally {
    for (const timer of timers) clearTimeout(timer);
    options.clock.close();
    options.cancelled.removeEventListener('abort', cancel);
    options.killed.removeEventListener('abort', kill);
    living.delete(child);
  }
}

function onAbort(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act();
  else signal.addEventListener('abort', act, { once: true });
}

/** The process and what it has started; quiet where all have ended already. */
function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody left in the group.
  }
}

/** Lines end at \n, \r\n and at a lone \r, as in .NET's ReadLine, which the runner uses; node:readline has other ends too. */
function readLines(stream: Readable, onLine: (line: string) => void): { readonly text: () => string } {
  let text = '';
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (part: string) => {
    text += part;
    // A \r at the very end may be the first half of a \r\n: it waits for what follows.
    const lines = (rest + part).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''));
  });
  return { text: () => text };
}
