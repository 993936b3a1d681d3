import { appendFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { chunkSize, compress } from '../../../src/artifacts/archive/compress.ts';
import { findContent } from '../../../src/artifacts/archive/content.ts';
import type { Entry } from '../../../src/artifacts/archive/entry.ts';
import { type Compress, zip } from '../../../src/artifacts/archive/zip-writer.ts';
import { bytesOf } from './bytes-of.ts';
import { noise } from './noise.ts';
import { readNames, readZip } from './read-zip.ts';
import { startWorkers } from './start-workers.ts';
import { type Item, makeWorkspace } from './workspace.ts';

const atOnce: Compress = async (job) => await Promise.resolve(compress(job));

/** Gives results in another order than that of the jobs. */
const late: Compress = async (job) => {
  const result = compress(job);
  await delay(job.kind === 'chunk' ? (job.start / chunkSize) % 3 : 4);
  return result;
};

/** Seconds since 1970 at which all is dated that is made here. */
const latestTime = Date.UTC(2026, 4, 1, 12, 34, 57) / 1000;

function entriesOf(workspace: string, path: string): () => Iterable<Entry> {
  const content = findContent('App', path, { workspace, symlinks: 'preserve', latestTime });
  return content.kind === 'entries' ? content.entries : () => [];
}

async function zipOf(tree: Record<string, Item>, how = atOnce, ahead = 3): Promise<Buffer> {
  const workspace = makeWorkspace(tree);
  return await bytesOf(zip(entriesOf(workspace, '.')(), how, ahead));
}

const lines = Array.from({ length: 200_000 }, (_, index) => `line ${index * 7919}`).join('\n');
const many = Object.fromEntries(
  Array.from({ length: 600 }, (_, index) => [
    `many/${index % 7}/file-${index}.txt`,
    `content ${index}`.repeat(index % 50),
  ]),
);

const everything: Record<string, Item> = {
  ...many,
  'empty-file': '',
  'empty-folder': {},
  'run.sh': { mode: 0o755 },
  secret: { mode: 0o600 },
  'ünïcode/名前 😀.txt': 'x',
  link: { link: 'run.sh' },
  'to-folder': { link: 'many/../many' },
  'noise.bin': noise(200_000),
  exactly: Buffer.alloc(chunkSize, 'ab'),
  'one-more': Buffer.alloc(chunkSize + 1, 'ab'),
  'two-chunks': Buffer.alloc(2 * chunkSize, 'xyz'),
  lines: lines,
  mixed: Buffer.concat([Buffer.from(lines.slice(0, chunkSize)), noise(2 * chunkSize), Buffer.from(lines)]),
};

describe('zip', () => {
  let once: Buffer;
  beforeAll(async () => {
    once = await zipOf(everything);
  });

  it('is read back by another reader: names, contents, modes, links, times', async () => {
    const entries = await readZip(once);
    const read = new Map(entries.map((entry) => [entry.name, entry]));
    for (const [name, item] of Object.entries(everything)) {
      const entry = read.get(name);
      if (typeof item === 'string' || Buffer.isBuffer(item)) {
        expect(entry?.content.equals(Buffer.from(item))).toBe(true);
        expect(entry?.mode).toBe(0o100644);
      }
    }
    expect(read.get('run.sh')?.mode).toBe(0o100755);
    expect(read.get('secret')?.mode).toBe(0o100600);
    expect(read.get('empty-folder/')?.mode).toBe(0o040755);
    expect(read.get('link')).toMatchObject({ mode: 0o120777, method: 0, content: Buffer.from('run.sh') });
    expect(read.get('to-folder')?.content.toString()).toBe('many/../many');
    expect(read.get('noise.bin')?.method).toBe(0);
    expect(read.get('empty-file')?.method).toBe(0);
    expect(new Set(entries.map(({ time }) => time.getTime()))).toEqual(new Set([latestTime * 1000]));
    expect(entries.map(({ name }) => name)).toEqual(
      entries.map(({ name }) => name).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
  });

  it('is hardly larger than its content where that does not compress', async () => {
    const content = noise(3 * chunkSize + 123);
    expect((await zipOf({ noise: content })).length).toBeLessThan(content.length * 1.0005);
  });

  it('is the same whatever the order in which the pieces are done, and however many are under way', async () => {
    expect((await zipOf(everything, late, 8)).equals(once)).toBe(true);
    expect((await zipOf(everything, late, 1)).equals(once)).toBe(true);
  });

  it('is the same with one more thread and with three', async () => {
    const archives = await Promise.all(
      [1, 3].map(async (threads) => {
        const pool = startWorkers(threads);
        try {
          return await zipOf(everything, (job) => pool.do(job), pool.width);
        } finally {
          await pool.end();
        }
      }),
    );
    expect(archives.map((archive) => archive.equals(once))).toEqual([true, true]);
  });

  it('is another where only a file’s time is', async () => {
    const workspace = makeWorkspace({ 'd/file': 'x' });
    const at = async (seconds: number) => {
      utimesSync(join(workspace, 'd/file'), seconds, seconds);
      return await bytesOf(zip(entriesOf(workspace, 'd')(), atOnce, 3));
    };
    const first = await at(1_700_000_000);
    expect((await at(1_700_000_001)).equals(first)).toBe(false);
    expect((await at(1_700_000_000.5)).equals(first)).toBe(true);
  });

  it('of nothing is an end record', async () => {
    expect(await readZip(await zipOf({}))).toEqual([]);
  });

  it('holds more than 65,535 entries', async () => {
    const entries = Array.from({ length: 66_000 }, (_, index): Entry => ({
      kind: 'folder',
      name: `${index}/`,
      time: latestTime,
      mode: 0o755,
    }));
    const names = await readNames(await bytesOf(zip(entries, atOnce, 3)));
    expect(names.join()).toBe(entries.map(({ name }) => name).join());
  });

  it('hands out no more jobs than it may', async () => {
    let underWay = 0;
    let most = 0;
    const counting: Compress = async (job) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await delay(1);
      underWay -= 1;
      return compress(job);
    };
    await zipOf({ big: Buffer.alloc(12 * chunkSize) }, counting, 4);
    expect(most).toBe(5);
  });
});

describe('zip, of files that do not stay', () => {
  const large = Buffer.alloc(3 * chunkSize, 'a');

  it.each([
    [
      'grows',
      'changed',
      (path: string) => {
        appendFileSync(path, 'more');
      },
    ],
    [
      'shrinks',
      'changed',
      (path: string) => {
        writeFileSync(path, 'a');
      },
    ],
    [
      'vanishes',
      'vanished',
      (path: string) => {
        rmSync(path);
      },
    ],
    [
      'becomes a link',
      'cannot be read',
      (path: string) => {
        rmSync(path);
        symlinkSync('/etc/passwd', path);
      },
    ],
  ])('one that %s', async (_, message, change) => {
    for (const content of ['small', large]) {
      const workspace = makeWorkspace({ 'd/file': content });
      const entries = [...entriesOf(workspace, 'd')()];
      change(join(workspace, 'd/file'));
      await expect(bytesOf(zip(entries, atOnce, 3))).rejects.toMatchObject({
        type: 'JobFailed',
        message: expect.stringContaining(`file" ${message}`),
      });
    }
  });

  it('one that changes between two of its pieces', async () => {
    const workspace = makeWorkspace({ 'd/file': large });
    const changing: Compress = async (job) => {
      if (job.kind === 'chunk' && job.start > 0) appendFileSync(join(workspace, 'd/file'), 'more');
      return await atOnce(job);
    };
    await expect(bytesOf(zip(entriesOf(workspace, 'd')(), changing, 1))).rejects.toMatchObject({
      message: expect.stringContaining('changed while it was being archived'),
    });
  });
});
