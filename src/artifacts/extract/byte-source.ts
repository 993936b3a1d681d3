import type { FileHandle } from 'node:fs/promises';

/** Where an archive's bytes come from: an object in S3, a file, or memory. */
export interface ByteSource {
  readonly size: number;
  /** Fills `target` with the bytes from `start` on, which must lie within `size`. Reads may run at the same time. */
  read(start: number, target: Uint8Array): Promise<void>;
}

export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (start, target) => {
      target.set(bytes.subarray(start, start + target.length));
      return Promise.resolve();
    },
  };
}

export function bytesOfFile(file: FileHandle, size: number): ByteSource {
  return {
    size,
    read: async (start, target) => {
      let filled = 0;
      while (filled < target.length) {
        const { bytesRead } = await file.read(target, filled, target.length - filled, start + filled);
        if (bytesRead === 0) throw new Error(`The file ends at byte ${start + filled} of ${size}.`);
        filled += bytesRead;
      }
    },
  };
}
