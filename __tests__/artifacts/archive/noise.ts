import { createCipheriv } from 'node:crypto';

/** Bytes as random as those of an encrypted file, and the same each time: they are one, of zeros. */
export function noise(length: number): Buffer {
  const key = Buffer.alloc(16);
  const counter = Buffer.alloc(16);
  return createCipheriv('aes-128-ctr', key, counter).update(Buffer.alloc(length));
}
