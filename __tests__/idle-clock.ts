import { subscribe } from 'node:diagnostics_channel';
import { setTimeout as delay } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { activity, isBusy } from '../local-runner/activity.ts';
import type { Clock } from '../src/clock.ts';

/** Turns of the event loop in which nothing has happened, and milliseconds between two of them. */
const quietTurns = 12;
const turn = 2;

/** Messages that threads have not answered. Each of this action's answers every one with one: src/artifacts/worker-pool. */
let unanswered = 0;
subscribe('worker_threads', (message) => {
  const { worker } = message as { readonly worker: Worker };
  let mine = 0;
  const count = (change: number): void => {
    mine += change;
    unanswered += change;
  };
  const post = worker.postMessage.bind(worker);
  worker.postMessage = (value: unknown, options?: object) => {
    count(1);
    post(value, options as Parameters<typeof post>[1]);
  };
  worker.on('message', () => {
    count(-1);
  });
  worker.on('exit', () => {
    count(-mine);
  });
});

/**
 * A clock for tests in which client and server are in this process. Its time stands still while anything is under way,
 * and jumps to the end of the next wait once nothing has been for a while: a wait of 30 s takes a tenth of a second,
 * and however busy the machine is, no time-out ends what would still have come.
 */
export function idleClock(): Clock {
  let time = 0;
  let sleeps = 0;
  let jumping = false;
  const waits = new Map<() => void, number>();

  const jump = async (): Promise<void> => {
    jumping = true;
    let seen = '';
    let quiet = 0;
    while (waits.size > 0) {
      // A test that is over need not wait for what it has left behind.
      await delay(turn, undefined, { ref: false });
      const now = `${activity()} ${sleeps}`;
      quiet = now === seen && unanswered === 0 && !isBusy() ? quiet + 1 : 0;
      seen = now;
      if (quiet < quietTurns) continue;
      quiet = 0;
      time = Math.max(time, Math.min(...waits.values()));
      for (const [end, due] of waits) if (due <= time) end();
    }
    jumping = false;
  };

  return {
    now: () => time,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      sleeps += 1;
      let resolve = (): void => undefined;
      const promise = new Promise<void>((end) => {
        resolve = end;
      });
      // In whole milliseconds: a rest that rounding leaves would be waited for again and again.
      waits.set(resolve, time + Math.ceil(milliseconds));
      signal?.addEventListener('abort', resolve);
      if (!jumping) void jump();
      await promise;
      waits.delete(resolve);
      signal?.removeEventListener('abort', resolve);
      signal?.throwIfAborted();
    },
  };
}
