import { Failure } from '../../failure.ts';
import { oneLine } from '../../text.ts';

/** One thing that goes into an archive, under a name with `/` between its segments. */
export type Entry = FolderEntry | LinkEntry | FileEntry;

export interface FolderEntry {
  readonly kind: 'folder';
  /** Ends with `/`. */
  readonly name: string;
  /** Permission bits, with setuid, setgid and sticky. */
  readonly mode: number;
}

/** A symbolic link, stored as such. */
export interface LinkEntry {
  readonly kind: 'link';
  readonly name: string;
  /** As it stands in the link, byte for byte. */
  readonly target: Uint8Array;
}

export interface FileEntry extends SourceFile {
  readonly kind: 'file';
  readonly name: string;
  readonly mode: number;
}

/** A file on disk as it was found; it has to stay so until it has been read. */
export interface SourceFile {
  /** Absolute, with no link in it. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** A path as it may stand in a message. */
export function quotedPath(path: string): string {
  return `"${oneLine(path)}"`;
}

/** The file system would not give us what is there. */
export function unreadable(path: string, error: unknown): Failure {
  const code = errorCode(error);
  if (code === 'ENOENT' && path.includes('\ufffd')) return notUtf8(path);
  if (code === 'ENOENT' || code === 'ENOTDIR') return changed(path, 'vanished', { cause: error });
  return new Failure('JobFailed', `${quotedPath(path)} cannot be read: ${code ?? String(error)}`, {
    cause: error,
  });
}

/** A name in bytes that are no UTF-8 reaches us with U+FFFD in their place, and leads to nothing. */
function notUtf8(path: string): Failure {
  return new Failure(
    'ConfigurationError',
    `the name ${quotedPath(path)} has bytes that are not UTF-8: a zip cannot carry it, so rename the file or leave it out`,
  );
}

export function changed(path: string, how: 'vanished' | 'changed', options?: ErrorOptions): Failure {
  return new Failure(
    'JobFailed',
    `${quotedPath(path)} ${how} while it was being archived: let everything that writes there end before the job does`,
    options,
  );
}

/** Node's code of an error of the file system: `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
