import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip to build; everything that is left out is as an honest writer has it. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly data?: string | Buffer;
  /** 8 where not given. */
  readonly method?: number;
  /** What stands in the archive for the data; compressed by the method where not given. */
  readonly packed?: Buffer;
  /** Unix `st_mode` with its type; DOS-made where not given. */
  readonly mode?: number;
  /** Of "version made by"; 3, Unix, with a mode, and else 0, DOS. */
  readonly host?: number;
  /** DOS date and time, the date in the upper half; none where not given. */
  readonly dos?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** Of the central directory's record. */
  readonly extra?: Buffer;
  /** Sizes and CRC only behind the data, as writers do that cannot seek. */
  readonly descriptor?: boolean;
  /** Sizes and offset in zip64 fields. */
  readonly zip64?: boolean;
  readonly offset?: number;
  /** What the local header says in place of the central directory's record. */
  readonly local?: {
    readonly name?: string | Buffer;
    readonly method?: number;
    readonly flags?: number;
    readonly crc?: number;
    readonly size?: number;
    readonly packedSize?: number;
    readonly extra?: Buffer;
    readonly signature?: number;
  };
}

export interface ZipOptions {
  /** Bytes before the zip, which its offsets do not count. */
  readonly prefix?: Buffer;
  readonly comment?: Buffer;
  /** A zip64 end record and its locator. */
  readonly zip64?: boolean;
  /** What the end record says in place of the truth. */
  readonly entries?: number;
  readonly directorySize?: number;
  readonly directoryOffset?: number;
  readonly disk?: number;
  /** Between the last entry and the central directory. */
  readonly gap?: Buffer;
  /** Between the central directory and the end record. */
  readonly hole?: Buffer;
}

const saturated = 0xffffffff;

export function buildZip(entries: readonly ZipEntry[], options: ZipOptions = {}): Buffer {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const full = completed(entry);
    const local = localPart(entry, full);
    records.push(centralRecord(entry, full, entry.offset ?? offset));
    locals.push(local);
    offset += local.length;
  }
  const { gap = Buffer.alloc(0) } = options;
  offset += gap.length;
  const directory = Buffer.concat(records);
  return Buffer.concat([
    options.prefix ?? Buffer.alloc(0),
    ...locals,
    gap,
    directory,
    options.hole ?? Buffer.alloc(0),
    endOfZip(entries.length, directory.length, offset, options),
  ]);
}

/** Where the central directory of a built zip begins. */
export function directoryStart(zip: Buffer): number {
  return zip.indexOf('PK\x01\x02', 0, 'latin1');
}

interface Completed {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
}

function completed(entry: ZipEntry): Completed {
  const data = Buffer.from(entry.data ?? '');
  const method = entry.method ?? 8;
  const packed = entry.packed ?? (method === 8 ? deflateRawSync(data) : data);
  return {
    name: Buffer.from(entry.name),
    packed,
    method,
    flags: (entry.flags ?? 0) | (entry.descriptor === true ? 8 : 0),
    crc: entry.crc ?? crc32(data),
    size: entry.size ?? data.length,
    packedSize: entry.packedSize ?? packed.length,
  };
}

function localPart(entry: ZipEntry, full: Completed): Buffer {
  const { local = {}, descriptor = false, zip64 = false } = entry;
  const name = local.name === undefined ? full.name : Buffer.from(local.name);
  const size = local.size ?? full.size;
  const packedSize = local.packedSize ?? full.packedSize;
  const wide = zip64 ? field(0x0001, u64(size), u64(packedSize)) : Buffer.alloc(0);
  const extra = Buffer.concat([wide, local.extra ?? Buffer.alloc(0)]);
  const crc = local.crc ?? full.crc;
  const inHeader = (value: number): number => (descriptor ? 0 : zip64 ? saturated : value);
  return Buffer.concat([
    u32(local.signature ?? 0x04034b50),
    u16(20),
    u16(local.flags ?? full.flags),
    u16(local.method ?? full.method),
    u32(entry.dos ?? 0),
    u32(descriptor ? 0 : crc),
    u32(inHeader(packedSize)),
    u32(inHeader(size)),
    u16(name.length),
    u16(extra.length),
    name,
    extra,
    full.packed,
    descriptor ? Buffer.concat([u32(0x08074b50), u32(crc), u32(packedSize), u32(size)]) : Buffer.alloc(0),
  ]);
}

function centralRecord(entry: ZipEntry, full: Completed, offset: number): Buffer {
  const wide =
    entry.zip64 === true ? field(0x0001, u64(full.size), u64(full.packedSize), u64(offset)) : Buffer.alloc(0);
  const extra = Buffer.concat([wide, entry.extra ?? Buffer.alloc(0)]);
  const narrow = (value: number): number => (entry.zip64 === true ? saturated : value);
  return Buffer.concat([
    u32(0x02014b50),
    u16(((entry.host ?? (entry.mode === undefined ? 0 : 3)) << 8) | 20),
    u16(20),
    u16(full.flags),
    u16(full.method),
    u32(entry.dos ?? 0),
    u32(full.crc),
    u32(narrow(full.packedSize)),
    u32(narrow(full.size)),
    u16(full.name.length),
    u16(extra.length),
    u16(0),
    u16(0),
    u16(0),
    u32(entry.mode === undefined ? 0 : entry.mode * 2 ** 16),
    u32(narrow(offset)),
    full.name,
    extra,
  ]);
}

function endOfZip(count: number, directoryLength: number, directoryAt: number, options: ZipOptions): Buffer {
  const entries = options.entries ?? count;
  const size = options.directorySize ?? directoryLength;
  const offset = options.directoryOffset ?? directoryAt;
  const comment = options.comment ?? Buffer.alloc(0);
  const record64 = Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    u64(entries),
    u64(entries),
    u64(size),
    u64(offset),
  ]);
  const locator = Buffer.concat([u32(0x07064b50), u32(0), u64(directoryAt + directoryLength), u32(1)]);
  const wide = options.zip64 === true;
  return Buffer.concat([
    ...(wide ? [record64, locator] : []),
    u32(0x06054b50),
    u16(options.disk ?? 0),
    u16(0),
    u16(wide ? 0xffff : entries),
    u16(wide ? 0xffff : entries),
    u32(wide ? saturated : size),
    u32(wide ? saturated : offset),
    u16(comment.length),
    comment,
  ]);
}

/** An extra field. */
export function field(id: number, ...content: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat(content);
  return Buffer.concat([u16(id), u16(bytes.length), bytes]);
}

export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function u64(value: number | bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
