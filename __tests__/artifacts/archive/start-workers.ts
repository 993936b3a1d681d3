import { Worker } from 'node:worker_threads';
import { compress } from '../../../src/artifacts/archive/compress.ts';
import type { CompressCrew } from '../../../src/artifacts/archive/compress-crew.ts';
import { errorFromMessage } from '../../../src/artifacts/archive/thread-errors.ts';
import { startCrew } from '../../../src/artifacts/crew/crew.ts';

const entry = new URL('../../../src/compress-worker.ts', import.meta.url).href;
const code = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(entry)}, ${JSON.stringify(import.meta.url)}))`;

/**
 * A crew whose threads run from their source. Node 20 passes no loader on to a thread, so that each has to load its
 * own.
 */
export function startWorkers(threads: number): CompressCrew {
  const startThread = () => new Worker(code, { eval: true });
  return startCrew({ threads, startThread, work: compress, errorFromMessage });
}
