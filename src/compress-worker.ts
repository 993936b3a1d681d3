/** Entry of the threads that compress. */
import { compress } from './artifacts/archive/compress.ts';
import { messageFromError } from './artifacts/archive/compress-job.ts';
import { answerJobs } from './artifacts/worker-pool/answer-jobs.ts';

answerJobs(compress, messageFromError, ({ bytes }) => [bytes.buffer as ArrayBuffer]);
