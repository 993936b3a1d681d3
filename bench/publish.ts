import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { chart } from './chart.ts';
import type { Findings } from './findings.ts';
import { conditions, report } from './report.ts';
import { summaryTable } from './tables.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Writes docs/benchmarks.md, docs/benchmark.svg, and what README.md quotes of them between its markers. */
export async function publish(findings: Findings): Promise<void> {
  writeFileSync(pathOf('docs/benchmark.svg'), chart(findings.extraction ?? []));
  await writeMarkdown('docs/benchmarks.md', report(findings));
  const readme = readFileSync(pathOf('README.md'), 'utf8');
  const section = `${summaryTable(findings)}\n\n${conditions(findings)}`;
  await writeMarkdown(
    'README.md',
    readme.replace(/(<!-- bench -->)[^]*(<!-- \/bench -->)/, `$1\n\n${section}\n\n$2`),
  );
}

async function writeMarkdown(name: string, text: string): Promise<void> {
  const path = pathOf(name);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
