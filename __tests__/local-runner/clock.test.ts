import { describe, expect, it } from '@jest/globals';
import { runScripted } from './scripted.ts';

/** Waits that take an hour on an honest clock, each in another way. */
const waits: Readonly<Record<string, string>> = {
  setTimeout: `await new Promise((resolve) => setTimeout(resolve, hour))`,
  setInterval: `await new Promise((resolve) => { const t = setInterval(() => { clearInterval(t); resolve(); }, hour); })`,
  'node:timers': `const { setTimeout: set } = await import('node:timers'); await new Promise((resolve) => set(resolve, hour))`,
  'node:timers/promises': `await (await import('node:timers/promises')).setTimeout(hour)`,
  'promisified setTimeout': `await (await import('node:util')).promisify(setTimeout)(hour)`,
  'AbortSignal.timeout': `await new Promise((resolve) => { AbortSignal.timeout(hour).onabort = resolve; globalThis.setTimeout(() => {}, hour * 10); }); process.exit(0)`,
  'a timeout of an HTTP request': `
    const http = await import('node:http');
    const server = http.createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const request = http.get({ port: server.address().port, host: '127.0.0.1', timeout: hour });
    await new Promise((resolve) => request.once('timeout', resolve));
    process.exit(0)`,
  'a worker': `
    const { Worker } = await import('node:worker_threads');
    const worker = new Worker('setTimeout(() => {}, 3600000)', { eval: true });
    await new Promise((resolve) => worker.once('exit', resolve))`,
};

describe('clockSpeed', () => {
  it.each(Object.entries(waits))('shortens %s', async (_, wait) => {
    const run = await runScripted({ main: `const hour = 3_600_000; ${wait}` }, { clockSpeed: 36_000 });
    expect(run.main).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('speeds performance.now up and leaves Date.now alone', async () => {
    const run = await runScripted(
      {
        main: `
          const start = [performance.now(), Date.now()];
          await sleep(10_000);
          print(JSON.stringify([performance.now() - start[0], Date.now() - start[1]]));`,
      },
      { clockSpeed: 100 },
    );
    const [monotonic, date] = JSON.parse(run.main.stdout) as [number, number];
    expect(monotonic).toBeGreaterThanOrEqual(9_900);
    expect(date).toBeLessThan(monotonic / 2);
  });
});
