/** One entry of a tar to build; everything that is left out is as an honest writer has it. */
export interface TarEntry {
  readonly name: string | Buffer;
  readonly data?: string | Buffer;
  /** `0`, a file, where not given. */
  readonly type?: string;
  readonly mode?: number;
  readonly linkName?: string | Buffer;
  /** What the header says in place of the data's length: a number, or the field's twelve bytes. */
  readonly size?: number | Buffer;
  /** Modification time in seconds, or the field's twelve bytes; 0 where not given. */
  readonly time?: number | Buffer;
  readonly checksum?: number;
  /** 'ustar\0' with version 00 where not given. */
  readonly magic?: string;
  readonly prefix?: string;
  /** What stands at these places of the header, whatever else would. */
  readonly patches?: readonly (readonly [at: number, bytes: string])[];
}

export const tarEnd: Buffer = Buffer.alloc(1024);

export function buildTar(entries: readonly TarEntry[], end = tarEnd): Buffer {
  return Buffer.concat([...entries.map(tarPart), end]);
}

/** A pax header for the entry after it, or with type `g` for all after it. */
export function paxHeader(records: Readonly<Record<string, string>>, type: 'x' | 'g' = 'x'): TarEntry {
  const data = Object.entries(records)
    .map(([key, value]) => paxRecord(key, value))
    .join('');
  return { name: 'pax_header', type, data };
}

function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest);
  while (String(length).length + Buffer.byteLength(rest) !== length) {
    length = String(length).length + Buffer.byteLength(rest);
  }
  return `${length}${rest}`;
}

/** Header, data and padding of one entry. */
export function tarPart(entry: TarEntry): Buffer {
  const data = Buffer.from(entry.data ?? '');
  const header = Buffer.alloc(512);
  Buffer.from(entry.name).copy(header, 0, 0, 100);
  header.write(octal(entry.mode ?? 0o644, 8), 100, 'latin1');
  header.write(octal(0, 8), 108, 'latin1');
  header.write(octal(0, 8), 116, 'latin1');
  const { size = data.length } = entry;
  if (typeof size === 'number') header.write(octal(size, 12), 124, 'latin1');
  else header.set(size, 124);
  const { time = 0 } = entry;
  if (typeof time === 'number') header.write(octal(time, 12), 136, 'latin1');
  else header.set(time, 136);
  header.write(' '.repeat(8), 148, 'latin1');
  header.write(entry.type ?? '0', 156, 'latin1');
  Buffer.from(entry.linkName ?? '').copy(header, 157, 0, 100);
  header.write(entry.magic ?? 'ustar\x0000', 257, 'latin1');
  header.write(entry.prefix ?? '', 345, 155);
  for (const [at, bytes] of entry.patches ?? []) header.write(bytes, at, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${(entry.checksum ?? sum).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

export function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\0`;
}

/** A number in the binary form that GNU has for what octal digits cannot hold. */
export function base256(value: bigint): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeBigUInt64BE(value, 4);
  bytes[0] = 0x80;
  return bytes;
}
