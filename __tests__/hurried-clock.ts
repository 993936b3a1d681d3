import { type Clock, systemClock } from '../src/clock.ts';

/**
 * A clock that shortens waits: at fifty times the speed 30 s are over after 0.6 s, and it is 30 s later then. Between
 * waits time passes as it does, however busy the machine is.
 *
 * @param untouched milliseconds; waits up to this long take their time
 */
export function hurriedClock(times: number, untouched = 0): Clock {
  let skipped = 0;
  const now = () => systemClock.now() + skipped;
  return {
    now,
    sleep: async (milliseconds, signal) => {
      const due = now() + milliseconds;
      await systemClock.sleep(milliseconds > untouched ? milliseconds / times : milliseconds, signal);
      skipped = Math.max(skipped, due - systemClock.now());
    },
  };
}
