import { codeOf } from '../extract/archive-error.ts';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { configurationError, Failure } from '../../failure.ts';
import { oneLine } from '../../text.ts';

/** What goes into an archive. Modes are permission bits, with setuid, setgid and sticky. */
export type Entry =
  | (CommonEntry & { readonly kind: 'folder'; readonly mode: number })
  /** A symbolic link, stored as such. */
  | (CommonEntry & { readonly kind: 'link'; readonly target: Uint8Array })
  | FileEntry;

interface CommonEntry {
  /** With `/` between its segments, and at the end of a folder's. */
  readonly name: string;
  /** Modification time in the archive: see entryTime(). */
  readonly time: number;
}

export interface FileEntry extends CommonEntry, SourceFile {
  readonly kind: 'file';
  readonly mode: number;
}

/** A file on disk as it was found; reading fails where it has changed since. */
interface SourceFile {
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

/** A path for a message. */
export function quotedPath(path: string): string {
  return `"${oneLine(path)}"`;
}

/** The Failure for a file system's error at a path. */
export function unreadable(path: string, error: unknown): Failure {
  const code = codeOf(error);
  // Node decodes bytes that are no UTF-8 as U+FFFD, and no file has that name.
  if (code === 'ENOENT' && path.includes('\ufffd')) return refusedName(path, 'bytes that are not UTF-8');
  if (code === 'ENOENT' || code === 'ENOTDIR') return changed(path, 'vanished', { cause: error });
  return new Failure('JobFailed', `${quotedPath(path)} cannot be read: ${code ?? String(error)}`, {
    cause: error,
  });
}

export function changed(path: string, how: 'vanished' | 'changed', options?: ErrorOptions): Failure {
  return new Failure(
    'JobFailed',
    `${quotedPath(path)} ${how} while it was being archived: let everything that writes there end before the job does`,
    options,
  );
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
  return configurationError(
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

/**
 * The file must not have become a link, or a named pipe that waits for a writer. Windows has neither flag: undefined
 * counts as 0.
 */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Fills `target` from the file's byte `position` on. The file has to be what it was when it was found.
 *
 * @throws Failure where it has changed, has vanished or cannot be read
 */
export function readSourceFile(source: SourceFile, target: Uint8Array, position: number): void {
  let file: number | undefined;
  try {
    file = openSync(source.path, flags);
    for (let filled = 0; filled < target.length;) {
      const bytes = readSync(file, target, filled, target.length - filled, position + filled);
      if (bytes === 0) throw changed(source.path, 'changed');
      filled += bytes;
    }
    // Last, so that a change during the reading shows.
    const { size, mtimeMs } = fstatSync(file);
    if (size !== source.size || mtimeMs !== source.modified) throw changed(source.path, 'changed');
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(source.path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const pieceSize = 1 << 20;

/** A whole file, piece by piece; each piece is valid until the next is asked for. */
export async function* contentOfFile(source: SourceFile): AsyncGenerator<Uint8Array> {
  const memory = Buffer.allocUnsafeSlow(Math.min(pieceSize, source.size));
  for (let start = 0; start < source.size; start += pieceSize) {
    // Lets other transfers continue.
    await setImmediate();
    const piece = memory.subarray(0, Math.min(pieceSize, source.size - start));
    readSourceFile(source, piece, start);
    yield piece;
  }
}
