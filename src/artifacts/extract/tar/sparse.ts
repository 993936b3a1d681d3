import { corrupt, quoted, refused } from '../archive-error.ts';
import { tarBlock, tarNumber } from './header.ts';
import { type PaxRecords, sparseMap } from './meta-headers.ts';
import type { Reading, TarInput } from './tar-input.ts';

/**
 * A sparse file's map as far as the headers have it, in one of GNU tar's four formats (its manual, "Storing Sparse
 * Files"). bsdtar, macOS's tar among them, writes the last one: pax format 1.0.
 */
export interface SparseMap {
  /** Of the file with its holes, in bytes. */
  readonly size: number;
  /** Offset and length of each segment, as far as the headers have them. */
  readonly numbers: readonly number[];
  /** Blocks that go on with them: those in text count as the entry's data. */
  readonly follows?: 'binary' | 'text';
  /** The entry's name, for messages. */
  readonly entry: string;
}

/** Bytes that a sparse file has; what is between them are holes, which read as zeros. */
interface Segment {
  readonly offset: number;
  readonly length: number;
}

/** More than any archive needs for one file. */
const maxSegments = 50_000;
const maxDigits = 15;

/** Of the header of type S, which has it in place of a prefix: GNU tar's manual, "Basic Tar Format". */
export function sparseMapOfHeader(block: Buffer, entry: string): SparseMap {
  const { numbers, isLast } = binaryNumbers(block, 386, 4);
  return { size: tarNumber(block, 483, 12), numbers, ...(!isLast && { follows: 'binary' }), entry };
}

/** Of an entry with pax records. */
export function sparseMapOfPax(records: PaxRecords, entry: string): SparseMap {
  const text = (key: string): string | undefined => records.get(key)?.toString('latin1');
  const size = numberIn(text('GNU.sparse.realsize') ?? text('GNU.sparse.size') ?? '', entry);
  const version = `${text('GNU.sparse.major') ?? '0'}.${text('GNU.sparse.minor') ?? '0'}`;
  if (version === '1.0') return { size, numbers: [], follows: 'text', entry };
  if (version !== '0.0' && version !== '0.1')
    throw refused(`the entry ${quoted(entry)} is a sparse file in a format that is not supported`);
  const map = text(sparseMap) ?? '';
  const numbers = map === '' ? [] : map.split(',').map((part) => numberIn(part, entry));
  return { size, numbers, entry };
}

/**
 * Reads the rest of a map, which follows the headers.
 *
 * @param dataSize of the entry, as its header has it
 * @returns where the bytes that follow in the tar belong
 * @throws ArchiveError where these are not in order, or not as many as follow
 */
export function* readSegments(map: SparseMap, input: TarInput, dataSize: number): Reading<Segment[]> {
  const { size, entry } = map;
  const numbers = [...map.numbers];
  let left = dataSize;
  for (let isLast = map.follows !== 'binary'; !isLast;) {
    const more = binaryNumbers(yield* input.take(tarBlock), 0, 21);
    numbers.push(...more.numbers);
    if (numbers.length > 2 * maxSegments) throw tooLong(entry);
    isLast = more.isLast;
  }
  if (map.follows === 'text') left -= yield* readText(input, numbers, dataSize, entry);
  if (numbers.length > 2 * maxSegments) throw tooLong(entry);
  if (numbers.length % 2 !== 0) throw damaged(entry);

  const segments: Segment[] = [];
  let end = 0;
  let total = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    const [offset = 0, length = 0] = [numbers[at], numbers[at + 1]];
    if (offset < end) throw damaged(entry);
    end = offset + length;
    total += length;
    segments.push({ offset, length });
  }
  if (end > size || total !== left) throw damaged(entry);
  return segments;
}

/** Pairs of numbers up to the first that is empty, and behind all of them a flag: more blocks follow. */
function binaryNumbers(block: Buffer, start: number, pairs: number): { numbers: number[]; isLast: boolean } {
  const end = start + 24 * pairs;
  const numbers: number[] = [];
  for (let at = start; at < end && block[at + 12] !== 0; at += 24)
    numbers.push(tarNumber(block, at, 12), tarNumber(block, at + 12, 12));
  return { numbers, isLast: block[end] === 0 };
}

/** Decimal numbers, a line for each: how many segments there are, then those. Returns how many bytes they took. */
function* readText(input: TarInput, numbers: number[], dataSize: number, entry: string): Reading<number> {
  let count: number | undefined;
  let digits = '';
  for (let taken = tarBlock; taken <= dataSize; taken += tarBlock) {
    const lines = (digits + (yield* input.take(tarBlock)).toString('latin1')).split('\n');
    digits = lines.pop() ?? '';
    for (const line of lines) {
      if (count === undefined) count = numberIn(line, entry);
      else numbers.push(numberIn(line, entry));
      if (count > maxSegments) throw tooLong(entry);
      if (numbers.length === 2 * count) return taken;
    }
    if (digits.length > maxDigits) throw damaged(entry);
  }
  throw corrupt('the tar has a sparse file whose map is longer than its data');
}

function numberIn(text: string, entry: string): number {
  if (!/^\d+$/.test(text) || text.length > maxDigits) throw damaged(entry);
  return Number(text);
}

function damaged(entry: string): Error {
  return corrupt(`the map of the sparse file ${quoted(entry)} is damaged`);
}

function tooLong(entry: string): Error {
  return refused(`the map of the sparse file ${quoted(entry)} is too long`);
}
