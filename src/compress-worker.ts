// The entry of a compressing thread: takes jobs, and answers each in its order.
import { parentPort } from 'node:worker_threads';
import { compress } from './artifacts/archive/compress.ts';
import type { CompressAnswer } from './artifacts/archive/compress-answer.ts';
import type { CompressJob } from './artifacts/archive/compress-job.ts';
import { Failure } from './failure.ts';

parentPort?.on('message', (job: CompressJob) => {
  const answer = answerTo(job);
  const moved = 'result' in answer ? [answer.result.bytes.buffer as ArrayBuffer] : [];
  parentPort?.postMessage(answer, moved);
});

function answerTo(job: CompressJob): CompressAnswer {
  try {
    return { result: compress(job) };
  } catch (error) {
    if (error instanceof Failure)
      return { failure: { type: error.type, message: error.message, cause: error.cause } };
    throw error;
  }
}
