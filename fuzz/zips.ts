import { crc32 } from 'node:zlib';
import {
  buildZip,
  field,
  u16,
  u32,
  u64,
  type ZipEntry,
  type ZipOptions,
} from '../__tests__/artifacts/archives/zip.ts';
import type { ValidEntry } from './valid.ts';
import { hostileNames, hostileNumbers } from './hostile-values.ts';
import type { Random } from './random.ts';

/** A zip of these entries, in one of the many ways in which ordinary writers make them. */
export function validZip(random: Random, entries: readonly ValidEntry[]): Buffer {
  return buildZip(
    entries.map((entry) => zipEntry(random, entry)),
    zipOptions(random),
  );
}

/** A zip in which one thing or a few are not as they should be. */
export function hostileZip(random: Random, entries: readonly ValidEntry[]): Buffer {
  let zipEntries = entries.map((entry) => zipEntry(random, entry));
  let options = zipOptions(random);
  for (let changes = 1 + random.below(3); changes > 0; changes--) {
    if (random.oneIn(4)) options = { ...options, ...hostileOptions(random) };
    else if (zipEntries.length === 0 || random.oneIn(4))
      zipEntries.push({ name: random.pick(hostileNames), data: 'canary' });
    else {
      const at = random.below(zipEntries.length);
      zipEntries = zipEntries.map((entry, index) =>
        index === at ? { ...entry, ...hostileFields(random, entry) } : entry,
      );
    }
  }
  return buildZip(zipEntries, options);
}

function zipEntry(random: Random, entry: ValidEntry): ZipEntry {
  // DOS knows no modes, and has backslashes.
  const isFromDos = isOrdinary(entry) && random.oneIn(4);
  const slash = isFromDos && random.oneIn(2) ? '\\' : '/';
  const path = (random.oneIn(10) ? `./${entry.path}` : entry.path).replaceAll('/', slash);
  const name = entry.kind === 'directory' ? `${path}${slash}` : path;
  const attributes = {
    method: random.pick([0, 8] as const),
    descriptor: random.oneIn(5),
    zip64: random.oneIn(5),
    extra: Buffer.concat([timeField(random, entry.time), extraOf(random, name)]),
    // Of UTF-8: those who do not set it mean the same.
    flags: random.oneIn(2) ? 0x800 : 0,
    ...(isFromDos ? { host: random.pick([0, 10, 14] as const) } : {}),
    // Either is fine in either header.
    ...(isFromDos && random.oneIn(3)
      ? { local: { name: name.replaceAll(slash, random.pick(['/', '\\'] as const)) } }
      : {}),
  };
  switch (entry.kind) {
    case 'file':
      return {
        name,
        data: entry.data,
        ...(isFromDos ? {} : { mode: fileType(random, entry.data) | entry.mode }),
        ...attributes,
      };
    case 'directory':
      return {
        name,
        ...(isFromDos ? {} : { mode: directoryType(random, entry.mode) | entry.mode }),
        ...attributes,
      };
    case 'link':
      return { name, data: entry.target, mode: 0o120777, ...attributes };
  }
}

function isOrdinary(entry: ValidEntry): boolean {
  return (
    (entry.kind === 'file' && entry.mode === 0o644) || (entry.kind === 'directory' && entry.mode === 0o755)
  );
}

/** Type bits of a file: what is none at all, or a pipe with data, is one too. */
function fileType(random: Random, data: Buffer): number {
  if (!random.oneIn(5)) return 0o100000;
  return random.pick([0o170000, 0o130000, data.length > 0 ? 0o010000 : 0o100000] as const);
}

/** Type bits of a directory, which the slash in its name makes one whatever they are; extraction then adds x to every r. */
function directoryType(random: Random, mode: number): number {
  if (mode !== 0o755 || !random.oneIn(3)) return 0o040000;
  return random.pick([0o170000, 0o100000, 0o010000] as const);
}

/** The extended timestamp, or that of NTFS in units of 100 ns since 1601. */
function timeField(random: Random, time: number): Buffer {
  if (random.oneIn(2)) return field(0x5455, Buffer.of(1), u32(time));
  const units = u64((BigInt(time) + 11_644_473_600n) * 10_000_000n);
  return field(0x000a, u32(0), u16(1), u16(24), units, units, units);
}

function extraOf(random: Random, name: string): Buffer {
  const fields = [Buffer.alloc(0), field(0x7875, random.bytes(11))] as const;
  if (!random.oneIn(10)) return random.pick(fields);
  return field(0x7075, Buffer.of(1), u32(crc32(name)), Buffer.from(name));
}

function zipOptions(random: Random): ZipOptions {
  return {
    zip64: random.oneIn(5),
    ...(random.oneIn(10) ? { prefix: random.bytes(random.below(2000)) } : {}),
    ...(random.oneIn(10)
      ? { comment: Buffer.from('PK\x05\x06 is no end record '.repeat(random.below(5))) }
      : {}),
    ...(random.oneIn(10) ? { gap: random.bytes(random.below(200)) } : {}),
  };
}

function hostileOptions(random: Random): ZipOptions {
  const number = random.pick(hostileNumbers);
  return random.pick<ZipOptions>([
    { entries: number & 0xffff },
    { comment: Buffer.alloc(0), disk: 1 + random.below(4) },
    { directorySize: number },
    { directoryOffset: number },
    { disk: number & 0xffff },
    { hole: random.bytes(1 + random.below(50)) },
    { comment: buildZip([{ name: 'other', data: 'other' }]) },
    { comment: Buffer.concat([buildZip([]), random.bytes(random.below(3))]) },
    { comment: buildZip([], { directoryOffset: number, entries: number & 0xffff }) },
  ]);
}

function hostileFields(random: Random, entry: ZipEntry): Partial<ZipEntry> {
  const number = random.pick(hostileNumbers);
  const data = Buffer.from(entry.data ?? '');
  const near = Math.max(0, data.length + random.below(3) - 1);
  return random.pick<Partial<ZipEntry>>([
    { name: random.pick(hostileNames) },
    { name: random.bytes(1 + random.below(20)) },
    { host: random.below(20) },
    { name: String(entry.name).replaceAll('/', '\\') },
    { data: random.pick(hostileNames) },
    { data: random.pick(hostileNames), mode: 0o120777 },
    { mode: random.below(0x10000) },
    { mode: random.pick([0o010644, 0o020644, 0o060644, 0o140644, 0o120777, 0o040755, 0o100000] as const) },
    { size: random.pick([number, near] as const) },
    { packedSize: random.pick([number, near] as const) },
    { crc: number },
    { offset: number },
    { method: random.pick([0, 1, 8, 9, 12, 99, 0xffff] as const) },
    { packed: random.bytes(random.below(100)) },
    { flags: random.pick([1, 8, 0x20, 0x40, 0x800, 0x2000] as const) },
    { extra: field(1, u64(number), u64(number), u64(number)), size: 0xffffffff },
    { extra: random.bytes(random.below(30)) },
    {
      extra: field(
        0x7075,
        Buffer.of(1),
        u32(crc32(Buffer.from(entry.name))),
        Buffer.from(random.pick(hostileNames)),
      ),
    },
    { local: { name: random.pick(hostileNames) } },
    { local: { size: number } },
    { local: { packedSize: number } },
    { local: { crc: number } },
    { local: { method: number & 0xffff } },
    { local: { flags: number & 0xffff } },
    { local: { extra: random.bytes(random.below(60)) } },
  ]);
}
