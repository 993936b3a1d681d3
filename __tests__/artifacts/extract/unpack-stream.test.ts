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

/** What lies in a zip of a single entry, and what its central directory would say of it. */
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
  return { bytes, stream: new EntryStream(entry, 'x', folder) };
}

it('an entry is written as its bytes arrive', async () => {
  const { bytes, stream } = entryOf({});
  await stream.open(bytes.subarray(0, 40));
  await stream.continue(bytes.subarray(40));
  await stream.close();
  expect(readFileSync(join(folder, 'x')).equals(data)).toBe(true);
});

it('an entry ends where its data do, whatever describes them behind', async () => {
  const { bytes, stream } = entryOf(
    { method: 0, packed: data, descriptor: true },
    { method: 0, packedSize: data.length },
  );
  await stream.open(bytes);
  await stream.close();
  expect(readFileSync(join(folder, 'x')).equals(data)).toBe(true);
});

it('an entry that is larger than it says is found out before more of it is written', async () => {
  const { bytes, stream } = entryOf({ size: 2 << 20 }, { size: 2 << 20 });
  await expect(stream.open(bytes)).rejects.toMatchObject({
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
  const { bytes, stream } = entryOf({ packed: data }, { packedSize: data.length });
  const unpack = async () => {
    await stream.open(bytes.subarray(0, 100));
    for (let at = 100; at < bytes.length; at += 4_000) await stream.continue(bytes.subarray(at, at + 4_000));
    await stream.close();
  };
  await expect(unpack()).rejects.toThrow(message);
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

it('an entry that is cut short is found out at its end', async () => {
  const { bytes, stream } = entryOf({ method: 0, packed: data }, { method: 0, packedSize: data.length });
  await stream.open(bytes.subarray(0, 1 << 20));
  expect(statSync(join(folder, 'x')).size).toBeLessThanOrEqual(1 << 20);
  await expect(stream.close()).rejects.toThrow('are not as long as its header says');
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

it('an entry that a later one supersedes is verified, and not written', async () => {
  const good = entryOf({}, { superseded: 1 });
  await good.stream.open(good.bytes);
  await good.stream.close();
  expect(existsSync(join(folder, 'x'))).toBe(false);
  const bad = entryOf({ crc: 1 }, { superseded: 1, crc: 1 });
  await bad.stream.open(bad.bytes);
  await expect(bad.stream.close()).rejects.toThrow('do not fit its CRC-32');
  expect(existsSync(join(folder, 'x'))).toBe(false);
});
