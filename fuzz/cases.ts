import { validEntries, timesOf, treeOf } from './valid.ts';
import { mutated, withChecksums } from './mutate.ts';
import { Random } from './random.ts';
import { gzipped, hardLinks, validTar, hostileTar } from './tars.ts';
import type { Tree } from './tree.ts';
import { validZip, hostileZip } from './zips.ts';

export type Format = 'zip' | 'tar' | 'tar.gz';

export interface Case {
  readonly kind: 'valid' | 'hostile' | 'mutated';
  readonly format: Format;
  readonly archive: Buffer;
  /** What extraction of a valid archive has to give. */
  readonly tree: Tree | undefined;
  /** Modification times of its entries, in seconds since 1970; empty where the archive is not valid. */
  readonly times: ReadonlyMap<string, number>;
  /** Whether something lies in the folder before. */
  readonly isFolderUsed: boolean;
}

/** Case `number` of a seed: always the same. */
export function makeCase(seed: string, number: number): Case {
  const random = new Random(`${seed}/${number}`);
  const format = random.pick(['zip', 'zip', 'tar', 'tar.gz'] as const);
  const kind = random.pick(['valid', 'hostile', 'hostile', 'mutated', 'mutated'] as const);
  const isFolderUsed = kind !== 'valid' && random.oneIn(4);
  if (kind === 'valid') return { kind, format, isFolderUsed, ...valid(random, format) };
  const archive = kind === 'hostile' ? hostile(random, format) : mutant(random, format);
  return { kind, format, isFolderUsed, archive, tree: undefined, times: new Map() };
}

function valid(random: Random, format: Format): Pick<Case, 'archive' | 'tree' | 'times'> {
  const entries = validEntries(random);
  const tree = treeOf(entries);
  const times = timesOf(entries);
  if (format === 'zip') return { archive: validZip(random, entries), tree, times };
  const links = hardLinks(random, entries, tree);
  const tar = validTar(random, entries, links.entries);
  return { archive: format === 'tar' ? tar : gzipped(random, tar), tree: links.tree, times };
}

function hostile(random: Random, format: Format): Buffer {
  const entries = validEntries(random);
  if (format === 'zip') return hostileZip(random, entries);
  const tar = hostileTar(random, entries);
  return format === 'tar' ? tar : gzipped(random, tar);
}

function mutant(random: Random, format: Format): Buffer {
  const any = (): Buffer => {
    const entries = validEntries(random);
    if (format === 'zip') return random.oneIn(4) ? hostileZip(random, entries) : validZip(random, entries);
    return random.oneIn(4) ? hostileTar(random, entries) : validTar(random, entries);
  };
  if (format === 'zip') return mutated(random, any(), any());
  // A wrong checksum would hide whatever else is wrong.
  const tar = random.oneIn(4) ? mutated(random, any(), any()) : withChecksums(mutated(random, any(), any()));
  if (format === 'tar') return tar;
  return random.oneIn(4)
    ? mutated(random, gzipped(random, any()), gzipped(random, any()))
    : gzipped(random, tar);
}
