import type { Worker } from 'node:worker_threads';
import { startBundle } from '../start-bundle.ts';
import type { WorkerSetup } from './zip/worker-messages.ts';

/** Starts an extracting thread; tests, which run from the sources, do it in their own way. */
export type StartThread = (setup: WorkerSetup) => Worker;

export const startThread: StartThread = (setup) => startBundle('extract-worker', { workerData: setup });
