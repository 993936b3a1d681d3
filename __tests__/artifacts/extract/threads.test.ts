import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bytesInMemory } from '../archives/bytes-in-memory.ts';
import { extractArchive } from '../../../src/artifacts/extract/extract-archive.ts';
import type { StartThread } from '../../../src/artifacts/extract/extract-options.ts';
import { buildZip } from '../archives/zip.ts';
import { treeOf } from './extraction.ts';
import { startThread } from './start-thread.ts';

/** Large enough for threads: a thousand files, links among them, and two that are unpacked as streams. */
const files = Array.from({ length: 1_000 }, (_, index) => ({
  name: `d${index % 50}/f${index}.txt`,
  data: `file ${index} `.repeat(50),
  method: 0,
}));
const streams = ['x', 'y'].map((name) => ({ name: `large/${name}`, data: Buffer.alloc(9 << 20, name) }));
const links = files
  .slice(0, 20)
  .map(({ name }, index) => ({ name: `l${index}`, data: name, mode: 0o120777 }));
const zip = buildZip([...files, ...streams, ...links]);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function extract(
  archive: Buffer,
  start: StartThread,
  signal = new AbortController().signal,
): Promise<number> {
  const options = { startThread: start, signal, warn: () => undefined };
  return extractArchive(bytesInMemory(archive), 'zip', folder, options);
}

describe('threads', () => {
  it('unpack what one alone would', async () => {
    expect(await extract(zip, startThread)).toBe(files.length + streams.length + links.length);
    const tree = treeOf(folder);
    for (const { name, data } of [...files, ...streams]) expect(tree[name] === data.toString()).toBe(true);
    for (const { name, data } of links) expect(tree[name]).toBe(`-> ${data}`);
  });

  it('fetch the next large entry while the last bytes of the one before are unpacked', async () => {
    // Two are unpacked at once, and each of them lies in two ranges. Without the sixth request nothing is answered.
    const large = Array.from({ length: 4 }, (_, index) => {
      return { name: `l${index}`, data: Buffer.alloc(5 << 20, `${index}`), method: 0 };
    });
    const archive = buildZip(large);
    const source = bytesInMemory(archive);
    let asked = 0;
    let onSixth = (): void => undefined;
    const sixth = new Promise<void>((resolve) => {
      onSixth = resolve;
    });
    const read = async (start: number, target: Uint8Array): Promise<void> => {
      const isDirectory = start + target.length === archive.length;
      if (!isDirectory) {
        asked += 1;
        if (asked === 6) onSixth();
        await sixth;
      }
      await source.read(start, target);
    };
    const options = { startThread, signal: AbortSignal.timeout(200_000), warn: () => undefined };
    await extractArchive({ size: archive.length, read }, 'zip', folder, options);
    const tree = treeOf(folder);
    for (const { name, data } of large) expect(tree[name] === data.toString()).toBe(true);
  });

  it('wait for a long directory while the network has its turns', async () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `${'n'.repeat(240)}${index}`);
    const archive = buildZip(names.map((name) => ({ name, data: name })));
    const source = bytesInMemory(archive);
    let turns = 0;
    let turnsForDirectory: number | undefined;
    const count = (): void => {
      turns += 1;
      if (turnsForDirectory === undefined) setImmediate(count);
    };
    const read = async (start: number, target: Uint8Array): Promise<void> => {
      await source.read(start, target);
      if (start + target.length === archive.length) setImmediate(count);
      else turnsForDirectory ??= turns;
    };
    const options = { startThread, signal: new AbortController().signal, warn: () => undefined };
    const entries = await extractArchive({ size: archive.length, read }, 'zip', folder, options);
    expect(entries).toBe(names.length);
    // 580,000 bytes of names and headers.
    expect(turnsForDirectory).toBeGreaterThan(1);
  });

  it('tell what is wrong with an entry', async () => {
    const broken = buildZip([...files, { name: 'broken', data: 'x', crc: 1 }]);
    await expect(extract(broken, startThread)).rejects.toMatchObject({
      name: 'ArchiveError',
      kind: 'corrupt',
      message: 'the data of the entry "broken" do not fit its CRC-32',
    });
  });

  it.each([
    ['crash', 'throw new Error("boom")', 'one of this action’s threads has crashed: Error: boom'],
    ['leave', 'process.exit(3)', 'one of this action’s threads has ended early (exit code 3)'],
    ['leave without an error', '', 'one of this action’s threads has ended early (exit code 0)'],
  ])('that %s end the extraction', async (_, code, message) => {
    await expect(extract(zip, () => new Worker(code, { eval: true }))).rejects.toThrow(message);
  });

  it('that never answer end with the signal', async () => {
    const reason = new Error('cancelled');
    const abort = new AbortController();
    const silent: StartThread = () => {
      setTimeout(() => {
        abort.abort(reason);
      }, 50);
      return new Worker('setInterval(() => undefined, 1000)', { eval: true });
    };
    await expect(extract(zip, silent, abort.signal)).rejects.toBe(reason);
  });
});
