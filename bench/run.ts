/** `npm run bench`: how fast this action is, beside what people use instead. It reports, and never judges. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureArchiving } from './archiving.ts';
import { storedCorpora, unpackedCorpus } from './corpus-cache.ts';
import { measureExtraction } from './extraction.ts';
import type { Findings } from './findings.ts';
import { describeMachine, load } from './machine.ts';
import { measureMemory } from './memory.ts';
import { type BenchOptions, partNames, readOptions, usage } from './options.ts';
import { publish } from './publish.ts';
import { report } from './report.ts';
import { measureStartUp } from './start-up.ts';
import { WorkFolder } from './work-folder.ts';

/** Corpora stay here for the next time. */
const root = join(tmpdir(), 'codepipeline-bridge-bench');

/** More than a run writes; in a quick one it would take longer than the runs. */
const memoryAtHand = 2.5 * 2 ** 30;

const progress = (line: string) => process.stderr.write(`${line}\n`);

if (process.argv.includes('--relay')) {
  const { benchRelay } = await import('./relay.ts');
  process.stdout.write(`${await benchRelay(1000, progress)}\n`);
  process.exit();
}

try {
  const options = readOptions(process.argv.slice(2));
  if (!existsSync(fileURLToPath(new URL('../dist/main/index.js', import.meta.url))))
    throw new Error('There is no dist/ to measure: run "npm run build" first.');
  const work = new WorkFolder(root, options.quick ? 0 : memoryAtHand);
  try {
    const findings = await measureAll(options, work);
    process.stdout.write(`${report(findings)}\n`);
    const isWhole = !options.quick && options.parts.length === partNames.length;
    if (isWhole) await publish(findings);
  } finally {
    work.removeAll();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 1;
}

async function measureAll(
  { quick, rounds, parts, nodes }: BenchOptions,
  work: WorkFolder,
): Promise<Findings> {
  const before = load();
  const wants = (name: (typeof partNames)[number]) => parts.includes(name);
  progress('Making corpora, unless they are there from an earlier run');
  const corpora = storedCorpora(root, quick);
  const [sources] = corpora;
  const extraction = wants('extraction')
    ? { extraction: await measureExtraction(corpora, rounds, work, progress) }
    : {};
  let archiving = {};
  if (wants('archiving') && sources !== undefined) {
    progress(`Archiving ${sources.title}`);
    const results = await measureArchiving(unpackedCorpus(root, quick, sources), rounds, work);
    archiving = { archiving: { corpus: sources.title, results } };
  }
  let startUp = {};
  if (wants('start-up')) {
    progress('Starting up');
    startUp = { startUp: await measureStartUp([process.execPath, ...nodes], quick ? 5 : 21, work) };
  }
  const memory = wants('memory') ? { memory: await measureMemory(work, progress) } : {};
  return {
    machine: describeMachine(),
    load: before,
    date: new Date().toISOString().slice(0, 10),
    command: `npm run bench -- ${quick ? '--quick ' : ''}--rounds ${rounds}${' --node PATH'.repeat(nodes.length)}`,
    rounds,
    ...extraction,
    ...archiving,
    ...startUp,
    ...memory,
  };
}
