import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, unlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Pauses } from './extract/pauses.ts';

/**
 * Remembers what a folder holds, by the names at its top and the time of it. What else the archives put there is not
 * looked at again, since a walk through it takes time.
 *
 * @param folder absolute
 * @returns a function that counts the files which have been there since before, those of a `.git` excepted; undefined
 *   where the folder is empty or missing
 */
export function noteLeftovers(folder: string): ((signal: AbortSignal) => Promise<number>) | undefined {
  const top = namesIn(folder);
  if (top.length === 0) return undefined;
  const now = timeOf(folder);
  return async (signal) => {
    const pauses = new Pauses(signal);
    let count = 0;
    const visit = async (path: Buffer, names: readonly Buffer[]): Promise<void> => {
      for (const name of names) {
        await pauses.take();
        const below = Buffer.concat([path, Buffer.from(sep), name]);
        const there = lstatSync(below, { bigint: true, throwIfNoEntry: false });
        if (there?.isDirectory() !== true) count += there !== undefined && there.ctimeNs < now ? 1 : 0;
        else if (name.toString() !== '.git') await visit(below, readdirSync(below, { encoding: 'buffer' }));
      }
    };
    await visit(Buffer.from(folder), top);
    return count;
  };
}

function namesIn(folder: string): Buffer[] {
  try {
    return readdirSync(folder, { encoding: 'buffer' });
  } catch {
    return [];
  }
}

/** Of the file system's own clock, in nanoseconds: a server's may not be the runner's. */
function timeOf(folder: string): bigint {
  const path = join(folder, `.codepipeline-bridge-${randomUUID()}`);
  try {
    const file = openSync(path, 'wx', 0o600);
    try {
      return fstatSync(file, { bigint: true }).ctimeNs;
    } finally {
      closeSync(file);
      unlinkSync(path);
    }
  } catch {
    return BigInt(Date.now()) * 1_000_000n;
  }
}
