import type { S3Location } from '../../job.ts';
import type { TransferWatch } from '../progress.ts';
import type { Transfer } from '../transfer.ts';
import { DownloadError } from './download-error.ts';
import { CutShort, getRange, type Receiver, type ResponseHead } from './get-range.ts';
import { Renewals, Retry } from './retry.ts';

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
  readonly #renewals: Renewals;
  /** Of the first answer; every later one has to have it as well. */
  #etag: string | undefined;

  /** @param signal ends every request */
  constructor(location: S3Location, transfer: Transfer, signal: AbortSignal, watch: TransferWatch) {
    this.#location = location;
    this.#transfer = transfer;
    this.#signal = signal;
    this.#watch = watch;
    this.#renewals = new Renewals(transfer.renewCredentials);
  }

  /** Reads the bytes from `start` up to, not including, `end`. Rejects with a DownloadError. */
  async read(start: number, end: number, sink: Sink): Promise<void> {
    const { clock } = this.#transfer;
    const retry = new Retry(clock, this.#signal, this.#renewals, this.#watch.failed);
    let position = start;
    let until = end;
    while (position < until) {
      const { generation } = this.#renewals;
      /** Bytes of the answer that come before those that are wanted: a server may ignore ranges. */
      let skip = 0;
      let final: { readonly error: unknown } | undefined;
      const receiver: Receiver = {
        begin: (head) => {
          this.#checkSame(head);
          skip = position - firstByte(head);
          if (skip < 0) throw new CutShort();
          try {
            until = sink.begin?.(head) ?? end;
          } catch (error) {
            final = { error };
            throw error;
          }
        },
        take: (chunk) => {
          const skipped = Math.min(skip, chunk.length);
          skip -= skipped;
          const wanted = chunk.subarray(skipped, skipped + until - position);
          if (wanted.length === 0) return;
          position += wanted.length;
          retry.progressed();
          this.#watch.moved(wanted.length);
          try {
            sink.take(wanted);
          } catch (error) {
            final = { error };
            throw error;
          }
        },
      };
      const request = {
        location: this.#location,
        range: `bytes=${position}-${Math.max(end, until) - 1}`,
        ifMatch: this.#etag,
      };
      try {
        await getRange(request, receiver, this.#transfer, this.#signal);
        if (position < until) throw new CutShort();
      } catch (error) {
        if (final !== undefined) throw final.error;
        this.#signal.throwIfAborted();
        if (position >= until) return;
        if (!(await retry.again(error, generation))) throw new DownloadError(error);
      }
    }
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
