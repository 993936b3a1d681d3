import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startClock } from './clock.ts';
import { evaluateText } from './expressions.ts';
import { contextsOf } from './job-state.ts';
import type { JobRun } from './job-state.ts';
import type { StagePlan } from './stage.ts';
import type { RunStep } from './workflow.ts';

/** A `run:` step, in the shell that the runner takes by default: `bash -e {0}` (runner: ScriptHandler). */
export function planScript(run: JobRun, step: RunStep, stepId: string): StagePlan {
  return {
    step,
    name: step.name ?? `Run ${firstLineOf(step.run)}`,
    kind: 'run',
    stepId,
    work: async ({ log, env, variables, cancelled, run: runProcess }) => {
      const script = evaluateText(step.run, contextsOf(run, env));
      log.group(`Run ${firstLineOf(script)}`);
      for (const line of script.trimEnd().split('\n')) log.output(line);
      log.output('shell: bash -e {0}');
      log.pairs('env:', env);
      log.endGroup();

      const file = join(run.folders.temp, '_scripts', `${stepId}-${run.stages.length}.sh`);
      await writeFile(file, script);
      const result = await runProcess({
        command: 'bash',
        args: ['-e', file],
        cwd: run.folders.workspace,
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
