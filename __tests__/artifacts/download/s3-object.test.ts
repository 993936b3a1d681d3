import { readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';
import { getRange } from '../../../src/artifacts/download/get-range.ts';
import { openObject } from '../../../src/artifacts/download/s3-object.ts';
import { readAwsError } from '../../../src/aws/errors.ts';
import {
  answer,
  cutAfter,
  etag,
  fakeS3,
  ignoreRange,
  location,
  refuse,
  reset,
  stallAfter,
  type FakeS3,
  type Misbehaviour,
} from './fake-s3.ts';

const mebibyte = 1 << 20;
const unwatched = { opened: () => undefined, moved: () => undefined, failed: () => undefined };
/** Larger than what the first request asks for, and no two parts of it alike. */
const large = Buffer.alloc(
  9 * mebibyte,
  Uint8Array.from({ length: 251 }, (_, index) => index),
);
const small = large.subarray(0, 1000);

async function readAll(s3: FakeS3): Promise<Buffer> {
  const object = await openObject(location, s3.transfer, unwatched);
  try {
    const bytes = Buffer.alloc(object.size);
    await object.read(0, bytes);
    return bytes;
  } finally {
    object.close();
  }
}

describe('an object', () => {
  it('up to 8 MiB takes one request', async () => {
    const s3 = await fakeS3(small);
    expect((await readAll(s3)).equals(small)).toBe(true);
    expect(s3.ranges).toEqual(['bytes=0-8388607']);
    expect(s3.ifMatches).toEqual([undefined]);
  });

  it('that is larger is read in ranges that hold together by its ETag', async () => {
    const s3 = await fakeS3(large);
    expect((await readAll(s3)).equals(large)).toBe(true);
    expect(s3.ranges).toEqual(['bytes=0-8388607', `bytes=8388608-${large.length - 1}`]);
    expect(s3.ifMatches).toEqual([undefined, etag]);
  });

  it('can be empty', async () => {
    expect(await readAll(await fakeS3(Buffer.alloc(0)))).toHaveLength(0);
  });

  it('is read in any order, by several at the same time', async () => {
    const s3 = await fakeS3(large);
    const object = await openObject(location, s3.transfer, unwatched);
    const starts = [large.length - 10, 8 * mebibyte - 5, 0, 8 * mebibyte, 5];
    const parts = await Promise.all(
      starts.map(async (start) => {
        const part = Buffer.alloc(10);
        await object.read(start, part);
        return part;
      }),
    );
    object.close();
    expect(parts).toEqual(starts.map((start) => large.subarray(start, start + 10)));
  });

  it('counts what arrives', async () => {
    const s3 = await fakeS3(large);
    const sizes: number[] = [];
    let arrived = 0;
    const object = await openObject(location, s3.transfer, {
      ...unwatched,
      opened: (size) => {
        expect(arrived).toBe(0);
        sizes.push(size);
      },
      moved: (bytes) => {
        arrived += bytes;
      },
    });
    await object.read(0, Buffer.alloc(object.size));
    object.close();
    expect(sizes).toEqual([large.length]);
    expect(arrived).toBe(large.length);
  });

  it('tells of each request that is made again, and of none that is not', async () => {
    const s3 = await fakeS3(small, [refuse(503, 'SlowDown'), cutAfter(400), refuse(400, 'ExpiredToken')]);
    const failed: string[] = [];
    const object = await openObject(location, s3.transfer, {
      ...unwatched,
      failed: (error) => failed.push(readAwsError(error).code),
    });
    await object.read(0, Buffer.alloc(object.size));
    object.close();
    expect(failed).toEqual(['SlowDown', 'ECONNRESET', 'ExpiredToken']);
    const refused = await fakeS3(small, [refuse(403, 'AccessDenied')]);
    const opening = openObject(location, refused.transfer, {
      ...unwatched,
      failed: () => failed.push('again'),
    });
    await expect(opening).rejects.toThrow('AccessDenied');
    expect(failed).toHaveLength(3);
  });
});

describe('what breaks off is resumed', () => {
  it.each<[string, Buffer, Misbehaviour[], string[]]>([
    ['a cut', small, [cutAfter(400)], ['bytes=0-8388607', 'bytes=400-999']],
    [
      'cuts, one after the other',
      small,
      [cutAfter(400), cutAfter(1), cutAfter(2)],
      ['bytes=0-8388607', 'bytes=400-999', 'bytes=401-999', 'bytes=403-999'],
    ],
    ['a stall', small, [stallAfter(400)], ['bytes=0-8388607', 'bytes=400-999']],
    ['an answer that never comes', small, [() => true], ['bytes=0-8388607', 'bytes=0-8388607']],
    ['a reset', small, [reset], ['bytes=0-8388607', 'bytes=0-8388607']],
    ['a 500', small, [refuse(500, 'InternalError')], ['bytes=0-8388607', 'bytes=0-8388607']],
    ['a 503', small, [refuse(503, 'SlowDown')], ['bytes=0-8388607', 'bytes=0-8388607']],
  ])('after %s', async (_, content, misbehaviours, ranges) => {
    const s3 = await fakeS3(content, misbehaviours);
    expect((await readAll(s3)).equals(content)).toBe(true);
    expect(s3.ranges).toEqual(ranges);
    expect(s3.ifMatches.at(-1)).toBe(ranges[0] === ranges.at(-1) ? undefined : etag);
  });

  it('after an answer that begins behind what was asked for, of which nothing is taken', async () => {
    const later: Misbehaviour = (_, response) => {
      response.writeHead(206, { etag, 'content-range': 'bytes 500-999/1000', 'content-length': 500 });
      response.end(small.subarray(500));
      return true;
    };
    const s3 = await fakeS3(small, [cutAfter(400), later]);
    expect((await readAll(s3)).equals(small)).toBe(true);
    expect(s3.ranges.slice(1)).toEqual(['bytes=400-999', 'bytes=400-999']);
  });

  it('after a connection that closes without an error', async () => {
    const body = new Readable({ read: () => undefined });
    const s3 = { send: () => Promise.resolve({ Body: body, ContentLength: 5 }) } as unknown as S3Client;
    const receiver = {
      begin: () => {
        setImmediate(() => body.destroy());
      },
      take: () => undefined,
    };
    const request = { location, range: 'bytes=0-4', ifMatch: undefined };
    await expect(getRange(request, receiver, s3, new AbortController().signal)).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
  });

  it('with new credentials where these have expired', async () => {
    const s3 = await fakeS3(small, [cutAfter(10), refuse(400, 'ExpiredToken')]);
    expect((await readAll(s3)).equals(small)).toBe(true);
    expect(s3.renewals()).toBe(1);
  });

  it('once for all ranges that found the credentials expired', async () => {
    const expired = refuse(400, 'ExpiredToken');
    const s3 = await fakeS3(large, [() => false, expired, expired]);
    const object = await openObject(location, s3.transfer, unwatched);
    const read = (start: number): Promise<void> => object.read(start, Buffer.alloc(10));
    await Promise.all([read(8 * mebibyte), read(8 * mebibyte + 10)]);
    object.close();
    expect(s3.renewals()).toBe(1);
  });
});

describe('the last bytes, asked for together with the first', () => {
  const last = mebibyte;
  const start = large.length - last;
  const suffix = `bytes=-${last}`;

  /** Whether a request is for bytes of the end, for the first time or again. */
  function isForTheEnd(range: string): boolean {
    return Number(/^bytes=(\d+)-/.exec(range)?.[1] ?? Infinity) >= start;
  }

  async function readLast(s3: FakeS3): Promise<Buffer> {
    const object = await openObject(location, s3.transfer, unwatched, last);
    try {
      const bytes = Buffer.alloc(last + 20);
      await object.read(object.size - bytes.length, bytes);
      return bytes;
    } finally {
      object.close();
    }
  }

  it('take no other request, and are asked for before anything has been answered', async () => {
    let openRequests = 0;
    const together: Misbehaviour = (request, response, content) => {
      openRequests += 1;
      const timer = setInterval(() => {
        if (openRequests < 2) return;
        clearInterval(timer);
        answer(request, response, content);
      }, 5);
      return true;
    };
    const s3 = await fakeS3(large, [together, together], () => true);
    const object = await openObject(location, s3.transfer, unwatched, last);
    const all = Buffer.alloc(object.size);
    await object.read(0, all);
    object.close();
    expect(all.equals(large)).toBe(true);
    expect([...s3.ranges].sort()).toEqual([suffix, 'bytes=0-8388607'].sort());
  });

  it('are not waited for where the first are all', async () => {
    const s3 = await fakeS3(
      small,
      Array.from(
        { length: 2 },
        () =>
          ({ headers }) =>
            headers.range === suffix,
      ),
    );
    const object = await openObject(location, s3.transfer, unwatched, last);
    const all = Buffer.alloc(object.size);
    await object.read(0, all);
    object.close();
    expect(all.equals(small)).toBe(true);
  });

  it('may be all of an empty object', async () => {
    const s3 = await fakeS3(Buffer.alloc(0));
    const object = await openObject(location, s3.transfer, unwatched, last);
    expect(object.size).toBe(0);
    object.close();
  });

  it.each<[string, Misbehaviour[]]>([
    ['a cut', [cutAfter(400)]],
    ['cuts, one after the other', [cutAfter(400), cutAfter(1)]],
    ['a stall', [stallAfter(400)]],
    ['a reset', [reset]],
    ['a 503', [refuse(503, 'SlowDown')]],
    ['credentials that have expired', [refuse(400, 'ExpiredToken')]],
    ['a server that ignores the range', [ignoreRange]],
  ])('come after %s', async (_, misbehaviours) => {
    const s3 = await fakeS3(large, misbehaviours, isForTheEnd);
    expect((await readLast(s3)).equals(large.subarray(start - 20))).toBe(true);
  });

  it('are resumed from where they stopped, for the same object', async () => {
    const s3 = await fakeS3(large, [cutAfter(400)], isForTheEnd);
    await readLast(s3);
    expect(s3.ranges).toContain(`bytes=${start + 400}-${large.length - 1}`);
    expect(s3.ifMatches[s3.ranges.indexOf(`bytes=${start + 400}-${large.length - 1}`)]).toBe(etag);
  });

  it('fail the reads of them alone', async () => {
    const s3 = await fakeS3(large, [refuse(403, 'AccessDenied')], isForTheEnd);
    const object = await openObject(location, s3.transfer, unwatched, last);
    await object.read(0, Buffer.alloc(8 * mebibyte));
    const reading = object.read(start, Buffer.alloc(10));
    await expect(reading).rejects.toMatchObject({ name: 'DownloadError', cause: { name: 'AccessDenied' } });
    object.close();
  });

  it('have to be of the same object as the first', async () => {
    const other: Misbehaviour = (_, response) => {
      const head = {
        etag: '"another"',
        'content-range': `bytes ${start}-${large.length - 1}/${large.length}`,
        'content-length': last,
      };
      response.writeHead(206, head);
      response.end(large.subarray(start));
      return true;
    };
    const s3 = await fakeS3(large, [other], isForTheEnd);
    await expect(readLast(s3)).rejects.toMatchObject({ cause: { name: 'PreconditionFailed' } });
  });
});

describe('a server that ignores ranges', () => {
  it('gives a small object at once', async () => {
    expect((await readAll(await fakeS3(small, [ignoreRange]))).equals(small)).toBe(true);
  });

  it('gives a large one by way of a temporary file, which is gone afterwards', async () => {
    const s3 = await fakeS3(large, [ignoreRange]);
    const object = await openObject(location, s3.transfer, unwatched);
    const bytes = Buffer.alloc(object.size);
    await object.read(0, bytes);
    expect(readdirSync(s3.transfer.temporaryFolder)).toHaveLength(1);
    object.close();
    expect(bytes.equals(large)).toBe(true);
    expect(s3.ranges).toHaveLength(1);
    expect(readdirSync(s3.transfer.temporaryFolder)).toEqual([]);
  });

  it('and cuts the answer gives it from the beginning again', async () => {
    const cutWhole: Misbehaviour = (_, response, content) => {
      response.writeHead(200, { 'content-length': content.length, etag });
      response.write(content.subarray(0, 300));
      setTimeout(() => response.destroy(), 20);
      return true;
    };
    const s3 = await fakeS3(small, [cutWhole, ignoreRange]);
    expect((await readAll(s3)).equals(small)).toBe(true);
  });
});

describe('a download fails', () => {
  const many = (misbehaviour: Misbehaviour): Misbehaviour[] => Array.from({ length: 20 }, () => misbehaviour);

  it.each<[string, Misbehaviour[], string, number]>([
    ['at once where access is denied', many(refuse(403, 'AccessDenied')), 'AccessDenied', 1],
    ['at once where nothing is there', many(refuse(404, 'NoSuchKey')), 'NoSuchKey', 1],
    [
      'at once where the object was replaced',
      [cutAfter(5), refuse(412, 'PreconditionFailed')],
      'PreconditionFailed',
      2,
    ],
    ['after three renewals that did not help', many(refuse(400, 'ExpiredToken')), 'ExpiredToken', 4],
  ])('%s', async (_, misbehaviours, name, requests) => {
    const s3 = await fakeS3(small, misbehaviours);
    await expect(readAll(s3)).rejects.toMatchObject({ name: 'DownloadError', cause: { name } });
    expect(s3.ranges).toHaveLength(requests);
  });

  it('where the object has another ETag all of a sudden', async () => {
    const other: Misbehaviour = (_, response) => {
      response.writeHead(206, {
        etag: '"another"',
        'content-range': 'bytes 5-999/1000',
        'content-length': 995,
      });
      response.end(small.subarray(5));
      return true;
    };
    const s3 = await fakeS3(small, [cutAfter(5), other]);
    await expect(readAll(s3)).rejects.toMatchObject({ cause: { name: 'PreconditionFailed' } });
  });

  it('with the reason of the signal, at once', async () => {
    const reason = new Error('cancelled');
    const stall = stallAfter(10);
    const s3 = await fakeS3(small, [
      (...call) => {
        setTimeout(() => {
          s3.abort(reason);
        }, 5);
        return stall(...call);
      },
    ]);
    await expect(readAll(s3)).rejects.toBe(reason);
    expect(s3.ranges).toHaveLength(1);
  });
});
