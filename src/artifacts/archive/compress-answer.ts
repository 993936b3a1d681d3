import type { FailureType } from '../../failure.ts';
import type { CompressResult } from './compress-job.ts';

/** What a compressing thread says to a job: errors lose their class on the way between threads. */
export type CompressAnswer =
  | { readonly result: CompressResult }
  | { readonly failure: { readonly type: FailureType; readonly message: string; readonly cause: unknown } };
