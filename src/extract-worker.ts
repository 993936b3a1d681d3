/** Entry point of the threads that extract. */
import { workerData } from 'node:worker_threads';
import type { ThreadSetup } from './artifacts/extract/extract-options.ts';
import { createUnpacker } from './artifacts/extract/zip/unpack-batch.ts';
import { answerJobs } from './artifacts/worker-pool/thread-messages.ts';

const { memory, folder } = workerData as ThreadSetup;
answerJobs(createUnpacker(memory, folder));
