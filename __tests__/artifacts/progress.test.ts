import { describe, expect, it } from '@jest/globals';
import { progressText, watchProgress } from '../../src/artifacts/progress.ts';

const mebibyte = 1024 * 1024;

describe('progress', () => {
  it('is shown every five seconds, from the fifth on', () => {
    const lines: string[] = [];
    let now = 1_000;
    const moved = watchProgress('Downloading Source', () => 100 * mebibyte, {
      clock: { now: () => now, sleep: () => Promise.resolve() },
      progress: (line) => lines.push(line),
    });
    for (let second = 1; second <= 12; second += 1) {
      now += 1_000;
      moved(5 * mebibyte);
    }
    expect(lines).toEqual([
      'Downloading Source: 25 % (25.0 MiB of 100 MiB, 5.0 MiB/s)',
      'Downloading Source: 50 % (50.0 MiB of 100 MiB, 5.0 MiB/s)',
    ]);
  });

  it('goes by the total as it is known at the time', () => {
    const lines: string[] = [];
    let now = 0;
    let total: number | undefined;
    const moved = watchProgress('Uploading Out', () => total, {
      clock: { now: () => now, sleep: () => Promise.resolve() },
      progress: (line) => lines.push(line),
    });
    for (total of [undefined, 40 * mebibyte, 30 * mebibyte]) {
      now += 5_000;
      moved(5 * mebibyte);
    }
    expect(lines).toEqual([
      'Uploading Out: 5.0 MiB, 1.0 MiB/s',
      'Uploading Out: 25 % (10.0 MiB of 40.0 MiB, 1.0 MiB/s)',
      'Uploading Out: 50 % (15.0 MiB of 30.0 MiB, 1.0 MiB/s)',
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
