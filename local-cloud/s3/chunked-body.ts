import { createHash } from 'node:crypto';
import { signatureError } from '../signature-errors.ts';
import { sha256Hex } from '../signatures.ts';
import type { SignatureSeed } from '../signatures.ts';
import { invalidRequest, s3Error } from './errors.ts';

/** The three forms of an aws-chunked body that S3 knows, by their x-amz-content-sha256. */
const forms = new Map([
  ['STREAMING-UNSIGNED-PAYLOAD-TRAILER', { signed: false, trailer: true }],
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD', { signed: true, trailer: false }],
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER', { signed: true, trailer: true }],
]);

/** In bytes, of every chunk but the last: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html */
const minimumChunkSize = 8192;

export function isChunked(payloadHash: string): boolean {
  return forms.has(payloadHash);
}

/**
 * Decodes an aws-chunked body (`<hex size>[;chunk-signature=<hex>]CRLF<data>CRLF` ..., then trailing headers) and
 * verifies the chain of its signatures. `trailers` holds the trailing headers once the body has been read to its end.
 */
export class ChunkedBody implements AsyncIterable<Buffer> {
  readonly trailers: Record<string, string> = {};
  readonly #reader: Reader;
  readonly #form: { readonly signed: boolean; readonly trailer: boolean };
  readonly #seed: SignatureSeed;
  #previousSignature: string;

  constructor(source: AsyncIterable<Buffer>, payloadHash: string, seed: SignatureSeed) {
    this.#reader = new Reader(source);
    this.#form = forms.get(payloadHash) ?? { signed: false, trailer: false };
    this.#seed = seed;
    this.#previousSignature = seed.signature;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    let previousSize = Infinity;
    for (;;) {
      const { size, signature } = readChunkHeader(await this.#reader.line());
      if (size > 0 && previousSize < minimumChunkSize) throw s3Error('InvalidChunkSizeError');
      previousSize = size;
      const hash = createHash('sha256');
      let left = size;
      while (left > 0) {
        const data = await this.#reader.some(left);
        left -= data.length;
        if (this.#form.signed) hash.update(data);
        yield data;
      }
      if (this.#form.signed) this.#verify('PAYLOAD', signature, sha256Hex(''), hash.digest('hex'));
      if (size === 0) break;
      if ((await this.#reader.line()) !== '') throw s3Error('IncompleteBody');
    }
    await this.#readTrailers();
  }

  async #readTrailers(): Promise<void> {
    let signed = '';
    let signature: string | undefined;
    for (;;) {
      const line = await this.#reader.lineOrEnd();
      if (line === undefined || line === '') break;
      const [name = '', ...rest] = line.split(':');
      const value = rest.join(':').trim();
      if (name.toLowerCase() === 'x-amz-trailer-signature') {
        signature = value;
        continue;
      }
      this.trailers[name.toLowerCase()] = value;
      signed += `${name.toLowerCase()}:${value}\n`;
    }
    if (this.#form.signed && this.#form.trailer) this.#verify('TRAILER', signature, sha256Hex(signed));
  }

  /** Each signature covers the one before it. */
  #verify(what: string, signature: string | undefined, ...hashes: readonly string[]): void {
    const { longDate, scope, sign } = this.#seed;
    const lines = [`AWS4-HMAC-SHA256-${what}`, longDate, scope, this.#previousSignature, ...hashes];
    const expected = sign(lines.join('\n'));
    if (signature !== expected) throw signatureError('s3', 'mismatch');
    this.#previousSignature = expected;
  }
}

function readChunkHeader(line: string): { size: number; signature: string | undefined } {
  const parts = /^([0-9a-f]+)(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(line);
  if (parts === null) throw invalidRequest('The aws-chunked body has a malformed chunk header.');
  return { size: parseInt(parts[1] ?? '', 16), signature: parts[2] };
}

/** Takes lines and data from a stream as they come. */
class Reader {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Without its line break; trailers end in LF alone with some clients. Undefined: the body is over. */
  async lineOrEnd(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf('\n');
      if (end >= 0) {
        const line = this.#rest.subarray(0, end).toString('latin1');
        this.#rest = this.#rest.subarray(end + 1);
        return line.endsWith('\r') ? line.slice(0, -1) : line;
      }
      if (this.#rest.length > 16_384) throw s3Error('IncompleteBody');
      if (await this.#more()) continue;
      if (this.#rest.length > 0) throw s3Error('IncompleteBody');
      return undefined;
    }
  }

  async line(): Promise<string> {
    const line = await this.lineOrEnd();
    if (line === undefined) throw s3Error('IncompleteBody');
    return line;
  }

  /** Between 1 and `limit` bytes. */
  async some(limit: number): Promise<Buffer> {
    while (this.#rest.length === 0) if (!(await this.#more())) throw s3Error('IncompleteBody');
    const data = this.#rest.subarray(0, limit);
    this.#rest = this.#rest.subarray(data.length);
    return data;
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done === true) return false;
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
    return true;
  }
}
