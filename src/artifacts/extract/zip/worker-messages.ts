import { ArchiveError, type ArchiveErrorKind } from '../archive-error.ts';
import type { Findings, UnpackRequest } from './unpack-request.ts';

/** What a thread is given at its start. */
export interface WorkerSetup {
  readonly memory: SharedArrayBuffer;
  readonly folder: string;
}

export interface WorkerRequest {
  readonly id: number;
  readonly request: UnpackRequest;
}

export type WorkerAnswer =
  | { readonly id: number; readonly found: Findings; readonly error?: undefined }
  | { readonly id: number; readonly error: ErrorMessage };

/** An error as it crosses from one thread to another, which classes do not survive. */
export interface ErrorMessage {
  readonly kind: ArchiveErrorKind | undefined;
  readonly message: string;
}

export function messageFromError(error: unknown): ErrorMessage {
  return {
    kind: error instanceof ArchiveError ? error.kind : undefined,
    message: error instanceof Error ? error.message : String(error),
  };
}

export function errorFromMessage({ kind, message }: ErrorMessage): Error {
  return kind === undefined ? new Error(message) : new ArchiveError(kind, message);
}
