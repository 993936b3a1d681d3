import { Failure } from '../../failure.ts';
import { oneLine } from '../../text.ts';

/** One thing that goes into an archive. */
export type Entry = FolderEntry | LinkEntry | FileEntry;

interface CommonEntry {
  /** With `/` between its segments, and at the end of a folder's. */
  readonly name: string;
  /** When it was modified, as the archive says it: see entryTime(). */
  readonly time: number;
}

export interface FolderEntry extends CommonEntry {
  readonly kind: 'folder';
  /** Permission bits, with setuid, setgid and sticky. */
  readonly mode: number;
}

/** A symbolic link, stored as such. */
export interface LinkEntry extends CommonEntry {
  readonly kind: 'link';
  /** As it stands in the link, byte for byte. */
  readonly target: Uint8Array;
}

export interface FileEntry extends CommonEntry, SourceFile {
  readonly kind: 'file';
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

/** 1980-01-02 in UTC: DOS times begin a day earlier, and in a time zone west of UTC that would be 1979. */
const earliestTime = Date.UTC(1980, 0, 2) / 1000;

/**
 * The time of an entry in seconds since 1970.
 *
 * @param modified milliseconds since 1970
 * @param latest seconds since 1970 that no entry's time is after (SOURCE_DATE_EPOCH)
 */
export function entryTime(modified: number, latest = Infinity): number {
  return Math.max(earliestTime, Math.min(Math.floor(modified / 1000), latest));
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

/** A zip holds the length of a name in 16 bits. */
const longestName = 0xffff;

/**
 * Checks that a zip can carry a name: UTF-8, at most 65,535 bytes.
 *
 * @throws Failure (ConfigurationError)
 */
export function checkEntryName(name: string): void {
  if (/\p{Surrogate}/u.test(name)) throw refusedName(name, 'half a character, which UTF-8 cannot hold');
  if (name.length > longestName / 3 && Buffer.byteLength(name) > longestName) {
    throw refusedName(`${name.slice(0, 100)}…`, `more than ${longestName} bytes`);
  }
}

function refusedName(name: string, what: string): Failure {
  return new Failure(
    'ConfigurationError',
    `the name ${quotedPath(name)} has ${what}: a zip cannot carry it, so rename the file or leave it out`,
  );
}

/** The order of the names' UTF-8 bytes, in which entries stand in an archive. */
export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  // UTF-16 and UTF-8 sort alike unless surrogates meet what lies above them.
  if (beyondSurrogates.test(a) || beyondSurrogates.test(b))
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

const beyondSurrogates = /[\ud800-\uffff]/;
