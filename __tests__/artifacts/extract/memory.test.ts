import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';
import { buildZip } from '../archives/zip.ts';
import { extraction } from './extraction.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes of buffers, be they shared with threads, that something still refers to. */
async function bufferBytes(): Promise<number> {
  // V8 frees buffers on a thread of its own after a collection; the next one waits for that.
  for (let round = 0; round < 3; round += 1) {
    await new Promise(setImmediate);
    collectGarbage();
  }
  return process.memoryUsage().arrayBuffers;
}

it('keeps nothing of the memory that threads share once a zip is extracted', async () => {
  const archive = buildZip([{ name: 'hello.txt', data: 'hello' }]);
  await extraction(archive);
  const before = await bufferBytes();
  for (let count = 0; count < 4; count += 1) await extraction(archive);
  // Those of a single one take 50 MiB.
  expect((await bufferBytes()) - before).toBeLessThan(50 << 20);
});
