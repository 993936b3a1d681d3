import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobRecord } from '../job-record.ts';
import { keepClosed, type Records, type Stored, type Written } from './records.ts';

/** How often records that have had their time are looked for, in milliseconds. */
const sweepEvery = 3_600_000;

/**
 * Records as one file a job in a folder, for one process at a time (folder-lock.ts): written whole beside the old one,
 * brought to the disk, then renamed over it.
 *
 * Only which jobs are open, and when they are due, is held in memory.
 */
export async function fileRecords(folder: string, now: () => number): Promise<Records> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  /** When each open job is due. */
  const due = new Map<string, number>();
  /** The last write of each job that is being written. */
  const writing = new Map<string, Promise<unknown>>();
  let sweptAt = now();
  for (const name of await readdir(folder)) {
    // Of a process that ended between writing and renaming.
    if (name.endsWith('.new')) await rm(join(folder, name), { force: true });
  }
  await sweep();

  async function sweep(): Promise<void> {
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.json')) continue;
      const path = join(folder, name);
      const { record } = (await read(path)) ?? {};
      if (record === undefined) continue;
      if (record.state.name !== 'closed') due.set(record.jobId, record.due);
      else if (record.state.at + keepClosed < now()) await rm(path, { force: true });
    }
  }

  async function write(record: JobRecord, previous: Stored | undefined): Promise<Written> {
    const path = join(folder, fileName(record.jobId));
    const current = await read(path);
    if (current !== undefined && current.version !== previous?.version) return { isWritten: false, current };
    const stored = { version: (current?.version ?? 0) + 1, record };
    await replace(path, `${JSON.stringify(stored, undefined, 2)}\n`, folder);
    if (record.state.name === 'closed') due.delete(record.jobId);
    else due.set(record.jobId, record.due);
    return { isWritten: true, stored };
  }

  return {
    async write(record, previous) {
      const { jobId } = record;
      const before = writing.get(jobId) ?? Promise.resolve();
      const written = before.then(() => write(record, previous));
      const done = written.catch(() => undefined);
      writing.set(jobId, done);
      try {
        return await written;
      } finally {
        if (writing.get(jobId) === done) writing.delete(jobId);
      }
    },

    async *open(dueUntil) {
      if (now() > sweptAt + sweepEvery) {
        sweptAt = now();
        await sweep();
      }
      const jobs = [...due].filter(([, when]) => when <= dueUntil).sort(([, one], [, other]) => one - other);
      for (const [jobId] of jobs) {
        const stored = await read(join(folder, fileName(jobId)));
        if (stored !== undefined && stored.record.state.name !== 'closed') yield stored;
      }
    },
  };
}

/** CodePipeline's job IDs are UUIDs, but a third-party job's may be any text. */
function fileName(jobId: string): string {
  const isPlain = /^[a-z0-9-]{1,64}$/.test(jobId);
  return `${isPlain ? jobId : `sha256-${createHash('sha256').update(jobId).digest('hex')}`}.json`;
}

async function read(path: string): Promise<Stored | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as Stored;
  } catch (error) {
    throw new Error(
      `${path} is no record of the relay (it is not JSON): move it away, and the relay goes on.`,
      {
        cause: error,
      },
    );
  }
}

async function replace(path: string, text: string, folder: string): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  await syncFolder(folder);
}

/** The rename itself is on the disk once its folder is. Windows has no such call, and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
