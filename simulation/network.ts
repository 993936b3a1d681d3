import type { Random } from '../fuzz/random.ts';
import type { SimulatedProcess, SimulatedTime } from './time.ts';

/** How often each fault occurs: probabilities of each call. */
export interface FaultRates {
  /** The process crashes before the call has its effect, or after it. */
  readonly crash: number;
  /** The process is paused for minutes after the call. */
  readonly pause: number;
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

type Fault = 'reset' | 'no answer' | 'server error' | 'throttled';

/** What has to have happened for a simulation to prove anything. */
export const eventNames = ['crash', 'pause', 'lost answer', 'lost race', 'rate limit'] as const;
export type EventName = (typeof eventNames)[number];

/** What all parts of a simulation share. */
export interface World {
  readonly time: SimulatedTime;
  readonly random: Random;
  readonly faultRates: FaultRates;
  readonly happened: (event: EventName) => void;
}

/**
 * One call over the network: takes time, has its effect or not, and its answer comes back or not.
 *
 * @param effect what the other side does and answers
 * @param broken what the caller gets where the answer did not come
 */
export function overNetwork<T>(
  { time, random, faultRates, happened }: World,
  process: SimulatedProcess,
  effect: () => T,
  broken: (fault: Fault) => T | Error,
): Promise<T> {
  const draw = random.fraction();
  const isBefore = random.chance(0.5);
  const there = random.between(1, faultRates.delay);
  const back = random.chance(faultRates.slow)
    ? random.between(5000, 30_000)
    : random.between(1, faultRates.delay);
  const fault = chooseFault(random, faultRates);
  const crash = () => {
    process.isDead = true;
    happened('crash');
  };
  return new Promise((resolve, reject) => {
    const answer = (value: T | Error) => {
      process.resume(() => {
        if (value instanceof Error) reject(value);
        else resolve(value);
      });
    };
    time.after(there, () => {
      if (process.isDead) return;
      if (draw < faultRates.crash && isBefore) {
        crash();
        return;
      }
      let done: T | Error | undefined;
      if (fault !== 'throttled' && (fault === undefined || !isBefore)) {
        try {
          done = effect();
        } catch (error) {
          done = error as Error;
        }
        if (fault !== undefined) happened('lost answer');
      }
      if (fault !== undefined) done = broken(fault);
      if (draw < faultRates.crash) {
        crash();
        return;
      }
      if (random.chance(faultRates.pause)) {
        process.pause(random.between(20_000, 400_000));
        happened('pause');
      }
      if (fault === 'no answer') return;
      time.after(back, () => {
        answer(done as T | Error);
      });
    });
  });
}

function chooseFault(random: Random, { lost, serverError, throttled }: FaultRates): Fault | undefined {
  const draw = random.fraction();
  if (draw < lost / 2) return 'reset';
  if (draw < lost) return 'no answer';
  if (draw < lost + serverError) return 'server error';
  return draw < lost + serverError + throttled ? 'throttled' : undefined;
}
