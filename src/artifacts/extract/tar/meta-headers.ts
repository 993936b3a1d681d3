import { corrupt, refused } from '../archive-error.ts';
import { tarBlock } from './header.ts';

/** What a pax header says about the next entry, or in a global one about all that follow. */
export type PaxRecords = ReadonlyMap<string, Buffer>;

export const sparseMap = 'GNU.sparse.map';
/** The keys that GNU tar once repeated for each part of a sparse file; later it put all values into one record, the map. */
const sparsePairs = ['GNU.sparse.offset', 'GNU.sparse.numbytes'];
/** More than any archive needs to say about one entry. */
const maxBytes = 1 << 20;

/** Headers that are no entry: pax, the two that GNU has for the next one's long names, and the label of a tape. */
export function isMeta(type: string): boolean {
  return ['x', 'g', 'L', 'K', 'V'].includes(type);
}

/** The content of headers that are no entry: about the next entry or, of global ones, about all that follow. */
export class MetaHeaders {
  pax = new Map<string, Buffer>();
  longName: Buffer | undefined;
  longLink: Buffer | undefined;
  /** Whether any of them is about the next entry. */
  isForNext = false;
  /** Whether there was a pax header anywhere before. */
  isPax = false;
  /** The modification time of all entries that have none of their own in pax. */
  globalTime: Buffer | undefined;
  /** Since the last entry. */
  #bytes = 0;

  /** @param size of a header's content, which is read next */
  expect(size: number): void {
    // Some readers take the size for that of this header.
    if (this.pax.has('size'))
      throw refused('the tar has a header behind the size of an entry, on which readers disagree');
    this.#bytes += tarBlock + size;
    if (this.#bytes > maxBytes) throw refused('the tar has a name or pax header that is too long');
  }

  add(type: string, content: Buffer): void {
    this.isPax ||= type === 'g' || type === 'x';
    if (type === 'g') {
      const records = new Map<string, Buffer>();
      addPaxRecords(content, records);
      checkGlobal(records);
      this.globalTime = records.get('mtime') ?? this.globalTime;
      return;
    }
    // Headers before the label are about it.
    if (type === 'V') this.#forget();
    else this.isForNext = true;
    const end = content.indexOf(0);
    const name = content.subarray(0, end === -1 ? content.length : end);
    if (type === 'x') addPaxRecords(content, this.pax);
    if (type === 'L') this.longName = name;
    if (type === 'K') this.longLink = name;
  }

  /** Called after the entry that they are about. */
  endEntry(): void {
    this.#forget();
    this.#bytes = 0;
  }

  #forget(): void {
    this.pax = new Map();
    this.longName = undefined;
    this.longLink = undefined;
    this.isForNext = false;
  }
}

/** Refuses global records that no writer can mean for all entries: readers disagree on them. */
function checkGlobal(records: PaxRecords): void {
  if (isSparse(records) || ['path', 'linkpath', 'size'].some((key) => records.has(key))) {
    throw refused('the tar has a global header that names its entries');
  }
}

/**
 * Adds records of the form `LENGTH KEY=VALUE\n`, whose length counts itself (POSIX, pax Interchange Format), to
 * those of earlier headers. Of a key that comes again the last value counts.
 */
function addPaxRecords(bytes: Buffer, records: Map<string, Buffer>): void {
  const pairs: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const digits = space === -1 ? '' : bytes.toString('latin1', at, space);
    const end = at + Number(/^\d{1,10}$/.test(digits) ? digits : 0);
    const equals = bytes.indexOf(0x3d, space);
    if (end <= equals || equals === -1 || end > bytes.length || bytes[end - 1] !== 0x0a) {
      throw corrupt('the tar has a damaged pax header');
    }
    const key = bytes.toString('utf8', space + 1, equals);
    const value = bytes.subarray(equals + 1, end - 1);
    if (sparsePairs.includes(key)) pairs.push(value.toString('latin1'));
    else records.set(key, value);
    at = end;
  }
  if (pairs.length === 0) return;
  const before = records.get(sparseMap);
  const map = [...(before === undefined ? [] : [before.toString('latin1')]), ...pairs].join(',');
  records.set(sparseMap, Buffer.from(map, 'latin1'));
}

export function isSparse(records: PaxRecords): boolean {
  return [...records.keys()].some((key) => key.startsWith('GNU.sparse.'));
}
