import type { StartThread } from './start-thread.ts';

export interface ExtractOptions {
  /** Something that was extracted all the same, but may not be what was meant. */
  readonly warn: (line: string) => void;
  /** Absolute path of the input `path`, where that is above the folder. */
  readonly path?: string;
  /** Ends the extraction, which then rejects with its reason. */
  readonly signal: AbortSignal;
  readonly startThread: StartThread;
}
