/** Runs work side by side, up to a limit. What fails is told to `onError`, and holds nothing else up. */
export class Pool {
  readonly #running = new Set<Promise<void>>();
  readonly #limit: number;
  readonly #onError: (error: unknown) => void;

  constructor(limit: number, onError: (error: unknown) => void) {
    this.#limit = limit;
    this.#onError = onError;
  }

  /** Starts the work as soon as there is room; resolves when it has started. */
  async start(work: () => Promise<unknown>): Promise<void> {
    while (this.#running.size >= this.#limit) await Promise.race(this.#running);
    const running: Promise<void> = work()
      .then(() => undefined, this.#onError)
      .finally(() => {
        this.#running.delete(running);
      });
    this.#running.add(running);
  }

  /** Resolves when nothing runs. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
