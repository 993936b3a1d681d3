import { Worker } from 'node:worker_threads';

const entry = new URL('../../../src/compress-worker.ts', import.meta.url).href;

/** The compressing thread from its source. Node 20 passes no loader on to a thread, so that it has to load its own. */
export function startWorker(): Worker {
  const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(entry)}, ${JSON.stringify(import.meta.url)}))`;
  return new Worker(start, { eval: true });
}
