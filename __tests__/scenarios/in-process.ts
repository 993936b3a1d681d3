import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkspace } from '../artifacts/archive/workspace.ts';

/**
 * A CommonJS module that the action's processes and their threads load before anything else: NODE_OPTIONS for
 * `machineEnv`. Not together with `clockSpeed`, which sets that variable too.
 */
export function loadedFirst(source: string): { readonly NODE_OPTIONS: string } {
  const file = join(makeWorkspace({ 'first.cjs': source }), 'first.cjs');
  return { NODE_OPTIONS: `--require ${JSON.stringify(file)}` };
}

/** Ends each thread of the action soon after its start, without an error. */
export const crashingThreads =
  "if (!require('node:worker_threads').isMainThread) setImmediate(() => process.exit(0));";

/**
 * NODE_OPTIONS with which the action's processes tell their IDs, and a function that signals the latest of them.
 *
 * @param more what else they load first, in CommonJS
 */
export function signalledProcess(more = ''): {
  readonly machineEnv: { readonly NODE_OPTIONS: string };
  readonly signal: (name: NodeJS.Signals) => void;
} {
  const file = join(makeWorkspace(), 'pid');
  return {
    machineEnv: loadedFirst(
      `require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.pid)); ${more}`,
    ),
    signal: (name) => {
      process.kill(Number(readFileSync(file, 'utf8')), name);
    },
  };
}
