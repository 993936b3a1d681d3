import { crc32 } from 'node:zlib';

/** A CRC-32 as S3 writes it: big-endian, in base64. */
export function checksumOf(bytes: Uint8Array): string {
  const digest = Buffer.alloc(4);
  digest.writeUInt32BE(crc32(bytes));
  return digest.toString('base64');
}

/**
 * What S3 says of an object uploaded in parts: the CRC-32 of the parts' CRC-32s, and their number.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html (composite checksums)
 */
export function compositeChecksum(parts: readonly string[]): string {
  const digests = Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')));
  return `${checksumOf(digests)}-${parts.length}`;
}

/** S3 has something else than was sent: the try counts as lost. Servers that name no checksum are taken at their word. */
export function checkChecksum(sent: string, stored: string | undefined): void {
  if (stored === undefined || stored === sent) return;
  throw new Error(`S3 says that it has stored bytes with the CRC-32 ${stored}, but ${sent} was sent.`);
}
