/** Entry point of the threads that compress. */
import { compress } from './artifacts/archive/compress.ts';
import { answerJobs } from './artifacts/worker-pool/thread-messages.ts';

answerJobs(compress, ({ bytes }) => [bytes.buffer as ArrayBuffer]);
