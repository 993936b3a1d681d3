import {
  connect,
  getDefaultAutoSelectFamilyAttemptTimeout,
  type LookupFunction,
  setDefaultAutoSelectFamilyAttemptTimeout,
} from 'node:net';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from '@jest/globals';
import { allowSlowConnections } from '../src/process.ts';

/**
 * A thread that listens on 127.0.0.1 and takes no connection until it is told: what does not fit into its queue gets
 * no answer to its first packet, as if that were lost, and the system sends another one after a second.
 */
async function startBusyServer() {
  const told = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     const server = require('node:net').createServer((socket) => socket.on('error', () => {}));
     server.listen({ host: '127.0.0.1', port: 0, backlog: 1 }, () => {
       parentPort.postMessage(server.address().port);
       Atomics.wait(workerData, 0, 0);
     });`,
    { eval: true, workerData: told },
  );
  const [port] = (await once(thread, 'message')) as [number];
  // A queue of one holds two on Linux; the last of these stays outside.
  const queued = Array.from({ length: 3 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  await delay(100);
  return {
    port,
    takeConnections: () => {
      Atomics.store(told, 0, 1);
      Atomics.notify(told, 0);
    },
    close: async () => {
      for (const socket of queued) socket.destroy();
      await thread.terminate();
    },
  };
}

/** A host with an A and an AAAA record; nobody listens at the latter. */
const lookup: LookupFunction = (_host, _options, callback) => {
  callback(null, [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ]);
};

/** Connects to such a host, which takes connections half a second later. */
async function connectToBusyHost(): Promise<'connected' | 'failed'> {
  const server = await startBusyServer();
  const socket = connect({ host: 'two-records.example', port: server.port, lookup });
  try {
    const connected = once(socket, 'connect');
    connected.catch(() => undefined);
    await delay(500);
    server.takeConnections();
    await connected;
    return 'connected';
  } catch {
    return 'failed';
  } finally {
    socket.destroy();
    await server.close();
  }
}

// Only Linux is known to lose the packet.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('a connection whose first packet is lost, to a host with two addresses', () => {
  const nodesOwn = getDefaultAutoSelectFamilyAttemptTimeout();

  afterEach(() => {
    setDefaultAutoSelectFamilyAttemptTimeout(nodesOwn);
  });

  it('is made, since each address has time for another packet', async () => {
    allowSlowConnections();
    expect(await connectToBusyHost()).toBe('connected');
  });

  it('would not be made in the time that Node gives', async () => {
    expect(await connectToBusyHost()).toBe('failed');
  });
});
