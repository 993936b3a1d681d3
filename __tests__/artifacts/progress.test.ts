import { describe, expect, it } from '@jest/globals';
import { bytesText, progressText, watchProgress } from '../../src/artifacts/progress.ts';

describe('progress', () => {
  it('is shown every five seconds, from the fifth on', () => {
    const lines: string[] = [];
    let now = 1_000;
    const clock = { now: () => now, sleep: () => Promise.resolve() };
    const moved = watchProgress('Downloading Source', 100e6, { clock, progress: (line) => lines.push(line) });
    for (let second = 1; second <= 12; second += 1) {
      now += 1_000;
      moved(5e6);
    }
    expect(lines).toEqual([
      'Downloading Source: 25 % (25 MB of 100 MB, 5.0 MB/s)',
      'Downloading Source: 50 % (50 MB of 100 MB, 5.0 MB/s)',
    ]);
  });

  it('never says more than all, though parts may be moved twice', () => {
    const lines: string[] = [];
    let now = 0;
    const clock = { now: () => now, sleep: () => Promise.resolve() };
    const moved = watchProgress('Uploading Out', 1e6, { clock, progress: (line) => lines.push(line) });
    now = 10_000;
    moved(3e6);
    expect(lines).toEqual(['Uploading Out: 100 % (1.0 MB of 1.0 MB, 100 kB/s)']);
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1.0 kB'],
    [9_949, '9.9 kB'],
    [9_960, '10 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [5e9, '5.0 GB'],
    [7e15, '7000 TB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });

  it('has no percent where nobody knows the whole', () => {
    expect(progressText(30e6, undefined, 2_000)).toBe('30 MB, 15 MB/s');
  });
});
