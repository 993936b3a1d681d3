import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { type Answer, fromMessage } from './thread-messages.ts';

/** Threads that inflate or deflate the entries of an archive, the calling thread among them. */
export interface WorkerPool<Job, Result> {
  /** How many jobs keep all workers busy. */
  readonly width: number;
  /** Gives the job to the next idle worker, in the order of the calls. Rejects with what the job throws. */
  do(job: Job): Promise<Result>;
  /** Ends all workers; jobs without an answer are rejected. */
  end(): Promise<void>;
}

export interface WorkerPoolOptions<Job, Result> {
  /** Worker threads beside the calling thread; 0 where there is too little work to start one. */
  readonly threads: number;
  /** Starts a thread that calls answerJobs(). */
  readonly startThread: () => Worker;
  /** Does a job on the calling thread. */
  readonly work: (job: Job) => Result | Promise<Result>;
}

/** With the calling thread they are four: more would wait for the file system, or for the network. */
const maxThreads = 3;

/** How many threads are of use beside the calling one; 0 where there is one core. */
export function mostThreads(cores: number): number {
  return Math.min(maxThreads, cores - 1);
}

/**
 * Starts src/NAME.ts as a thread; in dist it is an entry beside main and post (scripts/bundle-action.mjs).
 * A name that the bundler could see here would be bundled once more, as an asset that does not run.
 */
export function startBundle(name: string, options: WorkerOptions = {}): Worker {
  return new Worker(new URL(`../${name}/index.js`, import.meta.url), options);
}

/**
 * Starts the threads. The calling thread takes jobs too while all others are busy: it does more in the time that it has
 * than one more thread would, which has to start and to compile first.
 */
export function startWorkerPool<Job, Result>({
  threads,
  startThread,
  work,
}: WorkerPoolOptions<Job, Result>): WorkerPool<Job, Result> {
  const workers: readonly (ThreadWorker<Job, Result> | OwnThreadWorker<Job, Result>)[] = [
    ...Array.from({ length: threads }, () => new ThreadWorker<Job, Result>(startThread(), takeNext)),
    new OwnThreadWorker(work, takeNext),
  ];
  const waiting: { job: Job; resolve: (result: Promise<Result>) => void }[] = [];

  function takeNext(): void {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const [worker] = workers
        .filter(({ busy, capacity }) => busy < capacity)
        .sort((left, right) => left.busy - right.busy);
      if (worker === undefined) return;
      waiting.shift();
      next.resolve(worker.do(next.job));
    }
  }

  return {
    width: workers.reduce((sum, { capacity }) => sum + capacity, 0),
    do: (job) =>
      new Promise((resolve) => {
        waiting.push({ job, resolve });
        takeNext();
      }),
    end: async () => {
      await Promise.all(workers.map((worker) => worker.end()));
    },
  };
}

/** A worker thread, and the jobs that it has not answered yet. */
class ThreadWorker<Job, Result> {
  /** One at work, and one in its queue, so that the thread is never idle between two. */
  readonly capacity = 2;
  readonly #thread: Worker;
  readonly #onAnswer: () => void;
  /** In the order in which they were sent. */
  readonly #jobs: { resolve: (result: Result) => void; reject: (error: Error) => void }[] = [];
  #ended: Error | undefined;

  /** @param onAnswer called when it can take another job */
  constructor(thread: Worker, onAnswer: () => void) {
    this.#thread = thread;
    this.#onAnswer = onAnswer;
    thread.on('message', (answer: Answer<Result>) => {
      const job = this.#jobs.shift();
      if (answer.error === undefined) job?.resolve(answer.result);
      else job?.reject(fromMessage(answer.error));
      onAnswer();
    });
    thread.on('error', (error) => {
      this.#rejectAll(
        new Error(`one of this action’s threads has crashed: ${String(error)}`, { cause: error }),
      );
    });
    thread.on('exit', (code) => {
      this.#rejectAll(new Error(`one of this action’s threads has ended early (exit code ${code})`));
    });
  }

  /** Jobs without an answer so far. */
  get busy(): number {
    return this.#jobs.length;
  }

  /** Rejects with what the job throws, or with another error where the thread has ended. */
  do(job: Job): Promise<Result> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#jobs.push({ resolve, reject });
      this.#thread.postMessage(job);
    });
  }

  async end(): Promise<void> {
    this.#rejectAll(new Error('The work has been stopped.'));
    await this.#thread.terminate();
  }

  /** Later jobs are rejected too, so that a thread that has ended is noticed. */
  #rejectAll(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#jobs.splice(0)) reject(this.#ended);
    this.#onAnswer();
  }
}

/**
 * Turns of the event loop between two jobs. In each, TLS takes or gives at most some 160 KiB of a connection: with one
 * turn, an upload took three times as long as the network did.
 */
const ioTurns = 16;

/** The calling thread as a worker: it moves the artifact, and takes jobs between two turns of its event loop. */
class OwnThreadWorker<Job, Result> {
  busy = 0;
  /** The transfer needs this thread as well. */
  readonly capacity = 1;
  readonly #work: (job: Job) => Result | Promise<Result>;
  readonly #onAnswer: () => void;
  #hasEnded = false;

  /** @param onAnswer called when it can take another job */
  constructor(work: (job: Job) => Result | Promise<Result>, onAnswer: () => void) {
    this.#work = work;
    this.#onAnswer = onAnswer;
  }

  async do(job: Job): Promise<Result> {
    this.busy += 1;
    try {
      for (let turn = 0; turn < ioTurns; turn++) await nextTurn();
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
