/** What the person who reads the step's log sees. Every text is made safe by the log itself: one call, one line. */
export interface Log {
  info(text: string): void;
  /** Shown only under step debug. */
  debug(text: string): void;
  /** An annotation of the run as well as a line. */
  warning(text: string): void;
  error(text: string): void;
  /** A folded group of the lines that `work` logs. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}
