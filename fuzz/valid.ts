import { posix } from 'node:path';
import type { Random } from './random.ts';
import { describeDirectory, describeFile, describeLink, TreeBuilder, type Tree } from './tree.ts';

/** Something that a valid archive holds. */
export type ValidEntry = {
  /** Modification time, in seconds since 1970. */
  readonly time: number;
} & Content;

type Content =
  | { readonly path: string; readonly kind: 'file'; readonly data: Buffer; readonly mode: number }
  | { readonly path: string; readonly kind: 'directory'; readonly mode: number }
  | { readonly path: string; readonly kind: 'link'; readonly target: string };

const names = 'src|lib|a|README.md|..foo|.git|ünï|日本|with space|café|x.tar.gz'.split('|');
const modes = [0o644, 0o755, 0o600, 0o444, 0o777, 0o4755, 0o2640, 0o666] as const;
const directoryModes = [0o755, 0o700, 0o1777, 0o555] as const;

/** Entries that any archive may hold, in an order in which a tar may have them. */
export function validEntries(random: Random): ValidEntry[] {
  const kinds = new Map<string, ValidEntry['kind']>();
  const entries: ValidEntry[] = [];
  for (let count = random.below(12); count > 0; count--) {
    const path = freshPath(random, kinds);
    const kind = random.pick(['file', 'file', 'file', 'directory', 'link'] as const);
    const parent = posix.dirname(path);
    for (let above = parent; above !== '.'; above = posix.dirname(above)) kinds.set(above, 'directory');
    kinds.set(path, kind);
    const time = random.pick([0, 1, 1_234_567_890, 2 ** 31 - 1] as const);
    if (kind === 'file') entries.push({ path, kind, time, data: content(random), mode: random.pick(modes) });
    if (kind === 'directory') entries.push({ path, kind, time, mode: random.pick(directoryModes) });
    if (kind === 'link') entries.push({ path, kind, time, target: targetFrom(random, parent, kinds) });
  }
  return entries;
}

export function treeOf(entries: readonly ValidEntry[]): Tree {
  const tree = new TreeBuilder();
  for (const entry of entries) {
    switch (entry.kind) {
      case 'file':
        tree.set(entry.path, describeFile(entry.data, entry.mode));
        break;
      case 'directory':
        tree.set(entry.path, describeDirectory(entry.mode));
        break;
      case 'link':
        tree.set(entry.path, describeLink(entry.target));
    }
  }
  return tree.build();
}

/** Path → modification time. */
export function timesOf(entries: readonly ValidEntry[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ path, time }) => [path, time]));
}

/** A path that nothing has so far, below directories only. */
function freshPath(random: Random, kinds: ReadonlyMap<string, string>): string {
  const directories = ['', ...[...kinds].filter(([, kind]) => kind === 'directory').map(([path]) => path)];
  const base = directories[random.below(directories.length)] ?? '';
  for (let number = 0; ; number++) {
    const depth = random.oneIn(40) ? 30 : 1 + random.below(3);
    const segments = Array.from({ length: depth }, () => segment(random));
    const path = posix.join(base, `${number}`, ...segments);
    const isFree =
      !kinds.has(path) &&
      ![...kinds].some(([other, kind]) => kind !== 'directory' && path.startsWith(`${other}/`));
    if (isFree) return path;
  }
}

function segment(random: Random): string {
  if (random.oneIn(30)) return 'long-'.repeat(10 + random.below(40)).slice(0, 255);
  return `${random.pick(names)}${random.oneIn(2) ? '' : random.below(100)}`;
}

function content(random: Random): Buffer {
  // Threads unpack archives that are large enough, and large entries are unpacked as streams.
  if (random.oneIn(1_000)) return Buffer.alloc(random.pick([300_000, 9 << 20] as const), 'all the same ');
  const size = random.pick([0, 1, 511, 512, 513, random.below(5000)] as const);
  return random.oneIn(2) ? random.bytes(size) : Buffer.alloc(size, 'all the same ');
}

/** Leads to something that is there, or to a name in its own directory that is not. */
function targetFrom(random: Random, parent: string, kinds: ReadonlyMap<string, string>): string {
  // Links to links could make a circle by the time all are there.
  const places = [...kinds].filter(([, kind]) => kind !== 'link').map(([path]) => path);
  const place = places[random.below(places.length + 1)];
  return place === undefined ? 'not-there' : posix.relative(parent, place) || '.';
}
