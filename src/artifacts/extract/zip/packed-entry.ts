/** One entry as whoever unpacks it needs it. */
export interface PackedEntry {
  /** Of its local header, from the start of the bytes that it comes with. */
  readonly start: number;
  /** Bytes that belong to it, up to what comes after it in the archive. */
  readonly room: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  /** See kindNumbers. */
  readonly kind: number;
  /** Permissions. */
  readonly mode: number;
  /** Modification time in seconds since 1970; NaN where there is none. */
  readonly time: number;
  readonly nameLength: number;
  readonly nameCrc: number;
  /** 1: a later entry has the same path, so that this one is verified only. */
  readonly superseded: number;
}

/** How many numbers an entry takes. */
export const entryWidth = 13;

/** Writes the entry as numbers, in which thousands of them cross to another thread at once. */
export function encodeEntry(entry: PackedEntry, numbers: Float64Array, index: number): void {
  let at = index * entryWidth;
  numbers[at++] = entry.start;
  numbers[at++] = entry.room;
  numbers[at++] = entry.packedSize;
  numbers[at++] = entry.size;
  numbers[at++] = entry.crc;
  numbers[at++] = entry.method;
  numbers[at++] = entry.flags;
  numbers[at++] = entry.kind;
  numbers[at++] = entry.mode;
  numbers[at++] = entry.time;
  numbers[at++] = entry.nameLength;
  numbers[at++] = entry.nameCrc;
  numbers[at] = entry.superseded;
}

export function decodeEntry(numbers: Float64Array, index: number): PackedEntry {
  let at = index * entryWidth;
  const next = (): number => numbers[at++] ?? 0;
  return {
    start: next(),
    room: next(),
    packedSize: next(),
    size: next(),
    crc: next(),
    method: next(),
    flags: next(),
    kind: next(),
    mode: next(),
    time: next(),
    nameLength: next(),
    nameCrc: next(),
    superseded: next(),
  };
}
