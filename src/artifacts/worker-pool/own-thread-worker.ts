import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Work } from './thread-messages.ts';
import type { PoolWorker } from './worker-pool.ts';

/** The calling thread as a worker: it moves the artifact, and takes jobs between two turns of its event loop. */
export class OwnThreadWorker<Job, Result> implements PoolWorker<Job, Result> {
  busy = 0;
  /** The transfer needs this thread as well. */
  readonly capacity = 1;
  readonly #work: Work<Job, Result>;
  readonly #onAnswer: () => void;
  #hasEnded = false;

  /** @param onAnswer called when it can take another job */
  constructor(work: Work<Job, Result>, onAnswer: () => void) {
    this.#work = work;
    this.#onAnswer = onAnswer;
  }

  async do(job: Job): Promise<Result> {
    this.busy += 1;
    try {
      // The network has its turn between two jobs.
      await nextTurn();
      if (this.#hasEnded) throw new Error('The work has been stopped.');
      return await this.#work(job);
    } finally {
      this.busy -= 1;
      this.#onAnswer();
    }
  }

  /** A job that has not begun is rejected. */
  end(): Promise<void> {
    this.#hasEnded = true;
    return Promise.resolve();
  }
}
