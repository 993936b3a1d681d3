import type { Worker } from 'node:worker_threads';
import type { PoolWorker, Work } from './pool-worker.ts';
import { ThreadWorker } from './thread-worker.ts';
import { OwnThreadWorker } from './own-thread-worker.ts';
import type { ErrorFromMessage } from './thread-messages.ts';

/** Threads that inflate or deflate the entries of an archive, the calling thread among them. */
export interface WorkerPool<Job, Result> {
  /** How many jobs keep all workers busy. */
  readonly width: number;
  /** Gives the job to the next idle worker, in the order of the calls. Rejects with what the job throws. */
  do(job: Job): Promise<Result>;
  /** Gives the job to the worker with this number, which does its jobs in the order of the calls. */
  doAt(worker: number, job: Job): Promise<Result>;
  /** Ends all workers; jobs without an answer are rejected. */
  end(): Promise<void>;
}

export interface WorkerPoolOptions<Job, Result> {
  /** Worker threads beside the calling thread; 0 where there is too little work to start one. */
  readonly threads: number;
  /** Its entry is answerJobs(). */
  readonly startThread: () => Worker;
  /** Does a job on this thread. */
  readonly work: Work<Job, Result>;
  readonly errorFromMessage: ErrorFromMessage;
}

/** With the calling thread they are four: more would wait for the file system, or for the network. */
const maxThreads = 3;

/** How many threads are of use beside this one; 0 where there is one core. */
export function mostThreads(cores: number): number {
  return Math.min(maxThreads, cores - 1);
}

/**
 * Starts the threads. The calling thread takes jobs too while all others are busy: it does more in the time that it has
 * than one more thread would, which has to start and to compile first.
 */
export function startWorkerPool<Job, Result>({
  threads,
  startThread,
  work,
  errorFromMessage,
}: WorkerPoolOptions<Job, Result>): WorkerPool<Job, Result> {
  const thisThread = new OwnThreadWorker(work, takeNext);
  const workers: readonly PoolWorker<Job, Result>[] = [
    ...Array.from(
      { length: threads },
      () => new ThreadWorker<Job, Result>(startThread(), errorFromMessage, takeNext),
    ),
    thisThread,
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
    doAt: (worker, job) => (workers[worker % workers.length] ?? thisThread).do(job),
    end: async () => {
      await Promise.all(workers.map((worker) => worker.end()));
    },
  };
}
