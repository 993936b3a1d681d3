import type { Worker } from 'node:worker_threads';
import { setImmediate } from 'node:timers/promises';
import { Failure } from '../../failure.ts';
import type { CompressJob, CompressResult } from './compress-job.ts';
import { startBundle } from '../start-bundle.ts';
import { compress } from './compress.ts';
import type { CompressAnswer } from './compress-answer.ts';

/** Jobs handed to a thread before it has answered the first, so that it never waits for us. */
const jobsPerThread = 2;

interface Task {
  readonly job: CompressJob;
  readonly resolve: (result: CompressResult) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Answered in this order. */
  readonly tasks: Task[];
}

/** Those who compress: worker threads, or this very thread. */
export interface Compressors {
  /** How many jobs keep all of them busy. */
  readonly width: number;
  /** Makes them ready before there is a first job, since that takes a while. */
  start(): void;
  /** Rejects with a Failure where the job throws one. */
  run(job: CompressJob): Promise<CompressResult>;
  /** Ends the threads. What they have not answered is rejected. */
  close(): Promise<void>;
}

/** @param most threads at the same time */
export function startCompressors(most: number): Compressors {
  // Sources run only in tests, where no thread can read TypeScript.
  return import.meta.url.endsWith('.ts')
    ? thisThread
    : new CompressorThreads(most, () => startBundle('compress-worker'));
}

const thisThread: Compressors = {
  width: 1,
  start: () => undefined,
  run: async (job) => {
    await setImmediate();
    return compress(job);
  },
  close: () => Promise.resolve(),
};

/** Threads that compress. Each starts when there is work that the others have no time for. */
export class CompressorThreads implements Compressors {
  readonly #most: number;
  readonly #startWorker: () => Worker;
  readonly #threads: Thread[] = [];
  readonly #waiting: Task[] = [];
  #broken: Error | undefined;

  constructor(most: number, startWorker: () => Worker) {
    this.#most = most;
    this.#startWorker = startWorker;
  }

  get width(): number {
    return this.#most * jobsPerThread;
  }

  start(): void {
    while (this.#threads.length < this.#most) this.#start();
  }

  run(job: CompressJob): Promise<CompressResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#handOut();
    });
  }

  async close(): Promise<void> {
    this.#fail(new Error('Compressing has been stopped.'));
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #handOut(): void {
    for (let task = this.#waiting[0]; task !== undefined; task = this.#waiting[0]) {
      if (this.#broken !== undefined) {
        task.reject(this.#broken);
      } else {
        const thread = this.#freeThread();
        if (thread === undefined) return;
        thread.tasks.push(task);
        thread.worker.postMessage(task.job);
      }
      this.#waiting.shift();
    }
  }

  #freeThread(): Thread | undefined {
    const idle = this.#threads.find(({ tasks }) => tasks.length === 0);
    if (idle !== undefined) return idle;
    if (this.#threads.length < this.#most) return this.#start();
    return this.#threads.find(({ tasks }) => tasks.length < jobsPerThread);
  }

  #start(): Thread {
    const thread: Thread = { worker: this.#startWorker(), tasks: [] };
    thread.worker.on('message', (answer: CompressAnswer) => {
      const task = thread.tasks.shift();
      if ('failure' in answer) {
        const { type, message, cause } = answer.failure;
        task?.reject(new Failure(type, message, { cause }));
      } else {
        task?.resolve(answer.result);
      }
      this.#handOut();
    });
    thread.worker.on('error', (error) => {
      this.#fail(error);
    });
    thread.worker.on('exit', (code) => {
      this.#fail(new Error(`A compressing thread ended early, with exit code ${code}.`));
    });
    this.#threads.push(thread);
    return thread;
  }

  #fail(error: unknown): void {
    this.#broken ??= error instanceof Error ? error : new Error(String(error));
    for (const { tasks } of this.#threads) for (const task of tasks.splice(0)) task.reject(this.#broken);
    this.#handOut();
  }
}
