import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { activity, ignoreSocket, isBusy } from './activity.ts';

/** Time as a process of the run sees it, in milliseconds. */
export interface ProcessClock {
  /** What a Node process must have in its environment for its timers to follow this clock. */
  readonly variables: Readonly<Record<string, string>>;
  after(milliseconds: number, act: () => void): void;
  close(): void;
}

/** Milliseconds between two rounds, and rounds without activity after which nothing is under way. */
const pause = 2;
const quietRounds = 4;

/** A thread of the process: what it answered last, and when its next timer is due. */
interface Thread {
  readonly socket: Socket;
  answered: () => void;
  active: boolean;
  due: number;
}

/**
 * A clock that runs `speed` times faster than real time, but only while nothing is under way, neither in this process,
 * where the servers are, nor in a thread of the process that has been started: then it is real time. So waits are
 * short, but what a busy machine is slow with is not multiplied. In each round every thread is told the time, and says
 * whether anything has happened in its event loop since.
 */
export async function startClock(speed: number): Promise<ProcessClock> {
  if (speed === 1) return realClock();
  const threads = new Set<Thread>();
  const waits = new Set<{ readonly due: number; readonly act: () => void }>();
  let time = 0;
  let open = true;

  const server = createServer((socket) => {
    ignoreSocket(socket);
    socket.setNoDelay(true);
    const thread: Thread = { socket, answered: () => undefined, active: true, due: Infinity };
    threads.add(thread);
    let rest = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const [active, due] = line.split(' ');
        thread.active = active === '1';
        thread.due = due === '' ? Infinity : Number(due);
        thread.answered();
      }
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      threads.delete(thread);
      thread.answered();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();

  const tell = async (thread: Thread): Promise<void> =>
    new Promise((resolve) => {
      thread.answered = resolve;
      thread.socket.write(`${time}\n`);
    });

  const run = async (): Promise<void> => {
    let quiet = 0;
    let before = '';
    let last = performance.now();
    while (open) {
      const told = [...threads];
      await Promise.all([delay(pause, undefined, { ref: false }), ...told.map(tell)]);
      const now = `${activity()} ${told.length}`;
      const still =
        now === before && told.length === threads.size && !isBusy() && told.every(({ active }) => !active);
      quiet = still ? quiet + 1 : 0;
      before = now;
      const elapsed = performance.now() - last;
      last += elapsed;
      const due = Math.min(...told.map((thread) => thread.due), ...[...waits].map((wait) => wait.due));
      // Never past a timer: what it starts must get its turn before the next one is due.
      const hurried = quiet >= quietRounds ? Math.min(time + elapsed * speed, due) : time;
      time = Math.max(time + elapsed, hurried);
      for (const wait of waits) {
        if (wait.due > time) continue;
        waits.delete(wait);
        wait.act();
      }
    }
  };
  void run();

  return {
    variables: {
      NODE_OPTIONS: `--require ${JSON.stringify(fileURLToPath(new URL('./clock-preload.cjs', import.meta.url)))}`,
      LOCAL_RUNNER_CLOCK_PORT: String((server.address() as AddressInfo).port),
    },
    after: (milliseconds, act) => {
      waits.add({ due: time + milliseconds, act });
    },
    close: () => {
      open = false;
      waits.clear();
      server.close();
      for (const { socket } of threads) socket.destroy();
    },
  };
}

function realClock(): ProcessClock {
  const timers: NodeJS.Timeout[] = [];
  return {
    variables: {},
    after: (milliseconds, act) => {
      timers.push(setTimeout(act, milliseconds));
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
