import { parentPort, type Transferable } from 'node:worker_threads';
import type { Work } from './pool-worker.ts';
import type { AnswerMessage, ErrorToMessage, JobMessage } from './thread-messages.ts';

/**
 * Makes this thread a worker of the pool: it does the jobs that it gets, and answers each.
 *
 * @param moved memory of a result that is transferred instead of copied
 */
export function answerJobs<Job, Result>(
  work: Work<Job, Result>,
  errorToMessage: ErrorToMessage,
  moved: (result: Result) => Transferable[] = () => [],
): void {
  const port = parentPort;
  const answer = async ({ id, job }: JobMessage) => {
    let message: AnswerMessage;
    let memory: Transferable[] = [];
    try {
      const result = await work(job as Job);
      message = { id, result };
      memory = moved(result);
    } catch (error) {
      message = { id, error: errorToMessage(error) };
    }
    port?.postMessage(message, memory);
  };
  port?.on('message', (message: JobMessage) => {
    void answer(message);
  });
}
