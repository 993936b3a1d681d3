import type { Cancellation, Moment } from './options.ts';

/** Watches a run for the moments at which it is cancelled or its machine dies. */
export interface Moments {
  /** Aborts once the run is cancelled. */
  readonly cancelled: AbortSignal;
  /** Aborts once a stage is to be killed; what comes after it runs again. */
  readonly killed: (stage: string) => AbortSignal;
  /** Says that the stage's process has started. */
  readonly started: (stage: string) => void;
  readonly printed: (stage: string, line: string) => void;
}

export function watchMoments(cancel: Cancellation | undefined, kill: Moment | undefined): Moments {
  const cancellation = new AbortController();
  const death = new AbortController();
  if (cancel instanceof AbortSignal) {
    const abort = () => {
      cancellation.abort();
    };
    if (cancel.aborted) abort();
    else cancel.addEventListener('abort', abort, { once: true });
  }
  const watched = [
    { moment: cancel instanceof AbortSignal ? undefined : cancel, controller: cancellation },
    { moment: kill, controller: death },
  ];
  const reach = (stage: string, line: string | undefined) => {
    for (const { moment, controller } of watched) {
      if (moment?.during !== stage) continue;
      if (moment.line === undefined ? line === undefined : line !== undefined && moment.line.test(line)) {
        controller.abort();
      }
    }
  };
  const never = new AbortController().signal;
  return {
    cancelled: cancellation.signal,
    killed: (stage) => (kill?.during === stage ? death.signal : never),
    started: (stage) => {
      reach(stage, undefined);
    },
    printed: reach,
  };
}
