import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

  it('is real time while a server of this process is slow to answer', async () => {
    const server = createServer((_, response) => {
      block(500);
      response.end('late');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      const run = await runScripted(
        {
          main: `
            const signal = AbortSignal.timeout(30_000);
            print(await (await fetch('http://127.0.0.1:${port}', { signal })).text());`,
        },
        { clockSpeed: 1_000 },
      );
      expect(run.main).toMatchObject({ exitCode: 0, stdout: 'late\n' });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('is real time while the process is slow itself', async () => {
    const run = await runScripted(
      {
        main: `
          const { readFile } = await import('node:fs/promises');
          const timeout = setTimeout(() => print('timeout'), 30_000);
          const until = Date.now() + 500;
          while (Date.now() < until);
          await readFile('/dev/null');
          clearTimeout(timeout);
          print('read');`,
      },
      { clockSpeed: 1_000 },
    );
    expect(run.main).toMatchObject({ exitCode: 0, stdout: 'read\n' });
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

/** As if the machine gave this process no time. */
function block(milliseconds: number): void {
  const until = Date.now() + milliseconds;
  while (Date.now() < until);
}
