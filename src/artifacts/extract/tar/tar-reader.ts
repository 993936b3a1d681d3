import { corrupt, quoted, refused } from '../archive-error.ts';
import { decodeName } from '../name-encoding.ts';
import { safeInteger } from '../limits.ts';
import { isAllZeros } from '../zeros.ts';
import { readHeader, tarBlock, type TarHeader } from './header.ts';
import { readPaxRecords, type PaxRecords } from './pax.ts';

export interface TarEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'hard link';
  /** Of its data, in bytes. */
  readonly size: number;
  readonly mode: number;
  /** Empty for what is no link. */
  readonly linkName: string;
}

/** Gets the entries in their order, each with its data. What it throws ends the reading. */
export interface TarConsumer {
  begin(entry: TarEntry): void;
  /** The next bytes of the entry's data; only valid during the call. */
  data(bytes: Buffer): void;
  end(): void;
}

/** Nobody means to say more than this about one entry. */
const maxMetaBytes = 1 << 20;

/** Headers that are no entry: pax, the two that GNU has for the next one's long names, and the label of a tape. */
const metaTypes = ['x', 'g', 'L', 'K', 'V'];

/**
 * Reads a tar (v7, ustar, pax, GNU) from pieces of any size, in memory that does not grow with it.
 *
 * All or error: every header's checksum, and the two blocks of zeros at the end, have to be there.
 */
export class TarReader {
  readonly #consumer: TarConsumer;
  readonly #header = Buffer.alloc(tarBlock);
  #headerFilled = 0;
  #state: 'header' | 'meta' | 'data' | 'padding' | 'end' = 'header';
  /** Bytes of the data or padding that are still to come, and of the padding after the data. */
  #left = 0;
  #padding = 0;
  #zeroBlocks = 0;
  /** The meta header being read, and what those before the next entry have said. */
  #meta: { readonly type: string; readonly parts: Buffer[] } = { type: '', parts: [] };
  #said: { readonly pax: Map<string, Buffer>; longName?: Buffer; longLink?: Buffer } | undefined;
  /** Bytes of the meta headers since the last entry. */
  #metaBytes = 0;

  constructor(consumer: TarConsumer) {
    this.#consumer = consumer;
  }

  /** Takes the next bytes of the tar. */
  push(bytes: Buffer): void {
    for (let at = 0; at < bytes.length;) at += this.#step(bytes.subarray(at));
  }

  /** Called when there are no more. */
  end(): void {
    if (this.#state !== 'end') throw corrupt('the tar has no end, as if it were cut short');
  }

  /** Returns how many bytes it has taken. */
  #step(bytes: Buffer): number {
    if (this.#state === 'header') return this.#takeHeader(bytes);
    if (this.#state === 'end') {
      if (!isAllZeros(bytes)) throw corrupt('bytes follow the end of the tar');
      return bytes.length;
    }
    const own = bytes.subarray(0, this.#left);
    this.#left -= own.length;
    if (this.#state === 'meta') this.#meta.parts.push(Buffer.from(own));
    if (this.#state === 'data') this.#consumer.data(own);
    if (this.#left === 0) this.#finishPart();
    return own.length;
  }

  #takeHeader(bytes: Buffer): number {
    const part = bytes.subarray(0, tarBlock - this.#headerFilled);
    this.#header.set(part, this.#headerFilled);
    this.#headerFilled += part.length;
    if (this.#headerFilled < tarBlock) return part.length;
    this.#headerFilled = 0;
    if (isAllZeros(this.#header)) this.#takeZeroBlock();
    else if (this.#zeroBlocks > 0) throw corrupt('the tar goes on after a block of zeros');
    else this.#begin(readHeader(this.#header));
    return part.length;
  }

  #takeZeroBlock(): void {
    if (this.#said !== undefined) throw corrupt('the tar ends after a header that belongs to a next entry');
    this.#zeroBlocks += 1;
    if (this.#zeroBlocks === 2) this.#state = 'end';
  }

  #begin(header: TarHeader): void {
    if (metaTypes.includes(header.type)) {
      // Some readers take the size for that of this header.
      if (this.#said?.pax.has('size') === true)
        throw refused('the tar has a header behind the size of an entry, on which readers disagree');
      this.#metaBytes += tarBlock + header.size;
      if (this.#metaBytes > maxMetaBytes) throw refused('the tar has a name or pax header that is endless');
      this.#meta = { type: header.type, parts: [] };
      this.#expect('meta', header.size);
      return;
    }
    const entry = this.#entryOf(header);
    this.#said = undefined;
    this.#metaBytes = 0;
    this.#consumer.begin(entry);
    this.#expect('data', entry.size);
  }

  #expect(state: 'meta' | 'data', size: number): void {
    this.#state = state;
    this.#left = size;
    this.#padding = (tarBlock - (size % tarBlock)) % tarBlock;
    if (size === 0) this.#finishPart();
  }

  #finishPart(): void {
    if (this.#state === 'meta') this.#keep(this.#meta.type, Buffer.concat(this.#meta.parts));
    if (this.#state === 'data') this.#consumer.end();
    const isPadded = this.#state !== 'padding' && this.#padding > 0;
    this.#state = isPadded ? 'padding' : 'header';
    this.#left = isPadded ? this.#padding : 0;
  }

  #keep(type: string, content: Buffer): void {
    if (type === 'V') {
      // What headers before it say is said of the label.
      this.#said = undefined;
      return;
    }
    if (type === 'g') {
      checkGlobal(readPaxRecords(content));
      return;
    }
    const said = this.#said ?? { pax: new Map<string, Buffer>() };
    const name = content.subarray(0, content.indexOf(0) === -1 ? content.length : content.indexOf(0));
    if (type === 'x') for (const [key, value] of readPaxRecords(content)) said.pax.set(key, value);
    if (type === 'L') said.longName = name;
    if (type === 'K') said.longLink = name;
    this.#said = said;
  }

  #entryOf(header: TarHeader): TarEntry {
    const { pax, longName, longLink } = this.#said ?? {};
    const [paxName, paxLink] = [pax?.get('path'), pax?.get('linkpath')];
    const name = decodeName(paxName ?? longName ?? header.name);
    const linkName = decodeName(paxLink ?? longLink ?? header.linkName);
    if (pax !== undefined && isSparsePax(pax)) throw isSparse(name);
    if (differ(paxName, longName) || differ(paxLink, longLink)) {
      throw refused(`the entry ${quoted(name)} has two long names, on which readers disagree`);
    }
    const kind = kindOf(header.type, name);
    const size = sizeOf(pax?.get('size'), header.size, name);
    if (kind !== 'file' && size !== 0) throw refused(`the ${kind} ${quoted(name)} has data`);
    return { name, kind, size, mode: header.mode, linkName: kind.endsWith('link') ? linkName : '' };
  }
}

/** What a global header may not say: nothing that writers mean for all entries, and readers disagree on it. */
function checkGlobal(records: PaxRecords): void {
  if (isSparsePax(records) || ['path', 'linkpath', 'size'].some((key) => records.has(key))) {
    throw refused('the tar has a global header that names its entries');
  }
}

function differ(left: Buffer | undefined, right: Buffer | undefined): boolean {
  return left !== undefined && right !== undefined && !left.equals(right);
}

function isSparsePax(records: PaxRecords): boolean {
  return [...records.keys()].some((key) => key.startsWith('GNU.sparse.'));
}

function sizeOf(record: Buffer | undefined, ofHeader: number, name: string): number {
  if (record === undefined) return ofHeader;
  const digits = record.toString('latin1');
  if (!/^\d{1,30}$/.test(digits))
    throw corrupt(`the pax header of the entry ${quoted(name)} has a size that is none`);
  return safeInteger(BigInt(digits), `the size of the entry ${quoted(name)}`);
}

function kindOf(type: string, name: string): TarEntry['kind'] {
  switch (type) {
    case '0':
    case '7': // contiguous, where a disk could do that
    case '\0':
      // v7 had no type for directories.
      return name.endsWith('/') ? 'directory' : 'file';
    case '1':
      return 'hard link';
    case '2':
      return 'link';
    case '5':
      return 'directory';
    case '3':
    case '4':
      throw refused(`the entry ${quoted(name)} is a device`);
    case '6':
      throw refused(`the entry ${quoted(name)} is a FIFO`);
    case 'S':
      throw isSparse(name);
    default:
      throw refused(`the entry ${quoted(name)} is of a type that nobody here reads (${quoted(type)})`);
  }
}

function isSparse(name: string): Error {
  return refused(`the entry ${quoted(name)} is a sparse file, whose holes could be a bomb`);
}
