import type { Worker } from 'node:worker_threads';
import type { CrewMember, Work } from './crew-member.ts';
import { CrewThread } from './crew-thread.ts';
import { ThisThread } from './this-thread.ts';
import type { ErrorFromMessage } from './thread-messages.ts';

/** Those who do an archive's work. */
export interface Crew<Job, Result> {
  /** How many jobs keep all of them busy. */
  readonly width: number;
  /** Hands the job to whoever has room for it, in the order of the calls. Rejects with what the job throws. */
  do(job: Job): Promise<Result>;
  /** Hands the job to the member with this number, which does all that it is told to in its order. */
  doAt(member: number, job: Job): Promise<Result>;
  /** Ends everyone, at work or not; what has no answer yet is rejected. */
  end(): Promise<void>;
}

export interface CrewOptions<Job, Result> {
  /** Beside this one; 0 for what is too small to start one for. */
  readonly threads: number;
  /** Its entry is answerJobs(). */
  readonly startThread: () => Worker;
  /** Does a job on this thread. */
  readonly work: Work<Job, Result>;
  readonly errorFromMessage: ErrorFromMessage;
}

/** With this one they are four: more would wait for the file system, or for the network. */
const maxThreads = 3;

/** How many threads are of use beside this one; 0 where there is one core. */
export function mostThreads(cores: number): number {
  return Math.min(maxThreads, cores - 1);
}

/**
 * A crew of threads, and of this very thread, which lends a hand while all others are busy: what it has time for is
 * more than one more thread would do besides starting and compiling.
 */
export function startCrew<Job, Result>({
  threads,
  startThread,
  work,
  errorFromMessage,
}: CrewOptions<Job, Result>): Crew<Job, Result> {
  const thisThread = new ThisThread(work, takeNext);
  const members: readonly CrewMember<Job, Result>[] = [
    ...Array.from(
      { length: threads },
      () => new CrewThread<Job, Result>(startThread(), errorFromMessage, takeNext),
    ),
    thisThread,
  ];
  const waiting: { job: Job; resolve: (result: Promise<Result>) => void }[] = [];

  function takeNext(): void {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const [member] = members
        .filter(({ busy, capacity }) => busy < capacity)
        .sort((left, right) => left.busy - right.busy);
      if (member === undefined) return;
      waiting.shift();
      next.resolve(member.do(next.job));
    }
  }

  return {
    width: members.reduce((sum, { capacity }) => sum + capacity, 0),
    do: (job) =>
      new Promise((resolve) => {
        waiting.push({ job, resolve });
        takeNext();
      }),
    doAt: (member, job) => (members[member % members.length] ?? thisThread).do(job),
    end: async () => {
      await Promise.all(members.map((member) => member.end()));
    },
  };
}
