import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CrewMember, Work } from './crew-member.ts';

/** The thread that moves the artifact, as one of its crew. */
export class ThisThread<Job, Result> implements CrewMember<Job, Result> {
  busy = 0;
  /** It has other things to do as well. */
  readonly capacity = 1;
  readonly #work: Work<Job, Result>;
  readonly #onAnswer: () => void;
  #hasEnded = false;

  /** @param onAnswer called when it has room for another job */
  constructor(work: Work<Job, Result>, onAnswer: () => void) {
    this.#work = work;
    this.#onAnswer = onAnswer;
  }

  async do(job: Job): Promise<Result> {
    this.busy += 1;
    try {
      // Between two jobs comes whatever the network has brought.
      await nextTurn();
      if (this.#hasEnded) throw new Error('The work has been stopped.');
      return await this.#work(job);
    } finally {
      this.busy -= 1;
      this.#onAnswer();
    }
  }

  /** What waits for its turn is not begun. */
  end(): Promise<void> {
    this.#hasEnded = true;
    return Promise.resolve();
  }
}
