import type { Worker } from 'node:worker_threads';
import { startBundle } from '../worker-pool/worker-pool.ts';

export interface ExtractOptions {
  /** Called with lines about what was extracted, but may be a mistake. */
  readonly warn: (line: string) => void;
  /** Absolute path of the input `path`, where that is above the folder. */
  readonly path?: string;
  /** Ends the extraction, which then rejects with its reason. */
  readonly signal: AbortSignal;
  readonly startThread: StartThread;
}

/** What an extracting thread is given at its start. */
export interface ThreadSetup {
  readonly memory: ArrayBufferLike;
  /** Absolute; everything is written below it. */
  readonly folder: string;
}

/** Starts an extracting thread; tests start one from the sources. */
export type StartThread = (setup: ThreadSetup) => Worker;

export const startThread: StartThread = (setup) => startBundle('extract-worker', { workerData: setup });
