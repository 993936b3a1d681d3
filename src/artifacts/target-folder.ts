import { randomUUID } from 'node:crypto';
import {
  type BigIntStats,
  chmodSync,
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { createPause, type Pause } from '../clock.ts';
import { configurationError, Failure } from '../failure.ts';
import { isInside } from '../paths.ts';
import { oneLine } from '../text.ts';
import { codeOf } from './extract/archive-error.ts';
import { makeWritable } from './extract/create-file.ts';

/** Paths that must not be emptied. */
export interface KeptPlaces {
  /** Absolute path; it may be emptied itself, but not a folder above it. */
  readonly workspace: string;
  /** Absolute paths of what the runner and this action need until the end of the job. */
  readonly needed: readonly string[];
}

/**
 * Checks that a folder may be emptied. Changes nothing.
 *
 * @param path absolute, of the input `path`; links on the way to it are followed
 * @throws Failure (ConfigurationError)
 */
export function checkClean(path: string, { workspace, needed }: KeptPlaces): void {
  const folder = realPathOf(path);
  if (folder === undefined) return;
  const holds = (other: string): boolean => isInside(realPathOf(other) ?? other, folder);
  if (dirname(folder) === folder) throw uncleanable(path, "is the file system's root");
  if (holds(homedir())) throw uncleanable(path, 'is the home folder, or above it');
  const realWorkspace = realPathOf(workspace) ?? workspace;
  if (folder !== realWorkspace && holds(realWorkspace)) throw uncleanable(path, 'is above the workspace');
  const kept = needed.find(holds);
  if (kept !== undefined) throw uncleanable(path, `holds ${oneLine(kept)}, which this job still needs`);
  const mount = mountPoints().find((point) => point !== folder && isInside(point, folder));
  if (mount !== undefined) {
    throw uncleanable(path, `holds the mount point ${oneLine(mount)}, whose files may not be this job's`);
  }
}

function uncleanable(path: string, why: string): Failure {
  return configurationError(
    `Input clean is "true", but the path ${oneLine(path)} ${why}: set path to a folder for the input artifacts alone.`,
  );
}

/** Of Linux, from /proc (proc_pid_mountinfo(5)); elsewhere emptyFolder() itself finds other file systems. */
function mountPoints(): string[] {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return lines.flatMap((line) => line.split(' ')[4] ?? []).map(unescaped);
  } catch {
    return [];
  }
}

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/** Undefined where nothing is. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Removes everything in a folder, but not the folder itself, which may be a link to one. Links in it are unlinked, never
 * followed; read-only directories are emptied as well.
 *
 * @param path absolute; checkClean() has accepted it
 * @throws Failure (JobFailed) where something cannot be removed; the signal's reason
 */
export async function emptyFolder(path: string, signal: AbortSignal): Promise<void> {
  const folder = realPathOf(path);
  if (folder === undefined) return;
  const status = statSync(folder);
  // A file there is an error of the extraction.
  if (!status.isDirectory()) return;
  // A process whose working directory was removed cannot resolve paths any more.
  if (isInside(process.cwd(), folder)) process.chdir(folder);
  const mode = makeWritable(folder, status);
  try {
    await empty(Buffer.from(folder), BigInt(status.dev), createPause(signal));
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof Failure ? error : unremovable(path, error);
  } finally {
    if (mode >= 0) chmodSync(folder, mode);
  }
}

async function empty(folder: Buffer, device: bigint, pause: Pause): Promise<void> {
  await visitAll(folder, pause, async (path, there) => {
    if (!there.isDirectory()) {
      unlinkSync(path);
      return;
    }
    if (there.dev !== device && process.platform !== 'linux') {
      throw uncleanable(path.toString(), "is another file system's");
    }
    if ((there.mode & 0o700n) !== 0o700n && process.platform !== 'win32') chmodSync(path, 0o700);
    await empty(path, device, pause);
    rmdirSync(path);
  });
}

/** Visits what is in a folder, not what is below. Names are bytes here: some of Linux are no UTF-8. */
async function visitAll(
  folder: Buffer,
  pause: Pause,
  visit: (path: Buffer, there: BigIntStats) => Promise<void>,
  names: readonly Buffer[] = readdirSync(folder, { encoding: 'buffer' }),
): Promise<void> {
  for (const name of names) {
    await pause();
    const path = Buffer.concat([folder, Buffer.from(sep), name]);
    const there = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (there !== undefined) await visit(path, there);
  }
}

function unremovable(path: string, error: unknown): Failure {
  const code = codeOf(error) ?? String(error);
  const subject = error instanceof Error && 'path' in error ? String(error.path) : path;
  const advice = ['EACCES', 'EPERM'].includes(code)
    ? "It may be another user's, as files of container jobs are: remove it by hand, or let the runner's user own it."
    : 'Remove it by hand, and see what uses it.';
  return new Failure(
    'JobFailed',
    `Input path ${oneLine(path)} cannot be emptied: ${oneLine(subject)} cannot be removed (${oneLine(code)}). ${advice}`,
    { cause: error },
  );
}

/**
 * Remembers the names at the top of a folder, and the time. Nothing else that the archives put there is looked at, since
 * that takes time.
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
    const pause = createPause(signal);
    let count = 0;
    const visit = async (path: Buffer, there: BigIntStats): Promise<void> => {
      if (!there.isDirectory()) count += there.ctimeNs < now ? 1 : 0;
      else if (!path.toString().endsWith(`${sep}.git`)) await visitAll(path, pause, visit);
    };
    await visitAll(Buffer.from(folder), pause, visit, top);
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
