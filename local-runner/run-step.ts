import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runProcess } from './child-processes.ts';
import { startClock } from './clock.ts';
import { evaluateText } from './expressions.ts';
import { contextsOf } from './job-run.ts';
import type { JobRun } from './job-run.ts';
import type { StagePlan } from './stage.ts';
import type { RunStep } from './workflow.ts';

/** How the runner calls the shells that it knows by name; `{0}` is the script's file. */
const shells: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -e -o pipefail {0}',
  sh: 'sh -e {0}',
};
const defaultShell = 'bash -e {0}';

/** A `run:` step. */
export function planRun(run: JobRun, step: RunStep, stepId: string): StagePlan {
  const firstLine = step.run.trim().split('\n')[0] ?? '';
  const key = step.id ?? step.name ?? stepId;
  return {
    name: step.name ?? `Run ${firstLine}`,
    kind: 'run',
    key,
    stepId,
    condition: step.if,
    continueOnError: step['continue-on-error'],
    env: step.env ?? {},
    work: async (running) => {
      const { log } = running;
      const script = evaluateText(step.run, contextsOf(run, running.env));
      const shell = step.shell === undefined ? defaultShell : (shells[step.shell] ?? step.shell);
      log.group(`Run ${script.trim().split('\n')[0] ?? ''}`);
      for (const line of script.trimEnd().split('\n')) log.output(line);
      log.output(`shell: ${shell}`);
      if (running.env.size > 0) log.output('env:');
      for (const [name, value] of running.env) log.output(`  ${name}: ${value}`);
      log.endGroup();

      const file = join(run.folders.temp, '_scripts', `${stepId}-${run.stages.length}${suffixOf(shell)}`);
      await writeFile(file, script);
      const [command = '', ...args] = shell.split(' ').map((word) => word.replace('{0}', file));
      const result = await runProcess({
        command: command === 'node' ? (run.options.node ?? process.execPath) : command,
        args,
        cwd: resolve(run.folders.workspace, step['working-directory'] ?? '.'),
        env: running.variables,
        clock: await startClock(run.clockSpeed),
        cancelled: running.cancelled,
        killed: run.moments.killed(key),
        onSpawn: (endTree) => {
          run.orphans.push(endTree);
          run.moments.started(key);
        },
        onLine: (line) => {
          log.printed(line);
          run.moments.printed(key, line);
        },
      });
      if (result.exitCode !== 0 && !running.cancelled.aborted) {
        log.issue('error', `Process completed with exit code ${result.exitCode ?? 137}.`);
      }
      return { ...result, env: running.variables };
    },
  };
}

function suffixOf(shell: string): string {
  return shell.startsWith('node ') ? '.mjs' : '.sh';
}
