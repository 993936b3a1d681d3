import { describe, expect, it } from '@jest/globals';
import { ChunkedBody } from '../../local-cloud/s3/chunked-body.ts';
import { signRequest } from '../../local-cloud/signatures.ts';

/** The examples of AWS's page on sigv4-streaming: 65 KiB of `a` in chunks of 64 KiB and 1 KiB. */
const claim = { date: '20130524', region: 'us-east-1', longDate: '20130524T000000Z', signedHeaders: [] };
const request = { method: 'PUT', path: '/', query: new Map<string, string>(), headers: {} };
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

const seedOf = (signature: string) => ({ ...signRequest(request, claim, 's3', '', secret), signature });

const chunk = (size: number, signature: string, letter = 'a') =>
  `${size.toString(16)};chunk-signature=${signature}\r\n${letter.repeat(size)}\r\n`;

const signed = {
  form: 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  seed: '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
  first: 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
  second: '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
  last: 'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
};

const signedWithTrailer = {
  form: 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
  seed: '106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e',
  first: 'b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2',
  second: '1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7',
  last: '2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992',
};

const unsigned = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';

async function read(body: ChunkedBody): Promise<string> {
  let text = '';
  for await (const data of body) text += data.toString();
  return text;
}

/** In pieces that break wherever they break. */
async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < text.length; start += size) {
    yield await Promise.resolve(Buffer.from(text.slice(start, start + size)));
  }
}

describe('an aws-chunked body', () => {
  it.each([1000, 65_537, 1_000_000])('with signed chunks, in pieces of %i bytes', async (size) => {
    const { form, seed, first, second, last } = signed;
    const text = `${chunk(65_536, first)}${chunk(1024, second)}0;chunk-signature=${last}\r\n\r\n`;
    expect(await read(new ChunkedBody(inPieces(text, size), form, seedOf(seed)))).toBe('a'.repeat(66_560));
  });

  it('with a signed trailer', async () => {
    const { form, seed, first, second, last } = signedWithTrailer;
    const trailer =
      'x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n';
    const text = `${chunk(65_536, first)}${chunk(1024, second)}0;chunk-signature=${last}\r\n${trailer}`;
    const body = new ChunkedBody(inPieces(text, 50_000), form, seedOf(seed));
    expect(await read(body)).toBe('a'.repeat(66_560));
    expect(body.trailers).toEqual({ 'x-amz-checksum-crc32c': 'sOO8/Q==' });
  });

  it('with an unsigned trailer', async () => {
    const text = `2000\r\n${'a'.repeat(8192)}\r\n2\r\nde\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n`;
    const body = new ChunkedBody(inPieces(text, 7), unsigned, seedOf(''));
    expect(await read(body)).toBe(`${'a'.repeat(8192)}de`);
    expect(body.trailers).toEqual({ 'x-amz-checksum-crc32': 'AAAAAA==' });
  });

  it.each([
    ['data that was changed', chunk(65_536, signed.first, 'b'), 'SignatureDoesNotMatch'],
    ['a chunk without a signature', '3\r\nabc\r\n', 'SignatureDoesNotMatch'],
    ['no end', chunk(65_536, signed.first), 'IncompleteBody'],
    ['half a chunk', chunk(65_536, signed.first).slice(0, 1000), 'IncompleteBody'],
    ['no chunk at all', 'hello\r\n', 'InvalidRequest'],
    ['a small chunk before the last', '3\r\nabc\r\n2\r\nde\r\n', 'InvalidChunkSizeError', unsigned],
  ])('with %s: %s', async (_, text, code, form = signed.form) => {
    const body = new ChunkedBody(inPieces(text, 50_000), form, seedOf(signed.seed));
    await expect(read(body)).rejects.toThrow(expect.objectContaining({ code }));
  });
});
