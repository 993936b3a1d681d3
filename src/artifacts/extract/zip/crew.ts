import type { Worker } from 'node:worker_threads';
import { errorFromMessage, type WorkerAnswer } from './worker-messages.ts';
import { createUnpacker } from './unpacker.ts';
import type { Findings, UnpackRequest } from './unpack-request.ts';

/** Those who unpack: worker threads, or this very thread. */
export interface Crew {
  unpack(request: UnpackRequest): Promise<Findings>;
  /** Ends the threads, at work or not. */
  end(): Promise<void>;
}

/** Batches that wait at a thread, so that it never waits for us. */
const ahead = 2;

/** Unpacks on this thread: for what is too small to start a thread for. */
export function crewOfOne(memory: ArrayBufferLike, folder: string): Crew {
  return { unpack: createUnpacker(memory, folder), end: () => Promise.resolve() };
}

/** Starts `size` threads. */
export function startCrew(size: number, startThread: () => Worker): Crew {
  const members = Array.from({ length: size }, () => new Member(startThread(), takeNext));
  const waiting: { request: UnpackRequest; resolve: (found: Promise<Findings>) => void }[] = [];

  function leastBusy(): Member | undefined {
    return members.reduce<Member | undefined>(
      (best, member) => (best !== undefined && best.busy <= member.busy ? best : member),
      undefined,
    );
  }

  function takeNext(): void {
    const member = leastBusy();
    if (member === undefined || member.busy >= ahead) return;
    const next = waiting.shift();
    if (next === undefined) return;
    next.resolve(member.send(next.request));
  }

  return {
    unpack: (request) => {
      if (request.step === 'batch') {
        return new Promise((resolve) => {
          waiting.push({ request, resolve });
          takeNext();
        });
      }
      // All steps of a stream go to the same thread.
      const member = members[request.stream % size];
      if (member === undefined) return Promise.reject(new Error('the crew has nobody in it'));
      return member.send(request);
    },
    end: async () => {
      await Promise.all(members.map((member) => member.end()));
    },
  };
}

/** One thread, and what it has been asked. */
class Member {
  /** Requests without an answer so far. */
  busy = 0;
  readonly #worker: Worker;
  readonly #onAnswer: () => void;
  readonly #asked = new Map<
    number,
    { resolve: (found: Findings) => void; reject: (error: unknown) => void }
  >();
  #nextId = 0;
  #gone: Error | undefined;

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

  send(request: UnpackRequest): Promise<Findings> {
    if (this.#gone !== undefined) return Promise.reject(this.#gone);
    const id = this.#nextId++;
    this.busy += 1;
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
    this.busy -= 1;
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
