import { createHash } from 'node:crypto';

/**
 * What an archive comes to on a disk, in words that can be compared: path → `file 644 SHA-1`, `directory 755` or
 * `link TARGET`, sorted by path.
 */
export type Tree = ReadonlyMap<string, string>;

/** Of the processes that extract. */
export const umask = 0o022;

export function fileWords(data: Uint8Array, mode: number): string {
  return `file ${modeWords(mode)} ${createHash('sha1').update(data).digest('hex')}`;
}

export function directoryWords(mode: number): string {
  return `directory ${modeWords(mode)}`;
}

export function linkWords(target: string): string {
  return `link ${target}`;
}

/** Directories that no entry of their own has told a mode. */
const plainDirectory = directoryWords(0o777);

function modeWords(mode: number): string {
  return (mode & 0o777 & ~umask).toString(8);
}

/** A tree in the making: what comes later replaces what came before, as an archive's entries do. */
export class TreeBuilder {
  readonly #words = new Map<string, string>();

  /** @param path normal: no slash at either end; empty for the folder itself */
  set(path: string, words: string): void {
    if (path === '') return;
    const segments = path.split('/');
    for (let depth = 1; depth < segments.length; depth++) {
      const above = segments.slice(0, depth).join('/');
      if (!this.#words.has(above)) this.#words.set(above, plainDirectory);
    }
    this.#words.set(path, words);
  }

  get(path: string): string | undefined {
    return this.#words.get(path);
  }

  build(): Tree {
    return new Map([...this.#words].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** The first difference between two trees, in one line; undefined where there is none. */
export function differenceOf(expected: Tree, found: Tree): string | undefined {
  for (const path of new Set([...expected.keys(), ...found.keys()])) {
    const [wanted, there] = [expected.get(path), found.get(path)];
    if (wanted === there) continue;
    return `${JSON.stringify(path)} is ${there ?? 'missing'} instead of ${wanted ?? 'missing'}`;
  }
  return undefined;
}
