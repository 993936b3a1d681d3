import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where runs leave their files. Deleting thousands of them just before a run would slow it down, by up to eight
 * times: ext4 does not hand out an inode again for seconds after its deletion, and searches for others. So whatever
 * has many files stays until the end.
 */
export class WorkFolder {
  readonly #path: string;
  #runs = 0;

  /** @param root absolute */
  constructor(root: string) {
    mkdirSync(root, { recursive: true });
    this.#path = mkdtempSync(join(root, 'work-'));
  }

  /** A new, empty folder; absolute. */
  fresh(): string {
    this.#runs += 1;
    const folder = join(this.#path, String(this.#runs));
    mkdirSync(folder);
    return folder;
  }

  /** Waits until earlier runs' data is on disk, where it no longer disturbs. */
  settle(): void {
    spawnSync('sync');
  }

  /** Removes large files at once, since they would fill the disk; see above. */
  discard(folder: string): void {
    const names = readdirSync(folder, { recursive: true });
    if (names.length < 100) rmSync(folder, { recursive: true });
  }

  removeAll(): void {
    rmSync(this.#path, { recursive: true, force: true, maxRetries: 3 });
  }
}
