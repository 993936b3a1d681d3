import { Worker } from 'node:worker_threads';
import type { StartThread } from '../../../src/artifacts/extract/start-thread.ts';

const entry = new URL('../../../src/extract-worker.ts', import.meta.url).href;

/** The extracting thread from its source. Node 20 passes no loader on to a thread, so that it has to load its own. */
export const startThread: StartThread = (setup) => {
  const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(entry)}, ${JSON.stringify(import.meta.url)}))`;
  return new Worker(start, { eval: true, workerData: setup });
};
