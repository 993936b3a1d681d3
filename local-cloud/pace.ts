import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** So much may be sent at once within a body: makes up for timers, which are late by milliseconds. */
const creditMilliseconds = 20;

/**
 * Serves every new connection only once its handshakes would be through: one round trip for TCP's, and one more for
 * TLS 1.3's (RFC 8446, section 2). On loopback they take no time. What the client sends meanwhile waits.
 */
export function delayConnections(server: Server, milliseconds: number): void {
  const listeners = server.listeners('connection');
  server.removeAllListeners('connection');
  server.on('connection', (socket: Socket) => {
    // The client may be gone before anything listens to its connection.
    socket.on('error', () => undefined);
    setTimeout(() => {
      if (socket.destroyed) return;
      for (const listener of listeners) listener.call(server, socket);
    }, milliseconds);
  });
}

/** Lets bytes through at a rate. */
export class Pacer {
  readonly #bytesPerSecond: number;
  #freeAt = performance.now();

  constructor(bytesPerSecond: number) {
    this.#bytesPerSecond = bytesPerSecond;
  }

  /**
   * The stream, in pieces of a few milliseconds each, none before its time. The time before the stream, in which a
   * kept connection had nothing to carry, is not made up for.
   */
  async *pace(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    this.#freeAt = Math.max(this.#freeAt, performance.now());
    const piece = Math.max(1024, Math.floor(this.#bytesPerSecond / 200));
    for await (const chunk of source) {
      for (let start = 0; start < chunk.length; start += piece) {
        const part = chunk.subarray(start, start + piece);
        await this.#wait(part.length);
        yield part;
      }
    }
  }

  async #wait(bytes: number): Promise<void> {
    const now = performance.now();
    this.#freeAt = Math.max(this.#freeAt, now - creditMilliseconds) + (bytes / this.#bytesPerSecond) * 1000;
    if (this.#freeAt > now) await delay(this.#freeAt - now);
  }
}
