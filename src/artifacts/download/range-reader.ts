import type { S3Location } from '../../job.ts';
import { type Persist, persistent } from '../persist.ts';
import type { TransferWatch } from '../progress.ts';
import type { Transfer } from '../transfer.ts';
import { CutShort, getRange, type Receiver, type ResponseHead } from './get-range.ts';
import { messageOf } from '../../text.ts';

/** A download that failed for good. The cause is what the SDK or Node threw in the last try. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';

  constructor(cause: unknown) {
    super(messageOf(cause), { cause });
  }
}

/** Where the bytes of one range go. What it throws is final: no request is made again for it. */
export interface Sink {
  /** Told of every accepted answer; returns where the range really ends. */
  begin?(head: ResponseHead): number;
  /** The next bytes, in order; the chunk's memory is given back once this returns. */
  take(chunk: Uint8Array): void;
}

/** Reads ranges of one and the same object; what breaks off is resumed from where it stopped. */
export class RangeReader {
  readonly #location: S3Location;
  readonly #transfer: Transfer;
  readonly #signal: AbortSignal;
  readonly #watch: TransferWatch;
  readonly #persist: Persist;
  /** Of the first answer; every later one has to have it as well. */
  #etag: string | undefined;

  /** @param signal ends every request */
  constructor(location: S3Location, transfer: Transfer, signal: AbortSignal, watch: TransferWatch) {
    this.#location = location;
    this.#transfer = transfer;
    this.#signal = signal;
    this.#watch = watch;
    this.#persist = persistent(transfer, watch.failed);
  }

  /** Reads the bytes from `start` up to, not including, `end`. Rejects with a DownloadError. */
  async read(start: number, end: number, sink: Sink): Promise<void> {
    let position = start;
    let until = end;
    let sinkFailure: { readonly error: unknown } | undefined;
    const tellSink = <T>(tell: () => T): T => {
      try {
        return tell();
      } catch (error) {
        sinkFailure = { error };
        throw error;
      }
    };
    try {
      await this.#persist(async (signal, activity) => {
        /** Bytes of the answer that come before those that are wanted: a server may ignore ranges. */
        let skip = 0;
        const receiver: Receiver = {
          begin: (head) => {
            activity.moved();
            this.#checkSame(head);
            skip = position - firstByte(head);
            if (skip < 0) throw new CutShort();
            until = tellSink(() => sink.begin?.(head) ?? end);
          },
          take: (chunk) => {
            activity.moved();
            const skipped = Math.min(skip, chunk.length);
            skip -= skipped;
            const wanted = chunk.subarray(skipped, skipped + until - position);
            if (wanted.length === 0) return;
            position += wanted.length;
            activity.kept();
            this.#watch.moved(wanted.length);
            tellSink(() => {
              sink.take(wanted);
            });
          },
        };
        const range = `bytes=${position}-${Math.max(end, until) - 1}`;
        const request = { location: this.#location, range, ifMatch: this.#etag };
        try {
          await getRange(request, receiver, this.#transfer.s3, signal);
        } catch (error) {
          // All that was wanted is here, or nothing that comes would be taken.
          if (sinkFailure === undefined && position < until) throw error;
        }
        if (sinkFailure === undefined && position < until) throw new CutShort();
      }, this.#signal);
    } catch (error) {
      this.#signal.throwIfAborted();
      throw new DownloadError(error);
    }
    this.#signal.throwIfAborted();
    if (sinkFailure !== undefined) throw sinkFailure.error;
  }

  #checkSame({ etag }: ResponseHead): void {
    this.#etag ??= etag;
    if (etag !== this.#etag) throw new ObjectChanged();
  }
}

/** What a server says with 412, found out from the ETag of an answer that should not have been given. */
class ObjectChanged extends Error {
  override readonly name = 'PreconditionFailed';

  constructor() {
    super('The object has another ETag than at the beginning of the download.');
  }
}

/** Where in the object the body of an answer begins. */
function firstByte({ contentRange }: ResponseHead): number {
  return Number(/^bytes (\d+)-/.exec(contentRange ?? '')?.[1] ?? 0);
}
