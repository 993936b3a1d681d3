/** `npm run bench`: how fast this action is, beside what people use instead. It reports figures and has no thresholds. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installedTools } from './contenders.ts';
import { storedCorpora, unpackedSources } from './corpus-cache.ts';
import { describeMachine, load } from './machine.ts';
import { measureMemory } from './memory.ts';
import { type BenchOptions, type PartName, partNames, readOptions, usage } from './options.ts';
import { publish } from './publish.ts';
import { benchRelay } from './relay.ts';
import { type Findings, report } from './report.ts';
import { settings } from './settings.ts';
import { measureStartUp } from './start-up.ts';
import { measureDownloads, measureUploads } from './transfers.ts';
import { availablePlaces, onDisk } from './work-folder.ts';

const progress = (line: string) => process.stderr.write(`${line}\n`);

try {
  const options = readOptions(process.argv.slice(2));
  if (!existsSync(fileURLToPath(new URL('../dist/main/index.js', import.meta.url))))
    throw new Error('There is no dist/ to measure: run "npm run build" first.');
  if (options.relay) process.stdout.write(`${await benchRelay(1000, progress)}\n`);
  else await benchAction(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 1;
}

async function benchAction(options: BenchOptions): Promise<void> {
  const findings = await measureAll(options);
  process.stdout.write(`${report(findings)}\n`);
  const isWhole = !options.quick && options.parts.length === partNames.length;
  if (isWhole) await publish(findings);
}

async function measureAll({ quick, rounds, parts, nodes }: BenchOptions): Promise<Findings> {
  const before = load();
  const measured = <T>(name: PartName, measure: () => Promise<T>): Promise<T | undefined> =>
    parts.includes(name) ? measure() : Promise.resolve(undefined);
  const places = availablePlaces();
  const [place] = places;
  progress('Making the corpora, unless an earlier run has left them');
  const corpora = storedCorpora(onDisk.root, quick);
  const tools = installedTools(progress);
  const downloads = await measured('downloads', () =>
    measureDownloads(settings(places, quick), corpora, tools.download, rounds, progress),
  );
  const uploads = await measured('uploads', () => {
    const sources = unpackedSources(onDisk.root, quick);
    progress(`Upload of ${sources.title}`);
    return measureUploads(sources, tools.upload, rounds, place);
  });
  const startUp = await measured('start-up', () => {
    progress('Start-up');
    return measureStartUp([process.execPath, ...nodes], quick ? 5 : 21, place);
  });
  const memory = await measured('memory', () => measureMemory(progress));
  return {
    machine: describeMachine(),
    load: before,
    date: new Date().toISOString().slice(0, 10),
    command: `npm run bench -- ${quick ? '--quick ' : ''}--rounds ${rounds}${' --node PATH'.repeat(nodes.length)}`,
    rounds,
    ...(downloads && { downloads }),
    ...(uploads && { uploads }),
    ...(startUp && { startUp }),
    ...(memory && { memory }),
  };
}
