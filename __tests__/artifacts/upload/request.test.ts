import { describe, expect, it } from '@jest/globals';
import type { Persist } from '../../../src/artifacts/transfer.ts';
import { compositeChecksum } from '../../../src/artifacts/upload/multipart.ts';
import { checksumOf, sendBytes, type Upload } from '../../../src/artifacts/upload/request.ts';

describe('checksums', () => {
  it('are those of S3', () => {
    // The check value of CRC-32 for "123456789" is cbf43926.
    expect(checksumOf(Buffer.from('123456789'))).toBe('y/Q5Jg==');
    expect(checksumOf(Buffer.alloc(0))).toBe('AAAAAA==');
    const digests = Buffer.from('cbf4392600000000', 'hex');
    expect(compositeChecksum(['y/Q5Jg==', 'AAAAAA=='])).toBe(`${checksumOf(digests)}-2`);
  });
});

describe('sendBytes', () => {
  const bytes = Buffer.from('123456789');
  const persist: Persist = (attempt, signal) =>
    attempt(signal, { moved: () => undefined, kept: () => undefined });
  const upload = { persist, signal: new AbortController().signal, moved: () => undefined } as Partial<Upload>;
  const send = (ChecksumCRC32: string | undefined) =>
    sendBytes(bytes, upload as Upload, (body) => {
      expect(body).toMatchObject({ Body: bytes, ContentLength: 9, ChecksumCRC32: 'y/Q5Jg==' });
      return Promise.resolve({ ETag: 'etag', ChecksumCRC32 });
    });

  it.each(['y/Q5Jg==', undefined])('takes the checksum %s for confirmed', async (stored) => {
    expect(await send(stored)).toEqual({ ETag: 'etag', ChecksumCRC32: 'y/Q5Jg==' });
  });

  it('fails the try where S3 has stored other bytes', async () => {
    await expect(send('AAAAAA==')).rejects.toThrow('CRC-32 AAAAAA==, but y/Q5Jg== was sent');
  });
});
