import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';

/**
 * Where runs leave their files. Deleting thousands of them just before a run would slow it down, by up to eight
 * times: ext4 does not hand out an inode again for seconds after its deletion, and searches for others. So whatever
 * has many files stays until the end.
 */
export class WorkFolder {
  readonly #path: string;
  readonly #memoryAtHand: number;
  #runs = 0;

  /**
   * @param root absolute
   * @param memoryAtHand bytes that the machine shall have ready before a run
   */
  constructor(root: string, memoryAtHand: number) {
    this.#memoryAtHand = memoryAtHand;
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

  /**
   * Waits until earlier runs' data is on disk, where it no longer disturbs, and sees to it that the machine has memory
   * at hand: what has been free for seconds, the host of a virtual machine may have taken away, and writing a file
   * then takes up to five times as long.
   */
  settle(): void {
    spawnSync('sync');
    const bytes = Math.min(this.#memoryAtHand, freemem() / 4);
    if (bytes > 0) spawnSync(process.execPath, ['-e', `Buffer.alloc(${Math.floor(bytes)}, 1)`]);
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
