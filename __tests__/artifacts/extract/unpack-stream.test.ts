import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { kindNumbers, type PackedEntry } from '../../../src/artifacts/extract/zip/directory.ts';
import { EntryStream } from '../../../src/artifacts/extract/zip/unpack-stream.ts';
import { buildZip, directoryStart, type ZipEntry } from '../archives/zip.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stream-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const data = Buffer.alloc(5 << 20, 'a long and boring file\n');
const packed = deflateRawSync(data);

/** What is in a zip of a single entry, and a function that unpacks it from pieces of that size. */
function entryOf(zipEntry: Partial<ZipEntry>, says: Partial<PackedEntry> = {}) {
  const zip = buildZip([{ name: 'x', data, packed, ...zipEntry }]);
  const bytes = zip.subarray(0, directoryStart(zip));
  const entry: PackedEntry = {
    start: 0,
    room: bytes.length,
    packedSize: packed.length,
    size: data.length,
    crc: crc32(data),
    method: 8,
    flags: 0,
    kind: kindNumbers.file,
    mode: 0o644,
    time: Number.NaN,
    nameLength: 1,
    nameCrc: crc32('x'),
    superseded: 0,
    ...says,
  };
  const stream = new EntryStream(entry, 'x', join(folder, 'x'));
  return { bytes, stream, unpack: (pieces: readonly Buffer[]) => unpack(stream, pieces) };
}

async function unpack(stream: EntryStream, pieces: readonly Buffer[]): Promise<void> {
  try {
    for (const piece of pieces) await stream.take(piece);
    await stream.end();
  } catch (error) {
    stream.abandon();
    throw error;
  }
}

/** Pieces that end at these places. */
function cut(bytes: Buffer, ...ends: number[]): Buffer[] {
  return [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

it('an entry is written as its bytes arrive', async () => {
  const { bytes, unpack } = entryOf({});
  await unpack(cut(bytes, 40));
  expect(readFileSync(join(folder, 'x')).equals(data)).toBe(true);
});

it('an entry ends where its data do, whatever describes them behind', async () => {
  const { bytes, unpack } = entryOf(
    { method: 0, packed: data, descriptor: true },
    { method: 0, packedSize: data.length },
  );
  await unpack([bytes]);
  expect(readFileSync(join(folder, 'x')).equals(data)).toBe(true);
});

it('an entry that is larger than it says is found out before more of it is written', async () => {
  const { bytes, unpack } = entryOf({ size: 2 << 20 }, { size: 2 << 20 });
  await expect(unpack([bytes])).rejects.toMatchObject({
    kind: 'corrupt',
    message: 'the data of the entry "x" are not as long as its header says',
  });
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

it.each([
  ['is cut short', packed.subarray(0, -3), 'are damaged (Z_BUF_ERROR)'],
  [
    'ends before its last bytes',
    Buffer.concat([packed, Buffer.alloc(40)]),
    'are not as long as its header says',
  ],
  ['ends a piece before its last bytes', Buffer.concat([packed, Buffer.alloc(9_000)]), 'are not as long'],
  ['is damaged', Buffer.alloc(500, 0xff), 'are damaged (Z_DATA_ERROR)'],
])('deflated data that %s are found out', async (_, data, message) => {
  const { bytes, unpack } = entryOf({ packed: data }, { packedSize: data.length });
  const ends = Array.from({ length: Math.ceil(bytes.length / 4_000) }, (_, index) => 100 + index * 4_000);
  await expect(unpack(cut(bytes, ...ends))).rejects.toThrow(message);
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

it('an entry that is cut short is found out at its end', async () => {
  const { bytes, unpack } = entryOf({ method: 0, packed: data }, { method: 0, packedSize: data.length });
  await expect(unpack([bytes.subarray(0, 1 << 20)])).rejects.toThrow('are not as long as its header says');
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

it('an entry is removed where the extraction ends before it', async () => {
  const { bytes, stream } = entryOf({ method: 0, packed: data }, { method: 0, packedSize: data.length });
  await stream.take(bytes.subarray(0, 1 << 20));
  expect(statSync(join(folder, 'x')).size).toBeGreaterThan(0);
  stream.abandon();
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

it('an entry that a later one supersedes is verified, and not written', async () => {
  const good = entryOf({}, { superseded: 1 });
  await good.unpack([good.bytes]);
  expect(existsSync(join(folder, 'x'))).toBe(false);
  const bad = entryOf({ crc: 1 }, { superseded: 1, crc: 1 });
  await expect(bad.unpack([bad.bytes])).rejects.toThrow('do not fit its CRC-32');
  expect(existsSync(join(folder, 'x'))).toBe(false);
});
