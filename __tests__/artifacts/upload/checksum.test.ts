import { describe, expect, it } from '@jest/globals';
import { checkChecksum, checksumOf, compositeChecksum } from '../../../src/artifacts/upload/checksum.ts';

describe('checksums', () => {
  it('are those of S3', () => {
    // The check value of CRC-32 for "123456789" is cbf43926.
    expect(checksumOf(Buffer.from('123456789'))).toBe('y/Q5Jg==');
    expect(checksumOf(Buffer.alloc(0))).toBe('AAAAAA==');
    const digests = Buffer.from('cbf4392600000000', 'hex');
    expect(compositeChecksum(['y/Q5Jg==', 'AAAAAA=='])).toBe(`${checksumOf(digests)}-2`);
  });

  it('must agree where S3 gives one', () => {
    expect(() => {
      checkChecksum('a', undefined);
      checkChecksum('a', 'a');
    }).not.toThrow();
    expect(() => {
      checkChecksum('a', 'b');
    }).toThrow('CRC-32 b, but a was sent');
  });
});
