import type { Extraction } from './extraction.ts';
import { thisAction } from './extractors.ts';
import type { Findings } from './findings.ts';
import type { LargeRun } from './memory.ts';
import type { Result } from './paired-rounds.ts';
import type { StartUp } from './start-up.ts';

/** One table for each kind of link: a row for each contender, a column for each corpus. */
export function extractionTables(extractions: readonly Extraction[]): string {
  const links = [...new Set(extractions.map(({ link }) => link))];
  return links
    .map((link) => {
      const columns = extractions.filter((extraction) => extraction.link === link);
      const names = columns[0]?.results.map(({ name }) => name) ?? [];
      const rows = names.map((name) => [emphasized(name), ...columns.map((column) => cell(column, name))]);
      return `### ${link}\n\n${table(['', ...columns.map(({ corpus }) => corpus)], rows)}`;
    })
    .join('\n\n');
}

function cell({ results }: Extraction, wanted: string): string {
  const result = results.find(({ name }) => name === wanted);
  if (result === undefined) return '';
  const { ratio, milliseconds, peakMemory } = result;
  return `**${ratio.toFixed(2)}** · ${seconds(milliseconds)} · ${mebibytes(peakMemory)}`;
}

function emphasized(name: string): string {
  return name === thisAction ? `**${name}**` : name;
}

export function archivingTable(results: readonly Result[]): string {
  const zipSize = results[0]?.size ?? Number.NaN;
  return table(
    ['', 'Time to `zip -qr`', 'Time', 'Size to `zip -qr`', 'Peak memory'],
    results.map(({ name, ratio, milliseconds, size, peakMemory }) => [
      name,
      ratio.toFixed(2),
      seconds(milliseconds),
      ((size ?? Number.NaN) / zipSize).toFixed(3),
      mebibytes(peakMemory),
    ]),
  );
}

export function startUpTable(startUps: readonly StartUp[]): string {
  return table(
    ['', ...startUps.map(({ node }) => `Node ${node}`)],
    (startUps[0]?.results ?? []).map(({ name }, row) => [
      name,
      ...startUps.map(({ results }) => {
        const { ratio = Number.NaN, milliseconds = Number.NaN } = results[row] ?? {};
        return `**${ratio.toFixed(2)}** · ${milliseconds.toFixed(0)} ms`;
      }),
    ]),
  );
}

export function memoryTable(runs: readonly LargeRun[]): string {
  return table(
    ['The main step with', 'Time', 'Peak memory'],
    runs.map(({ title, milliseconds, peakMemory }) => [title, seconds(milliseconds), mebibytes(peakMemory)]),
  );
}

/** The few figures that README.md has room for: this action alone. */
export function summaryTable({ extraction = [] }: Findings): string {
  const corpora = [...new Set(extraction.map(({ corpus }) => corpus))];
  const links = [...new Set(extraction.map(({ link }) => link))];
  return table(
    ['To `curl`, then `unzip`', ...corpora],
    links.map((link) => [
      link,
      ...corpora.map((corpus) => {
        const found = extraction.find((one) => one.link === link && one.corpus === corpus);
        return found === undefined ? '' : cell(found, thisAction);
      }),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function mebibytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${(bytes / 2 ** 20).toFixed(0)} MiB`;
}
