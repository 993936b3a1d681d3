import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startClock } from './clock.ts';
import { evaluateText } from './expressions.ts';
import { contextsOf } from './job-state.ts';
import type { JobRun } from './job-state.ts';
import type { StagePlan } from './stage.ts';
import type { RunStep } from './workflow.ts';

/** How the runner calls the shells that it knows by name; `{0}` is the script's file (runner: ScriptHandlerHelpers). */
const shells: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -e -o pipefail {0}',
  sh: 'sh -e {0}',
};
const defaultShell = 'bash -e {0}';

/** A `run:` step. */
export function planScript(run: JobRun, step: RunStep, stepId: string): StagePlan {
  return {
    step,
    name: step.name ?? `Run ${firstLineOf(step.run)}`,
    kind: 'run',
    stepId,
    work: async ({ log, env, variables, cancelled, run: runProcess }) => {
      const script = evaluateText(step.run, contextsOf(run, env));
      const shell = step.shell === undefined ? defaultShell : (shells[step.shell] ?? step.shell);
      log.group(`Run ${firstLineOf(script)}`);
      for (const line of script.trimEnd().split('\n')) log.output(line);
      log.output(`shell: ${shell}`);
      log.pairs('env:', env);
      log.endGroup();

      const file = join(run.folders.temp, '_scripts', `${stepId}-${run.stages.length}${suffixOf(shell)}`);
      await writeFile(file, script);
      const [command = '', ...args] = shell.split(' ').map((word) => word.replace('{0}', file));
      const result = await runProcess({
        command: command === 'node' ? (run.options.node ?? process.execPath) : command,
        args,
        cwd: resolve(run.folders.workspace, step['working-directory'] ?? '.'),
        env: variables,
        clock: await startClock(run.clockSpeed),
      });
      if (result.exitCode !== 0 && !cancelled.aborted) {
        log.issue('error', `Process completed with exit code ${result.exitCode ?? 137}.`);
      }
      return { ...result, env: variables };
    },
  };
}

function firstLineOf(script: string): string {
  return script.trim().split('\n')[0] ?? '';
}

function suffixOf(shell: string): string {
  return shell.startsWith('node ') ? '.mjs' : '.sh';
}
