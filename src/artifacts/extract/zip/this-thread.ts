import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CrewMember } from './crew-member.ts';
import type { Findings, UnpackRequest } from './unpack-request.ts';
import type { Unpack } from './unpacker.ts';

/** The thread that downloads, as one of those who unpack. */
export class ThisThread implements CrewMember {
  busy = 0;
  /** It has other things to do as well. */
  readonly capacity = 1;
  readonly #unpack: Unpack;
  readonly #onAnswer: () => void;
  #hasEnded = false;

  /** @param onAnswer called when it has room for another request */
  constructor(unpack: Unpack, onAnswer: () => void) {
    this.#unpack = unpack;
    this.#onAnswer = onAnswer;
  }

  async send(request: UnpackRequest): Promise<Findings> {
    this.busy += 1;
    try {
      // Between two batches comes whatever the network has brought.
      await nextTurn();
      if (this.#hasEnded) throw new Error('The extraction is over.');
      return await this.#unpack(request);
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
