import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compress } from '../../src/artifacts/archive/compress.ts';
import { fileEntry } from '../../src/artifacts/archive/walk.ts';
import { zip } from '../../src/artifacts/archive/zip-writer.ts';
import { SignedGet } from '../../src/aws/signed-get.ts';
import { giveBack } from '../../src/artifacts/give-back.ts';
import { getRange, type Receiver } from '../../src/artifacts/download/get-range.ts';
import { fakeS3, location } from './download/fake-s3.ts';
import { noise } from './archive/noise.ts';
import { readZip } from './archive/read-zip.ts';
import { makeWorkspace } from './archive/workspace.ts';

/** Node 20 leaves it all to the garbage collector. */
const canGiveBack = 'transfer' in ArrayBuffer.prototype;

describe('giving memory back', () => {
  it('empties a buffer, and whatever else looks at the same memory', () => {
    const bytes = Buffer.allocUnsafeSlow(64 << 10);
    const other = bytes.subarray(10, 20);
    giveBack(bytes);
    expect([bytes.length, other.length]).toEqual(canGiveBack ? [0, 0] : [64 << 10, 10]);
  });

  it('does nothing a second time', () => {
    const bytes = Buffer.allocUnsafeSlow(64 << 10);
    giveBack(bytes);
    expect(() => {
      giveBack(bytes);
    }).not.toThrow();
  });

  it.each<[string, Uint8Array]>([
    ['a small buffer, which may be part of one that others use', Buffer.from('abc')],
    ['memory that threads share', new Uint8Array(new SharedArrayBuffer(64 << 10))],
  ])('leaves %s', (_, bytes) => {
    const { length } = bytes;
    giveBack(bytes);
    expect(bytes).toHaveLength(length);
  });
});

it('gives the memory of a zip back, once the next of it is asked for', async () => {
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
  expect(kept.length === 0).toBe(canGiveBack);
});

it('gives the memory of a download back, once it was taken', async () => {
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
  await getRange(
    { range: 'bytes=0-', ifMatch: undefined },
    receiver,
    new SignedGet(location, transfer.s3),
    transfer.signal,
  );
  await new Promise(setImmediate);
  expect(Buffer.concat(copies).equals(content)).toBe(true);
  const kept = chunks.filter(({ length }) => length >= Buffer.poolSize);
  expect(kept.length === 0).toBe(canGiveBack);
});
