import type { Random } from './random.ts';
import type { SimulatedProcess, SimulatedTime } from './time.ts';

/** How much goes wrong, as probabilities of each call. */
export interface Trouble {
  /** The process dies before the call has its effect, or after it. */
  readonly crash: number;
  /** The process stands still for minutes after the call. */
  readonly standStill: number;
  /** No answer: reset before the effect, or after it. */
  readonly lost: number;
  /** 5xx: before the effect, or after it. */
  readonly serverError: number;
  readonly throttled: number;
  /** An answer that takes many seconds, or for ever. */
  readonly slow: number;
  /** Any delay, in milliseconds. */
  readonly delay: number;
}

export type Mishap = 'none' | 'reset' | 'server error' | 'throttled' | 'no answer';

/**
 * One call over the network: takes time, has its effect or not, and its answer comes back or not.
 *
 * @param effect what the other side does and answers
 * @param broken what the caller gets where the answer did not come
 */
export function overNetwork<T>(
  { time, random, trouble }: { time: SimulatedTime; random: Random; trouble: Trouble },
  process: SimulatedProcess,
  effect: () => T,
  broken: (mishap: Exclude<Mishap, 'none'>) => T | Error,
): Promise<T> {
  const dice = random.between(0, 1);
  const isBefore = random.chance(0.5);
  const there = random.between(1, trouble.delay);
  const back = random.chance(trouble.slow) ? random.between(5000, 30_000) : random.between(1, trouble.delay);
  const mishap = chooseMishap(random, trouble);
  return new Promise((resolve, reject) => {
    const answer = (value: T | Error) => {
      process.resume(() => {
        if (value instanceof Error) reject(value);
        else resolve(value);
      });
    };
    time.after(there, () => {
      if (process.isDead) return;
      if (dice < trouble.crash && isBefore) {
        process.isDead = true;
        return;
      }
      let done: T | Error;
      if (mishap === 'throttled' || (mishap !== 'none' && isBefore)) done = broken(mishap);
      else {
        try {
          done = effect();
        } catch (error) {
          done = error as Error;
        }
        if (mishap !== 'none') done = broken(mishap);
      }
      if (dice < trouble.crash) {
        process.isDead = true;
        return;
      }
      if (random.chance(trouble.standStill)) process.standStill(random.between(20_000, 400_000));
      if (mishap === 'no answer') return;
      time.after(back, () => {
        answer(done);
      });
    });
  });
}

function chooseMishap(random: Random, { lost, serverError, throttled }: Trouble): Mishap {
  const dice = random.between(0, 1);
  if (dice < lost / 2) return 'reset';
  if (dice < lost) return 'no answer';
  if (dice < lost + serverError) return 'server error';
  return dice < lost + serverError + throttled ? 'throttled' : 'none';
}
