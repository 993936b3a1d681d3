import { Readable } from 'node:stream';
import type { HttpResponse } from '@smithy/core/protocols';
import type { SignedGet } from '../../aws/signed-get.ts';
import { releaseMemory } from '../release-memory.ts';

export interface RangeRequest {
  /** Such as `bytes=0-99`. */
  readonly range: string;
  /** The ETag that the object must still have. */
  readonly ifMatch: string | undefined;
}

export interface ResponseHead {
  readonly etag: string | undefined;
  /** Of the body, in bytes; undefined where the server does not say. */
  readonly length: number | undefined;
  /** Such as `bytes 0-99/1234`. */
  readonly contentRange: string | undefined;
}

export interface Receiver {
  /** The head of the answer, before any byte of its body. What it throws ends the request. */
  begin(head: ResponseHead): void;
  /** The next bytes; the chunk's memory is given back once this returns. What it throws ends the request. */
  take(chunk: Uint8Array): void;
}

/**
 * One GET of a part of an object, tried once; resolves at the end of the body. The body is read as the plain Node
 * stream that it is. Rejects with what S3, Node or the receiver threw, and with the signal's reason where that ended
 * it.
 */
export async function getRange(
  { range, ifMatch }: RangeRequest,
  receiver: Receiver,
  object: SignedGet,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  try {
    const headers = { range, ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) };
    const answer = await object.send(headers, signal);
    const body = answer.body as unknown;
    if (!(body instanceof Readable)) throw new Error('There is no stream for the body of the object.');
    try {
      receiver.begin(headOf(answer));
      await drain(body, receiver, signal);
    } finally {
      // Also where the receiver wanted no more of it.
      body.destroy();
    }
  } catch (error) {
    // The transport calls every abort an AbortError; the reason says more.
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

function headOf({ headers }: HttpResponse): ResponseHead {
  const length = headers['content-length'];
  return {
    etag: headers['etag'],
    length: length === undefined ? undefined : Number(length),
    contentRange: headers['content-range'],
  };
}
