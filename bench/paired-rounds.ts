import type { Command, Measurement } from './measure.ts';
import { measure } from './measure.ts';
import type { WorkFolder } from './work-folder.ts';

/** One of several ways to do the same thing. */
export interface Contender {
  readonly name: string;
  /** Prepares one run in an empty folder, in time that does not count. */
  readonly prepare: (folder: string) => Command | Promise<Command>;
  /** How many bytes a run has made, where that is of interest. */
  readonly size?: (folder: string) => number;
}

export interface Result {
  readonly name: string;
  /** Median. */
  readonly milliseconds: number;
  /** Median of the ratios to the first contender's time in the same round. */
  readonly ratio: number;
  /** Of all runs, in bytes. */
  readonly peakMemory: number | undefined;
  readonly size: number | undefined;
}

interface Run extends Measurement {
  readonly size: number | undefined;
}

/**
 * Runs the contenders in rounds, one after the other in an order that changes, so that whatever else the machine
 * does affects all of them alike. Ratios are to the first one.
 *
 * A round before these fills the page cache and does not count.
 */
export async function pairedRounds(
  contenders: readonly Contender[],
  rounds: number,
  work: WorkFolder,
): Promise<Result[]> {
  const runs = new Map<Contender, Run[]>(contenders.map((contender) => [contender, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const contender of rotated(contenders, round)) {
      const run = await runOnce(contender, work);
      if (round >= 0) runs.get(contender)?.push(run);
    }
  }
  const base = [...runs.values()][0] ?? [];
  return [...runs].map(([{ name }, own]) => ({
    name,
    milliseconds: median(own.map(({ milliseconds }) => milliseconds)),
    ratio: median(own.map((run, round) => run.milliseconds / (base[round]?.milliseconds ?? Number.NaN))),
    peakMemory: highest(own.map(({ peakMemory }) => peakMemory)),
    size: own.at(-1)?.size,
  }));
}

async function runOnce(contender: Contender, work: WorkFolder): Promise<Run> {
  const folder = work.fresh();
  const command = await contender.prepare(folder);
  work.settle();
  const run = { ...(await measure(command)), size: contender.size?.(folder) };
  work.discard(folder);
  return run;
}

/** Forwards and backwards in turn, beginning with another one every second round. */
function rotated<T>(items: readonly T[], round: number): T[] {
  const start = (((round >> 1) % items.length) + items.length) % items.length;
  const order = [...items.slice(start), ...items.slice(0, start)];
  return round % 2 === 0 ? order : order.reverse();
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const pair = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return pair.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0) / pair.length;
}

function highest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
