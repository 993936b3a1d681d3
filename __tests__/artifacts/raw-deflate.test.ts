import { randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import {
  createDeflater,
  createInflate,
  type Deflater,
  type Inflate,
  inflateInPlace,
  inflateWithNode,
  inPlaceDeflater,
  nodeDeflater,
} from '../../src/artifacts/raw-deflate.ts';

/** Like sources: words that come again, and things that do not. */
function text(words: number): Buffer {
  return Buffer.from(
    Array.from({ length: words }, (_, index) => `word${(index * index) % 701} ${index}`).join('\n'),
  );
}

it('works in place on every Node that this is tested on', () => {
  expect(createInflate()).not.toBe(inflateWithNode);
  expect(createDeflater()).not.toBe(nodeDeflater);
});

describe.each<[string, () => Inflate]>([
  ['in place', inflateInPlace],
  ['with Node’s own function', () => inflateWithNode],
])('inflating %s', (_, create) => {
  const output = Buffer.alloc(200_000);
  const inflate = create();
  const content = text(500);
  const packed = deflateRawSync(content);

  it.each([
    ['text', content],
    ['incompressible data', randomBytes(100_000)],
    ['nothing', Buffer.alloc(0)],
  ])('restores %s, with room to spare or with none', (__, data) => {
    const input = deflateRawSync(data);
    for (const room of [data.length + 1, data.length]) {
      const { taken, made } = inflate(input, output.subarray(0, room));
      expect(output.subarray(0, made).equals(data)).toBe(true);
      if (room > data.length) expect(taken).toBe(input.length);
    }
  });

  it('leaves what comes after the data', () => {
    const { taken, made } = inflate(Buffer.concat([packed, Buffer.from('rest')]), output);
    expect({ taken, made }).toEqual({ taken: packed.length, made: content.length });
  });

  it.each([
    ['damaged ones', Buffer.from([0xff, 0xff]), 'Z_DATA_ERROR'],
    ['truncated ones', packed.subarray(0, -3), 'Z_BUF_ERROR'],
  ])('rejects data, then takes others: %s', (__, damaged, code) => {
    expect(() => inflate(damaged, output)).toThrow(expect.objectContaining({ code }));
    expect(inflate(packed, output).made).toBe(content.length);
  });

  it('never makes more than there is room for', () => {
    const isFull = () => {
      try {
        return inflate(packed, output.subarray(0, 11)).made === 11;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      }
    };
    expect(isFull()).toBe(true);
  });
});

describe.each<[string, () => Deflater]>([
  ['in place', inPlaceDeflater],
  ['with Node’s own function', () => nodeDeflater],
])('deflating %s', (_, create) => {
  const output = Buffer.alloc(1 << 20);

  function deflated(deflater: Deflater, content: Uint8Array, level = 1): Buffer {
    const length = deflater.deflate(content, level, output);
    if (length === undefined) throw new Error('No room for it.');
    return Buffer.from(output.subarray(0, length));
  }

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
