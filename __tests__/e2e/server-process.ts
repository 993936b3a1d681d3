import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A server of somebody else that does not tell which port it took: it gets one that was free just now. */
export interface ServerToStart {
  readonly command: string;
  readonly args: (port: number) => readonly string[];
  readonly environment?: (port: number) => Readonly<Record<string, string>>;
  /** Path that answers 200 once the server is ready. */
  readonly health: string;
}

export interface ServerProcess {
  /** `http://localhost:<port>`: by name, since with an address the SDK would not even try `bucket.host`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Rejects with what the server said where it ends instead of answering, five times on different ports. */
export async function startServer(server: ServerToStart): Promise<ServerProcess> {
  for (let tries = 5; ; tries--) {
    const started = await start(server, await freePort());
    if (typeof started !== 'string') return started;
    if (tries === 1) throw new Error(`${server.command} did not start: ${started}`);
  }
}

async function start(
  { command, args, environment, health }: ServerToStart,
  port: number,
): Promise<ServerProcess | string> {
  const server = spawn(command, args(port), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment?.(port) },
  });
  const url = `http://localhost:${port}`;
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (text: Buffer) => {
      said = (said + text.toString()).slice(-100_000);
    });
  }
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  while (server.exitCode === null) {
    const answer = await fetch(`${url}${health}`).catch(() => undefined);
    if (answer?.ok === true) return { url, stop };
    await delay(50);
  }
  return said;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
