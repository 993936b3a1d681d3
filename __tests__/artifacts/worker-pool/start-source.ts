import { Worker, type WorkerOptions } from 'node:worker_threads';

const here = JSON.stringify(import.meta.url);

/** Starts src/NAME.ts as a thread. Node 20 passes no loader on to a thread, so that it has to load its own. */
export function startSource(name: string, options: WorkerOptions = {}): Worker {
  const entry = JSON.stringify(new URL(`../../../src/${name}.ts`, import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${entry}, ${here}))`;
  return new Worker(start, { ...options, eval: true });
}
