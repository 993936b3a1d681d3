import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { changed, type SourceFile, unreadable } from './entry.ts';
import { Failure } from '../../failure.ts';

/**
 * What was a file when it was found must not have become a link, or a pipe that waits for a writer. Windows knows
 * neither flag: undefined counts as 0.
 */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads from a file that has to be what it was when it was found.
 *
 * @param read is given the open file
 * @throws Failure where the file has changed, has vanished or cannot be read
 */
export function withSourceFile<T>(source: SourceFile, read: (file: number) => T): T {
  let file: number;
  try {
    file = openSync(source.path, flags);
  } catch (error) {
    throw unreadable(source.path, error);
  }
  try {
    const result = read(file);
    // Afterwards: whatever happened to it up to now, the reading included, shows.
    checkUnchanged(file, source);
    return result;
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(source.path, error);
  } finally {
    closeSync(file);
  }
}

function checkUnchanged(file: number, source: SourceFile): void {
  const { size, mtimeMs } = fstatSync(file);
  if (size !== source.size || mtimeMs !== source.modified) throw changed(source.path, 'changed');
}

/** Fills `target` from the file's byte `position` on; all of it has to be there. */
export function readFully(file: number, source: SourceFile, target: Uint8Array, position: number): void {
  let filled = 0;
  while (filled < target.length) {
    const bytes = readSync(file, target, filled, target.length - filled, position + filled);
    if (bytes === 0) throw changed(source.path, 'changed');
    filled += bytes;
  }
}

const pieceSize = 1 << 20;

/** A whole file, piece by piece; each piece is valid until the next is asked for. */
export async function* contentOfFile(source: SourceFile): AsyncGenerator<Uint8Array> {
  const memory = Buffer.allocUnsafeSlow(Math.min(pieceSize, source.size));
  for (let start = 0; start < source.size; start += pieceSize) {
    // Other transfers get their turn between two pieces.
    await setImmediate();
    const piece = memory.subarray(0, Math.min(pieceSize, source.size - start));
    withSourceFile(source, (file) => {
      readFully(file, source, piece, start);
    });
    yield piece;
  }
}
