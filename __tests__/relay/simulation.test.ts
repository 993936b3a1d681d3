import { describe, expect, it } from '@jest/globals';
import { simulate } from '../../simulation/simulate.ts';

/**
 * `npm run simulate` runs as many as one likes; these are a few, each chosen because something happens in it often. A
 * change of the relay or of the simulation that calls for other random numbers may call for other seeds.
 */
describe('Every job is started once, and answered, by relays', () => {
  it.each([
    ['that crash', 'crash', 'n'],
    ['that are paused', 'pause', 'g'],
    ['that lose answers to what has had its effect', 'lost answer', 'j'],
    ['that write the same record at once', 'lost race', 'h'],
    ['that GitHub turns away for their number of requests', 'rate limit', 'x'],
  ] as const)('%s', async (_, event, seed) => {
    const { findings, jobs, events } = await simulate(seed, 40);
    expect(findings).toEqual([]);
    expect(jobs).toBe(40);
    expect(events[event]).toBeGreaterThanOrEqual(5);
  });
});
