import { gzipSync } from 'node:zlib';
import {
  base256,
  buildTar,
  octal,
  paxHeader,
  tarEnd,
  type TarEntry,
} from '../__tests__/artifacts/archives/tar.ts';
import type { ValidEntry } from './valid.ts';
import { hostileNames, hostileNumbers } from './hostile-values.ts';
import type { Random } from './random.ts';
import { TreeBuilder, type Tree } from './tree.ts';

/** A tar of these entries, in one of the many ways in which ordinary writers make them, and then of some others. */
export function validTar(
  random: Random,
  entries: readonly ValidEntry[],
  others: readonly TarEntry[] = [],
): Buffer {
  const parts = [...entries.flatMap((entry) => tarEntries(random, entry)), ...others];
  // Without entries there is nothing to know a tar by but that all of it is zeros.
  const hasRecords = parts.length > 0 && random.oneIn(4);
  return hasRecords ? inRecords(random, buildTar(parts)) : buildTar(parts, validEnd(random));
}

/** A tar in which one thing or a few are not as they should be. */
export function hostileTar(random: Random, entries: readonly ValidEntry[]): Buffer {
  let tar = entries.flatMap((entry) => tarEntries(random, entry));
  for (let changes = 1 + random.below(3); changes > 0; changes--) {
    const at = random.below(tar.length + 1);
    if (random.oneIn(3)) tar.splice(at, 0, ...extraEntries(random));
    else tar = tar.map((entry, index) => (index === at ? { ...entry, ...hostileFields(random) } : entry));
  }
  return buildTar(tar, random.oneIn(5) ? Buffer.alloc(512 * random.below(4)) : validEnd(random));
}

/** The tar gzipped, perhaps in several members and with padding. */
export function gzipped(random: Random, tar: Buffer): Buffer {
  const cut = random.oneIn(3) ? random.below(tar.length) : 0;
  const members = cut === 0 ? [gzipSync(tar)] : [gzipSync(tar.subarray(0, cut)), gzipSync(tar.subarray(cut))];
  return Buffer.concat([...members, Buffer.alloc(random.oneIn(5) ? random.below(1000) : 0)]);
}

/** Hard links to some of the entries, and the tree that has them too. */
export function hardLinks(
  random: Random,
  entries: readonly ValidEntry[],
  tree: Tree,
): { entries: TarEntry[]; tree: Tree } {
  const grown = new TreeBuilder();
  for (const [path, description] of tree) grown.set(path, description);
  const links: TarEntry[] = [];
  for (const [index, { path, kind, time }] of entries.entries()) {
    const description = tree.get(path);
    if (kind !== 'file' || description === undefined || Buffer.byteLength(path) > 100 || !random.oneIn(4))
      continue;
    links.push({ name: `again-${index}`, type: '1', linkName: path, mode: 0o644, time });
    grown.set(`again-${index}`, description);
  }
  return { entries: links, tree: grown.build() };
}

function tarEntries(random: Random, entry: ValidEntry): TarEntry[] {
  const path = random.oneIn(10) ? `./${entry.path}` : entry.path;
  const name = entry.kind === 'directory' ? `${path}/` : path;
  switch (entry.kind) {
    case 'file':
      if (random.oneIn(30)) return sparse(random, name, entry.data, { mode: entry.mode, time: entry.time });
      return named(random, name, '', {
        name,
        data: entry.data,
        mode: entry.mode,
        time: entry.time,
        type: random.pick(['0', '0', '7', '\0'] as const),
        ...(random.oneIn(5) ? { size: base256(BigInt(entry.data.length)) } : {}),
      });
    case 'directory':
      return named(random, name, '', {
        name,
        type: '5',
        mode: entry.mode,
        time: entry.time,
        size: random.oneIn(4) ? 4096 : 0,
      });
    case 'link':
      return named(random, name, entry.target, {
        name,
        type: '2',
        linkName: entry.target,
        mode: 0o777,
        time: entry.time,
      });
  }
}

/** With the long names of pax or GNU where the header has no room, and sometimes without need. */
function named(random: Random, name: string, linkName: string, entry: TarEntry): TarEntry[] {
  const isLong = [name, linkName].some((text) => Buffer.byteLength(text) > 100);
  if (!isLong && !random.oneIn(5)) return [entry];
  if (random.oneIn(2)) {
    const records = { path: name, ...(linkName === '' ? {} : { linkpath: linkName }) };
    if (random.oneIn(2)) return [paxHeader(records), entry];
    return [paxHeader({ ...records, mtime: `${String(entry.time)}.25` }), { ...entry, time: 0 }];
  }
  const gnu = (type: string, text: string): TarEntry => ({
    name: '././@LongLink',
    type,
    data: `${text}\0`,
    magic: 'ustar  \0',
  });
  return [...(linkName === '' ? [] : [gnu('K', linkName)]), gnu('L', name), { ...entry, magic: 'ustar  \0' }];
}

/** A file in one of the ways in which GNU tar writes sparse ones: what it has of zeros may be a hole. */
function sparse(
  random: Random,
  name: string,
  data: Buffer,
  attributes: Pick<TarEntry, 'mode' | 'time'>,
): TarEntry[] {
  const map = mapOf(random, data);
  const packed = Buffer.concat(map.map(([offset, length]) => data.subarray(offset, offset + length)));
  const size = String(data.length);
  const pairs = map.flat();
  const version = random.pick(['old', '0.1', '1.0'] as const);
  if (version === 'old' && map.length <= 4 && Buffer.byteLength(name) <= 100) {
    const numbers = pairs.map((number, index) => [386 + 12 * index, octal(number, 12)] as const);
    const patches = [...numbers, [483, octal(data.length, 12)] as const];
    return [{ name, type: 'S', ...attributes, data: packed, magic: 'ustar  \0', patches }];
  }
  const shared = { 'GNU.sparse.name': name };
  if (version !== '1.0') {
    const records = { ...shared, 'GNU.sparse.size': size, 'GNU.sparse.map': pairs.join() };
    return [paxHeader(records), { name: 'GNUSparseFile.0/x', ...attributes, data: packed }];
  }
  const lines = Buffer.from([map.length, ...pairs, ''].join('\n'));
  const padding = Buffer.alloc((512 - (lines.length % 512)) % 512);
  const records = {
    ...shared,
    'GNU.sparse.realsize': size,
    'GNU.sparse.major': '1',
    'GNU.sparse.minor': '0',
  };
  return [paxHeader(records), { name: 'x', ...attributes, data: Buffer.concat([lines, padding, packed]) }];
}

/** Segments that hold all of the data but zeros, cut at any place. */
function mapOf(random: Random, data: Buffer): (readonly [offset: number, length: number])[] {
  const map: (readonly [number, number])[] = [];
  for (let at = 0; at < data.length;) {
    const length = Math.min(data.length - at, 1 + random.below(2 * data.length));
    if (data.subarray(at, at + length).some((byte) => byte !== 0)) map.push([at, length]);
    at += length;
  }
  return random.oneIn(2) ? [...map, [data.length, 0]] : map;
}

function validEnd(random: Random): Buffer {
  return random.oneIn(3) ? Buffer.alloc(512 * (2 + random.below(19))) : tarEnd;
}

/** What some writers leave in the last record behind the end: anything. */
function inRecords(random: Random, tar: Buffer): Buffer {
  const length = Math.ceil(tar.length / 10_240) * 10_240;
  return Buffer.concat([
    tar,
    random.oneIn(2) ? Buffer.alloc(length - tar.length) : random.bytes(length - tar.length),
  ]);
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
    [{ name: Buffer.concat([random.bytes(1 + random.below(9)), Buffer.of(0xe9)]), data: 'canary' }],
    [
      {
        name: 'l',
        type: '2',
        linkName: Buffer.concat([Buffer.from(random.pick(hostileNames)), Buffer.of(0xe9)]),
      },
    ],
    hostileSparse(random),
  ]);
}

function hostileFields(random: Random): Partial<TarEntry> {
  const number = random.pick(hostileNumbers);
  return random.pick<Partial<TarEntry>>([
    { name: random.pick(hostileNames) },
    { linkName: random.pick(hostileNames) },
    {
      type: random.pick(Array.from('01234567xgLKSVM\0')),
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

/** A sparse file whose map is any. */
function hostileSparse(random: Random): TarEntry[] {
  const numbers = Array.from({ length: random.below(7) }, () =>
    random.pick([...hostileNumbers, 1, 5, 6] as const),
  );
  const size = String(random.pick([...hostileNumbers, 11] as const));
  const data = random.bytes(random.pick([0, 5, 11] as const));
  const name = random.pick(hostileNames);
  return random.pick<TarEntry[]>([
    [
      paxHeader({ 'GNU.sparse.name': name, 'GNU.sparse.size': size, 'GNU.sparse.map': numbers.join() }),
      { name: 'x', data },
    ],
    [
      paxHeader({ 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.realsize': size }),
      { name, data: Buffer.concat([Buffer.from(`${numbers.join('\n')}\n`.padEnd(512, '\0')), data]) },
    ],
    [
      {
        name,
        data,
        type: 'S',
        magic: 'ustar  \0',
        patches: [
          ...numbers.map((number, index) => [386 + 12 * index, octal(number, 12)] as const),
          [482, random.pick(['\0', '\x01'] as const)],
          [483, octal(Number(size), 12)],
        ],
      },
    ],
  ]);
}
