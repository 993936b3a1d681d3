import { compress } from '../../../src/artifacts/archive/compress.ts';
import type { CompressPool } from '../../../src/artifacts/prepare.ts';
import { startWorkerPool } from '../../../src/artifacts/worker-pool/worker-pool.ts';
import { startSource } from '../worker-pool/start-source.ts';

/** A pool whose threads run from their source. */
export function startWorkers(threads: number): CompressPool {
  const startThread = () => startSource('compress-worker');
  return startWorkerPool({ threads, startThread, work: compress });
}
