import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compress } from '../../src/artifacts/archive/compress.ts';
import { fileEntry } from '../../src/artifacts/archive/walk.ts';
import { zip } from '../../src/artifacts/archive/zip-writer.ts';
import { releaseMemory } from '../../src/artifacts/release-memory.ts';
import { getRange, type Receiver } from '../../src/artifacts/download/get-range.ts';
import { fakeS3, location } from './download/fake-s3.ts';
import { noise } from './archive/noise.ts';
import { readZip } from './archive/read-zip.ts';
import { makeWorkspace } from './archive/workspace.ts';

/** Node 20 leaves it all to the garbage collector. */
const canRelease = 'transfer' in ArrayBuffer.prototype;

describe('releasing memory', () => {
  it('empties a buffer, and whatever else looks at the same memory', () => {
    const bytes = Buffer.allocUnsafeSlow(64 << 10);
    const other = bytes.subarray(10, 20);
    releaseMemory(bytes);
    expect([bytes.length, other.length]).toEqual(canRelease ? [0, 0] : [64 << 10, 10]);
  });

  it('empties a small buffer that has memory of its own, such as TLS delivers', () => {
    const bytes = Buffer.allocUnsafeSlow(16 << 10);
    releaseMemory(bytes);
    expect(bytes).toHaveLength(canRelease ? 0 : 16 << 10);
  });

  it('does nothing a second time', () => {
    const bytes = Buffer.allocUnsafeSlow(64 << 10);
    releaseMemory(bytes);
    expect(() => {
      releaseMemory(bytes);
    }).not.toThrow();
  });

  it.each<[string, Uint8Array]>([
    ['a small buffer, which may be part of one that others use', Buffer.from('abc')],
    ['memory that threads share', new Uint8Array(new SharedArrayBuffer(64 << 10))],
  ])('leaves %s', (_, bytes) => {
    const { length } = bytes;
    releaseMemory(bytes);
    expect(bytes).toHaveLength(length);
  });
});

it('releases the memory of a zip, once the next of it is asked for', async () => {
  const content = noise(3 << 20);
  const path = join(makeWorkspace({ content }), 'content');
  const entry = fileEntry(path, 'content', statSync(path));
  const pieces: Uint8Array[] = [];
  const copies: Buffer[] = [];
  for await (const piece of zip([entry], (job) => Promise.resolve(compress(job)), 2)) {
    pieces.push(piece);
    copies.push(Buffer.from(piece));
  }
  expect((await readZip(Buffer.concat(copies)))[0]?.content.equals(content)).toBe(true);
  const kept = pieces.filter(({ length }) => length >= Buffer.poolSize);
  expect(kept.length === 0).toBe(canRelease);
});

it('releases the memory of a download, once it was taken', async () => {
  const content = noise(3 << 20);
  const { transfer } = await fakeS3(content);
  const chunks: Uint8Array[] = [];
  const copies: Buffer[] = [];
  const receiver: Receiver = {
    begin: () => undefined,
    take: (chunk) => {
      chunks.push(chunk);
      copies.push(Buffer.from(chunk));
    },
  };
  await getRange({ location, range: 'bytes=0-', ifMatch: undefined }, receiver, transfer.s3, transfer.signal);
  await new Promise(setImmediate);
  expect(Buffer.concat(copies).equals(content)).toBe(true);
  const kept = chunks.filter(({ length }) => length >= Buffer.poolSize);
  expect(kept.length === 0).toBe(canRelease);
});
