import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Milliseconds after which a lock that nobody refreshes is left over from a process that has ended. */
const staleAfter = 30_000;

export interface FolderLock {
  release(): Promise<void>;
}

interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
}

/**
 * Takes the folder for this process alone. The lock is a file that its holder refreshes every few seconds, so that a
 * holder which was killed, or ran in a container that is gone, does not keep the folder for ever.
 *
 * @param onLost the lock was taken by another process, after this one had not run for half a minute
 * @throws Error where another process holds it
 */
export async function lockFolder(folder: string, onLost: () => void): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'lock');
  const holder: Holder = { id: randomUUID(), pid: process.pid, host: hostname() };
  if (!(await create(path, holder))) {
    const other = await holderOf(path);
    if (other !== undefined && !(await isStale(path, other))) {
      throw new Error(
        `RELAY_RECORDS: another relay (process ${other.pid} on ${other.host}) works with the folder ${folder}; end it first, or give each its own folder and its own action types.`,
      );
    }
    await removeStale(path, other);
    if (!(await create(path, holder)))
      throw new Error(`RELAY_RECORDS: another relay has just taken the folder ${folder}.`);
  }

  const refresh = setInterval(() => {
    void holderOf(path).then(
      async (current) => {
        if (current?.id === holder.id) return utimes(path, new Date(), new Date());
        clearInterval(refresh);
        onLost();
      },
      () => undefined,
    );
  }, staleAfter / 6);
  refresh.unref();

  return {
    async release() {
      clearInterval(refresh);
      if ((await holderOf(path))?.id === holder.id) await rm(path, { force: true });
    },
  };
}

async function create(path: string, holder: Holder): Promise<boolean> {
  // Linked rather than written in place: nobody ever reads half a lock.
  const beside = `${path}.${holder.id}`;
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    await link(beside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

async function isStale(path: string, { pid, host }: Holder): Promise<boolean> {
  // This process's own ID on this host is that of a predecessor, as in a container where it is always 1.
  if (host === hostname() && (pid === process.pid || !isAlive(pid))) return true;
  try {
    return Date.now() - (await stat(path)).mtimeMs > staleAfter;
  } catch {
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is alive, and another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Of two that find the same stale lock only one may remove it: what was moved away is looked at once more. */
async function removeStale(path: string, stale: Holder | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await holderOf(aside);
  if (moved?.id !== stale?.id) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}
