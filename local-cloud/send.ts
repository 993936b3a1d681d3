import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Misbehaviour } from './faults.ts';
import type { Pacer } from './pace.ts';
import type { Reply } from './reply.ts';

/**
 * Sends the answer, with what the fault does to its body. With neither fault nor pace the file is written to the socket
 * as it is.
 */
export async function send(
  response: ServerResponse,
  reply: Reply,
  options: {
    readonly withoutBody: boolean;
    readonly pacer: Pacer | undefined;
    readonly fault: Misbehaviour | undefined;
  },
): Promise<void> {
  const body = typeof reply.body === 'string' ? bufferBody(Buffer.from(reply.body)) : reply.body;
  const hasLength = reply.status !== 204 && reply.status !== 304;
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(hasLength ? { 'content-length': body.size } : {}),
  });
  if (options.withoutBody || !hasLength || body.size === 0) {
    response.end();
    return;
  }
  const { fault, pacer } = options;
  if (fault === undefined && pacer === undefined) {
    await write(response, body.open(), releaseMemory);
    response.end();
    return;
  }
  let stream = body.open() as AsyncIterable<Buffer>;
  if (pacer !== undefined) stream = pacer.pace(stream);
  if (fault?.kind === 'cut' || fault?.kind === 'stall') {
    response.flushHeaders();
    await write(response, first(stream, fault.afterBytes));
    // What has been written still leaves; then the connection ends in the middle of the body.
    if (fault.kind === 'cut') response.socket?.destroySoon();
    return;
  }
  if (fault?.kind === 'corrupt') stream = corrupted(stream, fault.atByte);
  await pipeline(Readable.from(stream, { objectMode: false }), response);
}

function bufferBody(content: Buffer): { size: number; open: () => Readable } {
  return { size: content.length, open: () => Readable.from([content], { objectMode: false }) };
}

/**
 * Resolves when all of it has been handed to the system; the answer stays open.
 *
 * @param onWritten told of every chunk that has been handed over, and is no longer needed
 */
async function write(
  response: ServerResponse,
  stream: AsyncIterable<Buffer>,
  onWritten: (chunk: Buffer) => void = () => undefined,
): Promise<void> {
  for await (const chunk of stream) {
    await new Promise<void>((resolve, reject) => {
      response.write(chunk, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
    onWritten(chunk);
  }
}

/**
 * Frees the memory of a whole buffer at once, where Node can (ES2024). The garbage collector would let tens of
 * megabytes pile up, and its processor time would distort what benchmarks measure against this server.
 */
function releaseMemory({ buffer, byteLength }: Buffer): void {
  const memory = buffer as ArrayBuffer & { readonly transfer?: (newByteLength: number) => ArrayBuffer };
  if (byteLength === memory.byteLength) memory.transfer?.(0);
}

async function* first(stream: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let left = bytes;
  if (left <= 0) return;
  for await (const chunk of stream) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}

async function* corrupted(stream: AsyncIterable<Buffer>, atByte: number): AsyncGenerator<Buffer> {
  let offset = 0;
  for await (const chunk of stream) {
    const index = atByte - offset;
    if (index >= 0 && index < chunk.length) chunk.writeUInt8(chunk.readUInt8(index) ^ 0xff, index);
    offset += chunk.length;
    yield chunk;
  }
}
