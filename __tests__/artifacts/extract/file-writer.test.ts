import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { FileWriter } from '../../../src/artifacts/extract/file-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-writer-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('FileWriter', () => {
  it('writes one buffer after the other, and never has more than a few', async () => {
    const path = join(folder, 'file');
    const file = openSync(path, 'wx');
    const writer = new FileWriter(file, 'file');
    const buffers = new Set<ArrayBufferLike>();
    const lengths = [5, 1 << 20, 0, ...Array.from({ length: 20 }, (_, index) => 1_000 * index)];

    for (const [index, length] of lengths.entries()) {
      const buffer = await writer.buffer();
      buffers.add(buffer.buffer);
      buffer.fill(65 + index, 0, length);
      writer.write(buffer, length);
    }
    await writer.end();
    closeSync(file);

    expect(buffers.size).toBeLessThanOrEqual(3);
    const wanted = Buffer.concat(lengths.map((length, index) => Buffer.alloc(length, 65 + index)));
    expect(readFileSync(path).equals(wanted)).toBe(true);
  });

  it('writes nothing where there is no file', async () => {
    const writer = new FileWriter(undefined, 'file');
    for (let round = 0; round < 5; round++) writer.write(await writer.buffer(), 1_000);

    await expect(writer.end()).resolves.toBeUndefined();
  });

  // Elsewhere there is no file that is always full.
  (process.platform === 'linux' ? it : it.skip)(
    'tells of a full disk, at the latest at the end',
    async () => {
      const file = openSync('/dev/full', 'w');
      const writer = new FileWriter(file, 'some/file');
      writer.write(await writer.buffer(), 1_000);

      await expect(writer.end()).rejects.toThrow('the disk is full at the entry "some/file"');
      await expect(writer.buffer()).rejects.toThrow('the disk is full');
      closeSync(file);
    },
  );
});
