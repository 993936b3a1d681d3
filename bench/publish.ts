import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { chart } from './chart.ts';
import { conditions, type Findings, report, summaryTable } from './report.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Writes docs/benchmark.svg, and the figures of docs/benchmarks.md and README.md between their markers. */
export async function publish(findings: Findings): Promise<void> {
  writeFileSync(pathOf('docs/benchmark.svg'), chart(findings.downloads ?? []));
  await replaceMarked('docs/benchmarks.md', report(findings));
  await replaceMarked('README.md', `${summaryTable(findings)}\n\n${conditions(findings)}`);
}

async function replaceMarked(name: string, section: string): Promise<void> {
  const path = pathOf(name);
  const text = readFileSync(path, 'utf8').replace(
    /(<!-- bench -->)[^]*(<!-- \/bench -->)/,
    (_all, begin: string, end: string) => `${begin}\n\n${section}\n\n${end}`,
  );
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
