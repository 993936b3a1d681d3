import { ownNames } from './contenders.ts';
import type { LargeRun } from './memory.ts';
import type { Result } from './paired-rounds.ts';
import type { StartUp } from './start-up.ts';
import type { Transfer } from './transfers.ts';

/** The results of one run of the benchmark; what was not asked for is absent. */
export interface Findings {
  readonly machine: string;
  /** The load average at the beginning. */
  readonly load: number;
  /** `2026-01-31` */
  readonly date: string;
  /** The command that repeats the run. */
  readonly command: string;
  readonly rounds: number;
  readonly downloads?: readonly Transfer[];
  readonly uploads?: Transfer;
  readonly startUp?: readonly StartUp[];
  readonly memory?: readonly LargeRun[];
}

/** The findings as Markdown, from `## ` on. */
export function report(findings: Findings): string {
  const { downloads, uploads, startUp, memory } = findings;
  return [
    conditions(findings),
    ...(downloads === undefined ? [] : ['## Input artifacts', downloadTables(downloads)]),
    ...(uploads === undefined
      ? []
      : ['## Output artifacts', `${uploads.corpus}; ${uploads.setting}.`, uploadTable(uploads.results)]),
    ...(startUp === undefined ? [] : ['## Start-up', startUpTable(startUp)]),
    ...(memory === undefined ? [] : ['## The largest artifacts', memoryTable(memory)]),
  ].join('\n\n');
}

/** How the figures came about, in one paragraph. */
export function conditions({ machine, load, date, rounds, command }: Findings): string {
  return (
    `Measured on ${date} with \`${command}\`: ${machine}; load average ${load.toFixed(1)} at the beginning. ` +
    `Medians of ${rounds} round${rounds === 1 ? '' : 's'} in which the contenders take turns.`
  );
}

/** This action alone, for README.md: a row for each setting. */
export function summaryTable({ downloads = [] }: Findings): string {
  const corpora = unique(downloads.map(({ corpus }) => corpus));
  const settings = unique(downloads.map(({ setting }) => setting));
  const base = downloads[0]?.results[0]?.name ?? '';
  return table(
    [`Relative to ${base}`, ...corpora],
    settings.map((setting) => [
      setting,
      ...corpora.map((corpus) => {
        const found = downloads.find((one) => one.setting === setting && one.corpus === corpus);
        return cell(found, ownNames.download);
      }),
    ]),
  );
}

/** A table for each setting: a row for each contender, a column for each corpus. */
function downloadTables(downloads: readonly Transfer[]): string {
  return unique(downloads.map(({ setting }) => setting))
    .map((setting) => {
      const columns = downloads.filter((download) => download.setting === setting);
      const names = columns[0]?.results.map(({ name }) => name) ?? [];
      const rows = names.map((name) => [emphasized(name), ...columns.map((column) => cell(column, name))]);
      return `### ${setting}\n\n${table(['', ...columns.map(({ corpus }) => corpus)], rows)}`;
    })
    .join('\n\n');
}

function cell(transfer: Transfer | undefined, wanted: string): string {
  const result = transfer?.results.find(({ name }) => name === wanted);
  if (result === undefined) return '';
  const { ratio, milliseconds, peakMemory } = result;
  return `**${ratio.toFixed(2)}** · ${seconds(milliseconds)} · ${mebibytes(peakMemory)}`;
}

function uploadTable(results: readonly Result[]): string {
  const firstSize = results[0]?.size ?? Number.NaN;
  return table(
    ['', 'Time', 'Size of the zip'],
    results.map(({ name, ratio, milliseconds, size = Number.NaN, peakMemory }) => [
      emphasized(name),
      `**${ratio.toFixed(2)}** · ${seconds(milliseconds)} · ${mebibytes(peakMemory)}`,
      (size / firstSize).toFixed(3),
    ]),
  );
}

function startUpTable(startUps: readonly StartUp[]): string {
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

function memoryTable(runs: readonly LargeRun[]): string {
  return table(
    ['The main step with', 'Time', 'Peak memory'],
    runs.map(({ title, milliseconds, peakMemory }) => [title, seconds(milliseconds), mebibytes(peakMemory)]),
  );
}

function emphasized(name: string): string {
  return Object.values(ownNames).includes(name) ? `**${name}**` : name;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
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
