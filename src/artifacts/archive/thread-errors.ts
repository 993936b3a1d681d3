import { Failure, type FailureType } from '../../failure.ts';
import type { ErrorMessage } from '../crew/thread-messages.ts';

/** A Failure, or any other error, on its way from a thread that compresses. */
export function messageFromError(error: unknown): ErrorMessage {
  if (error instanceof Failure) return { kind: error.type, message: error.message, cause: error.cause };
  return { kind: undefined, message: error instanceof Error ? error.message : String(error) };
}

/** What it was before. */
export function errorFromMessage({ kind, message, cause }: ErrorMessage): Error {
  return kind === undefined ? new Error(message) : new Failure(kind as FailureType, message, { cause });
}
