import { expect, it, jest } from '@jest/globals';

// A Node whose zlib looks different inside. The threads of these suites have none of this, so they count as well.
jest.unstable_mockModule('../../../src/artifacts/zlib-in-place.ts', () => ({
  InPlaceZlib: function InPlaceZlib() {
    throw new TypeError('This zlib has no such handle.');
  },
}));

const { createInflater, PatientInflater } = await import('../../../src/artifacts/extract/inflater.ts');

it('has its data inflated in one go', () => {
  expect(createInflater()).toBeInstanceOf(PatientInflater);
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
