import type { ErrorMessage } from '../../crew/thread-messages.ts';
import { ArchiveError, type ArchiveErrorKind } from '../archive-error.ts';

/** An ArchiveError, or any other, on its way from a thread that extracts. */
export function messageFromError(error: unknown): ErrorMessage {
  return {
    kind: error instanceof ArchiveError ? error.kind : undefined,
    message: error instanceof Error ? error.message : String(error),
  };
}

/** What it was before. */
export function errorFromMessage({ kind, message }: ErrorMessage): Error {
  return kind === undefined ? new Error(message) : new ArchiveError(kind as ArchiveErrorKind, message);
}
