import type { StartThread } from '../../../src/artifacts/extract/extract-options.ts';
import { startSource } from '../worker-pool/start-source.ts';

/** The extracting thread from its source. */
export const startThread: StartThread = (setup) => startSource('extract-worker', { workerData: setup });
