import type { Worker } from 'node:worker_threads';
import type { PoolWorker } from './pool-worker.ts';
import type { AnswerMessage, ErrorFromMessage, JobMessage } from './thread-messages.ts';

/** A worker thread, and the jobs that it has not answered yet. */
export class ThreadWorker<Job, Result> implements PoolWorker<Job, Result> {
  /** One at work, and one that waits in its queue, so that the thread is never idle between two. */
  readonly capacity = 2;
  readonly #worker: Worker;
  readonly #errorFromMessage: ErrorFromMessage;
  readonly #onAnswer: () => void;
  readonly #asked = new Map<
    number,
    { resolve: (result: Result) => void; reject: (error: unknown) => void }
  >();
  #nextId = 0;
  #gone: Error | undefined;

  /** @param onAnswer called when it can take another job */
  constructor(worker: Worker, errorFromMessage: ErrorFromMessage, onAnswer: () => void) {
    this.#errorFromMessage = errorFromMessage;
    this.#onAnswer = onAnswer;
    this.#worker = worker;
    this.#worker.on('message', (answer: AnswerMessage) => {
      this.#settle(answer);
    });
    this.#worker.on('error', (error) => {
      this.#leave(new Error(`one of this action’s threads has crashed: ${String(error)}`, { cause: error }));
    });
    this.#worker.on('exit', (code) => {
      this.#leave(new Error(`one of this action’s threads has ended early (exit code ${code})`));
    });
  }

  get busy(): number {
    return this.#asked.size;
  }

  do(job: Job): Promise<Result> {
    if (this.#gone !== undefined) return Promise.reject(this.#gone);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker.postMessage({ id, job } satisfies JobMessage);
    });
  }

  async end(): Promise<void> {
    this.#leave(new Error('The work has been stopped.'));
    await this.#worker.terminate();
  }

  #settle(answer: AnswerMessage): void {
    const asked = this.#asked.get(answer.id);
    this.#asked.delete(answer.id);
    if (answer.error === undefined) asked?.resolve(answer.result as Result);
    else asked?.reject(this.#errorFromMessage(answer.error));
    this.#onAnswer();
  }

  /** Rejects all jobs, later ones too, so that a thread that has ended is noticed. */
  #leave(error: Error): void {
    this.#gone ??= error;
    for (const { reject } of this.#asked.values()) reject(this.#gone);
    this.#asked.clear();
    this.#onAnswer();
  }
}
