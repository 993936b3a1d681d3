import { randomBytes } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import {
  createDeflater,
  InPlaceDeflater,
  PlainDeflater,
  type Deflater,
} from '../../../src/artifacts/archive/deflater.ts';

const output = Buffer.alloc(1 << 20);

function deflated(deflater: Deflater, content: Uint8Array, level = 1): Buffer {
  const length = deflater.deflate(content, level, output);
  if (length === undefined) throw new Error('No room for it.');
  return Buffer.from(output.subarray(0, length));
}

/** Like sources: words that come again, and things that do not. */
function text(words: number): Buffer {
  return Buffer.from(
    Array.from({ length: words }, (_, index) => `word${(index * index) % 701} ${index}`).join('\n'),
  );
}

it('works in place on every Node that this is tested on', () => {
  expect(createDeflater()).toBeInstanceOf(InPlaceDeflater);
});

describe.each<[string, () => Deflater]>([
  ['in place', () => new InPlaceDeflater()],
  ['with Node’s own function', () => new PlainDeflater()],
])('deflating %s', (_, create) => {
  it('makes data that inflate again, one after the other and at several levels', () => {
    const deflater = create();
    for (const [index, content] of [text(10), text(9_000), Buffer.from('x'), text(300)].entries()) {
      const data = deflated(deflater, content, index % 2 === 0 ? 1 : 5);

      expect(inflateRawSync(data).equals(content)).toBe(true);
    }
    deflater.close();
  });

  it('tells what does not fit, then deflates what does', () => {
    const deflater = create();
    const content = text(100);
    const { length } = deflated(create(), content);

    expect(deflater.deflate(randomBytes(1_000), 1, Buffer.alloc(1_000))).toBeUndefined();
    expect(deflater.deflate(content, 1, Buffer.alloc(length))).toBeUndefined();
    expect(inflateRawSync(deflated(deflater, content)).equals(content)).toBe(true);
    deflater.close();
  });

  it('makes the same of the same contents in the same order', () => {
    const contents = Array.from({ length: 40 }, (__, index) => text(20 + 37 * index));
    const first = create();
    const second = create();

    expect(contents.map((content) => deflated(second, content).toString('base64'))).toEqual(
      contents.map((content) => deflated(first, content).toString('base64')),
    );
  });
});
