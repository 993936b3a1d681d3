import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts the entry src/NAME.ts as a thread; in dist it is a bundle beside those of main and post (scripts/build.mjs).
 * A name that the bundler could see here would be bundled once more, as an asset that does not run.
 */
export function startBundle(name: string, options: WorkerOptions = {}): Worker {
  return new Worker(new URL(`../${name}/index.js`, import.meta.url), options);
}
