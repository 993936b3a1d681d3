import type { Worker } from 'node:worker_threads';
import { startBundle } from '../worker-pool/worker-pool.ts';

/** What an extracting thread is given at its start. */
export interface ThreadSetup {
  readonly memory: SharedArrayBuffer;
  /** Absolute; everything is written below it. */
  readonly folder: string;
}

/** Starts an extracting thread; tests, which run from the sources, do it in their own way. */
export type StartThread = (setup: ThreadSetup) => Worker;

export const startThread: StartThread = (setup) => startBundle('extract-worker', { workerData: setup });
