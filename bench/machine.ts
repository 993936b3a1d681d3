import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** What the figures were taken on, for people. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model}, ${availableParallelism()} cores, ${memory} GiB; ${type()} ${release()}; Node ${process.version}`;
}

/** How many processes want to run just now (the system's average of a minute): figures are worth little above 0.5. */
export function load(): number {
  return loadavg()[0] ?? 0;
}
