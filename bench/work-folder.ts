import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system to work on. */
export interface Place {
  readonly title: string;
  /** Absolute path of a folder. */
  readonly root: string;
  readonly inMemory: boolean;
}

/** What the corpora's runs need at most. */
const neededBytes = 3e9;

/** statfs(2)'s type of a tmpfs. */
const tmpfsType = 0x01021994;

const disk: Place = { title: 'on disk', root: join(tmpdir(), 'codepipeline-bridge-bench'), inMemory: false };
const memory: Place = { title: 'on tmpfs', root: '/dev/shm', inMemory: true };

/** Where this machine can work: in memory, where it has a tmpfs with enough room, and on disk. */
export function availablePlaces(): [Place, ...Place[]] {
  mkdirSync(disk.root, { recursive: true });
  if (!existsSync(memory.root)) return [disk];
  const { type, bavail, bsize } = statfsSync(memory.root);
  const fits = type === tmpfsType && bavail * bsize >= neededBytes;
  if (!fits) return [disk];
  return statfsSync(disk.root).type === tmpfsType ? [memory] : [memory, disk];
}

/** The disk, whatever else there is: corpora and the largest artifacts go there. */
export const onDisk = disk;

/**
 * Where runs leave their files. On a disk, deleting thousands of them just before a run would slow it down, by up to
 * eight times: ext4 does not hand out an inode again for seconds after its deletion, and searches for others. So
 * whatever has many files stays there until the end.
 */
export class WorkFolder {
  /** Absolute. */
  readonly path: string;
  readonly #place: Place;
  #runs = 0;

  constructor(place: Place) {
    this.#place = place;
    mkdirSync(place.root, { recursive: true });
    this.path = mkdtempSync(join(place.root, 'bridge-bench-'));
  }

  /** A new, empty folder; absolute. */
  fresh(): string {
    this.#runs += 1;
    const folder = join(this.path, String(this.#runs));
    mkdirSync(folder);
    return folder;
  }

  /**
   * On a disk: waits until earlier runs' data is written, where it no longer disturbs, and makes sure that the machine
   * has memory available: the host of a virtual machine may take away what has been free for seconds, and writing a
   * file then takes up to five times as long.
   */
  settle(): void {
    if (this.#place.inMemory) return;
    spawnSync('sync');
    // More than a run writes.
    const bytes = Math.min(2.5 * 2 ** 30, freemem() / 4);
    spawnSync(process.execPath, ['-e', `Buffer.alloc(${Math.floor(bytes)}, 1)`]);
  }

  /** Removes a run's files, unless that would disturb the next one; see above. */
  discard(folder: string): void {
    if (this.#place.inMemory || readdirSync(folder, { recursive: true }).length < 100)
      rmSync(folder, { recursive: true });
  }

  removeAll(): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 3 });
  }
}
