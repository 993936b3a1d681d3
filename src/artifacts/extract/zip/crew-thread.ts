import type { Worker } from 'node:worker_threads';
import type { CrewMember } from './crew-member.ts';
import type { Findings, UnpackRequest } from './unpack-request.ts';
import { errorFromMessage, type WorkerAnswer } from './worker-messages.ts';

/** One thread, and what it has been asked. */
export class CrewThread implements CrewMember {
  /** One at work, and one so that it never waits for us. */
  readonly capacity = 2;
  readonly #worker: Worker;
  readonly #onAnswer: () => void;
  readonly #asked = new Map<
    number,
    { resolve: (found: Findings) => void; reject: (error: unknown) => void }
  >();
  #nextId = 0;
  #gone: Error | undefined;

  /** @param onAnswer called when it has room for another request */
  constructor(worker: Worker, onAnswer: () => void) {
    this.#onAnswer = onAnswer;
    this.#worker = worker;
    this.#worker.on('message', (answer: WorkerAnswer) => {
      this.#settle(answer);
    });
    this.#worker.on('error', (error) => {
      this.#leave(new Error(`a thread that extracts has crashed: ${String(error)}`, { cause: error }));
    });
    this.#worker.on('exit', (code) => {
      this.#leave(new Error(`a thread that extracts has ended early (exit code ${code})`));
    });
  }

  get busy(): number {
    return this.#asked.size;
  }

  send(request: UnpackRequest): Promise<Findings> {
    if (this.#gone !== undefined) return Promise.reject(this.#gone);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker.postMessage({ id, request });
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(answer: WorkerAnswer): void {
    const asked = this.#asked.get(answer.id);
    this.#asked.delete(answer.id);
    if (answer.error === undefined) asked?.resolve(answer.found);
    else asked?.reject(errorFromMessage(answer.error));
    this.#onAnswer();
  }

  #leave(error: Error): void {
    this.#gone ??= error;
    for (const { reject } of this.#asked.values()) reject(this.#gone);
    this.#asked.clear();
  }
}
