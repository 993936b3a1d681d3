import { describe, expect, it } from '@jest/globals';
import { emptyDirectory } from '../../../src/artifacts/extract/zip/directory.ts';
import { partsOf } from '../../../src/artifacts/extract/zip/plan.ts';

/** A directory of entries without a gap between them, and the batch of them all. */
function entriesOf(sizes: readonly number[]) {
  const directory = emptyDirectory(sizes.length);
  let end = 1_000;
  sizes.forEach((size, entry) => {
    directory.starts[entry] = end;
    directory.packedSizes[entry] = size - 30;
    end += size;
  });
  const order = Uint32Array.from(sizes.keys());
  return {
    zip: { directory, order, directoryStart: end },
    batch: { start: 1_000, end, from: 0, to: sizes.length },
  };
}

describe('partsOf', () => {
  it.each([
    ['as many as are large enough together', [40, 40, 40, 40, 40], [2, 4, 5]],
    ['one that is large enough alone', [40, 500, 40], [2, 3]],
    ['all in one where they are small', [40, 40], [2]],
    ['a single entry', [40], [1]],
    ['never more than 500 entries', Array.from({ length: 1_200 }, () => 0.01), [500, 1_000, 1_200]],
  ])('hands out %s', (_, sizes, ends) => {
    const { zip, batch } = entriesOf(sizes);

    const parts = [...partsOf(batch, zip, 80)];

    expect(parts.map(({ to }) => to)).toEqual(ends);
    // Nothing between two parts, and nothing beside them.
    expect(parts.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)]);
    expect(parts.map(({ start }) => start)).toEqual([
      batch.start,
      ...parts.slice(0, -1).map((part) => part.end),
    ]);
    expect(parts.at(-1)?.end).toBe(batch.end);
  });
});
