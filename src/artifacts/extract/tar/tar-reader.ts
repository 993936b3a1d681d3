import type { TarWriter } from './tar-writer.ts';
import { corrupt, refused } from '../archive-error.ts';
import { hasData, readEntry, type TarEntry } from './entry.ts';
import {
  addPaxRecords,
  hasRightChecksum,
  isAllZeros,
  isSparse,
  type PaxRecords,
  readHeader,
  tarBlock,
  type TarHeader,
  tarRecord,
} from './header.ts';
import type { Segment, SparseMap } from './sparse.ts';

/** More than any archive needs to say about one entry. */
const maxMetaBytes = 1 << 20;

/** Headers that are no entry: pax, the two that GNU has for the next one's long names, and the label of a tape. */
const metaTypes = ['x', 'g', 'L', 'K', 'V'];

/**
 * Reads a tar (v7, ustar, pax, GNU) from pieces of any size, in memory that does not grow with it.
 *
 * All or error: every header's checksum, and the two blocks of zeros at the end, have to be there. What follows these
 * in the record of 20 blocks is undefined (POSIX, ustar Interchange Format): writers leave there what was there before.
 */
export class TarReader {
  readonly #writer: TarWriter;
  /** A header, or a block of a sparse file's map, as far as it has come. */
  readonly #block = Buffer.alloc(tarBlock);
  #blockFilled = 0;
  #state: 'header' | 'meta' | 'map' | 'data' | 'padding' | 'end' = 'header';
  /** Bytes of the data or padding that are still to come, and of the padding after the data. */
  #left = 0;
  #padding = 0;
  #zeroBlocks = 0;
  /** Bytes of the tar so far, and at the end of its last record, and whether undefined ones are among the latter. */
  #position = 0;
  #recordEnd = 0;
  #hasUndefined = false;
  /** Where the data of the entry belong, the one of these segments at work, and how much of it has come. */
  #segments: readonly Segment[] = [];
  #segment = 0;
  #inSegment = 0;
  #map: SparseMap | undefined;
  /** Whether there was a pax header. */
  #isPax = false;
  /** The last entry, where it is one without data whose header gives a size all the same. */
  #sized: TarEntry | undefined;
  /** The meta header being read, and what those before the next entry have said. */
  #meta: { readonly type: string; readonly parts: Buffer[] } = { type: '', parts: [] };
  #said: { readonly pax: Map<string, Buffer>; longName?: Buffer; longLink?: Buffer } | undefined;
  /** The modification time that a global header gives all entries after it. */
  #globalTime: Buffer | undefined;
  /** Bytes of the meta headers since the last entry. */
  #metaBytes = 0;

  constructor(writer: TarWriter) {
    this.#writer = writer;
  }

  /** Takes the next bytes of the tar. */
  push(bytes: Buffer): void {
    for (let at = 0; at < bytes.length;) {
      const taken = this.#step(bytes.subarray(at));
      this.#position += taken;
      at += taken;
    }
  }

  /** Called when there are no more. */
  end(): void {
    if (this.#state !== 'end') throw corrupt('the tar has no end, as if it were cut short');
    // A tar that is not written in records has nothing to fill them with.
    if (this.#hasUndefined && this.#position % tarRecord !== 0) throw bytesFollow();
  }

  /** Returns how many bytes it has taken. */
  #step(bytes: Buffer): number {
    if (this.#state === 'header' || this.#state === 'map') return this.#takeBlock(bytes);
    if (this.#state === 'end') return this.#takeTail(bytes);
    const own = bytes.subarray(0, this.#left);
    this.#left -= own.length;
    if (this.#state === 'meta') this.#meta.parts.push(Buffer.from(own));
    if (this.#state === 'data') this.#giveData(own);
    if (this.#left === 0) this.#finishPart();
    return own.length;
  }

  #takeBlock(bytes: Buffer): number {
    const part = bytes.subarray(0, tarBlock - this.#blockFilled);
    this.#block.set(part, this.#blockFilled);
    this.#blockFilled += part.length;
    if (this.#blockFilled < tarBlock) return part.length;
    this.#blockFilled = 0;
    if (this.#state === 'map') this.#takeMap(this.#block);
    else this.#takeHeader(this.#block, this.#position + part.length);
    return part.length;
  }

  #takeHeader(block: Buffer, end: number): void {
    if (isAllZeros(block)) {
      this.#takeZeroBlock(end);
      return;
    }
    if (this.#zeroBlocks > 0) throw corrupt('the tar goes on after a block of zeros');
    if (this.#sized !== undefined && !hasRightChecksum(block)) throw hasData(this.#sized);
    this.#begin(readHeader(block), block);
  }

  #takeMap(block: Buffer): void {
    const map = this.#map;
    if (map === undefined) return;
    if (map.isInData) {
      this.#left -= tarBlock;
      if (this.#left < 0) throw corrupt('the tar has a sparse file whose map is longer than its data');
    }
    map.addBlock(block);
    if (!map.needsBlock) this.#expectSegments(map, this.#left);
  }

  #takeTail(bytes: Buffer): number {
    const inRecord = bytes.subarray(0, Math.max(0, this.#recordEnd - this.#position));
    this.#hasUndefined ||= !isAllZeros(inRecord);
    if (!isAllZeros(bytes.subarray(inRecord.length))) throw bytesFollow();
    return bytes.length;
  }

  #giveData(bytes: Buffer): void {
    for (let left = bytes; left.length > 0;) {
      const segment = this.#segments[this.#segment];
      if (segment === undefined) return;
      const part = left.subarray(0, segment.length - this.#inSegment);
      if (part.length > 0) this.#writer.data(part, segment.offset + this.#inSegment);
      left = left.subarray(part.length);
      this.#inSegment += part.length;
      if (this.#inSegment < segment.length) continue;
      this.#segment += 1;
      this.#inSegment = 0;
    }
  }

  /** @param end where it ends in the tar */
  #takeZeroBlock(end: number): void {
    if (this.#said !== undefined) throw corrupt('the tar ends after a header that belongs to a next entry');
    this.#zeroBlocks += 1;
    if (this.#zeroBlocks < 2) return;
    this.#state = 'end';
    this.#recordEnd = Math.ceil(end / tarRecord) * tarRecord;
  }

  #begin(header: TarHeader, block: Buffer): void {
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
    const { entry, map } = readEntry(header, block, {
      ...this.#said,
      isPax: this.#isPax,
      globalTime: this.#globalTime,
    });
    this.#map = map;
    this.#sized = entry.kind !== 'file' && header.size !== 0 ? entry : undefined;
    this.#said = undefined;
    this.#metaBytes = 0;
    this.#writer.begin(entry);
    if (this.#map?.needsBlock === true) {
      this.#state = 'map';
      this.#left = entry.dataSize;
    } else if (this.#map !== undefined) this.#expectSegments(this.#map, entry.dataSize);
    else {
      this.#expectData([{ offset: 0, length: entry.dataSize }], entry.dataSize);
    }
  }

  /** @param dataSize bytes that follow in the tar, without the map */
  #expectSegments(map: SparseMap, dataSize: number): void {
    map.check(dataSize);
    this.#map = undefined;
    this.#expectData(map.segments, dataSize);
  }

  #expectData(segments: readonly Segment[], size: number): void {
    this.#segments = segments;
    this.#segment = 0;
    this.#inSegment = 0;
    this.#expect('data', size);
  }

  #expect(state: 'meta' | 'data', size: number): void {
    this.#state = state;
    this.#left = size;
    this.#padding = (tarBlock - (size % tarBlock)) % tarBlock;
    if (size === 0) this.#finishPart();
  }

  #finishPart(): void {
    if (this.#state === 'meta') this.#keep(this.#meta.type, Buffer.concat(this.#meta.parts));
    if (this.#state === 'data') this.#writer.end();
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
    this.#isPax ||= type === 'g' || type === 'x';
    if (type === 'g') {
      const records = new Map<string, Buffer>();
      addPaxRecords(content, records);
      checkGlobal(records);
      this.#globalTime = records.get('mtime') ?? this.#globalTime;
      return;
    }
    const said = this.#said ?? { pax: new Map<string, Buffer>() };
    const name = content.subarray(0, content.indexOf(0) === -1 ? content.length : content.indexOf(0));
    if (type === 'x') addPaxRecords(content, said.pax);
    if (type === 'L') said.longName = name;
    if (type === 'K') said.longLink = name;
    this.#said = said;
  }
}

function bytesFollow(): Error {
  return corrupt('bytes follow the end of the tar');
}

/** What a global header may not say: nothing that writers mean for all entries, and readers disagree on it. */
function checkGlobal(records: PaxRecords): void {
  if (isSparse(records) || ['path', 'linkpath', 'size'].some((key) => records.has(key))) {
    throw refused('the tar has a global header that names its entries');
  }
}
