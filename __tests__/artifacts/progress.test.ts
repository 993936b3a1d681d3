import { describe, expect, it } from '@jest/globals';
import { progressText, watchProgress } from '../../src/artifacts/progress.ts';

const mebibyte = 1024 * 1024;

/** Time passes when the test says so. */
function startWatching(total: () => number | undefined) {
  const lines: string[] = [];
  let now = 1_000;
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  const clock = {
    now: () => now,
    sleep: (milliseconds: number, signal?: AbortSignal) =>
      new Promise<void>((wake, reject) => {
        sleepers.push({ until: now + milliseconds, wake });
        signal?.addEventListener('abort', () => {
          reject(new Error('The sleep has been ended.'));
        });
      }),
  };
  const progress = watchProgress('Uploading Out', total, { clock, progress: (line) => lines.push(line) });
  const pass = async (milliseconds: number) => {
    now += milliseconds;
    const due = sleepers.filter(({ until }) => until <= now);
    sleepers = sleepers.filter(({ until }) => until > now);
    for (const { wake } of due) wake();
    await new Promise(setImmediate);
  };
  return { ...progress, lines, pass };
}

describe('progress', () => {
  it('is shown every five seconds, from the fifth on, until the transfer is over', async () => {
    const { moved, end, pass, lines } = startWatching(() => 100 * mebibyte);
    for (let second = 1; second <= 12; second += 1) {
      moved(5 * mebibyte);
      await pass(1_000);
    }
    end();
    await pass(10_000);
    expect(lines).toEqual([
      'Uploading Out: 25 % (25.0 MiB of 100 MiB, 5.0 MiB/s)',
      'Uploading Out: 50 % (50.0 MiB of 100 MiB, 5.0 MiB/s)',
    ]);
  });

  it('tells why requests are made again, and the same reason once in five seconds', async () => {
    const { failed, pass, lines } = startWatching(() => 1);
    const slowDown = Object.assign(new Error('Please reduce your request rate.\n'), {
      name: 'SlowDown',
      $metadata: { httpStatusCode: 503, requestId: 'R1' },
    });
    const told =
      'Uploading Out: Please reduce your request rate.\\n (SlowDown, HTTP 503, request R1); trying again';
    failed(slowDown);
    failed(slowDown);
    failed(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
    expect(lines).toEqual([told, 'Uploading Out: socket hang up (ECONNRESET); trying again']);
    await pass(4_999);
    failed(slowDown);
    expect(lines).toHaveLength(2);
    await pass(1);
    failed(slowDown);
    expect(lines.slice(2)).toEqual(['Uploading Out: 0 % (0 B of 1 B, 0 B/s)', told]);
  });

  it('goes by the total as it is known at the time, and shows that nothing moves', async () => {
    let total: number | undefined;
    const { moved, pass, lines } = startWatching(() => total);
    await pass(5_000);
    moved(10 * mebibyte);
    for (total of [40 * mebibyte, 20 * mebibyte]) await pass(5_000);
    expect(lines).toEqual([
      'Uploading Out: 0 B, 0 B/s',
      'Uploading Out: 25 % (10.0 MiB of 40.0 MiB, 1.0 MiB/s)',
      'Uploading Out: 50 % (10.0 MiB of 20.0 MiB, 683 KiB/s)',
    ]);
  });

  it.each([
    [
      'never says more than all, though parts may be moved twice',
      3e6,
      1_024,
      '100 % (1.0 KiB of 1.0 KiB, 2.9 MiB/s)',
    ],
    ['has no percent of nothing', 0, 0, '0 B, 0 B/s'],
  ])('%s', (_, bytes, total, text) => {
    expect(progressText(bytes, total, 1_000)).toBe(text);
  });
});
