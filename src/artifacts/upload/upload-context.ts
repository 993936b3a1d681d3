import type { Transfer } from '../transfer.ts';
import type { Persist } from '../persist.ts';
import type { Destination } from './destination.ts';
import type { PartMemory } from './part-memory.ts';

/** What the uploads of a job share. */
export interface UploadContext {
  readonly transfer: Transfer;
  /** Ends all of them. */
  readonly signal: AbortSignal;
  readonly memory: PartMemory;
}

/** One object on its way. */
export interface Upload extends UploadContext {
  readonly destination: Destination;
  /** Rejects with a Failure, or the signal's reason. */
  readonly persist: Persist;
  /** Told of bytes that have left; those of repeated tries once more. */
  readonly moved: (bytes: number) => void;
}
