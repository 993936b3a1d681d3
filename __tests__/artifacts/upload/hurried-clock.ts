import { type Clock, systemClock } from '../../../src/clock.ts';

const times = 50;

/** A clock on which time passes fifty times as fast: 30 s are 0.6 s. */
export const hurriedClock: Clock = {
  now: () => systemClock.now() * times,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / times, signal),
};
