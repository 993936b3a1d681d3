import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServerIdentity } from '../local-cloud/certificates.ts';
import type { RelayFigures } from './relay-figures.ts';

/**
 * `npm run bench -- --relay`: how fast the relay is, against CodePipeline and GitHub as they are here, over plain HTTP
 * and over TLS with a throw-away authority. Markdown.
 */
export async function benchRelay(jobs: number, progress: (line: string) => void): Promise<string> {
  progress('The relay over HTTP: one job after the other, then a burst');
  const http = await measure(jobs, undefined);
  progress('The relay over TLS');
  const folder = mkdtempSync(join(tmpdir(), 'relay-bench-'));
  try {
    const { key, cert, authority } = await createServerIdentity();
    for (const [name, text] of Object.entries({ key, cert, authority }))
      writeFileSync(join(folder, `${name}.pem`), text);
    return report(jobs, [http, await measure(jobs, folder)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param folder of the certificates; undefined for plain HTTP */
async function measure(jobs: number, folder: string | undefined): Promise<RelayFigures> {
  const program = fileURLToPath(new URL('./relay-figures.ts', import.meta.url));
  const trust = folder === undefined ? {} : { NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem') };
  const child = fork(program, [String(jobs), ...(folder === undefined ? [] : [folder])], {
    env: { ...process.env, ...trust },
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('The relay could not be measured: see above.');
  });
  const [figures] = (await Promise.race([once(child, 'message'), ended])) as [RelayFigures];
  return figures;
}

function report(jobs: number, columns: readonly RelayFigures[]): string {
  const row = (what: string, figure: (figures: RelayFigures) => string) =>
    `| ${[what, ...columns.map(figure)].join(' | ')} |`;
  return [
    '| what | HTTP | TLS |',
    '| --- | --- | --- |',
    row('found to dispatched, by event', ({ single }) => quantiles(single.byEvent)),
    row("the action's start to the run, by event", ({ single }) => quantiles(single.startToRun)),
    row('found to dispatched, by schedule', ({ single }) => quantiles(single.bySchedule)),
    row(
      'a round with nothing to do',
      ({ single }) =>
        `${single.idleCalls} call of CodePipeline, and one of the records; ${ms(single.idle, 0.5)}`,
    ),
    row(
      `${jobs} jobs at once, 180 dispatches a minute allowed`,
      ({ burst }) =>
        `${burst.seconds.toFixed(1)} s, ${(burst.seconds / burst.least).toFixed(2)} of the least possible (${burst.least.toFixed(1)} s)`,
    ),
    row('started twice, or not at all', ({ burst }) => `${burst.twice}, ${burst.never}`),
    row(
      'peak memory of the program, before and after these',
      ({ burst }) => `${burst.memoryBefore} MB, ${burst.memoryAfter} MB`,
    ),
  ].join('\n');
}

function quantiles(seconds: readonly number[]): string {
  return `p50 ${ms(seconds, 0.5)}, p99 ${ms(seconds, 0.99)}`;
}

function ms(seconds: readonly number[], quantile: number): string {
  const sorted = [...seconds].sort((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? NaN;
  return `${Math.round(value * 1000)} ms`;
}
