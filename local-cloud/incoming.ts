import type { IncomingMessage } from 'node:http';
import { AwsError } from './errors.ts';

/** An HTTP request as the services see it. */
export interface Incoming {
  readonly method: string;
  /** Percent-encoded, as sent; without the query. */
  readonly path: string;
  /** Decoded. A name without a value (`?uploads`) has the empty one. */
  readonly query: ReadonlyMap<string, string>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Buffer>;
}

/** Throws InvalidURI where the path or the query is not well percent-encoded. */
export function readIncoming(message: IncomingMessage, body: AsyncIterable<Buffer>): Incoming {
  const url = message.url ?? '/';
  const [path = '/', ...rest] = url.split('?');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(',') : value;
  }
  // Checked here once, so that nothing that decodes it later has to.
  decode(path);
  return { method: message.method ?? 'GET', path, query: readQuery(rest.join('?')), headers, body };
}

function readQuery(text: string): Map<string, string> {
  const query = new Map<string, string>();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const [name = '', ...value] = pair.split('=');
    query.set(decode(name), decode(value.join('=')));
  }
  return query;
}

// Not URLSearchParams: in a signed query a plus is a plus.
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new AwsError('InvalidURI', "Couldn't parse the specified URI.");
  }
}

/** The whole body; throws RequestEntityTooLarge beyond `limit` bytes. */
export async function readBody(body: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) {
      throw new AwsError('RequestEntityTooLargeException', 'Request size exceeded.', { status: 413 });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * A request's body. Unlike the message itself it can be read on after a `for await` loop was left midway: that does not
 * destroy the connection, so that the error can still be answered.
 */
export class BodySource implements AsyncIterable<Buffer> {
  readonly #iterator: AsyncIterator<Buffer>;

  constructor(message: IncomingMessage) {
    this.#iterator = (message as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  [Symbol.asyncIterator](): AsyncIterator<Buffer> {
    return { next: () => this.#iterator.next() };
  }

  /** Reads what is left, or so many bytes of it. */
  async drain(bytes = Infinity): Promise<void> {
    let left = bytes;
    while (left > 0) {
      const next = await this.#iterator.next();
      if (next.done === true) return;
      left -= next.value.length;
    }
  }
}
