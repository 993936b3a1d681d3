import { readAwsError } from '../../aws/errors.ts';
import type { S3Location } from '../../job.ts';
import type { TransferWatch } from '../progress.ts';
import type { Transfer } from '../transfer.ts';
import { FirstBytes, firstBytesLength } from './first-bytes.ts';
import { DownloadError, RangeReader } from './range-reader.ts';

/** An object of S3, of which any part can be read, several at the same time. */
export interface S3Object {
  /** In bytes. */
  readonly size: number;
  /** Fills `target` with the bytes from `start` on. Rejects with a DownloadError. */
  read(start: number, target: Uint8Array): Promise<void>;
  /** Ends what is under way, and removes temporary files. */
  close(): void;
}

export interface ObjectWatch extends TransferWatch {
  /** The object's size in bytes, before any of them arrives. */
  readonly opened: (size: number) => void;
}

/**
 * Opens an object with a request for its first bytes, which tells its size and ETag; resolves as soon as these are
 * known, while the bytes are still on their way.
 */
export async function openObject(
  location: S3Location,
  transfer: Transfer,
  watch: ObjectWatch,
): Promise<S3Object> {
  const stop = new AbortController();
  const onAbort = (): void => {
    stop.abort(transfer.signal.reason);
  };
  transfer.signal.addEventListener('abort', onAbort);
  if (transfer.signal.aborted) onAbort();

  let first: FirstBytes | undefined;
  const close = (): void => {
    transfer.signal.removeEventListener('abort', onAbort);
    stop.abort(new Error('The object has been closed.'));
    first?.close();
  };
  const reader = new RangeReader(location, transfer, stop.signal, watch);
  try {
    const size = await new Promise<number>((resolve, reject) => {
      first = new FirstBytes(transfer.temporaryFolder, (known) => {
        watch.opened(known);
        resolve(known);
      });
      readFirst(reader, first).catch(reject);
    });
    return { size, read: (start, target) => read(reader, first, start, target), close };
  } catch (error) {
    close();
    // Of an object without a byte there is no first one either: that is what S3 says to the range.
    if (error instanceof DownloadError && readAwsError(error.cause).status === 416) return emptyObject;
    throw error;
  }
}

const emptyObject: S3Object = { size: 0, read: () => Promise.resolve(), close: () => undefined };

async function readFirst(reader: RangeReader, first: FirstBytes): Promise<void> {
  try {
    await reader.read(0, firstBytesLength, first);
  } catch (error) {
    first.fail(error);
    throw error;
  }
}

async function read(
  reader: RangeReader,
  first: FirstBytes | undefined,
  start: number,
  target: Uint8Array,
): Promise<void> {
  const ofFirst = Math.min(target.length, Math.max(0, (first?.length ?? 0) - start));
  let filled = ofFirst;
  await Promise.all([
    ofFirst > 0 ? first?.read(start, target.subarray(0, ofFirst)) : undefined,
    ofFirst < target.length
      ? reader.read(start + ofFirst, start + target.length, {
          take: (chunk) => {
            target.set(chunk, filled);
            filled += chunk.length;
          },
        })
      : undefined,
  ]);
}
