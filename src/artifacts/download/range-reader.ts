import type { S3Location } from '../../job.ts';
import type { ByteRange } from '../extract/byte-source.ts';
import type { TransferWatch } from '../progress.ts';
import { type Persist, persistent, type Transfer } from '../transfer.ts';
import { CutShort, getRange, type Receiver, type ResponseHead } from './get-range.ts';
import { messageOf } from '../../text.ts';

/** A download that failed for good. The cause is what the SDK or Node threw in the last try. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';

  constructor(cause: unknown) {
    super(messageOf(cause), { cause });
  }
}

/** The last bytes of an object, so many of them. */
interface LastBytes {
  readonly last: number;
}

/** Where the bytes of one range go. What it throws is final: no request is made again for it. */
export interface Sink {
  /** Told of every accepted answer; returns which bytes of the object it takes, the same each time. */
  begin(head: ResponseHead): ByteRange;
  /** The next bytes, in order; the chunk's memory is released once this returns. */
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

  /**
   * Asks for bytes of the object until the sink has those that it takes. Rejects with a DownloadError.
   *
   * @param signal ends it as well, with its reason
   */
  async read(asked: ByteRange | LastBytes, sink: Sink, signal = this.#signal): Promise<void> {
    let wanted: ByteRange | undefined;
    let taken = 0;
    const isWhole = () => wanted !== undefined && taken >= wanted.end - wanted.start;
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
      await this.#persist(async (ended, activity) => {
        /** Bytes of the answer that come before those that are wanted: a server may ignore ranges. */
        let skip = 0;
        let left = 0;
        const receiver: Receiver = {
          begin: (head) => {
            activity.moved();
            this.#checkSame(head);
            const { start, end } = (wanted = tellSink(() => sink.begin(head)));
            skip = start + taken - head.body.start;
            if (skip < 0) throw new CutShort();
            left = end - start - taken;
          },
          take: (chunk) => {
            activity.moved();
            const skipped = Math.min(skip, chunk.length);
            skip -= skipped;
            const next = chunk.subarray(skipped, skipped + left);
            if (next.length === 0) return;
            taken += next.length;
            left -= next.length;
            activity.kept();
            this.#watch.moved(next.length);
            tellSink(() => {
              sink.take(next);
            });
          },
        };
        const range =
          wanted === undefined ? rangeHeader(asked) : `bytes=${wanted.start + taken}-${wanted.end - 1}`;
        const request = { location: this.#location, range, ifMatch: this.#etag };
        try {
          await getRange(request, receiver, this.#transfer.s3, ended);
        } catch (error) {
          // All that was wanted is here, or nothing that comes would be taken.
          if (sinkFailure === undefined && !isWhole()) throw error;
        }
        if (sinkFailure === undefined && !isWhole()) throw new CutShort();
      }, signal);
    } catch (error) {
      signal.throwIfAborted();
      throw new DownloadError(error);
    }
    signal.throwIfAborted();
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

function rangeHeader(asked: ByteRange | LastBytes): string {
  return 'last' in asked ? `bytes=-${asked.last}` : `bytes=${asked.start}-${asked.end - 1}`;
}
