import { createHash } from 'node:crypto';
import { AwsError } from '../errors.ts';
import { sha256Hex } from '../signatures.ts';
import type { SignatureSeed } from '../signatures.ts';

/** The three forms of an aws-chunked body that S3 knows, by their x-amz-content-sha256. */
const forms = new Map([
  ['STREAMING-UNSIGNED-PAYLOAD-TRAILER', { signed: false, trailer: true }],
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD', { signed: true, trailer: false }],
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER', { signed: true, trailer: true }],
]);

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
    for (;;) {
      const { size, signature } = readChunkHeader(await this.#reader.line());
      const hash = createHash('sha256');
      let left = size;
      while (left > 0) {
        const data = await this.#reader.some(left);
        left -= data.length;
        if (this.#form.signed) hash.update(data);
        yield data;
      }
      if (this.#form.signed) await this.#checkChunk(hash.digest('hex'), signature);
      if (size === 0) break;
      if ((await this.#reader.line()) !== '') throw incompleteBody();
    }
    await this.#readTrailers();
  }

  async #checkChunk(hash: string, signature: string | undefined): Promise<void> {
    const lines = [
      'AWS4-HMAC-SHA256-PAYLOAD',
      this.#seed.longDate,
      this.#seed.scope,
      this.#previousSignature,
    ];
    await this.#check([...lines, sha256Hex(''), hash].join('\n'), signature);
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
    if (!this.#form.signed || !this.#form.trailer) return;
    const lines = [
      'AWS4-HMAC-SHA256-TRAILER',
      this.#seed.longDate,
      this.#seed.scope,
      this.#previousSignature,
    ];
    await this.#check([...lines, sha256Hex(signed)].join('\n'), signature);
  }

  async #check(stringToSign: string, signature: string | undefined): Promise<void> {
    const expected = await this.#seed.sign(stringToSign);
    if (signature !== expected) {
      throw new AwsError(
        'SignatureDoesNotMatch',
        403,
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      );
    }
    this.#previousSignature = expected;
  }
}

function readChunkHeader(line: string): { size: number; signature: string | undefined } {
  const parts = /^([0-9a-f]+)(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(line);
  if (parts === null)
    throw new AwsError('InvalidRequest', 400, 'The aws-chunked body has a malformed chunk header.');
  return { size: parseInt(parts[1] ?? '', 16), signature: parts[2] };
}

function incompleteBody(): AwsError {
  return new AwsError('IncompleteBody', 400, 'The request body terminated unexpectedly');
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
      if (this.#rest.length > 16_384) throw incompleteBody();
      if (!(await this.#more())) {
        if (this.#rest.length > 0) throw incompleteBody();
        return undefined;
      }
    }
  }

  async line(): Promise<string> {
    const line = await this.lineOrEnd();
    if (line === undefined) throw incompleteBody();
    return line;
  }

  /** Between 1 and `limit` bytes. */
  async some(limit: number): Promise<Buffer> {
    while (this.#rest.length === 0) if (!(await this.#more())) throw incompleteBody();
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
