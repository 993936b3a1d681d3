import type { Answer, Outcome, Run } from './job-record.ts';

/** The next call to make for a job. */
export type Task = 'acknowledge' | 'dispatch' | 'search' | 'check' | 'close';

/**
 * What has been learned about a job: by a task, or from CodePipeline's events and polls. `askedAt` is when the call
 * was made whose answer says so: a process may stand still before it reads the answer.
 */
export type Fact =
  | { readonly is: 'acknowledged' }
  /** `mayHaveArrived`: an earlier try of this call may have used it. */
  | { readonly is: 'nonce used'; readonly nonce: string; readonly mayHaveArrived: boolean }
  | { readonly is: 'not acknowledged'; readonly until: number; readonly mayHaveArrived: boolean }
  /** CodePipeline does not know the job, or has closed it. */
  | { readonly is: 'job gone' }
  /** A poll has given it again, with a nonce that is good for one acknowledgement. */
  | { readonly is: 'offered'; readonly nonce: string; readonly askedAt: number }
  /** CodePipeline still waits for an answer to a third-party job that the relay had dealt with already. */
  | { readonly is: 'unanswered' }
  | { readonly is: 'dispatched'; readonly attempt: number; readonly run: Run | undefined }
  | { readonly is: 'refused'; readonly attempt: number; readonly answer: Answer }
  /** GitHub has not carried the dispatch out. */
  | {
      readonly is: 'postponed';
      readonly attempt: number;
      readonly until: number | undefined;
      readonly heard: string;
    }
  /** GitHub may have carried the dispatch out. */
  | { readonly is: 'answer lost'; readonly attempt: number; readonly heard: string }
  | { readonly is: 'run found'; readonly run: Run }
  /** `strangers`: runs of that time which may be the job's, since nothing in their names says whose they are. */
  | { readonly is: 'no run found'; readonly askedAt: number; readonly strangers: number }
  | {
      readonly is: 'search failed';
      readonly askedAt: number;
      readonly until: number;
      readonly heard: string;
      readonly forGood: boolean;
    }
  | {
      readonly is: 'run seen';
      readonly askedAt: number;
      readonly status: string;
      readonly conclusion: string;
      readonly updatedAt: number;
    }
  | { readonly is: 'run gone'; readonly askedAt: number }
  | { readonly is: 'run not seen'; readonly until: number }
  /** `until`: the run has yet to be cancelled, which is tried again then. */
  | { readonly is: 'closed'; readonly outcome: Outcome; readonly until?: number | undefined }
  | { readonly is: 'not closed'; readonly until: number }
  | { readonly is: 'abandoned' };
