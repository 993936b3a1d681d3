import { describe, expect, it } from '@jest/globals';
import { simulate } from '../../simulation/simulate.ts';

/** `npm run simulate` plays worlds for as long as one likes; these are a few of them, chosen for what they have in them. */
describe('Relays that crash, run twice at once and lose answers', () => {
  it.each(['a', 'c', 'e', 'g'])(
    'start each job once, and see that it is answered (seed %s)',
    async (seed) => {
      const { findings, jobs } = await simulate(seed, 40);
      expect(findings).toEqual([]);
      expect(jobs).toBe(40);
    },
  );
});
