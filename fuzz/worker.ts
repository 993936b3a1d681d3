/** Checks the cases that its parent asks for, one after the other; the parent watches time and memory. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCase } from './cases.ts';
import { check, type Verdict } from './oracle.ts';
import { umask } from './tree.ts';

export interface Order {
  readonly seed: string;
  readonly from: number;
  readonly to: number;
}

export type Report =
  | { readonly begun: number }
  | { readonly done: number; readonly verdict: Verdict; readonly kind: string; readonly peakBytes: number };

process.umask(umask);
const outer = mkdtempSync(join(tmpdir(), 'fuzz-'));
chmodSync(outer, 0o755);

process.on('message', ({ seed, from, to }: Order) => {
  void checkAll(seed, from, to);
});
process.on('disconnect', () => {
  rmSync(outer, { recursive: true, force: true });
  process.exit();
});

async function checkAll(seed: string, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) {
    tell({ begun: number });
    const fuzzCase = makeCase(seed, number);
    const verdict = await check(fuzzCase, outer);
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    tell({ done: number, verdict, kind: `${fuzzCase.kind} ${fuzzCase.format}`, peakBytes });
  }
  process.disconnect();
}

function tell(report: Report): void {
  // The parent may have exited.
  process.send?.(report, undefined, {}, () => undefined);
}
