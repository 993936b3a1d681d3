import * as zlib from 'node:zlib';
import { expect, it, jest } from '@jest/globals';

// A Node whose zlib streams look different inside. The threads of these suites have none of this, so they count as well.
jest.unstable_mockModule('node:zlib', () => ({
  ...zlib,
  createInflateRaw: (options?: zlib.ZlibOptions) =>
    options === undefined ? {} : zlib.createInflateRaw(options),
}));

const { createInflate, inflateWithNode } = await import('../../../src/artifacts/raw-deflate.ts');

it('has its data inflated by Node’s own function', () => {
  expect(createInflate()).toBe(inflateWithNode);
});

// What is extracted from zips anywhere is extracted this way too.
for (const suite of [
  'legal-zips',
  'hostile-zips',
  'hostile-entries',
  'file-systems',
  'unpack-stream',
  'tars',
]) {
  await import(`./${suite}.test.ts`);
}
