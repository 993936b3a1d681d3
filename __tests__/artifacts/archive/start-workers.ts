import { compress } from '../../../src/artifacts/archive/compress.ts';
import type { CompressCrew } from '../../../src/artifacts/archive/compress-crew.ts';
import { errorFromMessage } from '../../../src/artifacts/archive/compress-job.ts';
import { startCrew } from '../../../src/artifacts/crew/crew.ts';
import { startSource } from '../crew/start-source.ts';

/** A crew whose threads run from their source. */
export function startWorkers(threads: number): CompressCrew {
  const startThread = () => startSource('compress-worker');
  return startCrew({ threads, startThread, work: compress, errorFromMessage });
}
