import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import {
  createInflater,
  InPlaceInflater,
  PatientInflater,
  type Inflater,
} from '../../../src/artifacts/extract/inflater.ts';

/** Everything that an inflater makes of the pieces, through an output of so many bytes. */
function inflateAll(inflater: Inflater, pieces: readonly Uint8Array[], outputBytes: number) {
  const output = Buffer.alloc(outputBytes);
  const made: Buffer[] = [];
  let left = Buffer.alloc(0);
  for (const [index, piece] of pieces.entries()) {
    left = Buffer.concat([left, piece]);
    for (let isFull = true; isFull;) {
      const progress = inflater.inflate(left, output, index === pieces.length - 1);
      left = left.subarray(progress.taken);
      made.push(Buffer.from(output.subarray(0, progress.made)));
      isFull = progress.made === output.length;
    }
  }
  return { data: Buffer.concat(made), unused: left.length };
}

const text = Buffer.from('to be or not to be, '.repeat(500));
const packed = deflateRawSync(text);
const cut = (bytes: Buffer, at: number) => [bytes.subarray(0, at), bytes.subarray(at)];

it('works in place on every Node that this is tested on', () => {
  expect(createInflater()).toBeInstanceOf(InPlaceInflater);
});

describe.each<[string, () => Inflater]>([
  ['in place', () => new InPlaceInflater()],
  ['with patience', () => new PatientInflater()],
])('inflating %s', (_, create) => {
  it.each([
    ['in one go', [packed], text.length + 1],
    ['with no room to spare', [packed], text.length],
    ['through a small output', [packed], 7],
    ['from two pieces', cut(packed, 20), text.length + 1],
    ['from two pieces through a small output', cut(packed, 20), 64],
    ['with nothing in the last piece', [packed, Buffer.alloc(0)], 100],
  ])('gives back what was deflated, %s', (__, pieces, outputBytes) => {
    const inflater = create();
    inflater.begin(text.length);

    expect(inflateAll(inflater, pieces, outputBytes)).toEqual({ data: text, unused: 0 });
  });

  it('takes pieces whose memory is used again', () => {
    const inflater = create();
    inflater.begin(text.length);
    const memory = Buffer.alloc(packed.length);
    const output = Buffer.alloc(text.length);
    let made = 0;
    for (const piece of cut(packed, 20)) {
      piece.copy(memory.fill(0));
      made += inflater.inflate(
        memory.subarray(0, piece.length),
        output.subarray(made),
        piece.length !== 20,
      ).made;
    }
    expect(output.subarray(0, made)).toEqual(text);
  });

  it('inflates incompressible data, and empty ones', () => {
    const inflater = create();
    for (const data of [randomBytes(100_000), Buffer.alloc(0)]) {
      inflater.begin(data.length);
      expect(inflateAll(inflater, [deflateRawSync(data)], 4_096).data.equals(data)).toBe(true);
    }
  });

  it('leaves what comes after the data', () => {
    const inflater = create();
    inflater.begin(text.length);

    const pieces = [Buffer.concat([packed, Buffer.from('rest')])];

    expect(inflateAll(inflater, pieces, text.length + 1)).toEqual({ data: text, unused: 4 });
  });

  it.each([
    ['damaged ones', Buffer.from([0xff, 0xff]), 'Z_DATA_ERROR'],
    ['truncated ones', packed.subarray(0, -3), 'Z_BUF_ERROR'],
  ])('rejects data, then takes others: %s', (__, damaged, code) => {
    const inflater = create();
    inflater.begin(text.length);

    expect(() => inflateAll(inflater, [damaged], text.length + 1)).toThrow(expect.objectContaining({ code }));

    inflater.begin(text.length);
    expect(inflateAll(inflater, [packed], text.length + 1).data).toEqual(text);
  });
});

it('never makes more than was meant to be, where it has to keep it', () => {
  const inflater = new PatientInflater();
  inflater.begin(10);

  expect(() => inflater.inflate(packed, Buffer.alloc(11), true)).toThrow(
    expect.objectContaining({ code: 'ERR_BUFFER_TOO_LARGE' }),
  );
});
