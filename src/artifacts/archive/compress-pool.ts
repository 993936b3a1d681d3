import { type WorkerPool, mostThreads, startWorkerPool } from '../worker-pool/worker-pool.ts';
import { startBundle } from '../worker-pool/start-bundle.ts';
import { compress } from './compress.ts';
import { type CompressJob, type CompressResult, countJobs, errorFromMessage } from './compress-job.ts';
import type { Content } from './content.ts';

/** Those who compress. */
export type CompressPool = WorkerPool<CompressJob, CompressResult>;

/** @param threads beside this one */
export function startCompressPool(threads: number): CompressPool {
  return startWorkerPool({
    threads,
    startThread: () => startBundle('compress-worker'),
    work: compress,
    errorFromMessage,
  });
}

/** How many threads compress these contents together with this one: as many as there are cores and jobs for. */
export function threadsFor(contents: readonly Content[], cores: number): number {
  const most = mostThreads(cores);
  return most === 0 ? 0 : Math.max(0, jobsIn(contents, most + 1) - 1);
}

function jobsIn(contents: readonly Content[], most: number): number {
  let jobs = 0;
  for (const content of contents) {
    if (content.kind !== 'entries') continue;
    try {
      jobs += countJobs(content.entries(), most - jobs);
    } catch {
      jobs += 1; // Whoever archives that entry hears of it.
    }
    if (jobs >= most) return most;
  }
  return jobs;
}
