import { readAwsError } from '../../aws/errors.ts';
import type { S3Location } from '../../job.ts';
import type { ByteRange, ByteSource } from '../extract/byte-source.ts';
import type { TransferWatch } from '../progress.ts';
import type { Transfer } from '../transfer.ts';
import type { ResponseHead } from './get-range.ts';
import { KeptRange, mostInMemory } from './kept-range.ts';
import { DownloadError, RangeReader } from './range-reader.ts';

/** An object of S3, of which any part can be read, several at the same time. Reads reject with a DownloadError. */
export interface S3Object extends ByteSource {
  /** Ends what is under way, and removes temporary files. */
  close(): void;
}

export interface ObjectWatch extends TransferWatch {
  /** The object's size in bytes, before any of them arrives. */
  readonly opened: (size: number) => void;
}

/** What the first request asks for; an object up to this size takes no other. */
const firstBytes: ByteRange = { start: 0, end: mostInMemory };

/** A part of the object that is kept until the object is closed. */
interface KeptPart extends ByteRange {
  readonly bytes: KeptRange;
}

/**
 * Opens an object with a request for its first bytes, which tells its size and ETag; resolves as soon as these are
 * known, while the bytes are still on their way.
 *
 * @param lastBytes how many of the last bytes are asked for at the same time, since they will be read soon
 */
export async function openObject(
  location: S3Location,
  transfer: Transfer,
  watch: ObjectWatch,
  lastBytes = 0,
): Promise<S3Object> {
  const stop = new AbortController();
  const onAbort = (): void => {
    stop.abort(transfer.signal.reason);
  };
  transfer.signal.addEventListener('abort', onAbort);
  if (transfer.signal.aborted) onAbort();

  const reader = new RangeReader(location, transfer, stop.signal, watch);
  const lastRange = (size: number): ByteRange => {
    return { start: Math.min(size, Math.max(firstBytes.end, size - lastBytes)), end: size };
  };
  const last = new KeptRange(transfer.temporaryFolder, ({ size }) => lastRange(size));
  const stopLast = new AbortController();
  let first: KeptRange | undefined;
  const close = (): void => {
    transfer.signal.removeEventListener('abort', onAbort);
    stop.abort(new Error('The object has been closed.'));
    first?.close();
    last.close();
  };
  try {
    const { size, body } = await new Promise<ResponseHead>((resolve, reject) => {
      first = new KeptRange(transfer.temporaryFolder, (head) => {
        watch.opened(head.size);
        resolve(head);
        return head.body;
      });
      keep(first, reader.read(firstBytes, first)).catch(reject);
      if (lastBytes === 0) return;
      const signal = AbortSignal.any([stop.signal, stopLast.signal]);
      // What is wrong with them is thrown by reads of them.
      keep(last, reader.read({ last: lastBytes }, last, signal)).catch(() => undefined);
    });
    if (body.end === size) stopLast.abort(new Error('The first bytes are all.'));
    const kept: KeptPart[] = first === undefined ? [] : [{ ...body, bytes: first }];
    if (lastBytes > 0) kept.push({ ...lastRange(size), bytes: last });
    return { size, read: (start, target) => read(reader, kept, start, target), close };
  } catch (error) {
    close();
    // Of an object without a byte there is no first one either: that is what S3 says to the range.
    if (error instanceof DownloadError && readAwsError(error.cause).status === 416) return emptyObject;
    throw error;
  }
}

const emptyObject: S3Object = { size: 0, read: () => Promise.resolve(), close: () => undefined };

async function keep(range: KeptRange, arrived: Promise<void>): Promise<void> {
  try {
    await arrived;
  } catch (error) {
    range.fail(error);
    throw error;
  }
}

/** @param kept in their order */
async function read(
  reader: RangeReader,
  kept: readonly KeptPart[],
  start: number,
  target: Uint8Array,
): Promise<void> {
  const end = start + target.length;
  let position = start;
  const reads: Promise<void>[] = [];
  const fill = (until: number, from: (start: number, part: Uint8Array) => Promise<void>): void => {
    if (position >= until) return;
    reads.push(from(position, target.subarray(position - start, until - start)));
    position = until;
  };
  const request = (from: number, part: Uint8Array) => fetchInto(part, reader, from);
  for (const part of kept) {
    fill(Math.min(part.start, end), request);
    fill(Math.min(part.end, end), (from, bytes) => part.bytes.read(from, bytes));
  }
  fill(end, request);
  await Promise.all(reads);
}

function fetchInto(target: Uint8Array, reader: RangeReader, start: number): Promise<void> {
  const range = { start, end: start + target.length };
  let filled = 0;
  return reader.read(range, {
    begin: () => range,
    take: (chunk) => {
      target.set(chunk, filled);
      filled += chunk.length;
    },
  });
}
