import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { delimiter, join } from 'node:path';

/** What the figures were taken on, for people. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model}, ${availableParallelism()} cores, ${memory} GiB; ${type()} ${release()}; Node ${process.version}`;
}

/** The system's load average of the last minute: figures are worth little above 0.5. */
export function load(): number {
  return loadavg()[0] ?? 0;
}

/** Whether PATH has a program of this name. */
export function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether PATH's AWS CLI has the CRT transfer client: version 2 brings it along, version 1 does not know it. */
export function hasCrtClient(): boolean {
  const { stdout } = spawnSync('aws', ['--version'], { encoding: 'utf8' });
  return typeof stdout === 'string' && stdout.startsWith('aws-cli/2.');
}

/** The first `count` cores that this process may use, as `taskset --cpu-list` takes them. */
export function firstCores(count: number): string {
  const status = readFileSync('/proc/self/status', 'utf8');
  const allowed = /^Cpus_allowed_list:\s+(\S+)$/m.exec(status)?.[1] ?? '0';
  const cores = allowed.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return cores.slice(0, count).join(',');
}
