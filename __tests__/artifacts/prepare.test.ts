import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { chunkSize } from '../../src/artifacts/archive/compress.ts';
import type { Content } from '../../src/artifacts/archive/content.ts';
import type { Entry } from '../../src/artifacts/archive/entry.ts';
import { Notices } from '../../src/artifacts/archive/notices.ts';
import { type CompressPool, compressThreads } from '../../src/artifacts/prepare.ts';
import { Failure } from '../../src/failure.ts';
import { startWorkers } from './archive/start-workers.ts';
import { makeWorkspace } from './archive/workspace.ts';

const folder: Entry = { kind: 'folder', name: 'a/', time: 1e9, mode: 0o755 };
const file = (path: string, size: number): Entry => {
  return { kind: 'file', name: 'f', time: 1e9, path, size, modified: 1, mode: 0o644 };
};

let pool: CompressPool | undefined;

afterEach(async () => {
  await pool?.end();
});

describe('a pool that compresses', () => {
  it('gives each job its own result', async () => {
    const compressing = startWorkers(2);
    pool = compressing;
    const counts = Array.from({ length: 20 }, (_, index) => index + 1);
    const results = await Promise.all(
      counts.map((count) =>
        compressing.do({ kind: 'batch', entries: Array.from({ length: count }, () => folder) }),
      ),
    );
    expect(results.map(({ packed }) => packed.length)).toEqual(counts);
    expect(results.map(({ bytes }) => bytes.length)).toEqual(counts.map((count) => 41 * count));
  });

  it.each([
    ['another thread', 0],
    ['this thread', 1],
  ])('brings a Failure of %s back as one, and goes on', async (_, member) => {
    pool = startWorkers(1);
    const path = join(makeWorkspace(), 'gone');
    const compressing = pool;
    // The first job is the thread's, the second this one's.
    const jobs: Entry[][] = [[folder], [folder]];
    jobs[member] = [file(path, 1)];
    const [first, second] = jobs.map((entries) => compressing.do({ kind: 'batch', entries }));
    const [failed, done] = member === 0 ? [first, second] : [second, first];
    await expect(failed).rejects.toBeInstanceOf(Failure);
    await expect(failed).rejects.toMatchObject({
      type: 'JobFailed',
      cause: { message: expect.stringContaining('ENOENT') },
    });
    expect((await done)?.packed).toHaveLength(1);
    expect((await pool.do({ kind: 'batch', entries: [folder] })).packed).toHaveLength(1);
  });
});

describe('threads beside this one', () => {
  const small = Array.from({ length: 300 }, () => folder);
  const cases: [string, Entry[][], cores: number, threads: number][] = [
    ['none for what is one job', [[folder, file('/f', chunkSize)]], 8, 0],
    ['one for two batches', [small], 8, 1],
    ['one for two artifacts', [[folder], [folder]], 8, 1],
    ['as many as a large file has pieces for', [[file('/f', 2.5 * chunkSize)]], 8, 2],
    ['three at most', [[file('/f', 90 * chunkSize)], small], 8, 3],
    ['none where there is one core', [small, small], 1, 0],
    ['one where there are two', [small, small], 2, 1],
    ['none for nothing', [], 2, 0],
  ];

  it.each(cases)('%s', (_, artifacts, cores, threads) => {
    const contents = artifacts.map((entries): Content => ({
      kind: 'entries',
      entries: () => entries,
      notices: new Notices(),
    }));
    expect(compressThreads(contents, cores)).toBe(threads);
  });

  it('count what cannot be read as one job, and an archive that goes as it is as none', () => {
    const unreadable: Content = {
      kind: 'entries',
      entries: () => {
        throw new Failure('JobFailed', 'It vanished.');
      },
      notices: new Notices(),
    };
    const asItIs = { kind: 'zip', file: file('/f', 90 * chunkSize) } as Content;
    expect(compressThreads([unreadable, asItIs], 8)).toBe(0);
    expect(compressThreads([unreadable, asItIs, unreadable], 8)).toBe(1);
  });
});
