import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process to be measured. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Measurement {
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  /** Of the largest process, in bytes; undefined where the system has no /proc. */
  readonly peakMemory: number | undefined;
}

/** Between two samples of memory: the system itself keeps the peak of each process, while it lives. */
const sampleMilliseconds = 20;

/** Runs a process to its end. Rejects with the end of what it printed where it fails. */
export async function measure({ command, args, cwd, env }: Command): Promise<Measurement> {
  const startedAt = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-2_000);
    });
  }
  let peakMemory: number | undefined;
  const sampling = setInterval(() => {
    const now = peakOfTree(child.pid);
    if (now !== undefined) peakMemory = Math.max(peakMemory ?? 0, now);
  }, sampleMilliseconds);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        const milliseconds = performance.now() - startedAt;
        if (code === 0) resolve({ milliseconds, peakMemory });
        else reject(new Error(`${command} ended with ${code ?? String(signal)}:\n${printed}`));
      });
    });
  } finally {
    clearInterval(sampling);
  }
}

/** The highest peak in bytes among a process and those that it has started; undefined where Linux does not say. */
export function peakOfTree(pid: number | undefined): number | undefined {
  if (pid === undefined || process.platform !== 'linux') return undefined;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return Math.max(own, ...children.map((child) => peakOfTree(Number(child)) ?? 0));
  } catch {
    return undefined; // It has just ended.
  }
}
