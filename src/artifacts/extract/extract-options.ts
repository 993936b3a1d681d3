import type { Worker } from 'node:worker_threads';
import { startBundle } from '../worker-pool/worker-pool.ts';

export interface ExtractOptions {
  /** Something that was extracted all the same, but may not be what was meant. */
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

/** Starts an extracting thread; tests, which run from the sources, do it in their own way. */
export type StartThread = (setup: ThreadSetup) => Worker;

export const startThread: StartThread = (setup) => startBundle('extract-worker', { workerData: setup });
