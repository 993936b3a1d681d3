import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/**
 * The tree that an archive gives on a disk, in a form that can be compared: path → `file 644 SHA-1`, `directory 755` or
 * `link TARGET`, sorted by path.
 */
export type Tree = ReadonlyMap<string, string>;

/** Of the processes that extract. */
export const umask = 0o022;

export function describeFile(data: Uint8Array, mode: number): string {
  return `file ${describeMode(mode)} ${createHash('sha1').update(data).digest('hex')}`;
}

export function describeDirectory(mode: number): string {
  return `directory ${describeMode(mode)}`;
}

export function describeLink(target: string): string {
  return `link ${target}`;
}

/** A directory that has no entry, and so no mode, in the archive. */
const plainDirectory = describeDirectory(0o777);

function describeMode(mode: number): string {
  return (mode & 0o777 & ~umask).toString(8);
}

/** A tree in the making: what comes later replaces what came before, as an archive's entries do. */
export class TreeBuilder {
  readonly #descriptions = new Map<string, string>();

  /** @param path normal: no slash at either end; empty for the folder itself */
  set(path: string, description: string): void {
    if (path === '') return;
    const segments = path.split('/');
    for (let depth = 1; depth < segments.length; depth++) {
      const above = segments.slice(0, depth).join('/');
      if (!this.#descriptions.has(above)) this.#descriptions.set(above, plainDirectory);
    }
    this.#descriptions.set(path, description);
  }

  get(path: string): string | undefined {
    return this.#descriptions.get(path);
  }

  build(): Tree {
    return new Map([...this.#descriptions].sort(([a], [b]) => (a < b ? -1 : 1)));
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

/** What another reader makes of an archive. */
export type Reference =
  | { readonly tree: Tree; readonly entries: number }
  /** It is broken, as that reader sees it. */
  | { readonly broken: string }
  /** That reader is known to behave in another way here, so that nothing follows from its answer. */
  | { readonly inconclusive: string };

/** A name as a normal path below the folder; empty for the folder itself. */
export function normalPath(name: string): string {
  const path = posix.normalize(name).replace(/\/$/, '');
  return path === '.' ? '' : path;
}
