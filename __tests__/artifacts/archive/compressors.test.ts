import { afterEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { CompressorThreads } from '../../../src/artifacts/archive/compressors.ts';
import type { Entry } from '../../../src/artifacts/archive/entry.ts';
import { Failure } from '../../../src/failure.ts';
import { startWorker } from './start-worker.ts';
import { makeWorkspace } from './workspace.ts';

const open: CompressorThreads[] = [];

function compressors(threads: number) {
  const started = new CompressorThreads(threads, startWorker);
  open.push(started);
  return started;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((started) => started.close()));
});

const folder: Entry = { kind: 'folder', name: 'a/', mode: 0o755 };

describe('CompressorThreads', () => {
  it('gives each job its own result', async () => {
    const threads = compressors(2);
    const results = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7].map((count) =>
        threads.run({ kind: 'batch', entries: Array.from({ length: count }, () => folder) }),
      ),
    );
    expect(results.map(({ packed }) => packed.length)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(results.map(({ bytes }) => bytes.length)).toEqual([32, 64, 96, 128, 160, 192, 224]);
  });

  it('brings a Failure back as one, and goes on', async () => {
    const threads = compressors(1);
    const path = join(makeWorkspace(), 'gone');
    const gone: Entry = { kind: 'file', name: 'gone', path, size: 1, modified: 1, mode: 0o644 };
    const failed = threads.run({ kind: 'batch', entries: [gone] });
    const done = threads.run({ kind: 'batch', entries: [folder] });
    await expect(failed).rejects.toBeInstanceOf(Failure);
    await expect(failed).rejects.toMatchObject({
      type: 'JobFailed',
      cause: { message: expect.stringContaining('ENOENT') },
    });
    expect((await done).packed).toHaveLength(1);
  });

  it('rejects what it was asked when a thread breaks, and everything after', async () => {
    const threads = compressors(2);
    const broken = { kind: 'batch' } as never;
    const results = await Promise.allSettled([
      threads.run(broken),
      threads.run({ kind: 'batch', entries: [folder] }),
    ]);
    expect(results[0].status).toBe('rejected');
    await expect(threads.run({ kind: 'batch', entries: [folder] })).rejects.toThrow();
  });

  it('rejects what is unanswered when it is closed', async () => {
    const threads = compressors(1);
    const waiting = threads.run({ kind: 'batch', entries: [folder] });
    const expected = expect(waiting).rejects.toThrow('has been stopped');
    await threads.close();
    await expected;
    await expect(threads.run({ kind: 'batch', entries: [folder] })).rejects.toThrow('has been stopped');
  });
});
