import type { Worker } from 'node:worker_threads';
import type { CrewMember } from './crew-member.ts';
import { CrewThread } from './crew-thread.ts';
import { ThisThread } from './this-thread.ts';
import type { Findings, UnpackRequest } from './unpack-request.ts';
import type { Unpack } from './unpacker.ts';

/** Those who unpack. */
export interface Crew {
  unpack(request: UnpackRequest): Promise<Findings>;
  /** Ends everyone, at work or not; what has no answer yet may never get one. */
  end(): Promise<void>;
}

/**
 * A crew of threads, and of this very thread, which lends a hand while all others are busy: what it has time for is
 * more than one more thread would do besides starting and compiling.
 *
 * @param threads how many are started; 0 for what is too small to start one for
 * @param unpack does the work on this thread
 */
export function startCrew(threads: number, startThread: () => Worker, unpack: Unpack): Crew {
  const thisThread = new ThisThread(unpack, takeNext);
  const members: readonly CrewMember[] = [
    ...Array.from({ length: threads }, () => new CrewThread(startThread(), takeNext)),
    thisThread,
  ];
  const waiting: { request: UnpackRequest; resolve: (found: Promise<Findings>) => void }[] = [];

  function takeNext(): void {
    const [member] = members
      .filter(({ busy, capacity }) => busy < capacity)
      .sort((left, right) => left.busy - right.busy);
    if (member === undefined) return;
    const next = waiting.shift();
    if (next !== undefined) next.resolve(member.send(next.request));
  }

  return {
    unpack: (request) => {
      if (request.step === 'batch') {
        return new Promise((resolve) => {
          waiting.push({ request, resolve });
          takeNext();
        });
      }
      // All steps of a stream go to the same member.
      return (members[request.stream % members.length] ?? thisThread).send(request);
    },
    end: async () => {
      waiting.length = 0;
      await Promise.all(members.map((member) => member.end()));
    },
  };
}
