import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type WorkerPool, startWorkerPool } from '../../../src/artifacts/worker-pool/worker-pool.ts';

let pool: WorkerPool<string, string> | undefined;

afterEach(async () => {
  await pool?.end();
});

const silent = 'setInterval(() => undefined, 1000)';
/** Answers with the job; what has to fail, with an error. */
const echo = `const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (job) => parentPort.postMessage(
    job === 'fail' ? { error: { kind: 'corrupt', message: 'no' } } : { result: 'thread: ' + job }))`;

/**
 * @param code of each thread
 * @param answer of this thread
 */
function start(threads: number, code = silent, answer = Promise.resolve('this thread')) {
  const done: string[] = [];
  pool = startWorkerPool({
    threads,
    startThread: () => new Worker(code, { eval: true }),
    work: (job) => {
      done.push(job);
      return answer;
    },
  });
  return { pool, done };
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
};

describe('a pool', () => {
  it('lets this thread help while the others are busy', async () => {
    const { pool, done } = start(2);
    for (const job of ['1', '2', '3', '4', '5', '6']) pool.do(job).catch(() => undefined);
    await turns(100);
    expect(done).toEqual(['3', '6']);
  });

  it('does without threads, and gives the network many turns of the event loop between two jobs', async () => {
    const { pool, done } = start(0);
    const all = Promise.all(['1', '2', '3'].map((job) => pool.do(job)));
    const jobsAfter: number[] = [];
    while (done.length < 3) {
      await turns(1);
      jobsAfter.push(done.length);
    }
    expect(await all).toHaveLength(3);
    expect(done).toEqual(['1', '2', '3']);
    for (const jobs of [1, 2]) expect(jobsAfter.filter((count) => count === jobs).length).toBeGreaterThan(10);
  });

  it('hands a job to a thread that has answered', async () => {
    let answer: (result: string) => void = () => undefined;
    const { pool, done } = start(1, echo, new Promise((resolve) => (answer = resolve)));
    const jobs = Array.from({ length: 40 }, (_, index) => pool.do(String(index)));
    // The first goes to the thread, the second to this one, which does not come back before all others are done.
    const others = await Promise.all(jobs.filter((_, index) => index !== 1));
    expect(others.slice(0, 3)).toEqual(['thread: 0', 'thread: 2', 'thread: 3']);
    answer('this thread, late');
    expect(await jobs[1]).toBe('this thread, late');
    expect(done).toEqual(['1']);
  });

  it('brings an error over as what it was, and goes on', async () => {
    const { pool } = start(1, echo);
    await expect(pool.do('fail')).rejects.toMatchObject({
      name: 'ArchiveError',
      kind: 'corrupt',
      message: 'no',
    });
    expect(await pool.do('next')).toBe('thread: next');
  });

  it('says how many jobs keep all of it busy', () => {
    expect(start(0).pool.width).toBe(1);
    expect(start(2).pool.width).toBe(5);
  });
});

describe('a pool that has ended', () => {
  it('begins with nothing more, and rejects all that has no answer', async () => {
    const { pool, done } = start(1);
    const jobs = ['1', '2', '3', '4', '5'].map((job) => pool.do(job));
    const outcomes = Promise.allSettled(jobs);
    await pool.end();
    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ reason: new Error('The work has been stopped.') });
    await expect(pool.do('6')).rejects.toThrow('The work has been stopped.');
    expect(done).toEqual([]);
  });
});

describe('a thread that is gone', () => {
  it.each([
    ['by a crash', 'throw new Error("boom")', 'one of this action’s threads has crashed: Error: boom'],
    ['by its end', 'process.exit(3)', 'one of this action’s threads has ended early (exit code 3)'],
  ])('%s is noticed: its jobs are rejected, and others in its place', async (_, code, message) => {
    // This thread never comes back.
    const { pool, done } = start(1, code, new Promise(() => undefined));
    const [first, ours, ...others] = ['1', '2', '3', '4', '5'].map((job) => pool.do(job));
    ours?.catch(() => undefined);
    await expect(first).rejects.toThrow(message);
    for (const { reason } of (await Promise.allSettled(others)) as PromiseRejectedResult[])
      expect(String(reason)).toContain(message);
    await expect(pool.do('6')).rejects.toThrow(message);
    expect(done).toEqual(['2']);
  });
});
