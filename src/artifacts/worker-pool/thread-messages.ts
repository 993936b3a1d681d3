import { parentPort, type Transferable } from 'node:worker_threads';
import { Failure, type FailureType } from '../../failure.ts';
import { ArchiveError, type ArchiveErrorKind } from '../extract/archive-error.ts';
import { messageOf } from '../../text.ts';

/** Does a job, at once or later. */
export type Work<Job, Result> = (job: Job) => Result | Promise<Result>;

/** From the pool to a thread. */
export interface JobMessage<Job> {
  readonly id: number;
  readonly job: Job;
}

/** From a thread to the pool. */
export type AnswerMessage<Result> =
  | { readonly id: number; readonly result: Result; readonly error?: undefined }
  | { readonly id: number; readonly error: ErrorMessage };

/** An error as plain data, since an error's class does not survive the way from one thread to another. */
export type ErrorMessage =
  | {
      readonly class: 'Failure';
      readonly type: FailureType;
      readonly message: string;
      readonly cause: unknown;
    }
  | { readonly class: 'ArchiveError'; readonly kind: ArchiveErrorKind; readonly message: string }
  | { readonly class: 'Error'; readonly message: string };

/**
 * Makes this thread a worker of the pool that has started it: it answers each job that it is sent.
 *
 * @param moved memory of a result that is transferred instead of copied
 */
export function answerJobs<Job, Result>(
  work: Work<Job, Result>,
  moved: (result: Result) => Transferable[] = () => [],
): void {
  const answer = async ({ id, job }: JobMessage<Job>): Promise<void> => {
    let message: AnswerMessage<Result>;
    let memory: Transferable[] = [];
    try {
      const result = await work(job);
      message = { id, result };
      memory = moved(result);
    } catch (error) {
      message = { id, error: toMessage(error) };
    }
    parentPort?.postMessage(message, memory);
  };
  parentPort?.on('message', (message: JobMessage<Job>) => {
    void answer(message);
  });
}

function toMessage(error: unknown): ErrorMessage {
  const message = messageOf(error);
  if (error instanceof Failure) return { class: 'Failure', type: error.type, message, cause: error.cause };
  if (error instanceof ArchiveError) return { class: 'ArchiveError', kind: error.kind, message };
  return { class: 'Error', message };
}

/** The error that a thread's job has failed with. */
export function fromMessage(error: ErrorMessage): Error {
  switch (error.class) {
    case 'Failure':
      return new Failure(error.type, error.message, { cause: error.cause });
    case 'ArchiveError':
      return new ArchiveError(error.kind, error.message);
    case 'Error':
      return new Error(error.message);
  }
}
