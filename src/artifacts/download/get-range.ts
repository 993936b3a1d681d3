import { Readable } from 'node:stream';
import { GetObjectCommand, type GetObjectCommandOutput, type S3Client } from '@aws-sdk/client-s3';
import type { S3Location } from '../../job.ts';
import type { ByteRange } from '../extract/byte-source.ts';
import { releaseMemory } from '../release-memory.ts';

export interface RangeRequest {
  readonly location: S3Location;
  /** Such as `bytes=0-99`; `bytes=-100` for the last 100. */
  readonly range: string;
  /** The ETag that the object must still have. */
  readonly ifMatch: string | undefined;
}

/** What the head of an answer says. */
export interface ResponseHead {
  readonly etag: string | undefined;
  /** Of the object, in bytes. */
  readonly size: number;
  /** What the body holds: all of the object where the server ignores ranges. */
  readonly body: ByteRange;
}

export interface Receiver {
  /** The head of the answer, before any byte of its body. What it throws ends the request. */
  begin(head: ResponseHead): void;
  /** The next bytes; the chunk's memory is released once this returns. What it throws ends the request. */
  take(chunk: Uint8Array): void;
}

/**
 * One GET of a part of an object, tried once; resolves at the end of the body. The body is read as the plain Node
 * stream that it is: the SDK's own ways to read it cost as much as unpacking. Rejects with what the SDK, Node or the
 * receiver threw, and with the signal's reason where that ended it.
 */
export async function getRange(
  { location: { bucket, key }, range, ifMatch }: RangeRequest,
  receiver: Receiver,
  s3: S3Client,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  try {
    const command = new GetObjectCommand({ Bucket: bucket, Key: key, Range: range, IfMatch: ifMatch });
    const answer = await s3.send(command, { abortSignal: signal });
    const body = answer.Body;
    if (!(body instanceof Readable)) throw new Error('There is no stream for the body of the object.');
    try {
      receiver.begin(headOf(answer));
      await drain(body, receiver, signal);
    } finally {
      // Also where the receiver wanted no more of it.
      body.destroy();
    }
  } catch (error) {
    // The SDK calls every abort an AbortError; the reason says more.
    signal.throwIfAborted();
    throw error;
  }
}

async function drain(body: Readable, receiver: Receiver, signal: AbortSignal): Promise<void> {
  let onAbort = (): void => undefined;
  await new Promise<void>((resolve, reject) => {
    onAbort = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    body.on('error', reject);
    body.on('end', resolve);
    // A connection that is cut in the middle of a body may close without an error.
    body.on('close', () => {
      reject(new CutShort());
    });
    body.on('data', (chunk: Uint8Array) => {
      try {
        receiver.take(chunk);
      } catch (error) {
        body.destroy(error instanceof Error ? error : new Error(String(error)));
      }
      // Not at once: Node's parser is still at work on the very memory that the chunk lies in.
      setImmediate(releaseMemory, chunk);
    });
    if (signal.aborted) onAbort();
  }).finally(() => {
    // A signal made of others lives for as long as somebody listens to it.
    signal.removeEventListener('abort', onAbort);
  });
}

/** The connection went away in the middle of a body. */
export class CutShort extends Error {
  override readonly name = 'CutShort';
  readonly code = 'ECONNRESET';

  constructor() {
    super('The connection was closed before the whole answer had arrived.');
  }
}

/** @throws Error where the server does not tell the size of the object */
function headOf({ ETag: etag, ContentLength, ContentRange }: GetObjectCommandOutput): ResponseHead {
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/
    .exec(ContentRange ?? '')
    ?.slice(1)
    .map(Number);
  const [start, last, size] = range ?? [];
  if (start !== undefined && last !== undefined && size !== undefined)
    return { etag, size, body: { start, end: last + 1 } };
  if (ContentRange !== undefined || ContentLength === undefined)
    throw new Error('S3 did not tell the size of the object.');
  return { etag, size: ContentLength, body: { start: 0, end: ContentLength } };
}
