/** Entry of the threads that extract. */
import { workerData } from 'node:worker_threads';
import { answerJobs } from './artifacts/worker-pool/answer-jobs.ts';
import type { ThreadSetup } from './artifacts/extract/start-thread.ts';
import { messageFromError } from './artifacts/extract/zip/unpack-request.ts';
import { createUnpacker } from './artifacts/extract/zip/unpacker.ts';

const { memory, folder } = workerData as ThreadSetup;
answerJobs(createUnpacker(memory, folder), messageFromError);
