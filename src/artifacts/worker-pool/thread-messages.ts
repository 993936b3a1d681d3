import { parentPort, type Transferable } from 'node:worker_threads';
import { Failure, type FailureType } from '../../failure.ts';
import { messageOf } from '../../text.ts';
import { ArchiveError, type ArchiveErrorKind } from '../extract/archive-error.ts';

/** From a thread to the pool, for each job in the order in which they came. */
export type Answer<Result> =
  { readonly result: Result; readonly error?: undefined } | { readonly error: ErrorMessage };

/** An error as plain data, since an error's class does not survive the way from one thread to another. */
interface ErrorMessage {
  readonly message: string;
  /** Of a Failure, and its cause. */
  readonly type?: FailureType;
  readonly cause?: unknown;
  /** Of an ArchiveError. */
  readonly kind?: ArchiveErrorKind;
}

/**
 * Makes this thread a worker of the pool that has started it: it answers each job that it is sent.
 *
 * @param moved memory of a result that is transferred instead of copied
 */
export function answerJobs<Result>(
  work: (job: never) => Result,
  moved: (result: Result) => Transferable[] = () => [],
): void {
  parentPort?.on('message', (job) => {
    try {
      const result = work(job as never);
      parentPort?.postMessage({ result } satisfies Answer<Result>, moved(result));
    } catch (error) {
      parentPort?.postMessage({ error: toMessage(error) } satisfies Answer<Result>);
    }
  });
}

function toMessage(error: unknown): ErrorMessage {
  const message = messageOf(error);
  if (error instanceof Failure) return { message, type: error.type, cause: error.cause };
  return error instanceof ArchiveError ? { message, kind: error.kind } : { message };
}

/** The error that a thread's job has failed with. */
export function fromMessage({ message, type, cause, kind }: ErrorMessage): Error {
  if (type !== undefined) return new Failure(type, message, { cause });
  return kind === undefined ? new Error(message) : new ArchiveError(kind, message);
}
