import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startCrew, type Crew } from '../../../src/artifacts/extract/zip/crew.ts';
import {
  noFindings,
  type Findings,
  type UnpackRequest,
} from '../../../src/artifacts/extract/zip/unpack-request.ts';

const place = { offset: 0, length: 0 };
const batch = (paths: string): UnpackRequest => ({
  step: 'batch',
  place,
  entries: new Float64Array(),
  paths,
  directories: '',
});

let crew: Crew | undefined;

afterEach(async () => {
  await crew?.end();
});

/**
 * @param code of each thread
 * @param answer of this thread
 */
function start(
  threads: number,
  code = 'setInterval(() => undefined, 1000)',
  answer = Promise.resolve(noFindings),
) {
  const done: string[] = [];
  crew = startCrew(
    threads,
    () => new Worker(code, { eval: true }),
    (request) => {
      done.push(request.step === 'batch' ? request.paths : `${request.step} of this thread`);
      return answer;
    },
  );
  return { crew, done };
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
};

describe('a crew', () => {
  it('lets this thread help while the others are busy', async () => {
    const { crew, done } = start(2);
    for (const name of ['1', '2', '3', '4', '5', '6']) crew.unpack(batch(name)).catch(() => undefined);
    await turns(20);
    expect(done).toEqual(['3', '6']);
  });

  it('does without threads, one batch in a turn', async () => {
    const { crew, done } = start(0);
    const all = Promise.all(['1', '2', '3'].map((name) => crew.unpack(batch(name))));
    await turns(1);
    expect(done).toEqual(['1']);
    expect(await all).toHaveLength(3);
    expect(done).toEqual(['1', '2', '3']);
  });

  it('leaves all steps of a stream to the same member, in their order', async () => {
    const { crew, done } = start(1);
    const entry = { entries: new Float64Array(), paths: 'file', directories: '' };
    const open: UnpackRequest = { step: 'open', stream: 1, place, ...entry };
    const steps = [
      open,
      { step: 'continue', stream: 1, place } as const,
      { step: 'close', stream: 1 } as const,
    ];
    // The thread, which never answers, has the other stream.
    crew.unpack({ step: 'close', stream: 0 }).catch(() => undefined);
    await Promise.all(steps.map((step) => crew.unpack(step)));
    expect(done).toEqual(['open of this thread', 'continue of this thread', 'close of this thread']);
  });

  it('begins with nothing more once it has ended', async () => {
    const { crew, done } = start(0);
    const first = crew.unpack(batch('1'));
    const second = crew.unpack(batch('2'));
    second.catch(() => undefined);
    await crew.end();
    await expect(first).rejects.toThrow('The extraction is over.');
    await turns(5);
    expect(done).toEqual([]);
  });

  it('hands a batch to a thread that has answered', async () => {
    const echo = `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ id }) => parentPort.postMessage({ id, found: { directories: [id], links: [] } }))`;
    let answer: (found: Findings) => void = () => undefined;
    const { crew, done } = start(1, echo, new Promise((resolve) => (answer = resolve)));
    const batches = Array.from({ length: 40 }, (_, index) => crew.unpack(batch(String(index))));
    // The first goes to the thread, the second to this one, which does not come back before all others are done.
    const others = batches.filter((_, index) => index !== 1);
    expect((await Promise.all(others)).map(({ directories }) => directories[0])).toEqual([...others.keys()]);
    answer(noFindings);
    expect(await batches[1]).toBe(noFindings);
    expect(done).toEqual(['1']);
  });
});
