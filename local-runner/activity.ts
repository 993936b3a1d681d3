import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

const sockets = new Set<Socket>();
const ignored = new WeakSet<Socket>();
let opened = 0;
let bytesOfClosed = 0;
for (const name of ['net.client.socket', 'net.server.socket']) {
  subscribe(name, (message) => {
    const { socket } = message as { readonly socket: Socket };
    if (ignored.has(socket)) return;
    sockets.add(socket);
    opened += 1;
  });
}

/** Keeps a connection out of what `activity` counts: for its server, as soon as it has it. */
export function ignoreSocket(socket: Socket): void {
  ignored.add(socket);
}

/** A text that changes with every byte that this process sends or receives, and with every connection. */
export function activity(): string {
  let bytes = bytesOfClosed;
  for (const socket of sockets) {
    const moved = socket.bytesRead + socket.bytesWritten;
    bytes += moved;
    if (!socket.destroyed) continue;
    sockets.delete(socket);
    bytesOfClosed += moved;
  }
  return `${opened} ${sockets.size} ${bytes}`;
}

/** Whether the file system or the resolver has been asked for something, or work goes on in the event loop's next turn. */
export function isBusy(): boolean {
  return process
    .getActiveResourcesInfo()
    .some((resource) => /^(?:FS|GetAddrInfo|TCPConnect|Immediate)/.test(resource));
}
