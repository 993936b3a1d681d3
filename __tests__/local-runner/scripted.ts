import { afterEach } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { runWorkflow } from '../../local-runner/index.ts';
import type { RunOptions, WorkflowRun } from '../../local-runner/index.ts';

const actionDirectory = fileURLToPath(new URL('./fixtures/scripted', import.meta.url));

const runs: WorkflowRun[] = [];
afterEach(async () => {
  for (const run of runs.splice(0)) await run.cleanup();
});

/** Runs the scripted action: `main` and `post` are JavaScript with the names of fixtures/scripted/run.mjs. */
export async function runScripted(
  scripts: { readonly main?: string; readonly post?: string },
  options: Partial<RunOptions> = {},
): Promise<WorkflowRun> {
  const run = await runWorkflow({
    actionDirectory,
    event: { name: 'repository_dispatch', payload: { client_payload: { 'job-id': 'job-1' } } },
    ...options,
    machineEnv: {
      MAIN_SCRIPT: scripts.main ?? '',
      POST_SCRIPT: scripts.post ?? '',
      ...options.machineEnv,
    },
  });
  runs.push(run);
  return run;
}
