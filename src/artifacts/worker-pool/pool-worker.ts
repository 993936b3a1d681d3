/** Does a job, at once or later. */
export type Work<Job, Result> = (job: Job) => Result | Promise<Result>;

/** A worker of the pool: a thread of its own, or the calling thread. */
export interface PoolWorker<Job, Result> {
  /** Jobs without an answer so far. */
  readonly busy: number;
  /** How many jobs it takes at once. */
  readonly capacity: number;
  /** Rejects with what the job throws, or with another error where the worker has ended. */
  do(job: Job): Promise<Result>;
  /** Jobs without an answer are rejected. */
  end(): Promise<void>;
}
