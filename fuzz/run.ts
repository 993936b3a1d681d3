/**
 * `npm run fuzz`: archives, valid and not, through the extraction. `-- --seconds S` of it (60), from `--seed N`
 * (a random one by default); `--case K` repeats one case of that seed and keeps its archive.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCase } from './cases.ts';
import { canaryFile, canaryContent } from './hostile-values.ts';
import type { Order, Report } from './worker.ts';

/** No case may take longer. */
const hangMilliseconds = 10_000;
const startMilliseconds = 60_000;
/** No process that extracts may ever use more. */
const memoryBar = 350 * 2 ** 20;
/** Cases of one process; a new one begins with little memory. */
const batch = 1_000;
const maxFindings = 5;

const { values: options } = parseArgs({
  options: { seed: { type: 'string' }, seconds: { type: 'string' }, case: { type: 'string' } },
});
const seed = options.seed ?? randomBytes(4).toString('hex');
const seconds = Number(options.seconds ?? 60);

writeFileSync(canaryFile, canaryContent);
const counts = new Map<string, number>();
const findings: string[] = [];
let next = Number(options.case ?? 0);
/** Of one process, in bytes, and the case after which it was reached. */
let peak = { bytes: 0, after: 0 };
const startedAt = performance.now();
const isOver = (): boolean =>
  performance.now() - startedAt > seconds * 1000 || findings.length >= maxFindings;

console.log(`Seed ${seed}${options.case === undefined ? `, ${seconds} s` : `, case ${options.case}`}`);
if (options.case === undefined) await Promise.all(Array.from({ length: availableParallelism() }, runBatches));
else await runBatch({ seed, from: next, to: next + 1 });
rmSync(canaryFile, { force: true });
summarize();

async function runBatches(): Promise<void> {
  while (!isOver()) {
    const from = next;
    next += batch;
    // The cases after one that ended its process run in another.
    for (let at = from; at < from + batch && !isOver();)
      at = await runBatch({ seed, from: at, to: from + batch });
  }
}

/** Has one process check cases; returns the number of the first that it has not checked. */
function runBatch(order: Order): Promise<number> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)));
    let at = order.from;
    // Under load it takes long to start.
    let watch = watchFor(child, startMilliseconds);
    child.on('message', (report: Report) => {
      clearTimeout(watch);
      if ('begun' in report) {
        watch = watchFor(child);
        return;
      }
      at = report.done + 1;
      take(order.seed, report);
      if (isOver() && child.connected) child.disconnect();
    });
    child.on('exit', (code, signal) => {
      clearTimeout(watch);
      if (at < order.to && !isOver()) {
        find(order.seed, at, signal === 'SIGKILL' ? 'it hangs' : `it ends the process (${signal ?? code})`);
        at += 1;
      }
      resolve(at);
    });
    child.send(order);
  });
}

function watchFor(child: ChildProcess, milliseconds = hangMilliseconds): NodeJS.Timeout {
  return setTimeout(() => child.kill('SIGKILL'), milliseconds);
}

function take(ofSeed: string, { done, verdict, kind, peakBytes }: Extract<Report, { done: number }>): void {
  const word = typeof verdict === 'string' ? verdict : 'FOUND';
  counts.set(`${kind}: ${word}`, (counts.get(`${kind}: ${word}`) ?? 0) + 1);
  if (typeof verdict !== 'string') find(ofSeed, done, verdict.finding);
  if (peakBytes > memoryBar && peak.bytes <= memoryBar)
    find(ofSeed, done, `it takes ${megabytes(peakBytes)}`);
  if (peakBytes > peak.bytes) peak = { bytes: peakBytes, after: done };
}

function find(ofSeed: string, number: number, what: string): void {
  const { archive, format, kind } = makeCase(ofSeed, number);
  mkdirSync('.tmp/fuzz', { recursive: true });
  const file = `.tmp/fuzz/${ofSeed}-${number}.${format}`;
  writeFileSync(file, archive);
  findings.push(what);
  console.log(
    `FOUND in a ${kind} ${format}: ${what}\n  ${file}; npm run fuzz -- --seed ${ofSeed} --case ${number}`,
  );
}

function summarize(): void {
  for (const [what, count] of [...counts].sort()) console.log(`${String(count).padStart(8)} ${what}`);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const took = (performance.now() - startedAt) / 1000;
  console.log(
    `${total} cases in ${took.toFixed(0)} s, ${megabytes(peak.bytes)} at most (case ${peak.after}), ${findings.length} findings`,
  );
  if (findings.length > 0 || total === 0) process.exitCode = 1;
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`;
}
