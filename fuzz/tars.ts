import { gzipSync } from 'node:zlib';
import { base256, buildTar, paxHeader, tarEnd, type TarEntry } from '../__tests__/artifacts/archives/tar.ts';
import type { HonestEntry } from './honest.ts';
import { hostileNames, hostileNumbers } from './hostile-words.ts';
import type { Random } from './random.ts';
import { TreeBuilder, type Tree } from './tree.ts';

/** A tar of these entries, in one of the many ways in which honest writers make them, and then of some others. */
export function honestTar(
  random: Random,
  entries: readonly HonestEntry[],
  others: readonly TarEntry[] = [],
): Buffer {
  return buildTar([...entries.flatMap((entry) => tarEntries(random, entry)), ...others], honestEnd(random));
}

/** A tar in which one thing or a few are not as they should be. */
export function lyingTar(random: Random, entries: readonly HonestEntry[]): Buffer {
  let tar = entries.flatMap((entry) => tarEntries(random, entry));
  for (let lies = 1 + random.below(3); lies > 0; lies--) {
    const at = random.below(tar.length + 1);
    if (random.oneIn(3)) tar.splice(at, 0, ...extraEntries(random));
    else tar = tar.map((entry, index) => (index === at ? { ...entry, ...entryLie(random) } : entry));
  }
  return buildTar(tar, random.oneIn(5) ? Buffer.alloc(512 * random.below(4)) : honestEnd(random));
}

/** The tar gzipped, perhaps in several members and with padding. */
export function gzipped(random: Random, tar: Buffer): Buffer {
  const cut = random.oneIn(3) ? random.below(tar.length) : 0;
  const members = cut === 0 ? [gzipSync(tar)] : [gzipSync(tar.subarray(0, cut)), gzipSync(tar.subarray(cut))];
  return Buffer.concat([...members, Buffer.alloc(random.oneIn(5) ? random.below(1000) : 0)]);
}

/** Hard links to some of the entries, and what all of them come to then. */
export function hardLinks(
  random: Random,
  entries: readonly HonestEntry[],
  tree: Tree,
): { entries: TarEntry[]; tree: Tree } {
  const grown = new TreeBuilder();
  for (const [path, words] of tree) grown.set(path, words);
  const links: TarEntry[] = [];
  for (const [index, { path, kind }] of entries.entries()) {
    const words = tree.get(path);
    if (kind !== 'file' || words === undefined || Buffer.byteLength(path) > 100 || !random.oneIn(4)) continue;
    links.push({ name: `again-${index}`, type: '1', linkName: path, mode: 0o644 });
    grown.set(`again-${index}`, words);
  }
  return { entries: links, tree: grown.build() };
}

function tarEntries(random: Random, entry: HonestEntry): TarEntry[] {
  const path = random.oneIn(10) ? `./${entry.path}` : entry.path;
  const name = entry.kind === 'directory' ? `${path}/` : path;
  switch (entry.kind) {
    case 'file':
      return named(random, name, '', {
        name,
        data: entry.data,
        mode: entry.mode,
        type: random.pick(['0', '0', '7', '\0'] as const),
        ...(random.oneIn(5) ? { size: base256(BigInt(entry.data.length)) } : {}),
      });
    case 'directory':
      return named(random, name, '', { name, type: '5', mode: entry.mode });
    case 'link':
      return named(random, name, entry.target, { name, type: '2', linkName: entry.target, mode: 0o777 });
  }
}

/** With the long names of pax or GNU where the header has no room, and sometimes without need. */
function named(random: Random, name: string, linkName: string, entry: TarEntry): TarEntry[] {
  const isLong = [name, linkName].some((text) => Buffer.byteLength(text) > 100);
  if (!isLong && !random.oneIn(5)) return [entry];
  if (random.oneIn(2))
    return [paxHeader({ path: name, ...(linkName === '' ? {} : { linkpath: linkName }) }), entry];
  const gnu = (type: string, text: string): TarEntry => ({
    name: '././@LongLink',
    type,
    data: `${text}\0`,
    magic: 'ustar  \0',
  });
  return [...(linkName === '' ? [] : [gnu('K', linkName)]), gnu('L', name), { ...entry, magic: 'ustar  \0' }];
}

function honestEnd(random: Random): Buffer {
  return random.oneIn(3) ? Buffer.alloc(512 * (2 + random.below(20))) : tarEnd;
}

function extraEntries(random: Random): TarEntry[] {
  const name = random.pick(hostileNames);
  return random.pick<TarEntry[]>([
    [{ name, data: 'canary' }],
    [{ name, type: '2', linkName: random.pick(hostileNames) }],
    [{ name, type: '1', linkName: random.pick(hostileNames) }],
    [{ name, type: '5' }],
    [paxHeader({ path: name }), { name: 'x', data: 'canary' }],
    [paxHeader({ size: String(random.pick(hostileNumbers)) }), { name: 'x', data: 'canary' }],
    [paxHeader({ linkpath: name }), { name: 'l', type: random.pick(['1', '2'] as const) }],
    [paxHeader({ path: name }, 'g')],
    [{ name: 'L', type: 'L', data: name }],
    [{ name: 'x', type: 'x', data: random.bytes(random.below(40)) }],
  ]);
}

function entryLie(random: Random): Partial<TarEntry> {
  const number = random.pick(hostileNumbers);
  return random.pick<Partial<TarEntry>>([
    { name: random.pick(hostileNames) },
    { linkName: random.pick(hostileNames) },
    {
      type: random.pick([
        '0',
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        'x',
        'g',
        'L',
        'K',
        'S',
        'V',
        'M',
        '\0',
      ] as const),
    },
    { mode: random.below(0o7777) },
    { size: number },
    { size: base256(BigInt.asUintN(64, BigInt(number) << BigInt(random.below(40)))) },
    { size: random.bytes(12) },
    { checksum: number },
    { magic: random.pick(['', 'ustar  \0', 'ustar\x0000', 'other'] as const) },
    { prefix: random.pick(hostileNames) },
  ]);
}
