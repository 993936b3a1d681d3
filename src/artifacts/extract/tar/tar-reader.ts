import { corrupt } from '../archive-error.ts';
import { hasData, readEntry, type TarEntry } from './entry.ts';
import { hasRightChecksum, isAllZeros, readHeader, tarBlock, tarRecord } from './header.ts';
import { isMeta, MetaHeaders } from './meta-headers.ts';
import { readSegments } from './sparse.ts';
import { type Reading, TarInput } from './tar-input.ts';
import type { TarWriter } from './tar-writer.ts';

/**
 * Reads a tar (v7, ustar, pax, GNU) from pieces of any size, in memory that does not grow with it.
 *
 * All or error: every header's checksum, and the two blocks of zeros at the end, have to be there. What follows these
 * in the record of 20 blocks is undefined (POSIX, ustar Interchange Format): writers leave there what was there before.
 *
 * @returns a function that takes the next piece, and undefined when there are no more
 */
export function tarReader(writer: TarWriter): (piece: Buffer | undefined) => void {
  const reading = readTar(new TarInput(), writer);
  reading.next();
  return (piece) => {
    reading.next(piece);
  };
}

function* readTar(input: TarInput, writer: TarWriter): Reading {
  const meta = new MetaHeaders();
  /** The last entry, where it is one without data whose header gives a size all the same. */
  let sized: TarEntry | undefined;
  let block = yield* input.take(tarBlock);
  for (; !isAllZeros(block); block = yield* input.take(tarBlock)) {
    if (sized !== undefined && !hasRightChecksum(block)) throw hasData(sized);
    const header = readHeader(block);
    if (isMeta(header.type)) {
      meta.expect(header.size);
      meta.add(header.type, yield* input.take(header.size));
      yield* input.skip(paddingOf(header.size));
      continue;
    }
    const { entry, map } = readEntry(header, block, meta);
    meta.endEntry();
    sized = entry.kind !== 'file' && header.size !== 0 ? entry : undefined;
    const file = writer.begin(entry);
    const whole = [{ offset: 0, length: entry.dataSize }];
    const segments = map === undefined ? whole : yield* readSegments(map, input, entry.dataSize);
    let size = 0;
    for (const { offset, length } of segments) {
      for (let done = 0; done < length;) {
        const bytes = yield* input.some(length - done);
        file?.write(bytes, offset + done);
        done += bytes.length;
      }
      size += length;
    }
    writer.end(entry);
    yield* input.skip(paddingOf(size));
  }
  if (meta.isForNext) throw corrupt('the tar ends after a header that belongs to a next entry');
  if (!isAllZeros(yield* input.take(tarBlock))) throw corrupt('the tar goes on after a block of zeros');
  yield* readTail(input);
}

/** What comes after the two blocks of zeros. */
function* readTail(input: TarInput): Reading {
  const recordEnd = Math.ceil(input.position / tarRecord) * tarRecord;
  let hasUndefined = false;
  for (;;) {
    const start = input.position;
    const bytes = yield* input.rest();
    if (bytes === undefined) break;
    const inRecord = bytes.subarray(0, Math.max(0, recordEnd - start));
    hasUndefined ||= !isAllZeros(inRecord);
    if (!isAllZeros(bytes.subarray(inRecord.length))) throw bytesFollow();
  }
  // A tar that is not written in records has nothing to fill them with.
  if (hasUndefined && input.position % tarRecord !== 0) throw bytesFollow();
}

function bytesFollow(): Error {
  return corrupt('bytes follow the end of the tar');
}

function paddingOf(size: number): number {
  return (tarBlock - (size % tarBlock)) % tarBlock;
}
