/** Does a job; may be through with it when it returns. */
export type Work<Job, Result> = (job: Job) => Result | Promise<Result>;

/** One of a crew. */
export interface CrewMember<Job, Result> {
  /** Jobs without an answer so far. */
  readonly busy: number;
  /** With so many jobs it gets no further one for now. */
  readonly capacity: number;
  /** Rejects with what the job throws; with any other error where nobody will answer. */
  do(job: Job): Promise<Result>;
  /** What has no answer yet gets none but a rejection. */
  end(): Promise<void>;
}
