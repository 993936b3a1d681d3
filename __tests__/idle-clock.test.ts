import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { idleClock } from './idle-clock.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('a clock that moves while nothing is under way', () => {
  it('ends waits in their order, each at its time', async () => {
    const clock = idleClock();
    const ends: number[] = [];
    const wait = async (milliseconds: number) => {
      await clock.sleep(milliseconds);
      ends.push(clock.now());
    };
    await Promise.all([wait(60_000), wait(30_000).then(() => wait(10_000)), wait(0)]);
    expect(ends).toEqual([0, 30_000, 40_000, 60_000]);
  });

  it('ends none while bytes come, be it ever so slowly', async () => {
    const clock = idleClock();
    const slow = createServer((_, response) => {
      void (async () => {
        for (let part = 0; part < 10; part += 1) {
          response.write('x');
          await delay(5);
        }
        response.end();
      })();
    }).listen(0, '127.0.0.1');
    server = slow;
    await once(slow, 'listening');
    const order: string[] = [];
    const timeout = clock.sleep(1).then(() => order.push('time-out'));
    const text = await (await fetch(`http://127.0.0.1:${(slow.address() as AddressInfo).port}`)).text();
    order.push(text);
    await timeout;
    expect(order).toEqual(['x'.repeat(10), 'time-out']);
  });

  it('ends none while a thread has a message to answer', async () => {
    const clock = idleClock();
    const thread = new Worker(
      `const { parentPort } = require('node:worker_threads');
       parentPort.on('message', (milliseconds) => {
         Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
         parentPort.postMessage('answer');
       });`,
      { eval: true },
    );
    const order: string[] = [];
    const answered = once(thread, 'message').then(([answer]) => order.push(String(answer)));
    thread.postMessage(300);
    const timeout = clock.sleep(1).then(() => order.push('time-out'));
    await Promise.all([answered, timeout]);
    expect(order).toEqual(['answer', 'time-out']);
    // One that ends has nothing to answer any more.
    thread.postMessage(1e9);
    await thread.terminate();
    await clock.sleep(1);
  });

  it('ends none while work goes on in the next turn of the event loop', async () => {
    const clock = idleClock();
    const order: string[] = [];
    const timeout = clock.sleep(1).then(() => order.push('time-out'));
    for (let left = 30; left > 0; left -= 1) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      await nextTurn();
    }
    order.push('work');
    await timeout;
    expect(order).toEqual(['work', 'time-out']);
  });

  it('rejects with the reason of a signal, before and during a wait', async () => {
    const clock = idleClock();
    const stop = new AbortController();
    const ended = expect(clock.sleep(1e9, stop.signal)).rejects.toThrow('enough');
    stop.abort(new Error('enough'));
    await ended;
    await expect(clock.sleep(1, stop.signal)).rejects.toThrow('enough');
    expect(clock.now()).toBe(0);
  });
});
