import type { Findings } from './findings.ts';
import { archivingTable, extractionTables, memoryTable, startUpTable } from './tables.ts';

/** The findings as a page of Markdown. */
export function report(findings: Findings): string {
  const { extraction, archiving, startUp, memory } = findings;
  return [
    '# Benchmarks',
    `${conditions(findings)} Written by \`${findings.command}\`; corpora come from a seed, so that anyone gets the same.`,
    ...(extraction === undefined
      ? []
      : [
          '## Input artifacts',
          'Download from a local S3 and extraction: the whole main step as a process, from its start to its exit, against ' +
            'what people use instead. Each cell: the ratio to `curl` then `unzip` (less is faster), the time, the peak memory.',
          extractionTables(extraction),
        ]),
    ...(archiving === undefined
      ? []
      : [
          '## Output artifacts',
          `A zip of ${archiving.corpus}: the whole post step, which also uploads it to a local S3 and reports, against tools that only write a file.`,
          archivingTable(archiving.results),
        ]),
    ...(startUp === undefined
      ? []
      : [
          '## Start-up',
          'A job without artifacts: what the action itself costs. The ratio to `node -e 0`, and the time. Nothing is in ' +
            "Node's compile cache before main, as on a fresh runner.",
          startUpTable(startUp),
        ]),
    ...(memory === undefined ? [] : ['## Large artifacts', memoryTable(memory)]),
  ].join('\n\n');
}

/** How the figures came about, in one paragraph. */
export function conditions({ machine, load, date, rounds }: Findings): string {
  return (
    `Measured on ${date}: ${machine}; load average ${load.toFixed(1)} at the beginning. Medians of ${rounds} rounds, in which the contenders take turns; ` +
    'peak memory is the highest of the largest process.'
  );
}
