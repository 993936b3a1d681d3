import type { Cancellation, Moment } from './options.ts';

/** Watches a run for the moments at which it is cancelled or a stage of it is killed. */
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
  const reach = (stage: string, line?: string) => {
    if (!(cancel instanceof AbortSignal) && isReached(cancel, stage, line)) cancellation.abort();
    if (isReached(kill, stage, line)) death.abort();
  };
  return {
    cancelled: cancel instanceof AbortSignal ? cancel : cancellation.signal,
    killed: (stage) => (kill?.during === stage ? death : new AbortController()).signal,
    started: reach,
    printed: reach,
  };
}

/** @param line that was printed; undefined at the stage's start */
function isReached(moment: Moment | undefined, stage: string, line: string | undefined): boolean {
  if (moment?.during !== stage) return false;
  return moment.line === undefined ? line === undefined : line !== undefined && moment.line.test(line);
}
