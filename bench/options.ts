import { parseArgs } from 'node:util';

export const partNames = ['downloads', 'uploads', 'start-up', 'memory'] as const;
export type PartName = (typeof partNames)[number];

export interface BenchOptions {
  /** Smaller corpora and fewer rounds: under two minutes. Writes nothing into docs/. */
  readonly quick: boolean;
  readonly rounds: number;
  readonly parts: readonly PartName[];
  /** Absolute paths: what starts up beside the node that runs this. */
  readonly nodes: readonly string[];
  /** The relay alone, in place of all of that. */
  readonly relay: boolean;
}

export const usage = `usage: npm run bench [-- [--quick] [--rounds N] [--only NAME] [--node PATH] | -- --relay]

  --quick      smaller corpora and fewer rounds, for a first impression
  --rounds N   how often each contender is measured: 7, or 1 with --quick, where not given
  --only NAME  one part alone: ${partNames.join(', ')}; may be given more than once
  --node PATH  another node to measure the start-up with; may be given more than once
  --relay      the relay alone, over HTTP and TLS: found to dispatched, 1,000 jobs at once, an idle round, memory
`;

/** @throws Error where an option is unknown or has a value that is none */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      node: { type: 'string', multiple: true, default: [] },
      relay: { type: 'boolean', default: false },
    },
  });
  const parts = values.only.map((name) => {
    const part = partNames.find((one) => one === name);
    if (part === undefined) throw new Error(`There is no part "${name}".`);
    return part;
  });
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 7));
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`"${String(values.rounds)}" is no number of rounds.`);
  const all = values.quick ? partNames.filter((name) => name !== 'memory') : partNames;
  const { quick, node: nodes, relay } = values;
  return { quick, rounds, parts: parts.length === 0 ? all : parts, nodes, relay };
}
