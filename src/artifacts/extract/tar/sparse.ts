import { corrupt, quoted, refused } from '../archive-error.ts';
import { type PaxRecords, tarNumber, sparseMap } from './header.ts';

/** Bytes that a sparse file has; what is between them are holes, which read as zeros. */
export interface Segment {
  readonly offset: number;
  readonly length: number;
}

/** Segments of one file: more than any archive needs. */
const maxSegments = 50_000;
const newline = 0x0a;
const maxDigits = 15;

/**
 * The map of a sparse file, in one of the four ways in which GNU tar writes it (its manual, "Storing Sparse Files").
 * bsdtar, macOS's tar among them, writes the last one: pax format 1.0.
 */
export class SparseMap {
  /** Of the file with its holes. */
  readonly size: number;
  readonly segments: Segment[] = [];
  readonly #entry: string;
  /** What has to come before the file's data. */
  #next: 'binary blocks' | 'blocks of text' | 'nothing' = 'nothing';
  /** Format 1.0: numbers, and the digits of the one that is being read. */
  readonly #numbers: number[] = [];
  #digits = '';

  /** @param entry the entry's name, for messages */
  private constructor(size: number, entry: string) {
    this.size = size;
    this.#entry = entry;
  }

  /** Of the header of type S, which has it in place of a prefix: GNU tar's manual, "Basic Tar Format". */
  static fromHeader(block: Buffer, entry: string): SparseMap {
    const map = new SparseMap(tarNumber(block, 483, 12), entry);
    map.#addBinary(block, 386, 4);
    return map;
  }

  /** Of an entry with pax records. */
  static fromPax(records: PaxRecords, entry: string): SparseMap {
    const text = (key: string): string | undefined => records.get(`GNU.sparse.${key}`)?.toString('latin1');
    const map = new SparseMap(numberIn(text('realsize') ?? text('size') ?? '', entry), entry);
    const version = `${text('major') ?? '0'}.${text('minor') ?? '0'}`;
    if (version === '1.0') map.#next = 'blocks of text';
    else if (version === '0.0' || version === '0.1')
      map.#addAll(records.get(sparseMap)?.toString('latin1') ?? '');
    else throw refused(`the entry ${quoted(entry)} is a sparse file in a format that is not supported`);
    return map;
  }

  /** What the next block is: of the map, or of the data. */
  get needsBlock(): boolean {
    return this.#next !== 'nothing';
  }

  /** Whether the blocks of the map count as the entry's data, as its header has them. */
  get isInData(): boolean {
    return this.#next === 'blocks of text';
  }

  addBlock(block: Buffer): void {
    if (this.#next === 'blocks of text') this.#addText(block);
    else this.#addBinary(block, 0, 21);
  }

  /** @throws ArchiveError where the segments are not in order, or not as many bytes as follow in the tar */
  check(dataSize: number): void {
    let end = 0;
    let total = 0;
    for (const { offset, length } of this.segments) {
      if (offset < end) throw this.#damaged();
      end = offset + length;
      total += length;
    }
    if (end > this.size || total !== dataSize) throw this.#damaged();
  }

  /** Pairs of numbers up to the first that is empty, and behind all of them a flag: more blocks follow. */
  #addBinary(block: Buffer, start: number, count: number): void {
    const end = start + 24 * count;
    const segments: Segment[] = [];
    for (let at = start; at < end && block[at + 12] !== 0; at += 24)
      segments.push({ offset: tarNumber(block, at, 12), length: tarNumber(block, at + 12, 12) });
    this.#add(segments);
    this.#next = block[end] !== 0 ? 'binary blocks' : 'nothing';
  }

  /** Decimal numbers, a line for each: how many segments there are, then the offset and length of each. */
  #addText(block: Buffer): void {
    for (const byte of block) {
      if (byte !== newline) {
        this.#digits += String.fromCharCode(byte);
        if (this.#digits.length > maxDigits) throw this.#damaged();
        continue;
      }
      this.#numbers.push(numberIn(this.#digits, this.#entry));
      this.#digits = '';
      const [count = 0] = this.#numbers;
      if (count > maxSegments) throw this.#endless();
      if (this.#numbers.length < 1 + 2 * count) continue;
      this.#addPairs(this.#numbers.slice(1));
      this.#next = 'nothing';
      return;
    }
  }

  #addAll(text: string): void {
    const numbers = text === '' ? [] : text.split(',').map((part) => numberIn(part, this.#entry));
    if (numbers.length % 2 !== 0) throw this.#damaged();
    this.#addPairs(numbers);
  }

  #addPairs(numbers: readonly number[]): void {
    const segments: Segment[] = [];
    for (let at = 0; at < numbers.length; at += 2)
      segments.push({ offset: numbers[at] ?? 0, length: numbers[at + 1] ?? 0 });
    this.#add(segments);
  }

  #add(segments: readonly Segment[]): void {
    if (this.segments.length + segments.length > maxSegments) throw this.#endless();
    for (const segment of segments) this.segments.push(segment);
  }

  #damaged(): Error {
    return corrupt(`the map of the sparse file ${quoted(this.#entry)} is damaged`);
  }

  #endless(): Error {
    return refused(`the map of the sparse file ${quoted(this.#entry)} is endless`);
  }
}

function numberIn(text: string, entry: string): number {
  if (!/^\d+$/.test(text) || text.length > maxDigits) {
    throw corrupt(`the map of the sparse file ${quoted(entry)} is damaged`);
  }
  return Number(text);
}
