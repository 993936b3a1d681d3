/**
 * `npm run simulate`: thousands of jobs against relays that crash, run twice at once, and lose answers. `-- --seconds
 * S` of it (60), `--jobs N` in each simulation (300); `--seed TEXT` repeats one simulation.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { simulate } from './simulate.ts';

const { values: options } = parseArgs({
  options: { seed: { type: 'string' }, seconds: { type: 'string' }, jobs: { type: 'string' } },
});
const jobs = Number(options.jobs ?? 300);
const end = performance.now() + Number(options.seconds ?? 60) * 1000;
const total: Record<string, number> = {};
let simulations = 0;
let failed = 0;

do {
  const seed = options.seed ?? randomBytes(4).toString('hex');
  const { findings, runs, events, ends } = await simulate(seed, jobs);
  simulations += 1;
  for (const [what, count] of Object.entries({ ...ends, runs, ...events }))
    total[what] = (total[what] ?? 0) + count;
  if (findings.length === 0) continue;
  failed += 1;
  console.log(`Again with: npm run simulate -- --seed ${seed} --jobs ${jobs}`);
  for (const finding of findings.slice(0, 5)) console.log(`  ${finding}`);
  if (findings.length > 5) console.log(`  … and ${findings.length - 5} more`);
} while (options.seed === undefined && performance.now() < end && failed < 5);

const counts = Object.entries(total).map(([what, count]) => `${count} ${what}`);
console.log(`${simulations} simulations of ${jobs} jobs: ${counts.join(', ')}; ${failed} with findings`);
process.exitCode = failed === 0 ? 0 : 1;
