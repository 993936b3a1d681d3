import type { FailureType } from '../src/failure.ts';
import type { PipelineContext } from '../src/job.ts';
import type { Route } from './route.ts';

/** What the relay remembers of a job: all that the next round needs in order to go on, whatever ended the last. */
export interface JobRecord {
  readonly jobId: string;
  readonly kind: JobKind;
  /** Times are milliseconds since 1970. */
  readonly foundAt: number;
  readonly pipeline: Partial<PipelineContext>;
  /** Of a third-party job: leads to its client token, which is never recorded. */
  readonly clientId?: string | undefined;
  /** Of a custom action's job, as the last poll gave it; undefined where it is known to have been used. */
  readonly nonce?: string | undefined;
  /** When the poll that gave the nonce was made. */
  readonly offeredAt?: number | undefined;
  /** Either where to start the run, or the answer to a job whose configuration names nowhere that may be used. */
  readonly route?: Route | undefined;
  readonly refusal?: Answer | undefined;
  /** CodePipeline has ended the action: no result is taken any more. */
  readonly isAbandoned: boolean;
  /** From when on there is something to do. While a relay works on it: until when others leave it alone. */
  readonly due: number;
  readonly state: State;
}

export type JobKind = 'custom' | 'third-party' | 'lambda';

export interface Run {
  readonly id: string;
  readonly url: string;
}

export interface Answer {
  readonly type: FailureType;
  readonly message: string;
  /** For metrics: one of a few words. */
  readonly cause: FailureCause;
}

export type FailureCause =
  'route' | 'refused' | 'not-dispatched' | 'unknown' | 'not-started' | 'no-answer' | 'gone' | 'offered-again';

export type State =
  /**
   * To be acknowledged. `tries`: how many AcknowledgeJobs of the relay may have arrived. `usedAt`: when CodePipeline
   * said that the nonce is used, perhaps by one of these.
   */
  | { readonly name: 'acknowledging'; readonly tries: number; readonly usedAt?: number | undefined }
  /** To be dispatched; `attempt` dispatches have started no run. `heard`: why the last did not. */
  | { readonly name: 'ready'; readonly attempt: number; readonly heard?: string | undefined }
  /** The request of dispatch number `attempt` is under way, since `at` at the earliest. */
  | { readonly name: 'dispatching'; readonly attempt: number; readonly at: number }
  /** Its answer was lost: there may be a run. */
  | {
      readonly name: 'unsure';
      readonly attempt: number;
      readonly at: number;
      readonly lostAt: number;
      readonly heard: string;
    }
  /** GitHub has accepted it without telling the run. `heard`: why its runs could not be listed. */
  | {
      readonly name: 'accepted';
      readonly attempt: number;
      readonly at: number;
      readonly heard?: string | undefined;
    }
  | {
      readonly name: 'started';
      readonly attempt: number;
      readonly at: number;
      readonly run: Run;
      /** Some job of the run has begun. */
      readonly hasBegun: boolean;
    }
  /** To be ended: the run cancelled if `cancels`, the job answered if there is an answer. */
  | {
      readonly name: 'closing';
      readonly answer?: Answer | undefined;
      readonly run?: Run | undefined;
      readonly cancels: boolean;
      readonly cancelTries: number;
      /** The job has been dealt with; only the run has yet to be cancelled. */
      readonly outcome?: Outcome | undefined;
    }
  | {
      readonly name: 'closed';
      readonly outcome: Outcome;
      readonly at: number;
      readonly run?: Run | undefined;
    };

export type Outcome =
  /** By the action in the run; or CodePipeline has timed the job out. */
  | 'answered'
  /** By the relay. */
  | 'failed'
  | 'abandoned'
  /** Another worker has acknowledged it. */
  | 'taken'
  /** CodePipeline does not know it, or has closed it before it was dispatched. */
  | 'gone'
  /** No answer was taken for more than a day, after which every action has timed out. */
  | 'undelivered';
