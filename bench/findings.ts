import type { Extraction } from './extraction.ts';
import type { LargeRun } from './memory.ts';
import type { Result } from './paired-rounds.ts';
import type { StartUp } from './start-up.ts';

/** All that one run of the benchmark has found out; what was not asked for is absent. */
export interface Findings {
  readonly machine: string;
  /** What else the machine had to do when it began. */
  readonly load: number;
  /** `2026-01-31` */
  readonly date: string;
  /** The command that gives such figures. */
  readonly command: string;
  readonly rounds: number;
  readonly extraction?: readonly Extraction[];
  readonly archiving?: { readonly corpus: string; readonly results: readonly Result[] };
  readonly startUp?: readonly StartUp[];
  readonly memory?: readonly LargeRun[];
}
