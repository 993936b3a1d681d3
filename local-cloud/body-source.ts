import type { IncomingMessage } from 'node:http';

/**
 * A request's body. Unlike the message itself it may be left midway and read on later: the connection lives on, and
 * the error that made a reader leave can still be answered.
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
