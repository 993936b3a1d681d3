import type { ByteSource } from '../../../src/artifacts/extract/byte-source.ts';

export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (start, target) => {
      target.set(bytes.subarray(start, start + target.length));
      return Promise.resolve();
    },
  };
}
