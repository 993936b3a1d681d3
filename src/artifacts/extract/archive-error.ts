import { oneLine } from '../../text.ts';
import { shownPath } from './name-encoding.ts';

export type ArchiveErrorKind =
  /** Damaged or cut short. */
  | 'corrupt'
  /** Unsafe to extract, or made in a way that this action does not read. */
  | 'refused'
  /** Something in the folder that it is extracted into is in its place. */
  | 'obstructed'
  | 'disk-full';

/** Why an archive was not extracted. The message goes on from "Artifact NAME cannot be extracted: ". */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly kind: ArchiveErrorKind;

  constructor(kind: ArchiveErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

export function corrupt(message: string, options?: ErrorOptions): ArchiveError {
  return new ArchiveError('corrupt', message, options);
}

export function refused(message: string, options?: ErrorOptions): ArchiveError {
  return new ArchiveError('refused', message, options);
}

export function obstructed(message: string, options?: ErrorOptions): ArchiveError {
  return new ArchiveError('obstructed', message, options);
}

/** An entry's name for a message: quoted, on one line, shortened in the middle. */
export function quoted(name: string): string {
  const line = oneLine(shownPath(name));
  return line.length <= 200 ? `"${line}"` : `"${line.slice(0, 120)}…${line.slice(-60)}"`;
}

/** Node's code of an error: `ENOENT`, `Z_DATA_ERROR`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
